import { setTimeout as sleep } from 'node:timers/promises';
import { isDuplicateKey } from '../errors';
import { newId } from '../ids';
import type { Store } from '../store';
import { platformAccess } from '../tenancy';
import { eventLeases } from './collections';
import type { EventLog } from './event';

// A process that died is replaced after at most this long. The clocks of a platform's machines have to agree far better.
export const LEASE_MS = 5_000;
const RENEW_MS = LEASE_MS / 3;
const RETRY_MS = 1_000;

/**
 * Runs `work` in one process of all that ask for `name`, again whenever it ends or fails, until `signal` aborts. The signal
 * that `work` gets aborts too when the lease is lost; the lease is given back once `work` has returned.
 */
export async function whileLeased(
  { store, name, log, signal }: { store: Store; name: string; log: EventLog; signal: AbortSignal },
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const leases = eventLeases(platformAccess(store, 'one process at a time follows an outbox'));
  const holder = newId();

  const acquire = async (): Promise<boolean> => {
    const now = Date.now();
    const mine = { _id: name, $or: [{ holder }, { until: { $lt: new Date(now) } }] };
    try {
      await leases.updateOne(mine, { $set: { holder, until: new Date(now + LEASE_MS) } }, { upsert: true });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  };

  const hold = async (): Promise<void> => {
    const lost = new AbortController();
    const ended = new AbortController();
    let until = Date.now() + LEASE_MS;
    const renewing = (async () => {
      while (!lost.signal.aborted) {
        await sleep(RENEW_MS, undefined, { signal: ended.signal });
        const asked = Date.now();
        const renewed = await acquire().catch(() => undefined);
        if (renewed) until = asked + LEASE_MS;
        else if (renewed === false || Date.now() + RENEW_MS > until) lost.abort();
      }
      log.warn({ lease: name }, 'event lease lost');
    })().catch(() => undefined);
    try {
      await work(AbortSignal.any([signal, lost.signal]));
    } finally {
      ended.abort();
      await renewing;
      await leases.deleteMany({ _id: name, holder }).catch(() => undefined);
    }
  };

  while (!signal.aborted) {
    try {
      if (await acquire()) await hold();
    } catch (error) {
      if (!signal.aborted) log.warn({ lease: name, err: error }, 'following events failed, trying again');
    }
    if (!signal.aborted) await sleep(RETRY_MS * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
  }
}
