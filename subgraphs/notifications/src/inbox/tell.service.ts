import { newId } from '@lyceum/kernel/ids';
import { allWritten } from '@lyceum/kernel/rows';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { type InboxRow, inboxes } from './inbox.model';
import { type NotificationRow, notifications } from './notification.model';

type Scope = TenantScope & { readonly now: Date };
export type News = Omit<NotificationRow, '_id' | 'at' | 'readAt'>;

/** Nobody reads more. What is beyond, the oldest first, goes with every `PRUNE_EVERY`th notification. */
export const MAX_KEPT = 500;
export const PRUNE_EVERY = 50;

/**
 * Tells people something, in this order, unless they were told it before or want no word of its kind. Part of the caller's transaction.
 * Whoever tells the same person something at the same time is run again, so ids become visible in their order.
 * @throws when another was first to tell a person anything at all: then it is tried again.
 */
export async function tell(scope: Scope, news: readonly News[]): Promise<void> {
  const people = [...new Set(news.map(({ personId }) => personId))];
  const keys = [...new Set(news.map(({ key }) => key))];
  const [rows, known] = [
    await inboxes(scope).find({ _id: { $in: people } }),
    await notifications(scope).find({ personId: { $in: people }, key: { $in: keys } }),
  ];
  const inboxOf = new Map(rows.map((row) => [row._id, row]));
  const told = new Set(known.map(({ personId, key }) => `${personId} ${key}`));
  const fresh: NotificationRow[] = [];
  const changed = new Map<string, InboxRow>();
  for (const one of news) {
    const { personId, kind, key } = one;
    const inbox = changed.get(personId) ?? inboxOf.get(personId) ?? { _id: personId, lastId: '', told: 0, muted: [] };
    if (inbox.muted?.includes(kind) || told.has(`${personId} ${key}`)) continue;
    told.add(`${personId} ${key}`);
    const lastId = idAfter(inbox.lastId);
    fresh.push({ ...one, _id: lastId, at: scope.now, readAt: null });
    changed.set(personId, { ...inbox, lastId, told: inbox.told + 1 });
  }
  // Inboxes first: who is too late finds out before writing anything else.
  const moved = [...changed.values()].map(({ _id, lastId, told }) => ({
    updateOne: { filter: { _id }, update: { $set: { lastId, told } }, upsert: true },
  }));
  allWritten(await inboxes(scope).bulkWrite(moved));
  allWritten(await notifications(scope).bulkWrite(fresh.map((document) => ({ insertOne: { document } }))));
  for (const { _id, told } of changed.values()) if (told % PRUNE_EVERY === 0) await prune(scope, _id);
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
