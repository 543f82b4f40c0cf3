import type { mongo } from 'mongoose';
import { PLACEMENTS, type PlacementRow } from './placement';

export interface Changes {
  /**
   * Waits until everything written before is known. @throws when the change stream does not get there within `withinMs`, as
   * when a transaction that a killed process left open holds it back.
   */
  upToNow(withinMs: number): Promise<void>;
  /** The ids of what changed since they were last taken, by collection; deletions are of any tenant's documents. */
  take(): Map<string, string[]>;
  close(): Promise<void>;
}

type Change = mongo.ChangeStreamDocument & { ns: { coll: string }; documentKey: { _id: string } };

/** Which documents of a tenant change in the shared database from now on. */
export async function watchChanges(db: mongo.Db, tenantId: string, collections: readonly string[]): Promise<Changes> {
  const stream = db.watch<mongo.BSON.Document, Change>(
    [
      {
        $match: {
          'ns.coll': { $in: [...collections, PLACEMENTS] },
          // Updates and deletions do not say whose document it was.
          $or: [{ operationType: { $in: ['update', 'delete'] } }, { 'fullDocument.tenantId': tenantId }],
        },
      },
    ],
    { maxAwaitTimeMS: 200 },
  );
  const dirty = new Map<string, Set<string>>();
  let seen = -1;
  const note = (change: Change) => {
    const { ns, documentKey } = change;
    if (ns.coll === PLACEMENTS) {
      const mark = change.operationType === 'update' ? change.updateDescription.updatedFields?.mark : undefined;
      if (documentKey._id === tenantId && typeof mark === 'number') seen = mark;
      return;
    }
    const ids = dirty.get(ns.coll) ?? new Set();
    dirty.set(ns.coll, ids.add(documentKey._id));
  };
  // Asking once makes the server open it: from here on it misses nothing.
  const first = await stream.tryNext();
  if (first) note(first);
  return {
    async upToNow(withinMs) {
      const until = performance.now() + withinMs;
      const placements = db.collection<PlacementRow>(PLACEMENTS);
      const row = await placements.findOneAndUpdate(
        { _id: tenantId },
        { $inc: { mark: 1 } },
        { returnDocument: 'after' },
      );
      while (seen < (row?.mark ?? 0)) {
        const change = await stream.tryNext();
        if (change) note(change);
        else if (performance.now() > until) throw new Error('The change stream of the shared database lags behind.');
      }
    },
    take() {
      const taken = new Map([...dirty].map(([name, ids]) => [name, [...ids]]));
      dirty.clear();
      return taken;
    },
    close: () => stream.close(),
  };
}
