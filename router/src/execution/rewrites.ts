import type { Path, PathSegment, Rewrite } from '../plan/planner';
import { assign, isObject, own } from './own';
import type { ResponsePath } from './paths';

export type IsOfType = (typename: unknown, condition: string) => boolean;
export type ApplyRewrites = (value: unknown) => void;

type Step = { parent: true } | PathSegment;

/** Undoes aliases and sets type names that the planner needed between router and subgraph; undefined when there is none. */
export function compileRewrites(rewrites: readonly Rewrite[], isOfType: IsOfType): ApplyRewrites | undefined {
  if (rewrites.length === 0) return undefined;
  const steps = rewrites.map((rule) => compileRewrite(rule, isOfType));
  return (value) => {
    for (const step of steps) step(value);
  };
}

function compileRewrite(rule: Rewrite, isOfType: IsOfType): ApplyRewrites {
  const last = rule.path.at(-1);
  const key = last && 'field' in last ? last.field : undefined;
  if (key === undefined) return () => {};
  const apply: ApplyRewrites = (object) => {
    if (!isObject(object)) return;
    if (rule.kind === 'ValueSetter') return assign(object, key, rule.value);
    if (!Object.hasOwn(object, key)) return;
    assign(object, rule.key, object[key]);
    delete object[key];
  };
  return (value) => applyAt(rule.path.slice(0, -1), value, apply, isOfType);
}

function applyAt(path: readonly Step[], value: unknown, apply: ApplyRewrites, isOfType: IsOfType): void {
  if (Array.isArray(value)) {
    for (const item of value) applyAt(path, item, apply, isOfType);
    return;
  }
  if (!isObject(value)) return;
  const [first, ...rest] = path;
  if (!first) return apply(value);
  if ('field' in first) return applyAt(rest, own(value, first.field), apply, isOfType);
  if ('types' in first) {
    const { __typename: typename } = value;
    if (typename === undefined || first.types.some((condition) => isOfType(typename, condition)))
      applyAt(rest, value, apply, isOfType);
    return;
  }
  applyAt(rest, value, apply, isOfType);
}

/** The path of an error in the names that the client knows. */
export function renamePath(path: ResponsePath, rewrites: readonly Rewrite[]): ResponsePath {
  if (rewrites.length === 0) return path;
  const renamed = [...path];
  for (const rule of rewrites) {
    if (rule.kind !== 'KeyRenamer') continue;
    const at = matchEnd(rule.path as Path, path);
    if (at !== undefined) renamed[at] = rule.key;
  }
  return renamed;
}

/** The index in `path` of the rule's last field, when all its fields stand on the way. */
function matchEnd(rule: Path, path: ResponsePath): number | undefined {
  const fields = rule.flatMap((part) => ('field' in part ? [part.field] : []));
  let matched = 0;
  for (const [index, part] of path.entries()) {
    if (typeof part === 'number') continue;
    if (part !== fields[matched]) return undefined;
    matched += 1;
    if (matched === fields.length) return index;
  }
  return undefined;
}
