import { createHash } from 'node:crypto';
import { principalOf, TOKEN_ISSUER } from '@lyceum/kernel/access-token';
import { DomainError } from '@lyceum/kernel/errors';
import { anonymous, type Principal } from '@lyceum/kernel/principal';
import type { JWTPayload } from 'jose';
import type { RouterConfig } from '../config/schema';
import type { Caller } from '../request';
import type { IssuedKey } from './partner-lookup';

export type ClaimNames = Pick<
  RouterConfig['authentication'],
  'scopeClaims' | 'policyClaim' | 'tenantClaim' | 'roleClaim'
>;
export type PartnerKey = RouterConfig['partners']['keys'][number];

const none: ReadonlySet<string> = new Set();

export const anonymousCaller: Caller = {
  kind: 'anonymous',
  id: undefined,
  tenant: undefined,
  scopes: none,
  roles: none,
  policies: none,
  claims: {},
  principal: anonymous,
  identity: 'anonymous',
};

// They differ between two tokens of one sign-in, and no answer depends on them.
const OF_ONE_TOKEN = new Set(['exp', 'iat', 'nbf', 'jti']);

/**
 * Who a verified token speaks for. Only Lyceum's own issuer says who a principal is: to all others its claims are words.
 * @throws UNAUTHENTICATED when a token is of that issuer and not of its form.
 */
export function tokenCaller(claims: JWTPayload, names: ClaimNames): Caller {
  const isOurs = claims.iss === TOKEN_ISSUER;
  const principal = isOurs ? principalOf(claims) : anonymous;
  if (!principal) throw new DomainError('UNAUTHENTICATED', 'The access token is not one of ours.');
  const tenant = claims[names.tenantClaim];
  const scopes = new Set(names.scopeClaims.flatMap((name) => listed(claims[name], ' ')));
  const roles = new Set(listed(claims[names.roleClaim]));
  const policies = new Set(listed(claims[names.policyClaim]));

  const id = claims.sub;
  const tenantId = typeof tenant === 'string' ? tenant : undefined;
  const asker = { kind: 'person', issuer: claims.iss, id, tenant: tenantId, scopes, roles } as const;
  const sets = [...names.scopeClaims, names.roleClaim, names.policyClaim];
  const lasting = Object.entries(claims)
    .filter(([name]) => !OF_ONE_TOKEN.has(name) && !sets.includes(name))
    .sort(byName);
  return {
    kind: principal.kind === 'anonymous' ? 'person' : principal.kind,
    id,
    tenant: tenantId,
    scopes,
    roles,
    policies,
    claims,
    principal: isOurs ? principal : strangerOf(asker),
    identity: digest(['token', lasting, sorted(scopes), sorted(roles), sorted(policies)]),
  };
}

interface Asker extends Pick<Caller, 'id' | 'tenant' | 'scopes' | 'roles'> {
  readonly kind: 'person' | 'partner';
  readonly issuer?: string | undefined;
}

/** Nobody to Lyceum's own subgraphs, which know no other issuers. To those of others the header says what was verified. */
function strangerOf({ scopes, roles, ...asker }: Asker): Principal {
  const stranger = { ...anonymous, asker: { ...asker, scopes: sorted(scopes), roles: sorted(roles) } };
  return stranger;
}

export function partnerCaller({ name, tenant, scopes }: PartnerKey): Caller {
  const asker = { kind: 'partner', id: name, tenant, scopes: new Set(scopes), roles: none } as const;
  return {
    ...anonymousCaller,
    kind: 'partner',
    id: name,
    tenant,
    scopes: asker.scopes,
    principal: strangerOf(asker),
    identity: digest(['partner', name, tenant, sorted(new Set(scopes))]),
  };
}

/** A key that Lyceum's own identity has issued is a principal, too: subgraphs and the permission table see what it may do. */
export function issuedKeyCaller({ id, name, tenantId, tier, permissions, operations, rate }: IssuedKey): Caller {
  const partner = {
    name,
    operations: operations ? new Set(operations) : undefined,
    rate: rate ? { requests: rate.requests, per: rate.seconds * 1_000 } : undefined,
  };
  return {
    ...anonymousCaller,
    kind: 'partner',
    id,
    tenant: tenantId,
    principal: { kind: 'partner', id, tenantId, tier, permissions },
    partner,
    identity: digest(['key', id, tenantId, tier, [...permissions].sort(), operations, rate]),
  };
}

/** A list of strings, or one string: of several words where a separator is given. */
function listed(claim: unknown, separator?: string): string[] {
  if (Array.isArray(claim)) return claim.filter((item) => typeof item === 'string');
  if (typeof claim !== 'string') return [];
  return (separator === undefined ? [claim] : claim.split(separator)).filter((item) => item !== '');
}

const sorted = (set: ReadonlySet<string>) => [...set].sort();
const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url');
