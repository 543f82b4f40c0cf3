import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { openCipher } from '@lyceum/kernel/field-encryption';
import { newId } from '@lyceum/kernel/ids';
import { OutboundRefused } from '@lyceum/kernel/outbound-fetch';
import type { Tenant } from '@lyceum/kernel/tenancy';
import { requireHeld, requireMayGive } from '../role/authority.service';
import { powersAmong } from '../role/powers.service';
import { getDefinition } from '../role/role.service';
import type { SsoClients } from './clients';
import { type SsoProviderRow, ssoProviders } from './provider.model';
import { type CreateSsoProviderInput, SsoClaims, type UpdateSsoProviderInput } from './provider.type';
import { ssoLinks } from './sso.model';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'> & { readonly sso: { readonly clients: SsoClients } };
type Reading = { readonly tenant: Tenant };

const MAX_PROVIDERS = 20;

/** @throws BAD_USER_INPUT for an issuer that may not be asked; NOT_FOUND for a role; FORBIDDEN for one that one may not give; CONFLICT for the 21st. */
export async function createProvider(scope: Scope, input: CreateSsoProviderInput): Promise<SsoProviderRow> {
  const fresh: SsoProviderRow = {
    _id: newId(),
    name: input.name,
    issuer: input.issuer,
    clientId: input.clientId,
    clientSecret: null,
    clientAuthentication: 'AUTO',
    scopes: ['openid', 'email', 'profile'],
    claims: { ...new SsoClaims() },
    emailDomains: [],
    roleMappings: [],
    defaultRoles: ['LEARNER'],
    createsPeople: true,
    enforced: false,
    enabled: true,
    vouched: [],
    revision: 1,
    usedAt: null,
    createdAt: scope.now,
  };
  const row = await merged(scope, fresh, input);
  if ((await ssoProviders(scope).count({})) >= MAX_PROVIDERS)
    throw new DomainError('CONFLICT', `A tenant has ${MAX_PROVIDERS} providers at most.`, {
      reason: 'TOO_MANY_PROVIDERS',
      max: MAX_PROVIDERS,
    });
  await ssoProviders(scope).create(row);
  await audit(scope, 'sso-provider.created', row);
  return row;
}

/** @throws NOT_FOUND, and as `createProvider` does; CONFLICT when it should be enforced before anybody has signed in by it. */
export async function updateProvider(scope: Scope, { id, ...input }: UpdateSsoProviderInput): Promise<SsoProviderRow> {
  const before = await getProvider(scope, id);
  const after = await merged(scope, before, input);
  const moved = after.issuer !== before.issuer;
  const { _id, name, issuer, clientId, clientSecret, clientAuthentication, scopes, claims, emailDomains } = after;
  const { roleMappings, defaultRoles, createsPeople, enforced, enabled, vouched } = after;
  const fields = {
    ...{ name, issuer, clientId, clientSecret, clientAuthentication, scopes, claims, emailDomains },
    ...{ roleMappings, defaultRoles, createsPeople, enforced, enabled, vouched },
  };
  const $set = moved ? { ...fields, usedAt: null, enforced: false } : fields;
  const row = await ssoProviders(scope).findOneAndUpdate({ _id }, { $set, $inc: { revision: 1 } });
  if (!row) throw missing(id);
  // Subjects are an issuer's own: at another one the same subject is somebody else.
  if (moved) await ssoLinks(scope).deleteMany({ providerId: id });
  await audit(scope, 'sso-provider.changed', row);
  return row;
}

/** Its people stay, and sign in otherwise. Twice is once. */
export async function deleteProvider(scope: Scope, id: string): Promise<void> {
  const row = await findProvider(scope, id);
  if (!row) return;
  await ssoProviders(scope).deleteMany({ _id: id });
  await ssoLinks(scope).deleteMany({ providerId: id });
  await audit(scope, 'sso-provider.deleted', row);
}

/** The oldest first; there are few. */
export function listProviders(scope: Reading): Promise<SsoProviderRow[]> {
  return ssoProviders(scope).find({}, { sort: { createdAt: 1 }, limit: MAX_PROVIDERS });
}

export function findProvider(scope: Reading, id: string): Promise<SsoProviderRow | null> {
  return ssoProviders(scope).findOne({ _id: id });
}

/** @throws NOT_FOUND */
export async function getProvider(scope: Reading, id: string): Promise<SsoProviderRow> {
  const row = await findProvider(scope, id);
  if (!row) throw missing(id);
  return row;
}

export async function secretOf(scope: Reading, { _id, clientSecret }: SsoProviderRow): Promise<string | null> {
  return (await openCipher(scope, ssoProviders)).decrypt('clientSecret', _id, clientSecret);
}

async function merged(
  scope: Scope,
  before: SsoProviderRow,
  { clientSecret, ...input }: Partial<CreateSsoProviderInput>,
): Promise<SsoProviderRow> {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));
  const after: SsoProviderRow = { ...before, ...given };
  requireIssuer(scope, after.issuer);
  after.scopes = [...new Set(['openid', ...after.scopes])];
  after.emailDomains = [...new Set(after.emailDomains.map((domain) => domain.toLowerCase()))];
  after.claims = { ...after.claims };
  after.roleMappings = after.roleMappings.map(({ value, role }) => ({ value, role }));
  // Another provider, or another claim of it, could say of anybody what the mappings ask for.
  const moved = believes(after) !== believes(before);
  const powers = powersAmong(scope.principal.kind === 'anonymous' ? [] : scope.principal.permissions);
  if (moved) after.vouched = powers;
  else if (after.vouched) after.vouched = [...new Set([...after.vouched, ...powers])];
  if (input.defaultRoles || moved) requireMayGive(scope, after.defaultRoles);
  if (input.roleMappings || moved)
    for (const { role } of after.roleMappings) requireHeld(scope, (await getDefinition(scope, role)).permissions);
  if (after.enforced && !before.enforced && !before.usedAt)
    throw new DomainError(
      'CONFLICT',
      'Nobody has signed in by this provider yet. Do so once before it is the only way in.',
      { reason: 'SSO_UNTRIED' },
    );
  if (clientSecret !== undefined) {
    const cipher = await openCipher(scope, ssoProviders);
    after.clientSecret = cipher.encrypt('clientSecret', after._id, clientSecret);
    // A secret is for who gave it out: it never goes to another issuer.
  } else if (after.issuer !== before.issuer) after.clientSecret = null;
  return after;
}

/** Whom it believes, and what. */
function believes({ issuer, clientId, claims, emailDomains }: SsoProviderRow): string {
  const { email, givenName, familyName, roles } = claims;
  return JSON.stringify([issuer, clientId, email, givenName, familyName, roles, emailDomains]);
}

function requireIssuer({ sso }: Scope, issuer: string): void {
  try {
    sso.clients.check(issuer);
  } catch (error) {
    if (!(error instanceof OutboundRefused)) throw error;
    throw new DomainError('BAD_USER_INPUT', `issuer: ${error.message}`, { reason: 'ISSUER_REFUSED' }, error);
  }
}

function audit(scope: Scope, action: string, { _id, issuer, enabled, enforced }: SsoProviderRow): Promise<void> {
  return recordAudit(scope, {
    action,
    target: { type: 'SsoProvider', id: _id },
    details: { issuer, enabled, enforced },
  });
}

const missing = (id: string) => new DomainError('NOT_FOUND', 'There is no such provider.', { id });
