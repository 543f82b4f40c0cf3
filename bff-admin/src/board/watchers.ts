import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '@lyceum/kernel/errors';

export interface Watcher {
  response: ServerResponse;
  /** Asks for the board in this watcher's name. @throws as the graph does, once they may no longer see it */
  look(): Promise<object>;
}

export interface Pace {
  /** Between two looks at a board that somebody watches. */
  everyMs: number;
  /** How often each watcher's own right to look is asked for again. */
  recheckMs: number;
  /** A comment after so long without a change, so that nothing in between takes the stream for dead. */
  aliveMs: number;
}

export const PACE: Pace = { everyMs: 1_000, recheckMs: 60_000, aliveMs: 15_000 };

/**
 * Those who watch one board: it is looked at once a second for all of them, in the name of one after the other, and sent only
 * when it has changed. Who takes it more slowly than it changes gets the newest and misses some in between; nothing is kept
 * for anybody. `watch` resolves when the response has ended.
 */
export function watchers(pace: Pace = PACE) {
  const boards = new Map<string, Set<Watcher>>();

  async function run(key: string, watching: Set<Watcher>): Promise<void> {
    let last = '';
    let sentAt = Date.now();
    const checkedAt = new WeakMap<Watcher, number>();
    while (watching.size > 0) {
      await sleep(pace.everyMs);
      // A server that stops closes its listener first: they find another one by themselves.
      for (const { response } of watching) if (isStopping(response)) response.end();
      const asker = longestUnchecked(watching, checkedAt);
      if (!asker) break;
      const board = await ask(asker);
      checkedAt.set(asker, Date.now());
      await recheck(watching, checkedAt);
      const text = board && JSON.stringify({ ...board, at: undefined });
      if (text && text !== last) {
        last = text;
        sentAt = Date.now();
        tell(watching, eventOf(board));
      } else if (Date.now() - sentAt > pace.aliveMs) {
        sentAt = Date.now();
        tell(watching, ':\n\n');
      }
    }
    boards.delete(key);
  }

  /** Whoever may not look any more is sent away; who cannot be answered now stays. */
  async function ask({ response, look }: Watcher): Promise<object | null> {
    try {
      return await look();
    } catch (error) {
      if (codeOf(error) !== 'TRY_AGAIN' && codeOf(error) !== 'INTERNAL_SERVER_ERROR') response.end();
      return null;
    }
  }

  /** A few at a time, so that a thousand watchers are no burst. */
  async function recheck(watching: Set<Watcher>, checkedAt: WeakMap<Watcher, number>): Promise<void> {
    const now = Date.now();
    const share = Math.ceil((watching.size * pace.everyMs) / pace.recheckMs);
    const due = [...watching].filter((each) => now - (checkedAt.get(each) ?? now) >= pace.recheckMs).slice(0, share);
    for (const each of due) checkedAt.set(each, now);
    await Promise.all(due.map(ask));
    for (const each of watching) if (!checkedAt.has(each)) checkedAt.set(each, now);
  }

  return {
    /** `board` is what they have just been shown the right to see. */
    watch(key: string, watcher: Watcher, board: object): void {
      const { response } = watcher;
      response.write(eventOf(board));
      const known = boards.get(key);
      const watching = known ?? new Set<Watcher>();
      watching.add(watcher);
      response.once('close', () => watching.delete(watcher));
      if (known) return;
      boards.set(key, watching);
      void run(key, watching);
    },
    count: () => [...boards.values()].reduce((sum, watching) => sum + watching.size, 0),
  };
}

export type Watchers = ReturnType<typeof watchers>;

function longestUnchecked(watching: Set<Watcher>, checkedAt: WeakMap<Watcher, number>): Watcher | undefined {
  let found: Watcher | undefined;
  for (const each of watching)
    if (!found || (checkedAt.get(each) ?? Number.MAX_VALUE) < (checkedAt.get(found) ?? Number.MAX_VALUE)) found = each;
  return found;
}

function tell(watching: Set<Watcher>, text: string): void {
  for (const { response } of watching) if (!response.writableEnded && !response.writableNeedDrain) response.write(text);
}

function isStopping({ socket }: ServerResponse): boolean {
  const { server } = (socket ?? {}) as { server?: { listening: boolean } };
  return server?.listening === false;
}

const eventOf = (board: object) => `event: board\ndata: ${JSON.stringify(board)}\n\n`;
