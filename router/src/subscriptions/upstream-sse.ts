import type { Dispatcher } from 'undici';
import { readAnswer } from '../subgraphs/answer';
import { exchangeFailure } from '../subgraphs/failure';
import { readEvent } from './event';
import { eventStreamReader, type StreamEvent } from './event-stream-reader';
import { type Connect, type Listener, once, type SubgraphOperation } from './upstream';

export interface UpstreamOptions {
  readonly subgraph: string;
  readonly url: URL;
  readonly dispatcher: Dispatcher;
  /** Of one event. */
  readonly maxBytes: number;
}

/** Subscriptions over the distinct connections of graphql-sse: a request each. */
export function connectEventStream(options: UpstreamOptions): Connect {
  return (operation, headers, listener) => {
    const told = once(listener);
    const ending = new AbortController();
    let status = 0;
    listen(options, operation, headers, told, ending.signal, (known) => (status = known)).catch((cause: Error) => {
      if (!told.over) told.failed(exchangeFailure(cause, status, true));
    });
    return {
      close() {
        told.silence();
        ending.abort();
      },
    };
  };
}

async function listen(
  { subgraph, url, dispatcher, maxBytes }: UpstreamOptions,
  operation: SubgraphOperation,
  headers: Readonly<Record<string, string>>,
  listener: Listener & { readonly over: boolean },
  signal: AbortSignal,
  begun: (status: number) => void,
): Promise<void> {
  const answer = await dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(operation),
    signal,
  });
  begun(answer.statusCode);
  const type = answer.headers['content-type'];
  if (answer.statusCode !== 200 || !String(type).startsWith('text/event-stream'))
    return hearWhole(answer, maxBytes, listener);

  listener.taken();
  const read = eventStreamReader(maxBytes);
  for await (const chunk of answer.body) {
    let events: StreamEvent[];
    try {
      events = read(chunk as Buffer);
    } catch (cause) {
      return listener.failed({ kind: 'too_large', reason: (cause as Error).message });
    }
    for (const event of events) hear(subgraph, event, listener);
    if (listener.over) return;
  }
  listener.failed({ kind: 'connection', reason: 'the stream ended without saying so', status: answer.statusCode });
}

function hear(subgraph: string, { name, data }: StreamEvent, listener: Listener): void {
  if (name === 'complete') return listener.completed();
  // Some servers leave the name out; what has another one is not ours to understand.
  if (name !== 'next' && name !== '') return;
  let payload: unknown;
  try {
    payload = JSON.parse(data);
  } catch {
    // Told as an event that is none.
  }
  listener.event(readEvent(subgraph, payload, data.length));
}

/** A subgraph that does not answer with a stream has refused, or has one answer to give. */
async function hearWhole(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  maxBytes: number,
  listener: Listener,
): Promise<void> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > maxBytes) return listener.failed({ kind: 'too_large', reason: `more than ${maxBytes} bytes`, bytes });
  }
  const answer = readAnswer(statusCode, headers, chunks.length > 0 ? Buffer.concat(chunks) : undefined);
  if ('kind' in answer) return listener.failed(answer);
  if (!answer.data) return listener.refused(answer.errors ?? []);
  listener.event(answer);
  listener.completed();
}
