import { type Problem, problemOf } from '@lyceum/web/problem';
import { ProblemError } from '@lyceum/web/session/ask';
import { session } from '@lyceum/web/session/session';

// As in the student app: a large file takes as long as it takes, and one of which nothing moves any more has lost its way.
const STALLED_MS = 60_000;

/** Sends a file as the body of a request; `progress` hears shares from 0 to 1. @throws ProblemError */
export async function upload<Answer>(
  path: string,
  file: Blob,
  options: { type: string; progress?: (share: number) => void; signal?: AbortSignal },
): Promise<Answer> {
  if (session.isStale) await session.refresh();
  return new Promise((resolve, reject) => {
    if (options.signal?.aborted) return reject(options.signal.reason);
    // `fetch` cannot tell how far an upload has come.
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('authorization', `Bearer ${session.accessToken}`);
    request.setRequestHeader('content-type', options.type);
    request.responseType = 'json';
    const lost = () => reject(new ProblemError(problemOf({})));
    const giveUp = () => {
      lost();
      request.abort();
    };
    let stalled = setTimeout(giveUp, STALLED_MS);
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(stalled);
      stalled = setTimeout(giveUp, STALLED_MS);
      options.progress?.(total > 0 ? loaded / total : 0);
    };
    request.onloadend = () => clearTimeout(stalled);
    request.onload = () =>
      request.status < 300 ? resolve(request.response as Answer) : reject(new ProblemError(refusal(request)));
    request.onerror = lost;
    request.onabort = () => reject(options.signal?.reason);
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function refusal({ response, status }: XMLHttpRequest): Problem {
  const errors = (response as { errors?: Parameters<typeof problemOf>[0]['graphQLErrors'] } | null)?.errors;
  if (errors?.length) return problemOf({ graphQLErrors: errors });
  return problemOf({ graphQLErrors: [{ message: `HTTP ${status}`, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
}
