import { z } from 'zod';
import type { Principal } from './principal';

/** `identity` writes these claims and the router reads them; whoever else wants to know asks `me`. */
export const TOKEN_ISSUER = 'lyceum';
export const TOKEN_AUDIENCE = 'lyceum';
export const TOKEN_ALGORITHM = 'EdDSA';

const permissions = z.array(z.templateLiteral([z.string(), ':', z.string()]));
const common = {
  sub: z.string().min(1),
  tid: z.string().min(1),
  tier: z.enum(['STANDARD', 'ENTERPRISE']),
  perms: permissions,
};

const claims = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), sid: z.string().min(1), ...common }),
  z.object({ kind: z.literal('service'), act: z.string().min(1), ...common }),
]);

export type AccessClaims = z.infer<typeof claims>;

export function claimsOf(principal: Exclude<Principal, { kind: 'anonymous' }>): AccessClaims {
  const { id, tenantId, tier } = principal;
  const common = { sub: id, tid: tenantId, tier, perms: [...principal.permissions] };
  return principal.kind === 'person'
    ? { kind: 'person', sid: principal.sessionId, ...common }
    : { kind: 'service', act: principal.actor, ...common };
}

/** Null when a token is well signed and still not one of ours. */
export function principalOf(payload: unknown): Exclude<Principal, { kind: 'anonymous' }> | null {
  const { data } = claims.safeParse(payload);
  if (!data) return null;
  const common = { id: data.sub, tenantId: data.tid, tier: data.tier, permissions: data.perms };
  return data.kind === 'person'
    ? { kind: 'person', sessionId: data.sid, ...common }
    : { kind: 'service', actor: data.act, ...common };
}
