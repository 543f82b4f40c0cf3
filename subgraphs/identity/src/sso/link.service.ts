import { recordAudit } from '@lyceum/kernel/audit';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { openCipher } from '@lyceum/kernel/field-encryption';
import { newId } from '@lyceum/kernel/ids';
import type { Principal } from '@lyceum/kernel/principal';
import type { Because } from '@lyceum/kernel/reasons';
import type { PlatformAccess, Tenant } from '@lyceum/kernel/tenancy';
import type { PersonRow } from '../person/person.model';
import { createPerson, findByLogin, findById as findPerson } from '../person/person.service';
import { permissionsHeld } from '../role/held.service';
import { powersAmong } from '../role/powers.service';
import { verifiedDomains } from '../tenant/domain.service';
import { domainOfEmail, isWithin } from '../tenant/domain-name';
import type { TenantDoor } from '../tenant/tenant.service';
import type { Profile } from './claims';
import type { SsoProviderRow } from './provider.model';
import { type SsoLinkRow, ssoLinks } from './sso.model';

type Scope = TenantDoor & { readonly platform: PlatformAccess; readonly principal: Principal };

/** As subjects and session ids of a provider are stored. */
export async function hashAtProvider(
  scope: { readonly tenant: Tenant },
  issuer: string,
  what: 'subject' | 'sid',
  text: string,
) {
  return (await openCipher(scope, ssoLinks)).keyedHash(`sso ${what}`, JSON.stringify([issuer, text]));
}

/**
 * Who it is that a provider speaks of: whoever is linked to the account there; else, and then linked to it, who has the
 * address, where the tenant owns its domain; else somebody new.
 * @throws UNAUTHENTICATED, with what one can do about it.
 */
export async function personOf(scope: Scope, provider: SsoProviderRow, profile: Profile): Promise<PersonRow> {
  const subject = await hashAtProvider(scope, provider.issuer, 'subject', profile.subject);
  const link = await findLink(scope, provider, subject);
  const linked = link && (await findPerson(scope, link.personId));
  if (linked) return linked;
  // Of somebody who has been erased.
  if (link) await ssoLinks(scope).deleteMany({ _id: link._id });
  const email = addressOf(provider, profile);
  const known = await findByLogin(scope, email);
  const person = known ? await takeOver(scope, provider, known, email) : await create(scope, provider, profile, email);
  return linkTo(scope, provider, subject, person);
}

/** Takes the link between somebody here and at a provider away; the next sign-in may make another. Twice is once. */
export async function removeLink(
  scope: { readonly tenant: Tenant; readonly principal: Principal },
  { providerId, personId }: Pick<SsoLinkRow, 'providerId' | 'personId'>,
): Promise<void> {
  if ((await ssoLinks(scope).deleteMany({ providerId, personId })) === 0) return;
  await recordAudit(scope, {
    action: 'sso-link.removed',
    target: { type: 'person', id: personId },
    details: { providerId },
  });
}

function addressOf({ name, emailDomains }: SsoProviderRow, { email, emailVerified }: Profile): string {
  if (!email || !emailVerified)
    throw refused(`${name} does not say that your e-mail address has been verified.`, {
      reason: 'SSO_EMAIL_UNVERIFIED',
      name,
    });
  const domain = domainOfEmail(email);
  if (!domain || (emailDomains.length > 0 && !isWithin(domain, emailDomains)))
    throw refused(`Addresses such as yours do not sign in by ${name} here.`, { reason: 'SSO_DOMAIN_NOT_TAKEN', name });
  return email;
}

/** Whoever runs a provider can have it say any address: it leads into accounts of the tenant's own domains alone. */
async function takeOver(
  scope: Scope,
  { name, vouched }: SsoProviderRow,
  known: PersonRow,
  email: string,
): Promise<PersonRow> {
  const domain = domainOfEmail(email);
  if (!domain || !isWithin(domain, await verifiedDomains(scope)))
    throw refused('Somebody has your e-mail address here already. Ask your school to verify its domain.', {
      reason: 'SSO_EMAIL_TAKEN',
    });
  const powers = powersAmong(await permissionsHeld(scope, known));
  if (vouched && powers.some((permission) => !vouched.includes(permission)))
    throw refused(`You may do more here than who set up ${name}: ask an administrator to save its settings once.`, {
      reason: 'SSO_MORE_POWERS',
      name,
    });
  return known;
}

async function create(scope: Scope, provider: SsoProviderRow, profile: Profile, email: string): Promise<PersonRow> {
  if (!provider.createsPeople)
    throw refused('Nobody here has your e-mail address. Ask your school for an invitation.', { reason: 'SSO_NOBODY' });
  const { givenName, familyName } = profile;
  try {
    return await createPerson(scope, { givenName, familyName, email, roles: provider.defaultRoles });
  } catch (error) {
    // Two windows that sign in for the first time at once.
    const made = error instanceof DomainError && error.code === 'CONFLICT' ? await findByLogin(scope, email) : null;
    if (!made) throw error;
    return takeOver(scope, provider, made, email);
  }
}

async function linkTo(scope: Scope, provider: SsoProviderRow, subject: string, person: PersonRow): Promise<PersonRow> {
  const row = { _id: newId(), providerId: provider._id, subject, personId: person._id, createdAt: scope.now };
  try {
    await ssoLinks(scope).create(row);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const link = await findLink(scope, provider, subject);
    if (link?.personId !== person._id)
      throw refused(`Your account here belongs to another account at ${provider.name}. Ask your school to part them.`, {
        reason: 'SSO_OTHER_ACCOUNT',
        name: provider.name,
      });
    return person;
  }
  await recordAudit(scope, {
    action: 'sso-link.made',
    actor: { kind: 'person', id: person._id },
    target: { type: 'person', id: person._id },
    details: { providerId: provider._id },
  });
  return person;
}

function findLink(scope: Scope, { _id: providerId }: SsoProviderRow, subject: string): Promise<SsoLinkRow | null> {
  return ssoLinks(scope).findOne({ providerId, subject });
}

const refused = (message: string, because: Because) => new DomainError('UNAUTHENTICATED', message, because);
