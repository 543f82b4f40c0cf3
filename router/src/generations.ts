import type { Log } from '@lyceum/kernel/log';
import type { Generation } from './generation';

/** The generation that new requests run in, and those that older requests still end in. */
export interface Generations {
  readonly current: Generation;
  /** The current one, and those that requests still run in. */
  readonly alive: number;
  /** Takes part in the current one; each `leave` exactly once. */
  enter(): Lease;
  /** New requests run in `next` from now on. Resolves when the last request in the old one has ended, or after `patience` ms. */
  replace(next: Generation, patience: number): Promise<void>;
  /** After the last request has ended. */
  close(): Promise<void>;
}

export interface Lease {
  readonly generation: Generation;
  leave(): void;
}

interface Slot {
  readonly generation: Generation;
  users: number;
  empty: (() => void) | undefined;
}

export function createGenerations(first: Generation, log: Log): Generations {
  let slot = slotOf(first);
  const retiring = new Set<Promise<void>>();

  const retire = async (old: Slot, patience: number): Promise<void> => {
    // They would never end by themselves; the other half is for those that need a moment to.
    old.generation.subscriptions.retire(patience / 2);
    if (old.users > 0) {
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([
        new Promise<void>((resolve) => (old.empty = resolve)),
        new Promise<void>((resolve) => (timer = setTimeout(resolve, patience))),
      ]);
      clearTimeout(timer);
      if (old.users > 0)
        log.warn({ requests: old.users }, 'requests of an earlier configuration have not ended in time');
    }
    await old.generation.close();
  };

  return {
    get current() {
      return slot.generation;
    },
    get alive() {
      return 1 + retiring.size;
    },
    enter() {
      const entered = slot;
      entered.users += 1;
      return {
        generation: entered.generation,
        leave() {
          entered.users -= 1;
          if (entered.users === 0) entered.empty?.();
        },
      };
    },
    async replace(next, patience) {
      const old = slot;
      slot = slotOf(next);
      const retired = retire(old, patience);
      retiring.add(retired);
      await retired.finally(() => retiring.delete(retired));
    },
    async close() {
      await Promise.all([...retiring, slot.generation.close()]);
    },
  };
}

const slotOf = (generation: Generation): Slot => ({ generation, users: 0, empty: undefined });
