import type { mongo } from 'mongoose';
import { type Store, serverOf, streamClientOf } from '../store';
import type { OutboxRow } from './collections';
import { feedOf } from './feed';
import type { Change, Listener } from './listener';
import { placesFilter, placesOf } from './places';

const AWAIT_MS = 1_000;
// Some 0.4 KB each, so 40 MB: an exam day's hand-ins wait for minutes. Who is further behind reads a stream of their own, for
// which the server goes through all that was written since.
const MOST_BEHIND = 100_000;

/** Which rows a follower is for, as the store understands it and as we do; what nobody here wants may so stay on the server. */
export interface Wanted {
  readonly filter: Record<string, unknown>;
  matches(row: OutboxRow): boolean;
}

export interface Tail {
  /** The next change that is wanted, and null when there is none at this moment; one may come twice. */
  next(): Promise<Change | null>;
  /** From where another tail would go on after what `next` has answered so far. */
  readonly token: unknown;
  /** When it last heard of any change, by `performance.now()`. What was written before that has been told by now. */
  readonly heardAt: number;
  close(): void;
}

/**
 * What is written at the event collections of `sources` from `token` on, or from now on: by a stream of its own until it has
 * caught up, then by the feed that all of this process share.
 * @throws a server error with a `code` when the token is refused
 */
export async function openTail(
  {
    store,
    sources,
    wanted,
    mostBehind: most = MOST_BEHIND,
  }: { store: Store; sources: readonly string[]; wanted: Wanted; mostBehind?: number },
  token?: unknown,
): Promise<Tail> {
  const { uri, prefix } = serverOf(store);
  const places = placesOf(store, sources);
  const ours = [placesFilter(prefix, places), onDocument(wanted.filter)];
  const client = streamClientOf(store);
  const listen = () => feedOf({ uri, prefix }).listen({ places, matches: wanted.matches, most }, client);
  const ownFrom = async (resumeAfter: unknown) => {
    if (resumeAfter === undefined) throw new Error('There is no position to go on from.');
    // The feed gives positions at what this one does not want, and a server refuses to go on after what its stream leaves out.
    const $or = [{ _id: resumeAfter }, { $and: ours }];
    const stream = client.watch<OutboxRow, Change>([{ $match: { $or } }], { resumeAfter, maxAwaitTimeMS: AWAIT_MS });
    return openOwn(stream);
  };

  let at = token;
  let ownHeardAt = Number.NEGATIVE_INFINITY;
  let isClosed = false;
  let own: Own | undefined = token === undefined ? undefined : await ownFrom(token);
  let heard: Listener | undefined = own ? undefined : await listen();
  if (heard) at = heard.token;

  const close = () => {
    isClosed = true;
    own?.close();
    heard?.close();
  };

  return {
    get token() {
      return at;
    },
    get heardAt() {
      return heard && !own ? heard.heardAt : ownHeardAt;
    },
    close,
    async next() {
      if (heard && !own) {
        const change = await heard.next();
        at = heard.token;
        if (change || !heard.isOver) return change;
        heard.close();
        heard = undefined;
        own = await ownFrom(at);
      }
      const behind = own as Own;
      const change = await behind.next();
      at = behind.token;
      if (change) ownHeardAt = performance.now();
      if (change || isClosed) return change;
      // What this stream has not told by now was written after the listening began.
      if (heard) {
        behind.close();
        own = undefined;
      } else heard = await listen();
      if (isClosed) close();
      return null;
    },
  };
}

interface Own {
  next(): Promise<Change | null>;
  readonly token: unknown;
  close(): void;
}

/** Asking once makes the server open it, and refuse a token that it does not know. */
async function openOwn(stream: mongo.ChangeStream<OutboxRow, Change>): Promise<Own> {
  const close = () => void stream.close().catch(() => undefined);
  let first: Change | null;
  let token: unknown;
  try {
    first = await stream.tryNext();
    token = stream.resumeToken;
  } catch (error) {
    close();
    throw error;
  }
  return {
    get token() {
      return token;
    },
    close,
    async next() {
      const change = first ?? (await stream.tryNext());
      first = null;
      token = stream.resumeToken;
      return change;
    },
  };
}

/** `{ type: …, $or: [{ a: … }] }` on a row → the same on a change's `fullDocument`. */
function onDocument(filter: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filter).map(([key, value]) =>
      key.startsWith('$')
        ? [key, (value as Record<string, unknown>[]).map(onDocument)]
        : [`fullDocument.${key}`, value],
    ),
  );
}
