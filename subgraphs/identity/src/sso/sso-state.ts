import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export const newRandom = () => randomBytes(32).toString('base64url');

/** Random enough that a plain hash cannot be turned round. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');

export function sameHash(hash: string, text: string): boolean {
  return timingSafeEqual(Buffer.from(hash), Buffer.from(hashOf(text)));
}

/** `TENANT.RANDOM`: the answer of a provider finds its tenant by it. */
export function newState(tenantId: string): string {
  return `${tenantId}.${newRandom()}`;
}

/** Null for what has not its form. */
export function tenantOfState(state: string): string | null {
  return /^([\w-]{1,64})\.[\w-]{43}$/.exec(state)?.[1] ?? null;
}

/** PKCE's verifier and the nonce of a sign-in: made from its state, so that they need not be stored. */
export function secretsOf(state: string, tokenSecret: string): { verifier: string; nonce: string } {
  const derive = (what: string) =>
    createHmac('sha256', tokenSecret).update(`sso ${what}\n${state}`).digest('base64url');
  return { verifier: derive('verifier'), nonce: derive('nonce') };
}
