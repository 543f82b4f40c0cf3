import type { Line } from './line';

export type Told = Extract<Line, { to: string }>;

// A client is let in within the deadline of its request, 15 s; more than so many lines do not come meanwhile.
const KEPT = 20_000;

/** The lines that came last, for clients who are being let in while they come. */
export function createRecent() {
  let lines: Told[] = [];
  let dropped = 0;
  return {
    add(line: Told) {
      lines.push(line);
      if (lines.length < 2 * KEPT) return;
      dropped += KEPT;
      lines = lines.slice(KEPT);
    },
    /** Where a client begins to be let in. */
    position: () => dropped + lines.length,
    /** Those of a channel since then; null when some are gone. */
    since(position: number, channel: string): Told[] | null {
      if (position < dropped) return null;
      return lines.slice(position - dropped).filter(({ to }) => to === channel);
    },
  };
}
