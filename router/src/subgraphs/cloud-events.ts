import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

// CloudEvents 1.0: attributes beside each other, `data` in their midst. What an invalidation does not need is not asked for.
const cloudEvent = z.looseObject({
  specversion: z.literal('1.0'),
  type: z.string().min(1),
  data: z.unknown().optional(),
});

export type CloudEvent = z.output<typeof cloudEvent>;

/** @throws ZodError for what is no event. */
export const readEvent = (value: unknown): CloudEvent => cloudEvent.parse(value);

const STRUCTURED = 'application/cloudevents+json';
const BATCH = 'application/cloudevents-batch+json';

/**
 * The events of an HTTP request whose body was JSON: one, a batch, or one whose attributes are headers. Undefined when it
 * holds none.
 * @throws ZodError for one that is malformed.
 */
export function eventsOf(headers: IncomingHttpHeaders, body: unknown): CloudEvent[] | undefined {
  if (headers['ce-specversion'] !== undefined) return [readEvent({ ...attributesOf(headers), data: body })];
  const type = headers['content-type'] ?? '';
  if (type.startsWith(BATCH)) return z.array(cloudEvent).parse(body);
  const isEvent = (value: unknown) => typeof value === 'object' && value !== null && 'specversion' in value;
  if (type.startsWith(STRUCTURED) || isEvent(body)) return [readEvent(body)];
  return Array.isArray(body) && body.some(isEvent) ? z.array(cloudEvent).parse(body) : undefined;
}

/** `ce-type: a` → `type: a`. What is not ASCII comes percent-encoded. */
function attributesOf(headers: IncomingHttpHeaders): Record<string, string> {
  const found = Object.entries(headers).filter(([name]) => name.startsWith('ce-'));
  return Object.fromEntries(found.map(([name, value]) => [name.slice(3), decoded(String(value))]));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
