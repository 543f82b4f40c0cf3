import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import { z } from 'zod';
import { invitePerson } from '../invitation/invitation.service';
import { writeInvitationToken } from '../invitation/invitation-token';
import { hasPeople } from '../person/person.service';
import { vouchForDomain } from './domain.service';
import { domainName } from './domain-name';
import { type TenantRow, tenants } from './tenant.model';
import { enter, findBySlug, type Outside } from './tenant.service';

const name = z.string().trim().min(1).max(100);

const newTenant = z.object({
  slug: z.string().regex(/^[a-z0-9-]{2,40}$/, 'expected 2 to 40 lower-case letters, digits and hyphens'),
  name,
  tier: z.enum(['STANDARD', 'ENTERPRISE']).default('STANDARD'),
  /** Held without a look at DNS: the operator has seen otherwise that they are the tenant's. */
  domains: z
    .array(
      z
        .string()
        .transform((text) => domainName(text) ?? '')
        .refine((found) => found !== '', 'expected a domain'),
    )
    .default([]),
  admin: z.object({ email: z.email().max(254), givenName: name, familyName: name }),
});

export type NewTenant = z.input<typeof newTenant>;

/**
 * A tenant with its first administrator, who is also sent the link that `invitationToken` makes. A try that died before
 * there was an administrator is finished by the next with the same slug.
 * @throws BAD_USER_INPUT; CONFLICT when the slug is taken.
 */
export async function createTenant(
  outside: Outside & { readonly tokenSecret: string },
  input: NewTenant,
): Promise<{ tenant: TenantRow; adminId: string; invitationToken: string }> {
  const { success, data, error } = newTenant.safeParse(input);
  if (!success)
    throw new DomainError(
      'BAD_USER_INPUT',
      error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    );
  const { admin, domains, ...fields } = data;
  const tenant = await createOrResume(outside, { _id: newId(), ...fields, createdAt: outside.now });
  for (const domain of domains) await vouchForDomain(outside, tenant._id, domain);
  const { person, invitation } = await invitePerson(enter(outside, tenant), { ...admin, roles: ['ADMIN'] });
  const id = { tenantId: tenant._id, invitationId: invitation._id };
  return { tenant, adminId: person._id, invitationToken: writeInvitationToken(id, outside.tokenSecret) };
}

// No transaction spans the tenants and an enterprise tenant's own database.
async function createOrResume(outside: Outside, row: TenantRow): Promise<TenantRow> {
  try {
    return await tenants(outside.platform).create(row);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const begun = await findBySlug(outside.platform, row.slug);
    if (begun?.tier === row.tier && !(await hasPeople(enter(outside, begun)))) return begun;
    throw new DomainError('CONFLICT', 'This slug is taken.', { slug: row.slug }, error);
  }
}
