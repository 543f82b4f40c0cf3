import { randomUUID } from 'node:crypto';
import type { AnswerLocally, LocalRequest } from '@lyceum/kernel/in-process';
import { REQUEST_ID_HEADER, withoutRequest } from '@lyceum/kernel/request';
import type { HttpArrival } from './exchange';
import { parseJson } from './params';
import { answerOne, type GraphqlHttpOptions } from './serve';

/** As `createGraphqlHttp` answers a POST of one operation, for a BFF in the same process. */
export function createGraphqlLocal(options: GraphqlHttpOptions): AnswerLocally {
  return ({ headers, body: text }) =>
    withoutRequest(async () => {
      const { status, body } = await answerOne(options, arrivalOf(options, headers), () => parseJson(text), text);
      return { status, body: body.toString() };
    });
}

function arrivalOf({ config }: GraphqlHttpOptions, headers: LocalRequest['headers']): HttpArrival {
  const sent = headers[REQUEST_ID_HEADER];
  return {
    method: 'POST',
    url: config.server.path,
    headers,
    address: '127.0.0.1',
    requestId: typeof sent === 'string' ? sent : randomUUID(),
    arrivedAt: performance.now(),
    // Whoever asks from within waits for the answer. One for all would keep what listens to it for ever.
    aborted: new AbortController().signal,
  };
}
