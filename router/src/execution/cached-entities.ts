import { createHash } from 'node:crypto';
import { cacheScope, parseCacheControl } from '../subgraphs/entity-cache';
import type { EntityCaching } from '../subgraphs/entity-caching';
import type { NewEntity } from '../subgraphs/entity-store';
import type { SubgraphAnswer } from '../subgraphs/subgraph';
import { isObject } from './own';
import { type Run, variablesText } from './run';

/** What the requests of one fetch have in common in the cache's keys. */
export interface CachedFetch {
  readonly subgraph: string;
  /** The selection, as text. */
  readonly operation: string;
}

/** What the cache knew of the representations of a fetch, group by group. */
export interface EntityLookup {
  /** Entities that need not be asked for. */
  readonly hits: number;
  /** Representations to ask for. */
  missing(group: number): readonly string[];
  /** Index among all representations of the n-th missing one. */
  slotOf(group: number, item: number): number;
  /** Known and received ones in the order of the representations; what was not received is null. */
  complete(group: number, received: readonly unknown[] | undefined): unknown[];
  /** When nothing is missing. */
  found(give: (group: number, entities: unknown[]) => void): void;
  readonly prefix: { readonly public: string; readonly private: string };
  /** In ms since the epoch. */
  readonly askedAt: number;
}

// One for everybody with the same scopes, one for the caller alone.
const KEYS_OF_ONE = 2;

const hashes = new WeakMap<CachedFetch, string>();

/** Asks the cache for every representation, once each. */
export function lookUp(
  run: Run,
  fetch: CachedFetch,
  variables: readonly string[],
  groups: readonly (readonly string[])[],
): EntityLookup | Promise<EntityLookup> {
  const { store } = run.request.entityCache as EntityCaching;
  const prefix = prefixes(run, fetch, variables);
  const keys = groups.flatMap((texts, group) => texts.flatMap((text) => keysOf(prefix, group, text)));
  const found = store.get(keys, KEYS_OF_ONE);
  return found instanceof Promise
    ? found.then((values) => lookupOf(run, groups, values, prefix))
    : lookupOf(run, groups, found, prefix);
}

const keysOf = (prefix: EntityLookup['prefix'], group: number, text: string) => [
  `${prefix.public}${group}:${text}`,
  `${prefix.private}${group}:${text}`,
];

/** Schema, subgraph, selection and variables by hash; who may share an answer, in words. */
function prefixes(run: Run, fetch: CachedFetch, variables: readonly string[]): EntityLookup['prefix'] {
  const { schemaHash } = run.request.entityCache as EntityCaching;
  let hash = hashes.get(fetch);
  if (hash === undefined) {
    hash = digest(`${schemaHash}\n${fetch.subgraph}\n${fetch.operation}`);
    hashes.set(fetch, hash);
  }
  const values = variablesText(run, variables);
  const rest = `${hash}:${values === '' ? '' : digest(values)}:`;
  return {
    public: `${cacheScope(run.request.caller, 'public')}:${rest}`,
    private: `${cacheScope(run.request.caller, 'private')}:${rest}`,
  };
}

function lookupOf(
  run: Run,
  groups: readonly (readonly string[])[],
  values: readonly (string | undefined)[],
  prefix: EntityLookup['prefix'],
): EntityLookup {
  let next = 0;
  const known = groups.map((texts) =>
    texts.map(() => {
      const text = values[next] ?? values[next + 1];
      next += 2;
      if (text === undefined) return undefined;
      run.plain &&= !text.includes('\\');
      run.ascii = false;
      // How much longer it may be kept is not known here.
      run.request.cachePolicies?.push({ scope: 'private', maxAge: 0 });
      return JSON.parse(text) as unknown;
    }),
  );
  const slots = known.map((entities) => entities.flatMap((entity, slot) => (entity === undefined ? [slot] : [])));
  const missing = groups.map((texts, group) => (slots[group] ?? []).map((slot) => texts[slot] as string));
  const complete = (group: number, received: readonly unknown[] | undefined) => {
    let item = 0;
    return (known[group] ?? []).map((entity) => (entity === undefined ? (received?.[item++] ?? null) : entity));
  };
  return {
    hits: known.flat().filter((entity) => entity !== undefined).length,
    missing: (group) => missing[group] ?? [],
    slotOf: (group, item) => slots[group]?.[item] ?? -1,
    complete,
    found: (give) => {
      for (const group of groups.keys()) give(group, complete(group, []));
    },
    prefix,
    askedAt: Date.now(),
  };
}

/** Keeps what came without errors for as long as the subgraph, or the configuration, allows. */
export function remember(
  run: Run,
  fetch: CachedFetch,
  lookup: EntityLookup,
  group: number,
  received: readonly unknown[],
  answer: SubgraphAnswer,
): void {
  if (answer.errors && answer.errors.length > 0) return;
  const { store, freshnessOf, tagsOf } = run.request.entityCache as EntityCaching;
  const said = parseCacheControl(answer.cacheControl);
  const entries: NewEntity[] = [];
  for (const [item, entity] of received.entries()) {
    if (!isObject(entity)) continue;
    const text = lookup.missing(group)[item] as string;
    const representation = JSON.parse(text) as { __typename: string } & Record<string, unknown>;
    const type = representation.__typename;
    const { maxAge, scope } = freshnessOf(type, said);
    if (maxAge <= 0) continue;
    entries.push({
      key: `${lookup.prefix[scope]}${group}:${text}`,
      text: JSON.stringify(entity),
      maxAgeMs: maxAge,
      tags: [`subgraph:${fetch.subgraph}`, `type:${type}`, ...tagsOf(representation)],
    });
  }
  if (entries.length > 0) store.set(entries, lookup.askedAt);
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
