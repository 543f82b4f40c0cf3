import { LRUCache } from 'lru-cache';

export interface Entry {
  member: string;
  score: number;
  /** From 1; equal scores share a rank, and the next has the rank of its place. */
  rank: number;
}

/**
 * Scores by board, highest first: a copy of what results say, that may be lost at any time. Keys are made by board.service.ts and
 * hold the tenant. A board has to be filled before it answers; `set` on one that is not filled changes nothing.
 */
export interface Boards {
  isFilled(key: string): Promise<boolean>;
  /** Of the board; to be asked before one reads what it is filled with. */
  version(key: string): Promise<number>;
  /** False when somebody's score has changed since `version`: read anew. */
  fill(key: string, version: number, scores: ReadonlyMap<string, number>): Promise<boolean>;
  /** Null takes the member away. */
  set(key: string, member: string, score: number | null): Promise<void>;
  drop(key: string): Promise<void>;
  size(key: string): Promise<number>;
  /** So many from a place on, counted from 0. */
  slice(key: string, from: number, count: number): Promise<Entry[]>;
  /** The place counted from 0; null for who is not on the board. */
  placeOf(key: string, member: string): Promise<number | null>;
  close(): void;
}

/** A board is read from results again after so long, for what happened without anybody's word, such as an erasure. */
export const FILLED_MS = 600_000;
// Without Redis another process may have heard of a change.
const FILLED_HERE_MS = 30_000;
const MAX_BOARDS = 1_000;

type Placed = readonly [member: string, score: number];

interface Board {
  scores: Map<string, number>;
  /** In their places, and kept there: a board is read far more often than it is filled. */
  sorted: Placed[];
}

const byPlace = ([a, x]: Placed, [b, y]: Placed): number => y - x || (a === b ? 0 : a < b ? 1 : -1);

/** The first place of which `isThere` holds, as it does of all that follow; the length where it holds of none. */
function firstPlace(sorted: readonly Placed[], isThere: (entry: Placed) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isThere(sorted[middle] as Placed)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const placeIn = (sorted: readonly Placed[], entry: Placed) => firstPlace(sorted, (other) => byPlace(other, entry) >= 0);

/** For one process; up to a thousand boards, those that were not read for the longest time go first. */
export function memoryBoards(): Boards {
  const boards = new LRUCache<string, Board>({ max: MAX_BOARDS, ttl: FILLED_HERE_MS });
  const versions = new LRUCache<string, number>({ max: 10 * MAX_BOARDS });
  let last = 0;
  const versionOf = (key: string) => versions.get(key) ?? 0;

  return {
    isFilled: async (key) => boards.has(key),
    version: async (key) => versionOf(key),
    async fill(key, version, scores) {
      if (versionOf(key) !== version) return false;
      boards.set(key, { scores: new Map(scores), sorted: [...scores].sort(byPlace) });
      return true;
    },
    async set(key, member, score) {
      last += 1;
      versions.set(key, last);
      const board = boards.get(key);
      if (!board) return;
      const { scores, sorted } = board;
      const before = scores.get(member);
      if (before !== undefined) sorted.splice(placeIn(sorted, [member, before]), 1);
      scores.delete(member);
      if (score === null) return;
      scores.set(member, score);
      sorted.splice(placeIn(sorted, [member, score]), 0, [member, score]);
    },
    drop: async (key) => void boards.delete(key),
    size: async (key) => boards.get(key)?.scores.size ?? 0,
    async slice(key, from, count) {
      const { sorted } = boards.get(key) ?? { sorted: [] };
      const first = sorted[from]?.[1];
      let rank = first === undefined ? 0 : firstPlace(sorted, ([, score]) => score <= first) + 1;
      return sorted.slice(from, from + count).map(([member, score], n, all) => {
        if (n > 0 && all[n - 1]?.[1] !== score) rank = from + n + 1;
        return { member, score, rank };
      });
    },
    async placeOf(key, member) {
      const { scores, sorted } = boards.get(key) ?? {};
      const score = scores?.get(member);
      return sorted === undefined || score === undefined ? null : placeIn(sorted, [member, score]);
    },
    close() {},
  };
}
