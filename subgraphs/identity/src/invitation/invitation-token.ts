import { readSignedId, writeSignedId } from '../session/signed-id';

export interface InvitationId {
  tenantId: string;
  invitationId: string;
}

const PURPOSE = 'invitation';

export function writeInvitationToken({ tenantId, invitationId }: InvitationId, tokenSecret: string): string {
  return writeSignedId(PURPOSE, { tenantId, id: invitationId }, tokenSecret);
}

/** Null for what we did not make. */
export function readInvitationToken(token: string, tokenSecret: string): InvitationId | null {
  const read = readSignedId(PURPOSE, token, tokenSecret);
  return read && { tenantId: read.tenantId, invitationId: read.id };
}

/** In the fragment, which browsers keep from servers, their logs and the pages that are visited next. */
export function invitationLink(studentAppUrl: string, token: string): string {
  return `${studentAppUrl.replace(/\/$/, '')}/invitation#token=${token}`;
}
