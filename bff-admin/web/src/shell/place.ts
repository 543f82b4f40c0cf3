import type { VirtualItem } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Where in a long list somebody was. */
export interface Place {
  readonly offset: number;
  readonly measured: VirtualItem[];
  /** The row that was opened, or else the first in sight. */
  readonly index: number;
}

export interface Kept {
  readonly state: unknown;
  /** Written by the table, which is taken down after the screen about it. */
  readonly place: RefObject<Place | undefined>;
}

// Entries of the history; who goes back further finds the beginning of the list.
const MOST = 20;
// A client is one person's: what they have seen goes with it.
const kept = new WeakMap<object, Map<string, Kept>>();

/** For who comes back to this entry of the history. */
export function keep(client: object, entry: string, now: Kept): void {
  const entries = kept.get(client) ?? new Map<string, Kept>();
  kept.set(client, entries);
  entries.delete(entry);
  entries.set(entry, now);
  const [oldest] = entries.keys();
  if (oldest !== undefined && entries.size > MOST) entries.delete(oldest);
}

/** Nothing for a list that no table has shown: there one works off one after the other, and wants the newest. */
export function keptAt(client: object, entry: string): Kept | undefined {
  const found = kept.get(client)?.get(entry);
  return found?.place.current && found;
}
