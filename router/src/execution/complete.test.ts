import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTested } from '../test/client';
import { compose } from '../test/federation';

it('a number that is larger than any Float is an error, and null', async () => {
  // In words that JSON.stringify has not.
  const subgraph = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"data":{"some":[1.5,1e999],"all":[2,-1e999]}}');
  });
  await new Promise<void>((resolve) => subgraph.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}`;
  const router = await startTested(compose({ a: { sdl: 'type Query { some: [Float] all: [Float!] }' } }, () => url));
  try {
    const { body } = await router.ask('{ some all }');
    expect(body.data).toEqual({ some: [1.5, null], all: null });
    expect(body.errors?.map(({ path }) => path)).toEqual([
      ['some', 1],
      ['all', 1],
    ]);
  } finally {
    await router.stop();
    subgraph.close();
  }
});

it('an entity that one forbidden field has emptied is explained by that field alone', async () => {
  const answering = async (body: object) => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
  };
  const forbidden = { message: 'No.', path: ['_entities', 0, 'key'], extensions: { code: 'FORBIDDEN' } };
  const servers = {
    a: await answering({ data: { item: { __typename: 'Item', id: '1' } } }),
    b: await answering({ data: { _entities: [null] }, errors: [forbidden] }),
  };
  const supergraph = compose(
    {
      a: { sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! }' },
      b: { sdl: 'type Item @key(fields: "id") { id: ID! title: String! key: String! }' },
    },
    (name) => `http://127.0.0.1:${(servers[name as 'a' | 'b'].address() as AddressInfo).port}`,
  );
  const router = await startTested(supergraph);
  try {
    const { body } = await router.ask('{ item { id title key } }');
    expect(body.data).toEqual({ item: null });
    expect(body.errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual([
      [['item', 'key'], 'FORBIDDEN'],
    ]);
  } finally {
    await router.stop();
    for (const server of Object.values(servers)) server.close();
  }
});
