import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { type Page, page } from '@lyceum/kernel/pagination';
import { inboxes } from './inbox.model';
import { type NotificationKind, type NotificationRow, notificationKinds, notifications } from './notification.model';

type Scope = Pick<Context, 'tenant' | 'principal'>;

const MAX_IDS = 100;

/** One's own, newest first. */
export function listOwn(
  scope: Scope,
  { unreadOnly, ...args }: { first: number; after?: string; unreadOnly: boolean },
): Promise<Page<NotificationRow>> {
  const own = { personId: personId(scope), ...(unreadOnly && { readAt: null }) };
  return page(notifications(scope), own, args, { field: '_id', direction: -1 });
}

/** Of one's own. */
export function countUnread(scope: Scope): Promise<number> {
  return notifications(scope).count({ personId: personId(scope), readAt: null });
}

/**
 * Those that are one's own; others are passed over, as are those that are read. Answers how many are unread then.
 * @throws BAD_USER_INPUT for more than 100.
 */
export async function markRead(scope: Scope & Pick<Context, 'now'>, ids: readonly string[]): Promise<number> {
  if (ids.length > MAX_IDS)
    throw new DomainError('BAD_USER_INPUT', `Name ${MAX_IDS} notifications at most, or use markAllRead.`);
  const own = { personId: personId(scope), _id: { $in: [...ids] }, readAt: null };
  await notifications(scope).updateMany(own, { $set: { readAt: scope.now } });
  return countUnread(scope);
}

/** All up to one that was seen, so that what comes meanwhile stays unread; all there are when none is named. */
export async function markAllRead(scope: Scope & Pick<Context, 'now'>, through?: string): Promise<number> {
  const own = { personId: personId(scope), readAt: null, ...(through !== undefined && { _id: { $lte: through } }) };
  await notifications(scope).updateMany(own, { $set: { readAt: scope.now } });
  return countUnread(scope);
}

export interface Preference {
  kind: NotificationKind;
  inbox: boolean;
}

/** Every kind, wanted unless said otherwise. */
export async function preferencesOf(scope: Scope): Promise<Preference[]> {
  const inbox = await inboxes(scope).findOne({ _id: personId(scope) });
  return notificationKinds.map((kind) => ({ kind, inbox: !inbox?.muted?.includes(kind) }));
}

/** Holds for what is told from now on. */
export async function setPreference(scope: Scope, { kind, inbox }: Preference): Promise<Preference[]> {
  const change = inbox ? { $pull: { muted: kind } } : { $addToSet: { muted: kind } };
  await inboxes(scope).updateOne({ _id: personId(scope) }, change, { upsert: true });
  return preferencesOf(scope);
}
