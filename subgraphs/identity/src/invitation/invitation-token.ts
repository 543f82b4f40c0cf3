import { createHmac, timingSafeEqual } from 'node:crypto';

export interface InvitationId {
  tenantId: string;
  invitationId: string;
}

/**
 * `TENANT.INVITATION.HMAC-SHA256(both)`: whoever holds TOKEN_SECRET can make it again when the mail is sent, so that no
 * usable token rests in the database or in an event.
 */
export function writeInvitationToken(id: InvitationId, tokenSecret: string): string {
  return `${id.tenantId}.${id.invitationId}.${mac(id, tokenSecret)}`;
}

/** Null for what we did not make. */
export function readInvitationToken(token: string, tokenSecret: string): InvitationId | null {
  const [, tenantId, invitationId, secret] = /^([\w-]{1,64})\.([\w-]{1,64})\.([\w-]{43})$/.exec(token) ?? [];
  if (!tenantId || !invitationId || !secret) return null;
  const right = mac({ tenantId, invitationId }, tokenSecret);
  return timingSafeEqual(Buffer.from(secret), Buffer.from(right)) ? { tenantId, invitationId } : null;
}

/** In the fragment, which browsers keep from servers, their logs and the pages that are visited next. */
export function invitationLink(studentAppUrl: string, token: string): string {
  return `${studentAppUrl.replace(/\/$/, '')}/invitation#token=${token}`;
}

function mac({ tenantId, invitationId }: InvitationId, tokenSecret: string): string {
  return createHmac('sha256', tokenSecret).update(`invitation\n${tenantId}\n${invitationId}`).digest('base64url');
}
