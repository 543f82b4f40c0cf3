import type { mongo } from 'mongoose';
import type { OutboxRow } from './collections';

export type Change = mongo.ChangeStreamInsertDocument<OutboxRow>;

/** What one follower hears of a feed. */
export interface Listener {
  /** The next change, and nothing when there is none at this moment. @throws what ended the feed. */
  next(): Promise<Change | null>;
  /** From where a stream would go on after what `next` has answered so far. */
  readonly token: unknown;
  /** When the feed last told of any change, wanted or not, by `performance.now()`. */
  readonly heardAt: number;
  /** It read too slowly, and has been told the last that it hears. */
  readonly isOver: boolean;
  close(): void;
}

// Who is further behind than this reads a stream of its own.
const QUEUED = 512;
// With many groups in a process, waking each for every change that is for another costs more than the change itself.
const PASS_MS = 500;

/** A listener with its other end: `hear` and `fail` are the feed's. */
export function createListener(wants: (change: Change) => boolean, closed: () => void) {
  const queue: { change: Change; token: unknown }[] = [];
  let at: unknown;
  let idle: { token: unknown } | undefined;
  let failure: { error: unknown } | undefined;
  let heardAt = Number.NEGATIVE_INFINITY;
  let isFull = false;
  let isClosed = false;
  let passedAt = 0;
  let wake = () => {};

  return {
    get token() {
      return at;
    },
    get heardAt() {
      return heardAt;
    },
    get isOver() {
      return isFull && queue.length === 0;
    },
    async next(): Promise<Change | null> {
      for (;;) {
        const first = queue.shift();
        if (first) {
          at = first.token;
          return first.change;
        }
        if (failure) throw failure.error;
        if (isFull || isClosed) return null;
        if (idle) {
          at = idle.token;
          idle = undefined;
          return null;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close(): void {
      isClosed = true;
      closed();
      wake();
    },
    begin(token: unknown): void {
      at = token;
    },
    hear(change: Change | null, token: unknown): void {
      if (change) heardAt = performance.now();
      if (isFull) return;
      if (change && wants(change)) {
        idle = undefined;
        if (queue.length < QUEUED) queue.push({ change, token });
        else isFull = true;
      } else {
        idle = { token };
        if (change && heardAt - passedAt < PASS_MS) return;
        passedAt = heardAt;
      }
      wake();
    },
    fail(error: unknown): void {
      failure = { error };
      wake();
    },
  };
}
