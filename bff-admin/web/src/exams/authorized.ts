import { type Problem, problemOf } from '@lyceum/web/problem';
import { ProblemError, WEB_HEADERS } from '@lyceum/web/session/ask';
import { session } from '@lyceum/web/session/session';

/**
 * A route of the BFF that is no operation, in one's own name.
 * @throws ProblemError for what is not a 200, with OFFLINE as its code when nothing answered.
 */
export async function authorized(path: string, signal?: AbortSignal): Promise<Response> {
  if (session.isStale) await session.refresh();
  let response = await ask(path, signal);
  if (response.status === 401 && (await session.refresh())) response = await ask(path, signal);
  if (response.ok) return response;
  throw new ProblemError(await refusalOf(response));
}

async function ask(path: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(path, {
      headers: { ...WEB_HEADERS, authorization: `Bearer ${session.accessToken ?? ''}` },
      ...(signal && { signal }),
    });
  } catch (cause) {
    throw new ProblemError(problemOf({ networkError: cause }));
  }
}

async function refusalOf(response: Response): Promise<Problem> {
  const answer = (await response.json().catch(() => undefined)) as Parameters<typeof problemOf>[0] | undefined;
  const { errors } = (answer ?? {}) as { errors?: Parameters<typeof problemOf>[0]['graphQLErrors'] };
  return problemOf({ graphQLErrors: errors?.length ? errors : [{ message: response.statusText }] });
}
