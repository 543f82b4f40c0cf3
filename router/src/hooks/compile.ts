import { validateHeaderName, validateHeaderValue } from 'node:http';
import type {
  Awaitable,
  FetchAnswer,
  FetchEvent,
  HookOperation,
  HookRequest,
  ResponseEvent,
  RouterHooks,
} from '../hooks';
import type { QueryPlan } from '../plan/planner';
import type { GraphqlParams } from '../request';
import { requestHeaders } from '../subgraphs/headers';
import { call, type Hook, isPromise } from './call';

/**
 * The hooks of all modules, one function for each place; what it throws is for the client. A place that nobody hooks into
 * is undefined: `?.` is all it costs.
 */
export interface Hooks {
  readonly onRequest?:
    | ((request: HookRequest, params: GraphqlParams) => GraphqlParams | Promise<GraphqlParams>)
    | undefined;
  readonly onPlan?:
    | ((request: HookRequest, operation: HookOperation, plan: QueryPlan) => void | Promise<void>)
    | undefined;
  readonly onFetch?: ((fetch: Omit<FetchEvent, 'headers'>) => HookedFetch | Promise<HookedFetch>) | undefined;
  /** Headers for the client. */
  readonly onResponse?: ((response: Omit<ResponseEvent, 'headers'>) => Headers | Promise<Headers>) | undefined;
}

export interface HookedFetch {
  /** Where a hook gave it. */
  readonly answer: FetchAnswer | undefined;
  readonly headers: Headers;
}

/** Names in lower case. */
type Headers = Readonly<Record<string, string>> | undefined;

export function compileHooks(loaded: readonly { readonly module: string; readonly hooks: RouterHooks }[]): Hooks {
  const named = <Name extends keyof RouterHooks>(name: Name) =>
    loaded.flatMap(({ module, hooks }) => {
      const run = hooks[name];
      return run ? [{ module, name, run } as unknown as HookOf<Name>] : [];
    });
  const [onRequest, onPlan] = [named('onRequest'), named('onPlan')];
  const onFetch = named('onFetch').map((hook) => withCheckedHeaders(hook, checkForSubgraph));
  const onResponse = named('onResponse').map((hook) => withCheckedHeaders(hook, validateHeaderValue));
  return {
    onRequest: some(onRequest, (request, params) =>
      inTurn(onRequest, params, (hook, current) =>
        after(call(hook, { request, params: current }), (changed) => changed ?? current),
      ),
    ),
    onPlan: some(onPlan, (request, operation, plan) =>
      inTurn(onPlan, undefined, (hook) => call(hook, { request, operation, plan })),
    ),
    // Who answers first ends it: there is nothing left for the others to see.
    onFetch: some(onFetch, (fetch) => {
      const headers: Record<string, string> = {};
      const answer = inTurn<HookOf<'onFetch'>, FetchAnswer | undefined>(onFetch, undefined, (hook, given) =>
        given ? given : after(call(hook, { ...fetch, headers }), (own) => own ?? undefined),
      );
      return after(answer, (given) => ({ answer: given, headers: lowerCase(headers) }));
    }),
    onResponse: some(onResponse, (response) => {
      const headers: Record<string, string> = {};
      const done = inTurn(onResponse, undefined, (hook) => call(hook, { ...response, headers }));
      return after(done, () => lowerCase(headers));
    }),
  };
}

type EventOf<Name extends keyof RouterHooks> = Parameters<NonNullable<RouterHooks[Name]>>[0];
type HookOf<Name extends keyof RouterHooks> = Hook<EventOf<Name>, Awaited<ReturnType<NonNullable<RouterHooks[Name]>>>>;

const some = <Run>(hooks: readonly unknown[], run: Run): Run | undefined => (hooks.length > 0 ? run : undefined);

/** A header that cannot be sent is the fault of the hook that set it. */
function withCheckedHeaders<Event extends { readonly headers: Readonly<Record<string, string>> }, Result>(
  hook: Hook<Event, Result>,
  checkValue: (name: string, value: string) => void,
): Hook<Event, Result> {
  const check = ({ headers }: Event) => {
    for (const [name, value] of Object.entries(headers)) {
      validateHeaderName(name);
      checkValue(name, value);
    }
  };
  return {
    ...hook,
    run(event) {
      const outcome = hook.run(event);
      if (isPromise(outcome))
        return outcome.then((result) => {
          check(event);
          return result;
        });
      check(event);
      return outcome;
    },
  };
}

/** What a rule of the configuration may not set, a hook may not either. @throws */
const checkForSubgraph = (name: string, value: string) => void requestHeaders([{ set: name, value }], undefined);

function lowerCase(headers: Record<string, string>): Headers {
  const entries = Object.entries(headers);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

/** One after the other, each with what the one before it left; no promise unless one of them makes one. */
function inTurn<Item, Value>(
  items: readonly Item[],
  start: Value,
  step: (item: Item, value: Value) => Value | Promise<Value>,
): Value | Promise<Value> {
  let value: Value | Promise<Value> = start;
  for (const item of items) value = after(value, (known) => step(item, known));
  return value;
}

function after<Value, Next>(
  value: Value | Promise<Value>,
  next: (value: Value) => Awaitable<Next>,
): Next | Promise<Next> {
  return (value instanceof Promise ? value.then(next) : next(value)) as Next | Promise<Next>;
}
