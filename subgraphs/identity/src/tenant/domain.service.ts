import { randomBytes } from 'node:crypto';
import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import type { PlatformAccess } from '@lyceum/kernel/tenancy';
import { type DomainRow, domains } from './domain.model';
import { domainName, domainOfEmail, withParents } from './domain-name';
import { type TenantRow, tenants } from './tenant.model';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'> & { readonly platform: PlatformAccess };

/** The TXT records of a name; none where there is no such name. @throws when no name server answers. */
export type ResolveTxt = (name: string) => Promise<string[]>;

const MAX_DOMAINS = 100;

/** Where DNS has to show it. */
export const recordName = ({ name }: Pick<DomainRow, 'name'>) => `_lyceum.${name}`;
export const recordValue = ({ token }: Pick<DomainRow, 'token'>) => `lyceum-verification=${token}`;

/** Twice is once. @throws BAD_USER_INPUT for what is no domain; CONFLICT when another tenant holds it, or for the 101st. */
export async function addDomain(scope: Scope, text: string): Promise<DomainRow> {
  const name = domainName(text);
  if (!name)
    throw new DomainError('BAD_USER_INPUT', 'Expected a domain such as school.example.org.', {
      reason: 'NOT_A_DOMAIN',
      domain: text,
    });
  const mine = await listDomains(scope);
  const already = mine.find((row) => row.name === name);
  if (already) return already;
  if (mine.length >= MAX_DOMAINS)
    throw new DomainError(
      'CONFLICT',
      `A tenant has ${MAX_DOMAINS} domains at most: remove one that is no longer yours.`,
      { reason: 'TOO_MANY_DOMAINS', max: MAX_DOMAINS },
    );
  const row = claim(scope.tenant.id, name, scope.now);
  try {
    await domains(scope.platform).create(row);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return addDomain(scope, text);
  }
  await audit(scope, 'domain.added', row);
  return row;
}

/**
 * Looks whether DNS shows that the domain is the tenant's; twice is once.
 * @throws NOT_FOUND; BAD_USER_INPUT when it does not show it; CONFLICT when another tenant has shown it; TRY_AGAIN when no
 * name server answers.
 */
export async function verifyDomain(scope: Scope & { readonly resolveTxt: ResolveTxt }, id: string): Promise<DomainRow> {
  const row = await getDomain(scope, id);
  if (row.verifiedAt) return row;
  const shown = await scope.resolveTxt(recordName(row)).catch((cause) => {
    throw new DomainError(
      'TRY_AGAIN',
      `The name servers of ${row.name} did not answer.`,
      { reason: 'NAME_SERVERS_SILENT', domain: row.name },
      cause,
    );
  });
  if (!shown.includes(recordValue(row)))
    throw new DomainError(
      'BAD_USER_INPUT',
      `There is no TXT record ${recordName(row)} with the value ${recordValue(row)} yet. A new record can take an hour to be seen.`,
      { reason: 'TXT_RECORD_MISSING', record: recordName(row), value: recordValue(row), found: shown.slice(0, 10) },
    );
  try {
    await domains(scope.platform).updateOne({ _id: id }, { $set: { verifiedAt: scope.now, held: row.name } });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw new DomainError(
      'CONFLICT',
      'Another tenant holds this domain. Ask the support of the platform.',
      { reason: 'DOMAIN_HELD_ELSEWHERE' },
      error,
    );
  }
  await audit(scope, 'domain.verified', row);
  return { ...row, verifiedAt: scope.now, held: row.name };
}

/** Twice is once. */
export async function removeDomain(scope: Scope, id: string): Promise<void> {
  const row = await domains(scope.platform).findOne({ _id: id, tenantId: scope.tenant.id });
  if (!row) return;
  await domains(scope.platform).deleteMany({ _id: id, tenantId: scope.tenant.id });
  await audit(scope, 'domain.removed', row);
}

/** For an operator who has seen otherwise that it is the tenant's. @throws CONFLICT when another tenant holds it. */
export async function vouchForDomain(
  { platform, now }: { platform: PlatformAccess; now: Date },
  tenantId: string,
  name: string,
): Promise<void> {
  const row = { ...claim(tenantId, name, now), held: name, verifiedAt: now };
  try {
    await domains(platform).create(row);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const holder = await domains(platform).findOne({ held: name });
    if (holder?.tenantId !== tenantId)
      throw new DomainError(
        'CONFLICT',
        `Another tenant holds the domain ${name}.`,
        { reason: 'DOMAIN_HELD_ELSEWHERE', domain: name },
        error,
      );
  }
}

/** By name. */
export function listDomains(scope: Pick<Scope, 'tenant' | 'platform'>): Promise<DomainRow[]> {
  return domains(scope.platform).find({ tenantId: scope.tenant.id }, { sort: { name: 1 }, limit: MAX_DOMAINS });
}

/** The names that DNS has shown to be the tenant's. */
export async function verifiedDomains(scope: Pick<Scope, 'tenant' | 'platform'>): Promise<string[]> {
  return (await listDomains(scope)).filter(({ verifiedAt }) => verifiedAt).map(({ name }) => name);
}

/** Whose domain a host is below, or is. */
export async function findByHost(platform: PlatformAccess, host: string): Promise<TenantRow | null> {
  const name = domainName(host.replace(/:\d+$/, ''));
  if (!name) return null;
  const held = await domains(platform).find({ held: { $in: withParents(name) } });
  const [closest] = held.sort((a, b) => b.name.length - a.name.length);
  return closest ? tenants(platform).findOne({ _id: closest.tenantId }) : null;
}

/** Whose domain an e-mail address is of, whether or not anybody has that address. */
export async function findByEmailDomain(platform: PlatformAccess, email: string): Promise<TenantRow | null> {
  const name = domainOfEmail(email);
  return name ? findByHost(platform, name) : null;
}

async function getDomain(scope: Scope, id: string): Promise<DomainRow> {
  const row = await domains(scope.platform).findOne({ _id: id, tenantId: scope.tenant.id });
  if (!row) throw new DomainError('NOT_FOUND', 'There is no such domain.', { id });
  return row;
}

function claim(tenantId: string, name: string, createdAt: Date): DomainRow {
  const _id = newId();
  const token = randomBytes(16).toString('hex');
  return { _id, tenantId, name, token, held: _id, verifiedAt: null, createdAt };
}

function audit(scope: Scope, action: string, { _id, name }: DomainRow): Promise<void> {
  return recordAudit(scope, { action, target: { type: 'TenantDomain', id: _id }, details: { domain: name } });
}
