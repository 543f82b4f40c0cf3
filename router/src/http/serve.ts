import { codeOf } from '@lyceum/kernel/errors';
import type { Log } from '@lyceum/kernel/log';
import type { RouterConfig } from '../config/schema';
import type { GraphqlParams } from '../request';
import { type Answer, errorAnswer, type Notes, Refusal, type SingleAnswer } from './answer';
import { answerBatch, wholeAnswer } from './batch';
import { discard, textOf } from './body';
import type { Exchange, HttpArrival } from './exchange';
import { paramsOf, parseJson } from './params';
import { write } from './write';

/** What became of one operation, or of a request that was refused before it was one. */
export interface Outcome {
  readonly status: number;
  /** Of the body; in a batch, of this operation's part of it. */
  readonly bytes: number;
  /** From the arrival of the head until the last byte was handed to the connection. */
  readonly ms: number;
  /** The client went before that. */
  readonly gone: boolean;
  readonly notes: Notes | undefined;
}

export interface GraphqlHttpOptions {
  config: Pick<RouterConfig, 'server' | 'cors' | 'csrf'>;
  /**
   * Answers one operation. `rawBody` is the text of a body that held this operation alone.
   * What it throws becomes the error of the whole request; it is logged and masked unless it has a code.
   */
  execute: (params: GraphqlParams, arrival: HttpArrival, rawBody: string | undefined) => Answer | Promise<Answer>;
  log: Log;
  /** Called once for each operation, and for each request that never became one. */
  answered?: ((arrival: HttpArrival, outcome: Outcome) => void) | undefined;
}

/** What a POST brought: one operation, or an array of them. */
export function receive(options: GraphqlHttpOptions, exchange: Exchange, body: Buffer | Refusal): void {
  try {
    if (body instanceof Refusal) throw body;
    const text = textOf(body);
    const value = parseJson(text);
    if (Array.isArray(value)) runBatch(options, exchange, value);
    else run(options, exchange, paramsOf(value), text);
  } catch (error) {
    refuse(options, exchange, error);
  }
}

export function run(
  options: GraphqlHttpOptions,
  exchange: Exchange,
  params: GraphqlParams,
  rawBody: string | undefined,
): void {
  const answer = options.execute(params, exchange, rawBody);
  if (!('then' in answer)) return send(options, exchange, answer);
  answer.then(
    (settled) => send(options, exchange, settled),
    (error) => refuse(options, exchange, error),
  );
}

function runBatch(options: GraphqlHttpOptions, exchange: Exchange, items: readonly unknown[]): void {
  const { enabled, maxOperations } = options.config.server.batching;
  if (!enabled) throw new Refusal('BAD_REQUEST', 'Batching is off: send one operation in a request.');
  answerBatch(items, maxOperations, (item) => answerOne(options, exchange, () => item)).then(
    (answer) => send(options, exchange, answer, true),
    (error) => refuse(options, exchange, error),
  );
}

/** For who takes an answer only whole: what goes wrong is in it. `read` may throw. */
export async function answerOne(
  options: GraphqlHttpOptions,
  arrival: HttpArrival,
  read: () => unknown,
  rawBody?: string,
): Promise<SingleAnswer> {
  let answer: SingleAnswer;
  try {
    answer = wholeAnswer(await options.execute(paramsOf(read()), arrival, rawBody), arrival.requestId);
  } catch (error) {
    answer = failure(options, arrival, error);
  }
  report(options, arrival, answer, Buffer.byteLength(answer.body), false);
  return answer;
}

/** Ends a request that will not be run, or whose running failed as a whole. */
export function refuse(options: GraphqlHttpOptions, exchange: Exchange, error: unknown): void {
  discard(exchange.request);
  send(options, exchange, failure(options, exchange, error));
}

export function send(options: GraphqlHttpOptions, exchange: Exchange, answer: Answer, reported = false): void {
  try {
    const bytes = write(exchange, answer, options.config.server.compression);
    if (typeof bytes === 'number') {
      if (!reported) report(options, exchange, answer, bytes, exchange.response.destroyed);
    } else {
      bytes
        .then((sent) => reported || report(options, exchange, answer, sent, exchange.response.destroyed))
        .catch((error) => cut(options, exchange, error));
    }
  } catch (error) {
    cut(options, exchange, error);
  }
}

/** An answer that cannot be written, or not to its end: the client is told if it can be, and else sees that it is not whole. */
function cut(options: GraphqlHttpOptions, exchange: Exchange, error: unknown): void {
  if (exchange.response.headersSent) {
    options.log.error({ err: error, requestId: exchange.requestId }, 'answer cut off');
    exchange.response.destroy();
    return;
  }
  exchange.extraHeaders = undefined;
  send(options, exchange, failure(options, exchange, error));
}

function failure({ log }: GraphqlHttpOptions, { requestId }: HttpArrival, error: unknown): SingleAnswer {
  if (codeOf(error) === 'INTERNAL_SERVER_ERROR') log.error({ err: error, requestId }, 'request failed');
  return errorAnswer(error, requestId);
}

function report(
  { answered }: GraphqlHttpOptions,
  arrival: HttpArrival,
  answer: Answer,
  bytes: number,
  gone: boolean,
): void {
  if (!answered) return;
  const status = answer.kind === 'multipart' ? 200 : (answer.status ?? 200);
  const ms = performance.now() - arrival.arrivedAt;
  answered(arrival, { status, bytes, ms, gone, notes: answer.notes });
}
