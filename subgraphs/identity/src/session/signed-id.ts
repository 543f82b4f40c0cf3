import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SignedId {
  tenantId: string;
  id: string;
}

/**
 * `TENANT.ID.HMAC-SHA256(purpose and both)`: whoever holds TOKEN_SECRET can make it again, so that no usable token rests in the
 * database or in an event, and one that was made for one purpose is none for another.
 */
export function writeSignedId(purpose: string, id: SignedId, tokenSecret: string): string {
  return `${id.tenantId}.${id.id}.${mac(purpose, id, tokenSecret)}`;
}

/** Null for what we did not make. */
export function readSignedId(purpose: string, token: string, tokenSecret: string): SignedId | null {
  const [, tenantId, id, shown] = /^([\w-]{1,64})\.([\w-]{1,64})\.([\w-]{43})$/.exec(token) ?? [];
  if (!tenantId || !id || !shown) return null;
  const right = mac(purpose, { tenantId, id }, tokenSecret);
  return timingSafeEqual(Buffer.from(shown), Buffer.from(right)) ? { tenantId, id } : null;
}

function mac(purpose: string, { tenantId, id }: SignedId, tokenSecret: string): string {
  return createHmac('sha256', tokenSecret).update(`${purpose}\n${tenantId}\n${id}`).digest('base64url');
}
