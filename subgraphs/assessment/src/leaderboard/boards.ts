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

interface Board {
  scores: Map<string, number>;
  /** Sorted when they are asked for. */
  sorted: [string, number][] | null;
}

/** For one process; up to a thousand boards, those that were not read for the longest time go first. */
export function memoryBoards(): Boards {
  const boards = new LRUCache<string, Board>({ max: MAX_BOARDS, ttl: FILLED_HERE_MS });
  const versions = new LRUCache<string, number>({ max: 10 * MAX_BOARDS });
  let last = 0;
  const versionOf = (key: string) => versions.get(key) ?? 0;

  const sortedOf = (key: string): [string, number][] => {
    const board = boards.get(key);
    if (!board) return [];
    board.sorted ??= [...board.scores].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));
    return board.sorted;
  };

  return {
    isFilled: async (key) => boards.has(key),
    version: async (key) => versionOf(key),
    async fill(key, version, scores) {
      if (versionOf(key) !== version) return false;
      boards.set(key, { scores: new Map(scores), sorted: null });
      return true;
    },
    async set(key, member, score) {
      last += 1;
      versions.set(key, last);
      const board = boards.get(key);
      if (!board) return;
      if (score === null) board.scores.delete(member);
      else board.scores.set(member, score);
      board.sorted = null;
    },
    drop: async (key) => void boards.delete(key),
    size: async (key) => boards.get(key)?.scores.size ?? 0,
    async slice(key, from, count) {
      const sorted = sortedOf(key);
      const first = sorted[from]?.[1];
      let rank = first === undefined ? 0 : sorted.findIndex(([, score]) => score === first) + 1;
      return sorted.slice(from, from + count).map(([member, score], n, all) => {
        if (n > 0 && all[n - 1]?.[1] !== score) rank = from + n + 1;
        return { member, score, rank };
      });
    },
    async placeOf(key, member) {
      const place = sortedOf(key).findIndex(([one]) => one === member);
      return place < 0 ? null : place;
    },
    close() {},
  };
}
