import { newId } from '@lyceum/kernel/ids';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { inboxes } from './inbox.model';
import { type NotificationRow, notifications } from './notification.model';

type Scope = TenantScope & { readonly now: Date };
type News = Omit<NotificationRow, '_id' | 'at' | 'readAt'>;

/** Nobody reads more. What is beyond, the oldest first, goes with every `PRUNE_EVERY`th notification. */
export const MAX_KEPT = 500;
export const PRUNE_EVERY = 50;

/**
 * Tells a person something, unless they were told it before or want no word of its kind. Part of the caller's transaction.
 * Whoever tells the same person something at the same time waits or is run again, so ids become visible in their order.
 */
export async function tell(scope: Scope, news: News): Promise<void> {
  const { personId, kind, key } = news;
  const fresh = newId();
  const told = { $inc: { told: 1 }, $max: { lastId: fresh } };
  const inbox = await inboxes(scope).findOneAndUpdate({ _id: personId }, told, { upsert: true });
  if (inbox?.muted?.includes(kind)) return;
  if (await notifications(scope).findOne({ personId, key })) return;
  const last = inbox?.lastId ?? fresh;
  const _id = last === fresh ? fresh : idAfter(last);
  await notifications(scope).create({ ...news, _id, at: scope.now, readAt: null });
  if (_id !== fresh) await inboxes(scope).updateOne({ _id: personId }, { $set: { lastId: _id } });
  if (inbox && inbox.told % PRUNE_EVERY === 0) await prune(scope, personId);
}

/** Takes from somebody's inbox what they were told of a result, read or not. Twice is once. */
export async function takeBack(
  scope: TenantScope,
  { personId, resultId }: { personId: string; resultId: string },
): Promise<void> {
  await notifications(scope).deleteMany({ personId, resultId });
}

async function prune(scope: Scope, personId: string): Promise<void> {
  const [last] = await notifications(scope).find({ personId }, { sort: { _id: -1 }, skip: MAX_KEPT, limit: 1 });
  if (last) await notifications(scope).deleteMany({ personId, _id: { $lte: last._id } });
}

/** A new id that is greater than the last, though another machine's clock may have made that one. */
export function idAfter(last: string): string {
  const id = newId();
  if (id > last) return id;
  const ms = (Number.parseInt(last.replaceAll('-', '').slice(0, 12), 16) + 1).toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}${id.slice(13)}`;
}
