import { setTimeout as sleep } from 'node:timers/promises';
import { clockOf } from '../clock';
import { isDuplicateKey } from '../errors';
import { newId } from '../ids';
import type { Store } from '../store';
import { platformAccess } from '../tenancy';
import { eventLeases } from './collections';
import type { EventLog } from './event';

// A process that died is replaced after at most this long. Until when a lease holds is written by the clock that all processes
// share; how long ago one was renewed, each counts for itself by what nobody can set.
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

  /** Answers until when, by `performance.now()`. */
  const acquire = async (): Promise<number | undefined> => {
    const asked = performance.now();
    const now = (await clockOf(store).now()).getTime();
    const past = { until: { $lt: new Date(now) } };
    // Given by a clock that was ahead: nobody renews it, or it would be less by now.
    const absurd = { until: { $gt: new Date(now + 2 * LEASE_MS) } };
    const mine = { _id: name, $or: [{ holder }, past, absurd] };
    try {
      await leases.updateOne(mine, { $set: { holder, until: new Date(now + LEASE_MS) } }, { upsert: true });
      return asked + LEASE_MS;
    } catch (error) {
      if (isDuplicateKey(error)) return undefined;
      throw error;
    }
  };

  const hold = async (until: number): Promise<void> => {
    const ended = new AbortController();
    const lost = () => {
      log.warn({ lease: name }, 'event lease lost');
      ended.abort();
    };
    const letGo = keeperOf(store).keep({ name, holder, until, lost });
    try {
      await work(AbortSignal.any([signal, ended.signal]));
    } finally {
      await letGo();
      await leases.deleteMany({ _id: name, holder }).catch(() => undefined);
    }
  };

  while (!signal.aborted) {
    try {
      const until = await acquire();
      if (until) await hold(until);
    } catch (error) {
      if (!signal.aborted) log.warn({ lease: name, err: error }, 'following events failed, trying again');
    }
    if (!signal.aborted) await sleep(RETRY_MS * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
  }
}

interface Held {
  readonly name: string;
  readonly holder: string;
  until: number;
  lost(): void;
}

interface Keeper {
  /** Renews a lease from now on; what it answers ends that, once nothing is being renewed. */
  keep(lease: Held): () => Promise<void>;
}

const keepers = new WeakMap<Store, Keeper>();

/** Renews what a process holds in one store by one write: there is a lease for every consumer group. */
function keeperOf(store: Store): Keeper {
  const keeper = keepers.get(store) ?? createKeeper(store);
  keepers.set(store, keeper);
  return keeper;
}

function createKeeper(store: Store): Keeper {
  const held = new Set<Held>();
  let timer: NodeJS.Timeout | undefined;
  let renewing = Promise.resolve();

  const renew = async (): Promise<void> => {
    const asked = performance.now();
    const mine = [...held];
    const renewed = await renewAll(store, mine).catch(() => undefined);
    for (const lease of mine) {
      if (renewed?.has(lease.name)) lease.until = asked + LEASE_MS;
      else if (held.has(lease) && (renewed || performance.now() + RENEW_MS > lease.until)) {
        held.delete(lease);
        lease.lost();
      }
    }
  };
  const plan = () => {
    timer = setTimeout(async () => {
      renewing = renew();
      await renewing;
      timer = undefined;
      if (held.size > 0) plan();
    }, RENEW_MS);
  };

  return {
    keep(lease) {
      held.add(lease);
      if (!timer) plan();
      return async () => {
        held.delete(lease);
        await renewing;
      };
    },
  };
}

/** The names of those that are still held. */
async function renewAll(store: Store, held: readonly Held[]): Promise<Set<string>> {
  const until = new Date((await clockOf(store).now()).getTime() + LEASE_MS);
  const leases = eventLeases(platformAccess(store, 'one process at a time follows an outbox'));
  const { modified } = await leases.bulkWrite(
    held.map(({ name, holder }) => ({
      updateOne: { filter: { _id: name, holder }, update: { $set: { until } } },
    })),
  );
  if (modified === held.length) return new Set(held.map(({ name }) => name));
  const rows = await leases.find({ _id: { $in: held.map(({ name }) => name) } });
  const holders = new Map(rows.map(({ _id, holder }) => [_id, holder]));
  return new Set(held.filter(({ name, holder }) => holders.get(name) === holder).map(({ name }) => name));
}
