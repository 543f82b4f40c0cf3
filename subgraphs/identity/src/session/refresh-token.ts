import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const SECRET_BYTES = 32;

export interface RefreshToken {
  tenantId: string;
  sessionId: string;
  secret: string;
}

export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/**
 * The secret of the token that follows this one when it is asked for with a key: the same however often, and known to nobody who
 * lacks the token, the key or our secret.
 */
export function secretAfter(spent: RefreshToken, retryKey: string, tokenSecret: string): string {
  const { tenantId, sessionId, secret } = spent;
  const words = ['refresh successor', tenantId, sessionId, secret, retryKey].join('\n');
  return createHmac('sha256', tokenSecret).update(words).digest('base64url');
}

/** Random enough that a plain hash cannot be turned round. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/**
 * `TENANT.SESSION.SECRET+HMAC-SHA256(all three)`: only we can make one, so that a token of a session that is not its current
 * one is known to be spent, however long ago, without a list of them.
 */
export function writeRefreshToken(token: RefreshToken, tokenSecret: string): string {
  return `${token.tenantId}.${token.sessionId}.${token.secret}${mac(token, tokenSecret)}`;
}

/** Null for what we did not make. */
export function readRefreshToken(text: string, tokenSecret: string): RefreshToken | null {
  const [, tenantId, sessionId, secret, shown] =
    /^([\w-]{1,64})\.([\w-]{1,64})\.([\w-]{43})([\w-]{43})$/.exec(text) ?? [];
  if (!tenantId || !sessionId || !secret || !shown) return null;
  const token = { tenantId, sessionId, secret };
  return timingSafeEqual(Buffer.from(shown), Buffer.from(mac(token, tokenSecret))) ? token : null;
}

function mac({ tenantId, sessionId, secret }: RefreshToken, tokenSecret: string): string {
  return createHmac('sha256', tokenSecret).update(`refresh\n${tenantId}\n${sessionId}\n${secret}`).digest('base64url');
}
