import { z } from 'zod';

const notification = z.object({ id: z.string() }).loose();

// What the feed of the notifications subgraph says (its live/line.ts). Times in ms since the epoch.
const line = z.union([
  z.object({ to: z.string(), event: z.enum(['resultReady', 'notification']), data: notification }),
  z.object({ end: z.string(), session: z.string().nullable(), before: z.number() }),
  z.object({ reset: z.literal(true) }),
  z.object({ at: z.number() }),
]);
export type Line = z.infer<typeof line>;

/** @throws for what is no line of the feed. */
export const readLine = (text: string): Line => line.parse(JSON.parse(text));

/** One server-sent event. Only those with an id are resumed from. */
export function eventOf(event: string, data: unknown, id?: string): string {
  return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}
