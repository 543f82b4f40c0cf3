import { createServer } from 'node:http';
import { createMetrics } from '@lyceum/kernel/metrics';
import express, { type RequestHandler } from 'express';
import { createEntityCache, type EntityCache, entityTag } from './entity-cache';
import { invalidationRoute } from './invalidation-route';
import { endAll, listen, testLog } from './test/support';

afterEach(endAll);

const config = {
  path: '/cache/invalidate',
  secret: 'sixteen characters',
  streams: [],
  rules: [
    { event: 'shop.product.changed.v1', type: 'Product', key: { id: '{data.id}' } },
    { event: 'shop.sale.*', tags: ['{data.tag}'] },
  ],
};

async function serving(cache: EntityCache) {
  const { log, lines } = testLog();
  const url = await listen(createServer(express().use(invalidationRoute(cache, () => config, log))));
  const post = async (
    body: unknown,
    authorization = `Bearer ${config.secret}`,
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(new URL(config.path, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as { errors: { message: string }[] } };
  };
  return { post, lines };
}

const memory = () => {
  const cache = createEntityCache(
    { store: 'memory', maxBytes: 100_000, redisUrl: undefined },
    { metrics: createMetrics('router'), log: testLog().log },
  );
  const keep = (key: string, subgraph: string, type: string, id: string, ...tags: string[]) =>
    cache.set([
      {
        key,
        text: '1',
        maxAgeMs: 60_000,
        tags: [`subgraph:${subgraph}`, `type:${type}`, entityTag(type, { id }), ...tags],
      },
    ]);
  keep('p1', 'products', 'Product', '1', 'sale');
  keep('p2', 'products', 'Product', '2');
  keep('u1', 'users', 'User', '1', 'sale');
  keep('r1', 'reviews', 'Review', '1');
  const left = () => {
    const keys = ['p1', 'p2', 'u1', 'r1'];
    const found = cache.get(keys) as readonly (string | undefined)[];
    return keys.filter((_, index) => found[index] !== undefined);
  };
  return { cache, left };
};

describe('the invalidation route', () => {
  it.each([
    [{ type: 'Product' }, ['u1', 'r1']],
    [{ type: 'Product', key: { id: '2' } }, ['p1', 'u1', 'r1']],
    [{ subgraph: 'users' }, ['p1', 'p2', 'r1']],
    [{ tags: ['sale'] }, ['p2', 'r1']],
    [{ type: 'Review', subgraph: 'users', tags: ['nothing'] }, ['p1', 'p2']],
  ])('drops what %j names', async (body, expected) => {
    const { cache, left } = memory();
    const { post } = await serving(cache);
    expect(await post(body)).toEqual({ status: 200, body: { invalidated: 4 - expected.length } });
    expect(left()).toEqual(expected);
  });

  it.each(['', 'Bearer', 'Bearer sixteen charactess', `Basic ${config.secret}`])(
    'drops nothing for “%s”',
    async (given) => {
      const { cache, left } = memory();
      const { post } = await serving(cache);
      const { status, body } = await post({ type: 'Product' }, given);
      expect(status).toBe(401);
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect(left()).toHaveLength(4);
    },
  );

  it.each([
    [{}, 'say what'],
    [{ key: { id: '1' } }, 'key needs the type'],
    [{ typ: 'Product' }, 'typ'],
    [{ tags: 'sale' }, 'tags'],
    [[], ''],
  ])('says what is wrong with %j', async (body, problem) => {
    const { cache, left } = memory();
    const { post } = await serving(cache);
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(answer.body.errors[0]?.message).toContain(problem);
    expect(left()).toHaveLength(4);
  });

  const changed = { specversion: '1.0', id: '1', source: 'shop', type: 'shop.product.changed.v1', data: { id: '2' } };
  const sale = { ...changed, id: '2', type: 'shop.sale.ended.v2', data: { tag: 'sale' } };

  it.each([
    ['one', 'application/cloudevents+json', changed, ['p1', 'u1', 'r1']],
    ['one as plain JSON', 'application/json', changed, ['p1', 'u1', 'r1']],
    ['a batch', 'application/cloudevents-batch+json; charset=utf-8', [changed, sale], ['r1']],
    ['a batch as plain JSON', 'application/json', [sale], ['p2', 'r1']],
    ['one that no rule is for', 'application/cloudevents+json', { ...sale, type: 'x' }, ['p1', 'p2', 'u1', 'r1']],
  ])('drops what the rules say of CloudEvents: %s', async (_, type, body, expected) => {
    const { cache, left } = memory();
    const { post } = await serving(cache);
    expect(await post(body, undefined, { 'content-type': type })).toEqual({
      status: 200,
      body: { invalidated: 4 - expected.length },
    });
    expect(left()).toEqual(expected);
  });

  it('takes a CloudEvent whose attributes are headers', async () => {
    const { cache, left } = memory();
    const { post } = await serving(cache);
    const headers = { 'ce-specversion': '1.0', 'ce-id': '1', 'ce-source': 'shop', 'ce-type': 'shop.sale%2Eended' };
    expect((await post({ tag: 'sale' }, undefined, headers)).status).toBe(200);
    expect(left()).toEqual(['p2', 'r1']);
    expect((await post('sale', undefined, { ...headers, 'content-type': 'text/plain' })).status).toBe(200);
  });

  it('says what is wrong with an event', async () => {
    const { cache, left } = memory();
    const { post } = await serving(cache);
    for (const body of [{ specversion: '1.0' }, [changed, { specversion: '0.3', type: 'a' }]])
      expect(await post(body)).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
      });
    expect(left()).toHaveLength(4);
  });

  it('leaves every other address, and all of them where there is no secret, to others', async () => {
    const { cache } = memory();
    let settings: ReturnType<Parameters<typeof invalidationRoute>[1]> = config;
    const elsewhere: RequestHandler = (_request, response) => void response.status(404).end();
    const url = await listen(
      createServer(
        express().use(
          invalidationRoute(cache, () => settings, testLog().log),
          elsewhere,
        ),
      ),
    );
    const statusOf = async (path: string, method = 'POST') => (await fetch(new URL(path, url), { method })).status;
    expect(await statusOf(config.path)).toBe(401);
    expect(await statusOf('/other')).toBe(404);
    expect(await statusOf(config.path, 'GET')).toBe(404);
    settings = { ...config, path: '/other' };
    expect([await statusOf('/other'), await statusOf(config.path)]).toEqual([401, 404]);
    settings = { ...config, secret: undefined };
    expect(await statusOf(config.path)).toBe(404);
  });

  it('answers 503 when the store cannot be reached, for the entities may still be there', async () => {
    const { cache } = memory();
    const away = { ...cache, invalidate: () => Promise.reject(new Error('no connection')) };
    const { post, lines } = await serving(away);
    expect(await post({ type: 'Product' })).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'TRY_AGAIN' } }] },
    });
    expect(lines).toMatchObject([{ level: 'error' }]);
  });
});
