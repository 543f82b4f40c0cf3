import { z } from 'zod';

const claims = z.object({ sid: z.string(), iat: z.number(), exp: z.number() });

export interface TokenTimes {
  session: string;
  /** ms since the epoch. */
  issuedAt: number;
  expiresAt: number;
}

/**
 * What an access token of a person says of its session and of how long it lives; null for anything else. Nothing here proves it:
 * the router does, which is asked with the same token before anything is told.
 */
export function readToken(authorization: string | undefined): TokenTimes | null {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/i.exec(authorization ?? '')?.[1];
  if (!payload) return null;
  try {
    const { sid, iat, exp } = claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
    return { session: sid, issuedAt: iat * 1_000, expiresAt: exp * 1_000 };
  } catch {
    return null;
  }
}
