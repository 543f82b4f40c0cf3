import type { ErrorCode } from '@lyceum/kernel/errors';
import type { RouterRequest } from '../request';
import { parseCacheControl } from '../subgraphs/entity-cache';
import type { SubgraphAnswer, SubgraphError } from '../subgraphs/subgraph';
import type { ResponsePath } from './paths';

export interface ExecutionError {
  readonly message: string;
  readonly path?: ResponsePath | undefined;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code?: ErrorCode | string };
}

// A subgraph that finds fault with each item of a long list: nobody reads the rest.
const MAX_ERRORS = 1_000;

/** One execution of a plan: what it has found so far. */
export interface Run {
  readonly request: RouterRequest;
  readonly variables: Readonly<Record<string, unknown>>;
  data: Record<string, unknown>;
  /** Others hold the same `data`: it may be added to, not replaced. */
  readonly sharesData?: boolean | undefined;
  readonly errors: ExecutionError[];
  /** No string in the data needs escaping. */
  plain: boolean;
  /** All characters of the data are ASCII. */
  ascii: boolean;
  /** Fetches under way that hold objects of the data, to add to them. */
  holding: number;
  /** Objects that stand in several places. */
  shared: Set<object> | undefined;
  /** Fetches that deferred parts wait for, by id. */
  readonly finished: Map<string, Promise<void>>;
  /** JSON of variables, made when a second fetch may want it. */
  readonly variableTexts: Map<string, string>;
}

export function createRun(request: RouterRequest, variables: Readonly<Record<string, unknown>>): Run {
  return {
    request,
    variables,
    data: {},
    errors: [],
    plain: true,
    ascii: true,
    holding: 0,
    shared: undefined,
    finished: new Map(),
    variableTexts: new Map(),
  };
}

export function note(run: Run, answer: SubgraphAnswer): void {
  run.plain &&= answer.plain;
  run.ascii &&= answer.ascii;
  const { cachePolicies } = run.request;
  if (!cachePolicies) return;
  const said = parseCacheControl(answer.cacheControl);
  cachePolicies.push(
    said ? { scope: said.scope, maxAge: said.maxAge / 1_000 } : { scope: 'public', maxAge: undefined },
  );
}

export function addError(run: Run, subgraph: string, error: SubgraphError, path: ResponsePath | undefined): void {
  if (run.errors.length >= MAX_ERRORS) return;
  run.errors.push({
    message:
      typeof error.message === 'string' && error.message !== '' ? error.message : 'A part of the platform failed.',
    path,
    extensions: { ...error.extensions, service: subgraph },
  });
}

/** `"a":1,"b":2` of the variables that a fetch uses; those without a value are left out. */
export function variablesText(run: Run, names: readonly string[]): string {
  let text = '';
  for (const name of names) {
    let known = run.variableTexts.get(name);
    if (known === undefined) {
      const value = run.variables[name];
      known = value === undefined ? '' : `${JSON.stringify(name)}:${JSON.stringify(value)}`;
      run.variableTexts.set(name, known);
    }
    if (known !== '') text += text === '' ? known : `,${known}`;
  }
  return text;
}
