import type { Job } from '@lyceum/kernel/jobs';
import type { Log } from '@lyceum/kernel/log';
import type { Store } from '@lyceum/kernel/store';
import { findAcross, platformAccess } from '@lyceum/kernel/tenancy';
import { counters } from '../rate/rate.model';
import { MIN_ANSWERS, refit } from './refit.service';
import { type SnapshotRow, snapshots } from './snapshot.model';

const HOUR = 3_600_000;
/** Between two fits of one tenant. */
const EVERY_MS = 24 * HOUR;

interface Options {
  store: Store;
  log: Pick<Log, 'info' | 'warn'>;
  signal?: AbortSignal;
  /** By hand: now, and this tenant alone. */
  tenantId?: string;
}

/** Refits each tenant that has enough answers and whose last fit is a day old, one after the other. */
export async function refitAll({
  store,
  log,
  signal,
  tenantId,
}: Options): Promise<(SnapshotRow & { tenantId: string })[]> {
  const access = platformAccess(store, 'fitting the learner model of each tenant to its own answers');
  const enough = { kind: 'ALL', n: { $gte: MIN_ANSWERS }, ...(tenantId && { tenantId }) };
  const made: (SnapshotRow & { tenantId: string })[] = [];
  for await (const { scope, row } of findAcross(access, counters, enough)) {
    signal?.throwIfAborted();
    const now = new Date();
    const last = await snapshots(scope).findOne({}, { sort: { createdAt: -1 } });
    if (!tenantId && last && now.getTime() - last.createdAt.getTime() < EVERY_MS) continue;
    try {
      const snapshot = await refit({ ...scope, now }, signal);
      if (!snapshot) continue;
      const { _id, status, figures, verdict } = snapshot;
      log.info({ tenant: row.tenantId, snapshot: _id, status, figures, verdict }, 'the learner model was refitted');
      made.push({ ...snapshot, tenantId: row.tenantId });
    } catch (err) {
      signal?.throwIfAborted();
      // One tenant's trouble is not the others'.
      log.warn({ tenant: row.tenantId, err }, 'the learner model could not be refitted');
    }
  }
  return made;
}

export const refitJob: Job = {
  name: 'refit',
  everyMs: HOUR,
  async run({ store, log, signal }) {
    await refitAll({ store, log, signal });
  },
};
