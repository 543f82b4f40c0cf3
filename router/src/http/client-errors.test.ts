import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLog } from '@lyceum/kernel/log';
import { answerClientErrors } from './client-errors';
import { dial } from './test/endpoint';

const log = createLog('test', 'silent');
let server: Server;
const connections: ReturnType<typeof dial>[] = [];
afterEach(async () => {
  for (const { end } of connections.splice(0)) end();
  await new Promise((resolve) => server.close(resolve));
});

const ok: RequestListener = (_request, response) => void response.end('ok');

async function open(listener = ok, options: ServerOptions = {}) {
  server = createServer(options, listener);
  answerClientErrors(server, log);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const connection = dial((server.address() as AddressInfo).port);
  connections.push(connection);
  return connection;
}

const errorOf = (text: string) => {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const { message, extensions } = JSON.parse(body).errors[0];
  expect(head).toContain('content-type: application/json');
  expect(head).toContain(`x-request-id: ${extensions.requestId}`);
  expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
  expect(message).toEqual(expect.any(String));
  return [Number(head.split(' ')[1]), extensions.code];
};

describe('what is no request', () => {
  it.each([
    ['is no HTTP', 'hello\r\n\r\n', [400, 'BAD_REQUEST']],
    [
      'has two lengths',
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
      [400, 'BAD_REQUEST'],
    ],
    ['has headers of 20 KB', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, [431, 'BAD_REQUEST']],
  ])('is answered with a GraphQL error when it %s', async (_, text, expected) => {
    const { send, closed } = await open();
    await send(text);
    expect(errorOf(await closed())).toEqual(expected);
  });

  it('is answered so when it does not come to its end', async () => {
    const { send, closed } = await open(ok, {
      requestTimeout: 100,
      headersTimeout: 100,
      connectionsCheckingInterval: 20,
    });
    await send('GET / HTTP/1.1\r\n');
    expect(errorOf(await closed())).toEqual([408, 'TRY_AGAIN']);
  });

  it('is answered so when its body does not, though its handler waits for it', async () => {
    const limits = { requestTimeout: 100, headersTimeout: 100, connectionsCheckingInterval: 20 };
    const { send, closed } = await open((request) => void request.resume(), limits);
    await send('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\nab');
    expect(errorOf(await closed())).toEqual([408, 'TRY_AGAIN']);
  });

  it('is not answered into an answer that has begun', async () => {
    const { send, until, closed } = await open((_request, response) => void response.write('begun'));
    await send('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
    await until(/begun/);
    await send('hello\r\n\r\n');
    expect(await closed()).not.toContain('errors');
  });
});
