import { claimsOf, TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER, type TokenHolder } from '@lyceum/kernel/access-token';
import type { Log } from '@lyceum/kernel/log';
import type { Permission, Principal } from '@lyceum/kernel/principal';
import type { Tenant } from '@lyceum/kernel/tenancy';
import { SignJWT } from 'jose';
import { type SigningKey, type SigningKeys, signingKeyAt } from './signing-keys';

/** Seconds. What a person may do besides holds after this at the latest; what they may do no longer is refused at once. */
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

/** `log` hears of a key file that cannot be read any more. */
export function openTokens(keys: SigningKeys, log?: Pick<Log, 'error'>): Tokens {
  const current = () =>
    keys.read((err) => log?.error({ err }, 'the signing keys cannot be read anew, those known stay'));

  const sign = (principal: TokenHolder, now: Date, lifetime: number) => {
    // With its milliseconds: a token that was refreshed right after a revocation is newer than that.
    const issued = now.getTime() / 1_000;
    const { kid, privateKey } = signingKeyAt(current(), new Date());
    return new SignJWT(claimsOf(principal))
      .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid })
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setIssuedAt(issued)
      .setExpirationTime(Math.floor(issued) + lifetime)
      .sign(privateKey);
  };

  return {
    mintAccessToken: (person, now) => sign(person, now, ACCESS_TOKEN_S),
    async mintServiceToken(tenant, service, lifetimeSeconds = MAX_SERVICE_TOKEN_S) {
      if (lifetimeSeconds > MAX_SERVICE_TOKEN_S)
        throw new Error(`A service token lives ${MAX_SERVICE_TOKEN_S} s at most.`);
      return sign({ kind: 'service', ...service, tenantId: tenant.id, tier: tenant.tier }, new Date(), lifetimeSeconds);
    },
    get jwks() {
      return { keys: current().map(({ publicJwk }) => publicJwk) };
    },
  };
}
