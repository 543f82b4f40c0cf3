import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { load, percentile } from './load';

const servers: Server[] = [];
const serving = async (listener: RequestListener) => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const answer = JSON.stringify({ data: { text: 'x'.repeat(300_000) } });

describe('load', () => {
  it.each([
    ['with a length', { 'content-length': String(answer.length) }],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
  ])('counts each answer %s once', async (_name, headers) => {
    const bodies: string[] = [];
    const port = await serving(async (request, response) => {
      bodies.push(Buffer.concat(await request.toArray()).toString());
      response.writeHead(200, { ...headers });
      response.write(answer.slice(0, 1000));
      response.end(answer.slice(1000));
    });
    const body = (turn: number) => JSON.stringify({ turn, name: 'Ö' });
    const { requests, latencies } = await load({ port, connections: 3, seconds: 20, requests: 20, body });
    expect(requests).toBe(20);
    expect(latencies).toHaveLength(20);
    expect(bodies.map((text) => JSON.parse(text).turn).toSorted((a, b) => a - b)).toEqual([...Array(20).keys()]);
  });

  it('awaits what is under way when its time ends', async () => {
    let answered = 0;
    const port = await serving((_request, response) => {
      setTimeout(() => response.end('{"data":{}}', () => answered++), 150);
    });
    const { requests } = await load({ port, connections: 4, seconds: 0.05, body: () => '{}' });
    expect(requests).toBe(4);
    expect(answered).toBe(4);
  });

  it.each([
    ['another status', 503, '{"data":{}}'],
    ['errors', 200, '{"errors":[{"message":"no"}]}'],
    ['no data', 200, '{"data":null,"errors":[{"message":"no"}]}'],
  ])('rejects on %s', async (_name, status, text) => {
    const port = await serving((_request, response) => response.writeHead(status).end(text));
    await expect(load({ port, connections: 1, seconds: 5, requests: 3, body: () => '{}' })).rejects.toThrow(
      String(status),
    );
  });
});

describe('percentile', () => {
  it('is the value below or at which the share of the values is', () => {
    const values = Float64Array.from({ length: 200 }, (_, index) => index + 1);
    expect([percentile(values, 0.5), percentile(values, 0.99), percentile(values, 1)]).toEqual([100, 198, 200]);
  });
});
