import { localComponent } from '@lyceum/kernel/in-process';
import type { Exchange } from './exchange';
import type { PostRequest, Sender } from './sender';

const CARRIER = { abort() {} };

/** Asks a subgraph that runs in this process without a connection; what does not, or wants HTTP, goes through `remote`. */
export function localFirst(url: URL, remote: Sender): Sender {
  return {
    dispatch(request, exchange) {
      const local = localComponent(url);
      if (!local) return remote.dispatch(request, exchange);
      return local({ headers: headersOf(request), body: request.body }).then(
        (answer) => {
          if (!exchange.wanted) return;
          if (!answer) remote.dispatch(request, exchange);
          else deliver(exchange, answer.status, Buffer.from(answer.body));
        },
        (error: Error) => exchange.onResponseError(CARRIER, error),
      );
    },
    close: () => remote.close(),
  };
}

function deliver(exchange: Exchange, status: number, body: Buffer): void {
  exchange.onRequestStart(CARRIER);
  exchange.onResponseStart(CARRIER, status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(body.length),
  });
  exchange.onResponseData(CARRIER, body);
  exchange.onResponseEnd();
}

function headersOf({ headers }: PostRequest): Record<string, string> {
  const named: Record<string, string> = {};
  for (let index = 0; index < headers.length; index += 2)
    named[(headers[index] as string).toLowerCase()] = headers[index + 1] as string;
  return named;
}
