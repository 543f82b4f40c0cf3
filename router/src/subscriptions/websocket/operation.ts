import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Execute } from '../../execute';
import type { Answer } from '../../http/answer';
import type { HttpArrival } from '../../http/exchange';
import type { Outcome } from '../../http/serve';
import type { Arrival, GraphqlParams } from '../../request';
import { BrokenOff, GoingAway } from '../errors';
import { over } from '../over';

export interface OperationOptions {
  readonly execute: Execute;
  /** Called once for each operation, when it is over. */
  readonly answered: ((arrival: HttpArrival, outcome: Outcome) => void) | undefined;
  /** What all operations of the connection arrive with. */
  readonly arrival: Arrival;
  /** An operation has begun that the connection is not to be closed on; calls back when it may be. */
  readonly began: () => () => void;
  /** This operation is to be asked again, on another connection. */
  readonly goAway: () => void;
}

/**
 * The payloads of one operation, as the router would answer it over HTTP; BrokenOff is thrown for what takes the place of
 * payloads. Nothing happens before the first is asked for; `return` ends it, whatever it waits for.
 */
export function payloadsOf(options: OperationOptions, payload: SubscribePayload) {
  const left = new AbortController();
  const gone = new Promise<void>((resolve) => left.signal.addEventListener('abort', () => resolve()));
  const arrival: HttpArrival = {
    ...options.arrival,
    requestId: randomUUID(),
    arrivedAt: performance.now(),
    aborted: left.signal,
  };
  let source: AsyncIterator<string | Buffer> | undefined;

  async function* payloads() {
    const ended = options.began();
    let answer: Answer | undefined;
    let bytes = 0;
    const read = (text: string | Buffer) => {
      bytes += Buffer.byteLength(text);
      return JSON.parse(String(text)) as Record<string, unknown>;
    };
    try {
      answer = await options.execute(paramsOf(payload), arrival, undefined);
      if (answer.kind === 'single') {
        const result = read(answer.body);
        if (!('data' in result)) throw new BrokenOff(result.errors as GraphQLFormattedError[]);
        yield result;
        return;
      }
      ended();
      source = (answer.kind === 'multipart' ? answer.parts : answer.chunks)[Symbol.asyncIterator]();
      // Nobody may have been there to end it.
      if (left.signal.aborted) return void (await source.return?.());
      for (let step = await source.next(); !step.done; step = await source.next()) yield read(step.value);
    } catch (error) {
      if (!(error instanceof GoingAway)) throw error;
      options.goAway();
      // Neither completed nor failed: the end of the connection is what tells the client to ask again.
      await gone;
    } finally {
      ended();
      const status = answer?.kind === 'single' ? answer.status : 200;
      const ms = performance.now() - arrival.arrivedAt;
      options.answered?.(arrival, { status, bytes, ms, gone: left.signal.aborted, notes: answer?.notes });
    }
  }

  return over(payloads(), () => {
    left.abort();
    source?.return?.().catch(() => {});
  });
}

/** A hash in `extensions` may stand for the text, which the protocol demands all the same. */
function paramsOf({ query, operationName, variables, extensions }: SubscribePayload): GraphqlParams {
  return {
    query: query === '' ? undefined : query,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    extensions: extensions ?? undefined,
  };
}
