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
