import { DomainError } from '@lyceum/kernel/errors';
import { decodeJwt, errors, type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose';
import type { IssuerKeys } from './issuer-keys';

// Between the issuer's clock and this one.
export const CLOCK_SKEW_S = 5;

export interface Issuer {
  readonly keys: IssuerKeys;
  readonly checks: Pick<JWTVerifyOptions, 'issuer' | 'audience' | 'algorithms'>;
}

/**
 * What a token says, once the issuer that it names is known here and has signed it.
 * @throws UNAUTHENTICATED, or TRY_AGAIN when the issuer's keys cannot be had.
 */
export async function verifiedClaims(
  token: string,
  issuers: ReadonlyMap<string, Issuer>,
  now: number,
): Promise<JWTPayload> {
  try {
    const issuer = issuers.get(String(decodeJwt(token).iss));
    if (!issuer) throw new DomainError('UNAUTHENTICATED', 'The access token is of an issuer that is not known here.');
    const options = {
      ...issuer.checks,
      requiredClaims: ['exp', 'sub'],
      currentDate: new Date(now),
      clockTolerance: CLOCK_SKEW_S,
    };
    return (await jwtVerify(token, issuer.keys.find, options).catch(tryEachKey(token, options))).payload;
  } catch (error) {
    throw refusal(error);
  }
}

/** While keys are rotated, a token without `kid` fits several. */
function tryEachKey(token: string, options: JWTVerifyOptions) {
  return async (error: unknown) => {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      try {
        return await jwtVerify(token, key, options);
      } catch (failure) {
        if (!(failure instanceof errors.JWSSignatureVerificationFailed)) throw failure;
      }
    }
    throw new errors.JWSSignatureVerificationFailed();
  };
}

function refusal(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof errors.JWTExpired)
    return new DomainError('UNAUTHENTICATED', 'The access token has expired. Refresh it.', {}, error);
  // What jose says of a token is a JOSEError with a code; anything else is about having the keys.
  const aboutToken =
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) &&
    error.code !== 'ERR_JOSE_GENERIC';
  return aboutToken
    ? new DomainError('UNAUTHENTICATED', 'The access token is not valid.', {}, error)
    : new DomainError('TRY_AGAIN', 'Sign-in cannot be checked just now. Try again in a moment.', {}, error);
}
