import type { RequiredSelection, Rewrite } from '../plan/planner';
import { mergeInto } from './merge';
import { assign, isInherited, isObject, own } from './own';
import { compileRewrites, type IsOfType } from './rewrites';

export interface Representation {
  /** The JSON by which a subgraph knows an entity; undefined when something of it is missing, so that nothing is asked. */
  of(entity: Record<string, unknown>, plain: boolean): string | undefined;
  /**
   * Where one member alone tells entities of `type` apart, its name: finding out that two are the same costs a look-up then
   * and no text.
   */
  readonly key: { readonly type: string; readonly name: string } | undefined;
  /** Where it says all that there is of an entity with so many members: how many. */
  readonly members: number | undefined;
}

type Represent = Representation['of'];

export function compileRepresentation(
  requires: readonly RequiredSelection[],
  inputRewrites: readonly Rewrite[],
  isOfType: IsOfType,
): Representation {
  const rewrite = compileRewrites(inputRewrites, isOfType);
  const simple = rewrite ? undefined : simpleKey(requires);
  const general: Represent = (entity) => {
    const representation = pick(entity, requires, isOfType);
    if (!representation || typeof representation.__typename !== 'string') return undefined;
    rewrite?.(representation);
    return JSON.stringify(representation);
  };
  if (!simple) return { of: general, key: undefined, members: undefined };
  const [name, ...others] = simple.names.filter((each) => each !== '__typename');
  const single = name !== undefined && others.length === 0;
  return {
    of: compileSimple(simple, general),
    key: single ? { type: simple.type, name } : undefined,
    members: new Set(simple.names).size,
  };
}

interface SimpleKey {
  type: string;
  names: string[];
}

/** `... on T { __typename a b }`, which is nearly all of them. */
function simpleKey(requires: readonly RequiredSelection[]): SimpleKey | undefined {
  const [only, ...others] = requires;
  if (only?.kind !== 'InlineFragment' || only.typeCondition === undefined || others.length > 0) return undefined;
  const names: string[] = [];
  for (const selection of only.selections) {
    if (
      selection.kind !== 'Field' ||
      selection.selections ||
      selection.name !== selection.source ||
      isInherited(selection.name)
    )
      return undefined;
    names.push(selection.name);
  }
  return names.includes('__typename') ? { type: only.typeCondition, names } : undefined;
}

function compileSimple({ type, names }: SimpleKey, general: Represent): Represent {
  const prefixes = names.map((name, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  const typeText = JSON.stringify(type);
  return (entity, plain) => {
    // Another type may satisfy the condition all the same: an abstract one.
    if (entity.__typename !== type) return general(entity, plain);
    let text = '';
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as string;
      const value = entity[name];
      text += prefixes[index];
      if (name === '__typename') text += typeText;
      else if (typeof value === 'string') text += plain ? `"${value}"` : JSON.stringify(value);
      else if (typeof value === 'number') text += value;
      else if (value === undefined) return undefined;
      else text += JSON.stringify(value);
    }
    return `${text}}`;
  };
}

/**
 * Null stays null. A member that is missing makes the object impossible: the whole representation where it is missing at
 * the top, null for an object below, nothing of a fragment.
 */
function pick(
  source: Record<string, unknown>,
  selections: readonly RequiredSelection[],
  isOfType: IsOfType,
): Record<string, unknown> | undefined {
  const result: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      if (selection.typeCondition !== undefined && !isOfType(source.__typename, selection.typeCondition)) continue;
      const part = pick(source, selection.selections, isOfType);
      if (part) mergeInto(result, part);
      continue;
    }
    const value = own(source, selection.source);
    if (value === undefined) return undefined;
    assign(result, selection.name, selection.selections ? pickValue(value, selection.selections, isOfType) : value);
  }
  return result;
}

function pickValue(value: unknown, selections: readonly RequiredSelection[], isOfType: IsOfType): unknown {
  if (Array.isArray(value)) return value.map((item) => pickValue(item, selections, isOfType));
  return isObject(value) ? (pick(value, selections, isOfType) ?? null) : value;
}
