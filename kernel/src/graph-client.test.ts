import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { graphClient } from './graph-client';
import { createLog } from './log';
import { readRequest } from './request';

const operation = { __meta__: { hash: 'abc' }, toString: () => 'query Q { one }' } as never;
let router: Server | undefined;
afterEach(() => {
  router?.closeAllConnections();
  router?.close();
});

/** Asks a router that behaves so; the time is short only where it is meant to run out. */
async function ask(behaviour: RequestListener, withinMs = 15_000): Promise<unknown> {
  router = createServer(behaviour);
  await new Promise<void>((listening) => router?.listen(0, '127.0.0.1', listening));
  const client = graphClient(`http://127.0.0.1:${(router.address() as AddressInfo).port}`);
  const caller = readRequest({ 'x-lyceum-deadline-ms': String(withinMs) }, createLog('test', 'silent'));
  return client.ask(operation, {}, caller).catch(({ extensions }) => extensions);
}

const tryAgain = expect.objectContaining({ code: 'TRY_AGAIN' });

test('What the router answers is answered.', async () => {
  expect(await ask((_request, response) => void response.end('{"data":{"one":1}}'))).toEqual({ one: 1 });
});

test.each<[string, RequestListener]>([
  ['says nothing', () => undefined],
  ['stops in the middle', (_request, response) => void response.write('{"data":')],
  ['breaks off', (request) => void request.socket.destroy()],
])('A router that %s is TRY_AGAIN, by the deadline.', async (_, behaviour) => {
  expect(await ask(behaviour, 100)).toEqual(tryAgain);
});

test('A router that does not know the operation by its hash is told its text.', async () => {
  const bodies: string[] = [];
  const answer = await ask((request, response) => {
    const unknown = '{"errors":[{"message":"?","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}';
    request.on('data', (bytes: Buffer) => void bodies.push(bytes.toString()));
    request.on('end', () => void response.end(bodies.length === 1 ? unknown : '{"data":{"one":2}}'));
  });
  expect(answer).toEqual({ one: 2 });
  expect(bodies.map((body) => JSON.parse(body).query)).toEqual([undefined, 'query Q { one }']);
});
