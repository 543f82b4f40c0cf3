import { claimsOf, TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@lyceum/kernel/access-token';
import type { Permission, Principal } from '@lyceum/kernel/principal';
import type { Tenant } from '@lyceum/kernel/tenancy';
import { SignJWT } from 'jose';
import type { SigningKey } from './signing-keys';

/** Seconds. What a person may do changes no sooner than this after their roles did. */
export const ACCESS_TOKEN_S = 900;
const MAX_SERVICE_TOKEN_S = 300;

export interface Tokens {
  /** Good for ACCESS_TOKEN_S from `now`. */
  mintAccessToken(person: Extract<Principal, { kind: 'person' }>, now: Date): Promise<string>;
  /**
   * For a job that goes on when its request has ended and asks other subgraphs through the router.
   * @throws when it should live longer than 5 minutes: a long job mints another.
   */
  mintServiceToken(
    tenant: Pick<Tenant, 'id' | 'tier'>,
    service: { id: string; actor: string; permissions: readonly Permission[] },
    lifetimeSeconds?: number,
  ): Promise<string>;
  /** A JSON Web Key Set of the public keys. */
  readonly jwks: { keys: SigningKey['publicJwk'][] };
}

export function openTokens(keys: readonly SigningKey[]): Tokens {
  const [first] = keys;
  if (!first) throw new Error('Without a key no token can be signed.');

  const sign = (principal: Exclude<Principal, { kind: 'anonymous' }>, now: Date, lifetime: number) => {
    const issued = Math.floor(now.getTime() / 1_000);
    return new SignJWT(claimsOf(principal))
      .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid: first.kid })
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setIssuedAt(issued)
      .setExpirationTime(issued + lifetime)
      .sign(first.privateKey);
  };

  return {
    mintAccessToken: (person, now) => sign(person, now, ACCESS_TOKEN_S),
    async mintServiceToken(tenant, service, lifetimeSeconds = MAX_SERVICE_TOKEN_S) {
      if (lifetimeSeconds > MAX_SERVICE_TOKEN_S)
        throw new Error(`A service token lives ${MAX_SERVICE_TOKEN_S} s at most.`);
      return sign({ kind: 'service', ...service, tenantId: tenant.id, tier: tenant.tier }, new Date(), lifetimeSeconds);
    },
    jwks: { keys: keys.map(({ publicJwk }) => publicJwk) },
  };
}
