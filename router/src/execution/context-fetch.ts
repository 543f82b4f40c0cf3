import type { FetchNode, Path, PathSegment, RequiredSelection, Rewrite } from '../plan/planner';
import {
  type CompileContext,
  entitiesOf,
  isEntity,
  mergeEntity,
  pathOf,
  requestHead,
  type Step,
  subgraphNamed,
} from './fetch';
import { copyOf } from './merge';
import { isObject, own } from './own';
import { locate, type ResponsePath } from './paths';
import { compileRepresentation } from './representations';
import { compileRewrites, renamePath } from './rewrites';
import { addError, note, type Run, variablesText } from './run';

/**
 * Entities whose fields take arguments from ancestors (@context, @fromContext): the arguments are variables of the whole
 * request, so the entities are asked for in as many requests as there are different values.
 */
export function compileContextFetch(
  node: FetchNode & { readonly requires: readonly RequiredSelection[] },
  path: Path,
  context: CompileContext,
): Step {
  const subgraph = subgraphNamed(context, node.subgraph);
  const { head } = requestHead(node.operation, node.operationName);
  const represent = compileRepresentation(node.requires, node.inputRewrites, context.isOfType);
  const rewrite = compileRewrites(node.outputRewrites, context.isOfType);
  const fromAncestors = new Set(node.contextRewrites.flatMap((rule) => ('key' in rule ? [rule.key] : [])));
  const variables = node.variables.filter((name) => !fromAncestors.has(name));

  const ask = async (run: Run, values: string, asked: readonly Target[]): Promise<void> => {
    const texts = [...new Set(asked.map(({ text }) => text))];
    const parts = [variablesText(run, variables), values, `"representations":[${texts.join(',')}]`].filter(Boolean);
    const body = `${head}${parts.join(',')}}}`;
    const answer = await subgraph.fetch({ kind: 'query', operationName: node.operationName, body }, run.request);
    note(run, answer);
    for (const error of answer.errors ?? []) {
      const errorPath = pathOf(error.path);
      const concerned = asked.filter(({ text }) => text === texts[Number(errorPath?.[1])]);
      if (concerned.length === 0) addError(run, subgraph.name, error, undefined);
      for (const { place } of concerned)
        addError(run, subgraph.name, error, [...place, ...renamePath(errorPath?.slice(2) ?? [], node.outputRewrites)]);
    }
    const entities = entitiesOf(run, subgraph, answer, '_entities', texts.length);
    if (!entities) return;
    for (const { object, text } of asked) {
      const entity = copyOf(entities[texts.indexOf(text)]);
      if (!isEntity(entity)) continue;
      rewrite?.(entity);
      mergeEntity(object, entity, context);
    }
  };

  return (run) => {
    const byValues = new Map<string, Target[]>();
    for (const [object, places] of locate(path, run.data)) {
      const text = represent.of(object as Record<string, unknown>, run.plain);
      if (text === undefined) continue;
      for (const place of places) {
        const values = contextValues(node.contextRewrites, run.data, place, context);
        const group = byValues.get(values);
        const target = { object: object as Record<string, unknown>, text, place };
        if (group) group.push(target);
        else byValues.set(values, [target]);
      }
    }
    if (byValues.size === 0) return undefined;
    return Promise.all([...byValues].map(([values, asked]) => ask(run, values, asked))).then(() => undefined);
  };
}

interface Target {
  readonly object: Record<string, unknown>;
  readonly text: string;
  readonly place: ResponsePath;
}

/** `"variable":value` of every context argument, as the ancestors of one place give them. */
function contextValues(rules: readonly Rewrite[], data: unknown, place: ResponsePath, context: CompileContext): string {
  const ancestors: unknown[] = [data];
  for (const part of place) {
    const parent = ancestors.at(-1);
    ancestors.push(
      Array.isArray(parent) ? parent[part as number] : isObject(parent) ? own(parent, String(part)) : undefined,
    );
  }
  const objects = ancestors.filter(isObject);
  const values = new Map<string, unknown>();
  for (const rule of rules) {
    if (rule.kind !== 'KeyRenamer' || values.has(rule.key)) continue;
    const up = rule.path.filter((part) => 'parent' in part).length;
    const start = objects[objects.length - 1 - up];
    const value =
      start &&
      follow(
        start,
        rule.path.filter((part): part is PathSegment => !('parent' in part)),
        context,
      );
    if (value !== undefined) values.set(rule.key, value);
  }
  return [...values].map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',');
}

function follow(start: unknown, path: readonly PathSegment[], context: CompileContext): unknown {
  let value = start;
  for (const part of path) {
    if (!isObject(value)) return undefined;
    if ('field' in part) value = own(value, part.field);
    else if ('types' in part) {
      const { __typename: typename } = value;
      if (!part.types.some((condition) => context.isOfType(typename, condition))) return undefined;
    }
  }
  return value;
}
