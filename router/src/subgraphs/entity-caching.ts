import type { RouterConfig } from '../config/schema';
import { argumentOf, directivesNamed } from '../schema/directives';
import type { SupergraphSchema } from '../schema/supergraph';
import { type EntityCache, entityTag } from './entity-cache';

export interface Freshness {
  /** Milliseconds. */
  readonly maxAge: number;
  readonly scope: 'public' | 'private';
}

/** What one supergraph and one configuration make of a store of entities. */
export interface EntityCaching {
  readonly store: EntityCache;
  readonly schemaHash: string;
  /** By type: the configuration's word before the subgraph's `said`, that before the default. */
  freshnessOf(type: string, said: Freshness | undefined): Freshness;
  /** What an entity can be invalidated by, besides its subgraph and type: each of its keys that it is known by. */
  tagsOf(representation: { readonly __typename: string } & Readonly<Record<string, unknown>>): string[];
}

export function createEntityCaching(
  supergraph: SupergraphSchema,
  { types, defaultMaxAge }: RouterConfig['cache'],
  store: EntityCache,
): EntityCaching {
  const keys = keysByType(supergraph);
  const byDefault: Freshness = { maxAge: defaultMaxAge, scope: 'private' };
  return {
    store,
    schemaHash: supergraph.hash,
    freshnessOf: (type, said) => types[type] ?? said ?? byDefault,
    tagsOf: (representation) =>
      (keys.get(representation.__typename) ?? []).flatMap((names) => {
        if (!names.every((name) => Object.hasOwn(representation, name))) return [];
        const key = Object.fromEntries(names.map((name) => [name, representation[name]]));
        return [entityTag(representation.__typename, key)];
      }),
  };
}

/** Names of the top-level fields of every @key. */
function keysByType({ document }: SupergraphSchema): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const definition of document.definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const keys = new Set<string>();
    for (const joined of directivesNamed(definition, 'join__type')) {
      const key = argumentOf(joined, 'key');
      if (typeof key === 'string') keys.add(key);
    }
    if (keys.size > 0)
      found.set(
        definition.name.value,
        [...keys].map((key) => topLevel(key)),
      );
  }
  return found;
}

/** `id organization { id }` → `id`, `organization` */
function topLevel(fields: string): string[] {
  let depth = 0;
  const names: string[] = [];
  for (const [token] of fields.matchAll(/[{}]|\w+/g)) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    else if (depth === 0) names.push(token);
  }
  return names;
}
