import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';

export interface ServerSentEvent {
  id?: string;
  event: string;
  data: Record<string, unknown>;
}

/** A client of `GET /events`, on a connection of its own. */
export interface EventStream {
  readonly status: number;
  readonly events: ServerSentEvent[];
  /** Of an answer that is no stream. */
  body(): string;
  /** Waits for the first event that fits, of those before too. Fails when the stream ends without. */
  until(check: (event: ServerSentEvent) => boolean): Promise<ServerSentEvent>;
  readonly ended: Promise<void>;
  readonly response: IncomingMessage;
  /** Goes away as a phone does that loses its network, as far as a program can. */
  vanish(): void;
}

export async function openEvents(
  url: string,
  token?: string,
  { lastEventId, query = '' }: { lastEventId?: string; query?: string } = {},
): Promise<EventStream> {
  const headers = {
    accept: 'text/event-stream',
    ...(token && { authorization: `Bearer ${token}` }),
    ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
  };
  const sent: ClientRequest = request(`${url}/events${query}`, { headers, agent: new Agent() });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const events: ServerSentEvent[] = [];
  const waiting = new Set<() => void>();
  let text = '';
  let body = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    body += chunk;
    const blocks = (text + chunk).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parsed(block);
      if (event) events.push(event);
    }
    for (const check of waiting) check();
  });
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      for (const check of waiting) check();
      resolve();
    };
    response.once('close', end).on('error', end);
  });
  return {
    status: response.statusCode ?? 0,
    events,
    body: () => body,
    response,
    ended,
    until: (fits) =>
      new Promise((resolve, reject) => {
        const check = () => {
          const found = events.find(fits);
          if (found) resolve(found);
          else if (over) reject(new Error(`The stream ended before it came; it had ${JSON.stringify(events)}`));
          else return;
          waiting.delete(check);
        };
        waiting.add(check);
        check();
      }),
    vanish: () => void response.socket.resetAndDestroy(),
  };
}

function parsed(block: string): ServerSentEvent | null {
  const fields = Object.fromEntries(
    block.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
    }),
  );
  if (!fields.event) return null;
  const event = { event: fields.event, data: JSON.parse(fields.data ?? 'null') };
  return fields.id === undefined ? event : { id: fields.id, ...event };
}
