import type { IncomingHttpHeaders } from 'node:http';
import type { Execute } from '../execute';
import { acceptsDefer, acceptsEventStream, answerType } from '../http/accept';
import type { Answer, StreamAnswer } from '../http/answer';
import { BrokenOff, GoingAway } from './errors';
import { over } from './over';

const next = (payload: string | Buffer) => `event: next\ndata: ${payload}\n\n`;
// Without `data` the EventSource of browsers would not tell it.
const COMPLETE = 'event: complete\ndata:\n\n';
const COMMENT = ':\n\n';

/** The distinct connections of graphql-sse: an event for each payload. A comment every `keepAlive` ms keeps proxies from closing it. */
export function eventStream(payloads: AsyncIterable<string>, keepAlive: number): StreamAnswer {
  const source = payloads[Symbol.asyncIterator]();
  async function* chunks(): AsyncGenerator<string> {
    try {
      for (let step = await source.next(); !step.done; step = await source.next()) yield next(step.value);
    } catch (error) {
      // Without `complete`, so that the client asks again.
      if (error instanceof GoingAway) return;
      if (!(error instanceof BrokenOff)) throw error;
      yield next(JSON.stringify({ errors: error.errors }));
    }
    yield COMPLETE;
  }
  return {
    kind: 'stream',
    contentType: 'text/event-stream; charset=utf-8',
    chunks: over(chunks(), () => void source.return?.().catch(() => {})),
    // nginx would wait for more.
    headers: { 'x-accel-buffering': 'no' },
    idle: { every: keepAlive, chunk: COMMENT },
  };
}

/** Answers clients that take nothing but server-sent events with those, whatever they ask. `keepAlive` in ms. */
export function withEventStreams(execute: Execute, keepAlive: () => number): Execute {
  return (params, arrival, rawBody) => {
    const answering = execute(params, arrival, rawBody);
    return takesNothingElse(arrival.headers) ? answering.then((answer) => inEvents(answer, keepAlive())) : answering;
  };
}

function takesNothingElse(headers: IncomingHttpHeaders): boolean {
  return acceptsEventStream(headers) && answerType(headers.accept) === undefined && !acceptsDefer(headers);
}

function inEvents(answer: Answer, keepAlive: number): Answer {
  if (answer.kind !== 'single') return answer;
  const { body, headers, notes } = answer;
  const events = eventStream(one(String(body)), keepAlive);
  return { ...events, headers: { ...headers, ...events.headers }, notes };
}

async function* one(payload: string): AsyncGenerator<string> {
  yield payload;
}
