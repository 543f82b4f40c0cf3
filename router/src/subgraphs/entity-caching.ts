import type { IncomingHttpHeaders } from 'node:http';
import type { RouterConfig } from '../config/schema';
import { argumentOf, directivesNamed } from '../schema/directives';
import type { SupergraphSchema } from '../schema/supergraph';
import { digest, type EntityCache, entityTag } from './entity-cache';

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
  /** What an entity can be invalidated by, besides its subgraph and type: each of its keys that it is known by, and @cacheTag. */
  tagsOf(representation: { readonly __typename: string } & Readonly<Record<string, unknown>>): string[];
}

export function createEntityCaching(
  supergraph: SupergraphSchema,
  { types, defaultMaxAge }: RouterConfig['cache'],
  store: EntityCache,
): EntityCaching {
  const keys = keysByType(supergraph);
  const formats = tagFormats(supergraph);
  const byDefault: Freshness = { maxAge: defaultMaxAge, scope: 'private' };
  return {
    store,
    schemaHash: supergraph.hash,
    freshnessOf: (type, said) => types[type] ?? said ?? byDefault,
    tagsOf: (representation) => [
      ...(keys.get(representation.__typename) ?? []).flatMap((names) => {
        if (!names.every((name) => Object.hasOwn(representation, name))) return [];
        const key = Object.fromEntries(names.map((name) => [name, representation[name]]));
        return [entityTag(representation.__typename, key)];
      }),
      ...(formats.get(representation.__typename) ?? []).flatMap((format) => tagOf(format, representation) ?? []),
    ],
  };
}

/**
 * The same for one request, apart from those of whom subgraphs are told something else: what is forwarded may be who asks,
 * or in which language.
 */
export function cachingOf(
  caching: EntityCaching,
  forwardedHeaders: readonly string[],
  headers: IncomingHttpHeaders,
): EntityCaching {
  if (forwardedHeaders.every((name) => headers[name] === undefined)) return caching;
  const { store } = caching;
  const prefix = `${digest(JSON.stringify(forwardedHeaders.map((name) => headers[name] ?? null)))}:`;
  return {
    ...caching,
    store: {
      ...store,
      get: (keys, perEntity) =>
        store.get(
          keys.map((key) => prefix + key),
          perEntity,
        ),
      set: (entries, since) =>
        store.set(
          entries.map((entry) => ({ ...entry, key: prefix + entry.key })),
          since,
        ),
    },
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

/** `format` of every @cacheTag on a type, as composition passes it on. */
function tagFormats({ document }: SupergraphSchema): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const definition of document.definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const formats = directivesNamed(definition, 'join__directive').flatMap((joined) => {
      if (!/(^|__)cacheTag$/.test(String(argumentOf(joined, 'name')))) return [];
      const { format } = (argumentOf(joined, 'args') ?? {}) as { format?: unknown };
      return typeof format === 'string' ? [format] : [];
    });
    if (formats.length > 0) found.set(definition.name.value, formats);
  }
  return found;
}

/** `product-{$key.id}` with the entity's own key; undefined when it is known by another one. */
function tagOf(format: string, representation: Readonly<Record<string, unknown>>): string | undefined {
  let known = true;
  const tag = format.replaceAll(/\{\$key\.([\w.]+)\}/g, (_, path: string) => {
    const value = path
      .split('.')
      .reduce<unknown>((within, name) => (within as Record<string, unknown> | undefined)?.[name], representation);
    known &&= value !== undefined && value !== null;
    return String(value);
  });
  return known ? tag : undefined;
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
