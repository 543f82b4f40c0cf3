import { channel } from 'node:diagnostics_channel';
import type { IncomingHttpHeaders } from 'node:http';

/** A POST of JSON to `/graphql`, from one component to another of the same process. */
export interface LocalRequest {
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface LocalAnswer {
  readonly status: number;
  readonly body: string;
}

/** Undefined when it wants to be asked over HTTP; then it has done nothing. A component answers its own errors. */
export type AnswerLocally = (request: LocalRequest) => Promise<LocalAnswer | undefined>;

/** A diagnostics channel: `{ headers, port }` of each request that was answered so. */
export const LOCAL_REQUESTS = 'lyceum.local.request';

// By `host:port`. A component that runs beside its caller is asked without a connection: the same headers and texts, none
// of the work of HTTP. Nobody knows of it but those who send and those who serve.
const components = new Map<string, AnswerLocally>();
const requests = channel(LOCAL_REQUESTS);

const keyOf = ({ hostname, port }: URL) =>
  `${hostname === '127.0.0.1' || hostname === '[::1]' ? 'localhost' : hostname}:${port}`;

/** How to ask what listens there; undefined when it does not run in this process. */
export function localComponent(url: URL): AnswerLocally | undefined {
  return components.get(keyOf(url));
}

/** Gives what takes it back: from then on nobody finds it, and it resolves when those who had found it have their answers. */
export function answerLocally(url: URL, answer: AnswerLocally): () => Promise<void> {
  const key = keyOf(url);
  const port = Number(url.port);
  let running = 0;
  let idle: (() => void) | undefined;
  const counted: AnswerLocally = async (request) => {
    running++;
    try {
      const given = await answer(request);
      if (given && requests.hasSubscribers) requests.publish({ headers: request.headers, port });
      return given;
    } finally {
      running--;
      if (running === 0) idle?.();
    }
  };
  components.set(key, counted);
  return async () => {
    if (components.get(key) === counted) components.delete(key);
    if (running > 0) await new Promise<void>((resolve) => (idle = resolve));
  };
}
