import { composeServices } from '@apollo/composition';
import { createMetrics } from '@lyceum/kernel/metrics';
import { parse } from 'graphql';
import { routerConfig } from '../config/schema';
import { readSupergraph } from '../schema/supergraph';
import { createEntityCache, entityTag } from './entity-cache';
import { cachingOf, createEntityCaching } from './entity-caching';
import { testLog } from './test/support';

function cachingFor(type: string) {
  const typeDefs = parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@cacheTag"])
    type Query { product: Product }
    type Product ${type} { id: ID! sku: String brand: Brand name: String }
    type Brand { id: Int }
  `);
  const { supergraphSdl, errors } = composeServices([{ name: 'products', url: 'http://localhost/', typeDefs }]);
  if (!supergraphSdl) throw new Error(String(errors));
  const { cache } = routerConfig.parse({});
  const store = createEntityCache(cache, { metrics: createMetrics('router'), log: testLog().log });
  return createEntityCaching(readSupergraph(supergraphSdl), cache, store);
}

describe('an entity in the cache', () => {
  it('is known by each of its keys that it is asked for by', () => {
    const { tagsOf } = cachingFor('@key(fields: "id") @key(fields: "sku brand { id }")');
    expect(tagsOf({ __typename: 'Product', id: '1' })).toEqual([entityTag('Product', { id: '1' })]);
    expect(tagsOf({ __typename: 'Product', sku: 'a', brand: { id: 1 } })).toEqual([
      entityTag('Product', { brand: { id: 1 }, sku: 'a' }),
    ]);
  });

  it('has the tags of @cacheTag, as far as its key says them', () => {
    const { tagsOf } = cachingFor(
      '@key(fields: "id brand { id }") @cacheTag(format: "products") @cacheTag(format: "{$key.id}-of-{$key.brand.id}")',
    );
    const tags = tagsOf({ __typename: 'Product', id: '1', brand: { id: 7 } });
    expect(tags.slice(1)).toEqual(['products', '1-of-7']);
    expect(tagsOf({ __typename: 'Product', id: '1' })).toEqual(['products']);
  });
});

describe('entities of clients whose headers subgraphs get', () => {
  it('are kept apart by what these say', () => {
    const caching = cachingFor('@key(fields: "id")');
    const of = (headers: Record<string, string>) => cachingOf(caching, ['authorization', 'accept-language'], headers);
    of({ authorization: 'a' }).store.set([{ key: 'k', text: 'of a', maxAgeMs: 60_000, tags: ['sale'] }]);
    const found = (headers: Record<string, string>) => of(headers).store.get(['k']);
    expect(found({ authorization: 'a', 'x-other': '1' })).toEqual(['of a']);
    for (const others of [
      {},
      { authorization: 'b' },
      { 'accept-language': 'a' },
      { authorization: 'a', 'accept-language': 'de' },
    ])
      expect(found(others as Record<string, string>)).toEqual([undefined]);
  });

  it('are dropped together', async () => {
    const caching = cachingFor('@key(fields: "id")');
    for (const authorization of ['a', 'b'])
      cachingOf(caching, ['authorization'], { authorization }).store.set([
        { key: 'k', text: authorization, maxAgeMs: 60_000, tags: ['sale'] },
      ]);
    expect(await caching.store.invalidate(['sale'])).toBe(2);
  });
});
