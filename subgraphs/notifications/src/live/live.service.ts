import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { inboxes } from '../inbox/inbox.model';
import { type NotificationRow, notifications } from '../inbox/notification.model';
import { countUnread } from '../inbox/notification.service';
import { channelOf } from './line';

type Scope = Pick<Context, 'tenant' | 'principal'>;

export const MAX_MISSED = 200;
/** Less than any. */
const NONE = '00000000-0000-7000-8000-000000000000';

export interface LiveUpdatesRow {
  channel: string;
  newestId: string;
  unreadCount: number;
  missed: NotificationRow[];
  tooMany: boolean;
}

/**
 * Where a person's stream of live updates begins: with what came after `since`, or with what comes from now on.
 * @throws BAD_USER_INPUT when `since` is no id of a notification.
 */
export async function liveUpdatesOf(scope: Scope, since: string | undefined): Promise<LiveUpdatesRow> {
  const own = personId(scope);
  if (since !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(since))
    throw new DomainError('BAD_USER_INPUT', 'Resume from the id of an event that you were sent, or from none.');
  // First, so that nothing between the two is taken for told.
  const inbox = await inboxes(scope).findOne({ _id: own });
  const [unreadCount, missed] = await Promise.all([
    countUnread(scope),
    since === undefined
      ? []
      : notifications(scope).find({ personId: own, _id: { $gt: since } }, { sort: { _id: 1 }, limit: MAX_MISSED + 1 }),
  ]);
  const tooMany = missed.length > MAX_MISSED;
  return {
    channel: channelOf(scope.tenant.id, own),
    newestId: inbox?.lastId || NONE,
    unreadCount,
    missed: tooMany ? [] : missed,
    tooMany,
  };
}
