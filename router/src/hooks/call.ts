import { DomainError, ERRORS, isErrorCode } from '@lyceum/kernel/errors';
import type { Awaitable, HookRefusal, HookRequest } from '../hooks';

/** One function of a module. */
export interface Hook<Event, Result> {
  readonly module: string;
  readonly name: string;
  readonly run: (event: Event) => Awaitable<Result>;
}

// An answer that is nearly late has this left for onResponse.
const MIN_PATIENCE_MS = 100;

/**
 * What the hook answers, at once where it does.
 * @throws DomainError: its refusal, TRY_AGAIN at the deadline, INTERNAL_SERVER_ERROR for anything else that it throws.
 */
export function call<Event extends { readonly request: HookRequest }, Result>(
  hook: Hook<Event, Result>,
  event: Event,
): Result | Promise<Result> {
  try {
    const outcome = hook.run(event);
    return isPromise(outcome) ? awaited(hook, outcome, event.request) : outcome;
  } catch (thrown) {
    throw refusalOf(hook, thrown, event.request);
  }
}

async function awaited<Result>(
  hook: Pick<Hook<never, Result>, 'module' | 'name'>,
  outcome: PromiseLike<Result>,
  request: HookRequest,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(LATE), Math.max(MIN_PATIENCE_MS, request.deadline - Date.now()));
  });
  try {
    return await Promise.race([outcome, late]);
  } catch (thrown) {
    throw refusalOf(hook, thrown, request);
  } finally {
    clearTimeout(timer);
  }
}

const LATE = { code: 'TRY_AGAIN', message: 'The operation took longer than it may. Try again in a moment.' };

function refusalOf(
  { module, name }: Pick<Hook<never, unknown>, 'module' | 'name'>,
  thrown: unknown,
  { log }: HookRequest,
): DomainError {
  const { code, message, details, retryAfter } = Object(thrown) as Partial<HookRefusal>;
  if (!isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR') {
    log.error({ err: thrown, module, hook: name }, 'a hook failed');
    return new DomainError('INTERNAL_SERVER_ERROR', 'A hook failed.', {}, thrown);
  }
  if (thrown === LATE) log.error({ module, hook: name }, 'a hook has not ended in time');
  const refusal = new DomainError(code, message || ERRORS[code].meaning, { ...details }, thrown);
  if (typeof retryAfter === 'number') refusal.extensions.retryAfter = retryAfter;
  return refusal;
}

export const isPromise = <T>(value: Awaitable<T>): value is PromiseLike<T> =>
  typeof (value as PromiseLike<T> | undefined)?.then === 'function';
