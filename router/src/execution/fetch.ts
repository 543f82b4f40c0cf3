import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { conditionsOf } from '../operation/conditions';
import type { FetchNode, Path } from '../plan/planner';
import type { Subgraph, SubgraphAnswer, SubgraphRequest } from '../subgraphs/subgraph';
import { copyOf, mergeInto } from './merge';
import { isObject } from './own';
import { compilePath, type ResponsePath } from './paths';
import { compileRewrites, type IsOfType, renamePath } from './rewrites';
import { addError, note, type Run, variablesText } from './run';

/** A compiled node of a plan. Never rejects: what goes wrong is in `run.errors`. */
export type Step = (run: Run) => Promise<void> | undefined;

export interface CompileContext {
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly isOfType: IsOfType;
  /** Whether one answer may stand in several places: not when the plan tells places apart by the types on the way. */
  readonly shareable: boolean;
}

/** The body of a request, whole when it has no variables, else up to its first variable. */
export function requestHead(operation: string, operationName: string | undefined): { whole: string; head: string } {
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  const common = `{"query":${JSON.stringify(operation)}${name}`;
  return { whole: `${common}}`, head: `${common},"variables":{` };
}

/**
 * Whether variables leave anything of an operation in; undefined where something of it is asked in any case. Planners make a
 * condition of what all of a fetch shares, and leave alone what each of its fields has for itself.
 */
function askedBy(operation: string): ((variables: Run['variables']) => boolean) | undefined {
  if (!/@(?:include|skip)\b/.test(operation)) return undefined;
  const definition = parse(operation).definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const selections = definition?.selectionSet.selections ?? [];
  if (!definition || selections.some(({ directives = [] }) => directives.length === 0)) return undefined;
  const { includedBy } = conditionsOf(definition, new Map());
  return (variables) => selections.some(includedBy(variables));
}

export function subgraphNamed(context: CompileContext, name: string): Subgraph {
  const subgraph = context.subgraphs.get(name);
  if (!subgraph) throw new Error(`The plan asks a subgraph that the supergraph does not have: ${name}.`);
  return subgraph;
}

/** Root fields; `path` is where another object of the answer leads back to the root type. */
export function compileRootFetch(node: FetchNode, path: Path, context: CompileContext): Step {
  const subgraph = subgraphNamed(context, node.subgraph);
  const { whole, head } = requestHead(node.operation, node.operationName);
  const kind = node.operationKind === 'mutation' ? 'mutation' : 'query';
  const rewrite = compileRewrites(node.outputRewrites, context.isOfType);
  const walk = path.length > 0 ? compilePath(path) : undefined;
  const isAsked = askedBy(node.operation);
  const constant = { kind, operationName: node.operationName, body: whole } as const;
  const placed = (errorPath: ResponsePath): ResponsePath | undefined =>
    path.some((part) => !('field' in part))
      ? undefined
      : [
          ...path.flatMap((part) => ('field' in part ? [part.field] : [])),
          ...renamePath(errorPath, node.outputRewrites),
        ];

  return (run) => {
    // A subgraph that is away would else be missed where nobody asked for it.
    if (isAsked?.(run.variables) === false) return undefined;
    const targets: Record<string, unknown>[] = [];
    if (walk) {
      walk(run.data, (object) => targets.push(object));
      if (targets.length === 0) return undefined;
      run.holding++;
    }
    const variables = node.variables.length > 0 ? variablesText(run, node.variables) : '';
    const request: SubgraphRequest =
      variables === '' ? constant : { kind, operationName: node.operationName, body: `${head}${variables}}}` };
    return subgraph.fetch(request, run.request).then((answer) => {
      if (walk) run.holding--;
      note(run, answer);
      for (const error of answer.errors ?? []) {
        const errorPath = pathOf(error.path);
        addError(run, subgraph.name, error, errorPath && placed(errorPath));
      }
      const data = answer.data && (answer.shared ? copyOf(answer.data) : answer.data);
      if (!data) return;
      rewrite?.(data);
      if (walk) for (const target of targets) mergeInto(target, targets.length > 1 ? copyOf(data) : data);
      else mergeRoot(run, data);
    });
  };
}

function mergeRoot(run: Run, data: Record<string, unknown>): void {
  // Nearly always the first to answer: there is nothing to merge with.
  if (!run.sharesData && Object.keys(run.data).length === 0) run.data = data;
  else mergeInto(run.data, data);
}

/** A path only when it is one: a subgraph may say anything. */
export function pathOf(path: unknown): ResponsePath | undefined {
  return Array.isArray(path) && path.every((part) => typeof part === 'string' || typeof part === 'number')
    ? path
    : undefined;
}

/** The list that `_entities`, or an alias of it, answered; undefined after saying what was wrong with it. */
export function entitiesOf(
  run: Run,
  subgraph: Subgraph,
  answer: SubgraphAnswer,
  alias: string,
  expected: number,
): unknown[] | undefined {
  const list = answer.data?.[alias];
  if (Array.isArray(list) && list.length === expected) return list;
  if (answer.errors && answer.errors.length > 0) return undefined;
  run.request.log.error(
    { subgraph: subgraph.name, expected, got: Array.isArray(list) ? list.length : typeof list },
    'a subgraph did not answer the entities that it was asked for',
  );
  addError(
    run,
    subgraph.name,
    { message: 'A part of the platform gave no usable answer.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    undefined,
  );
  return undefined;
}

export function mergeEntity(
  target: Record<string, unknown>,
  entity: Record<string, unknown>,
  context: CompileContext,
): void {
  const { __typename: before } = target;
  mergeInto(target, entity);
  // Through @interfaceObject a subgraph knows only the interface's name; the object's own is worth more.
  if (before !== undefined && before !== target.__typename && context.isOfType(before, target.__typename as string))
    target.__typename = before;
}

export const isEntity = (value: unknown): value is Record<string, unknown> => isObject(value);
