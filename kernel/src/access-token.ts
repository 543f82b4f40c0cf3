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
  // `act`: who of the support looks at the platform as this person does.
  z.object({ kind: z.literal('person'), sid: z.string().min(1), act: z.string().min(1).optional(), ...common }),
  z.object({ kind: z.literal('service'), act: z.string().min(1), ...common }),
]);

export type AccessClaims = z.infer<typeof claims>;

/** Who can have an access token. */
export type TokenHolder = Extract<Principal, { kind: 'person' | 'service' }>;

export function claimsOf(principal: TokenHolder): AccessClaims {
  const { id, tenantId, tier } = principal;
  const common = { sub: id, tid: tenantId, tier, perms: [...principal.permissions] };
  return principal.kind === 'person'
    ? { kind: 'person', sid: principal.sessionId, ...(principal.actor && { act: principal.actor }), ...common }
    : { kind: 'service', act: principal.actor, ...common };
}

/** Null when a token is well signed and still not one of ours. */
export function principalOf(payload: unknown): TokenHolder | null {
  const { data } = claims.safeParse(payload);
  if (!data) return null;
  const common = { id: data.sub, tenantId: data.tid, tier: data.tier, permissions: data.perms };
  return data.kind === 'person'
    ? { kind: 'person', sessionId: data.sid, ...(data.act && { actor: data.act }), ...common }
    : { kind: 'service', actor: data.act, ...common };
}
