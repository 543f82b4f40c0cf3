import mongoose, { type mongo } from 'mongoose';
import { isDuplicateKey } from './errors';

export type Doc = mongo.BSON.Document & { _id: string };

/** One collection on its way: where the tenant's documents lie among others', and where they will lie alone. */
export interface Pair {
  name: string;
  source: mongo.Collection<Doc>;
  target: mongo.Collection<Doc>;
  tenantId: string;
  /** Whether each insert is an event. */
  events: boolean;
}

const BATCH = 500;
// Numbers keep their types: a document is copied as it is, byte for byte.
const EXACT = { promoteValues: false, promoteLongs: false } as const;

/**
 * Makes the target like the source by comparing every document of the tenant: copies what is missing or differs, removes what
 * is not there any more. Answers how many differed; the source may be written meanwhile.
 */
export async function converge(pair: Pair): Promise<number> {
  let differed = 0;
  for await (const ids of idsOf(pair.target.find({}, { projection: { _id: 1 } })))
    differed += await removeGone(pair, ids);
  for await (const ids of idsOf(pair.source.find({ tenantId: pair.tenantId }, { projection: { _id: 1 } })))
    differed += await copyChanged(pair, ids);
  return differed;
}

/** The same for documents that are known to have changed. */
export async function convergeOn(pair: Pair, ids: readonly string[]): Promise<number> {
  let differed = 0;
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    differed += (await removeGone(pair, batch)) + (await copyChanged(pair, batch));
  }
  return differed;
}

/** Deletes what the tenant has in the source. Answers how many. */
export async function removeFromSource({ source, tenantId }: Pair): Promise<number> {
  let removed = 0;
  for await (const ids of idsOf(source.find({ tenantId }, { projection: { _id: 1 } })))
    removed += (await source.deleteMany({ _id: { $in: ids }, tenantId })).deletedCount;
  return removed;
}

async function removeGone({ source, target, tenantId }: Pair, ids: string[]): Promise<number> {
  const found = await source.find({ _id: { $in: ids }, tenantId }, { projection: { _id: 1 } }).toArray();
  const there = new Set(found.map(({ _id }) => _id));
  const gone = ids.filter((id) => !there.has(id));
  return gone.length === 0 ? 0 : (await target.deleteMany({ _id: { $in: gone } })).deletedCount;
}

async function copyChanged({ events, source, target, tenantId }: Pair, ids: string[]): Promise<number> {
  const [now, before] = await Promise.all([
    source.find({ _id: { $in: ids }, tenantId }, EXACT).toArray(),
    target.find({ _id: { $in: ids } }, EXACT).toArray(),
  ]);
  const known = new Map(before.map((doc) => [doc._id, bytesOf(doc)]));
  const changed = (events ? now.map(moved) : now).filter((doc) => !known.get(doc._id)?.equals(bytesOf(doc)));
  if (changed.length === 0) return 0;
  // Removed first: two documents may have changed places in a unique index.
  await target.deleteMany({ _id: { $in: changed.map(({ _id }) => _id) } });
  try {
    await target.insertMany(changed as never, { ordered: false });
  } catch (error) {
    // Of one that has changed since it was copied: it is compared again too, and counts as differing until then.
    if (!isDuplicateKey(error)) throw error;
  }
  return changed.length;
}

// Followers have had it from the source; whoever reads events from their beginning finds it here.
function moved(doc: Doc): Doc {
  return { ...doc, tier: 'ENTERPRISE', moved: true };
}

function bytesOf(doc: Doc): Buffer {
  return Buffer.from(mongoose.mongo.BSON.serialize(doc));
}

async function* idsOf(cursor: mongo.FindCursor<mongo.WithId<Doc>>): AsyncGenerator<string[]> {
  let ids: string[] = [];
  for await (const { _id } of cursor.batchSize(BATCH)) {
    ids.push(_id);
    if (ids.length === BATCH) {
      yield ids;
      ids = [];
    }
  }
  if (ids.length > 0) yield ids;
}
