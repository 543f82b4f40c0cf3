import { createHash } from 'node:crypto';
import type { Found } from '@lyceum/kernel/watch';
import type { NotificationRow } from '../inbox/notification.model';
import { viewOf } from '../inbox/notification.view';
import type { StreamEndRow } from './stream-end.model';

/**
 * A line of the feed: something for a person; the end of streams; that too much happened to be told again; the time, as a pulse.
 * Times in ms since the epoch. bff-mobile/src/live/line.ts reads it.
 */
export type Line =
  | { to: string; event: 'resultReady' | 'notification'; data: ReturnType<typeof viewOf> }
  | { end: string; session: string | null; before: number }
  | { reset: true }
  | { at: number };

/** Whose updates they are, for those who are to know no more: the same for the same person of a tenant, and nobody else's. */
export function channelOf(tenantId: string, personId: string): string {
  return createHash('sha256').update(`${tenantId} ${personId}`).digest('base64url').slice(0, 22);
}

export function lineOfNotification({ scope, row }: Found<NotificationRow>): Line {
  const to = channelOf(scope.tenant.id, row.personId);
  return { to, event: row.kind === 'RESULT_READY' ? 'resultReady' : 'notification', data: viewOf(row) };
}

export function lineOfStreamEnd({ scope, row }: Found<StreamEndRow>): Line {
  return { end: channelOf(scope.tenant.id, row.personId), session: row.sessionId, before: row.at.getTime() };
}
