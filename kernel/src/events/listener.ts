import type { mongo } from 'mongoose';
import type { OutboxRow } from './collections';

export type Change = Pick<mongo.ChangeStreamInsertDocument<OutboxRow>, '_id' | 'ns' | 'fullDocument'>;

/** Where a row lies that a change told of. */
export interface Told {
  readonly token: unknown;
  readonly at: unknown;
  readonly ns: Change['ns'];
  readonly id: string;
}

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

// Rows that are held whole. Of what comes to who is further behind, only where it lies is kept, and it is read in its turn.
const HELD = 512;
const READ_AT_ONCE = 256;
// With many groups in a process, waking each for every change that is for another costs more than the change itself.
const PASS_MS = 500;

/**
 * A listener with its other end: `hear` and `fail` are the feed's. Who is behind by more than `most` hears no more; `read` answers
 * the rows that are still there.
 */
export function createListener(
  wants: (change: Change) => boolean,
  { most, read, closed }: { most: number; read(told: readonly Told[]): Promise<OutboxRow[]>; closed(): void },
) {
  const held: { change: Change; token: unknown }[] = [];
  const told: Told[] = [];
  const places = new Map<string, Change['ns']>();
  let at: unknown;
  let idle: { token: unknown } | undefined;
  let failure: { error: unknown } | undefined;
  let heardAt = Number.NEGATIVE_INFINITY;
  let isFull = false;
  let isClosed = false;
  let passedAt = 0;
  let wake = () => {};

  const keep = ({ _id, ns, fullDocument }: Change, token: unknown): void => {
    if (told.length === 0 && held.length < HELD) held.push({ change: { _id, ns, fullDocument }, token });
    else if (told.length < most) told.push({ token, at: _id, ns: placeOf(ns), id: fullDocument._id });
    else isFull = true;
  };
  // Thousands of equal names would take more memory than all else.
  const placeOf = (ns: Change['ns']) => {
    const name = `${ns.db}.${ns.coll}`;
    const known = places.get(name) ?? ns;
    places.set(name, known);
    return known;
  };
  const readOn = async (): Promise<void> => {
    const some = told.slice(0, READ_AT_ONCE);
    const rows = new Map((await read(some)).map((row) => [row._id, row]));
    // Not before: what comes while they are read comes after them.
    told.splice(0, some.length);
    for (const { token, at: _id, ns, id } of some) {
      const fullDocument = rows.get(id);
      if (fullDocument) held.push({ change: { _id, ns, fullDocument } as Change, token });
    }
  };

  return {
    get token() {
      return at;
    },
    get heardAt() {
      return heardAt;
    },
    get isOver() {
      return isFull && held.length + told.length === 0;
    },
    async next(): Promise<Change | null> {
      for (;;) {
        const first = held.shift();
        if (first) {
          at = first.token;
          return first.change;
        }
        if (failure) throw failure.error;
        if (told.length > 0 && !isClosed) {
          await readOn();
          continue;
        }
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
        keep(change, token);
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
