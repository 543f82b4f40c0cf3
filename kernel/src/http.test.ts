import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { get as getSecurely } from 'node:https';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { type HttpOptions, type Running, serveHttp } from './http';
import { createLog } from './log';
import { createMetrics } from './metrics';

let server: Running | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server?.stop();
});

async function open(options: Partial<HttpOptions>): Promise<{ port: number; url: string }> {
  server = await serveHttp({
    name: 'test',
    port: 0,
    host: '127.0.0.1',
    log: createLog('test', 'silent'),
    metrics: createMetrics('test'),
    drainMs: 2_000,
    ready: async () => {},
    routes: (app) => app.get('/route', (_request, response) => void response.send('a route')),
    ...options,
  });
  const { port } = new URL(server.url);
  return { port: Number(port), url: server.url.replace('localhost', '127.0.0.1') };
}

function dial(port: number) {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  let received = '';
  let look = () => {};
  let closed = false;
  socket.setEncoding('latin1');
  socket.on('data', (text: string) => {
    received += text;
    look();
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    closed = true;
    look();
  });
  const until = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      look = () => void ((closed || pattern.test(received)) && resolve(received));
      look();
    });
  return { socket, until, closed: () => until(/(?!)/), send: (text: string) => void socket.write(text, 'latin1') };
}

const GET = 'GET /first HTTP/1.1\r\nhost: test\r\n\r\n';
const moment = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));
/** Requests that `answer` decides about; the others are express' own. */
function held() {
  const waiting: ServerResponse[] = [];
  return {
    waiting,
    first(request: IncomingMessage, response: ServerResponse) {
      if (request.url !== '/first') return false;
      waiting.push(response);
      return true;
    },
    async answer(body: string | Buffer = 'answered') {
      for (let look = 0; waiting.length === 0 && look < 1_000; look++) await moment(2);
      waiting.shift()?.end(body);
    },
  };
}

describe('the handler that is asked first', () => {
  it('takes what it wants; routes, health and 404 stay', async () => {
    const { url } = await open({
      first: (request, response) => request.url === '/first' && Boolean(response.end('first')),
    });
    const texts = await Promise.all(['/first', '/route'].map(async (path) => (await fetch(url + path)).text()));
    expect(texts).toEqual(['first', 'a route']);
    const statuses = await Promise.all(
      ['/healthz', '/readyz', '/metrics', '/none'].map(async (path) => (await fetch(url + path)).status),
    );
    expect(statuses).toEqual([200, 200, 200, 404]);
  });
});

describe('draining', () => {
  it('lets a running request end, and says that its connection closes', async () => {
    const { first, answer } = held();
    const { port } = await open({ first });
    const client = dial(port);
    client.send(GET);
    await moment();
    const stopped = server?.stop();
    await moment(200);
    await answer();
    expect(await client.closed()).toMatch(/connection: close\r\n[^]*answered$/i);
    await stopped;
  });

  it('answers a request that was on its way on an open connection, then closes it', async () => {
    const { port } = await open({ first: (_request, response) => Boolean(response.end('first')), idleMs: 300 });
    const client = dial(port);
    client.send(GET);
    await client.until(/first$/);
    const stopped = server?.stop();
    await moment(50);
    client.send(GET);
    const [, , second] = (await client.closed()).split('HTTP/1.1');
    expect(second).toMatch(/ 200 OK[^]*connection: close\r\n[^]*first$/i);
    await stopped;
  });

  it('loses no answer of clients that ask all the time', async () => {
    const { url } = await open({
      first: (_request, response) => Boolean(setTimeout(() => response.end('first'), 3)),
      idleMs: 300,
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 20 });
    let answered = 0;
    const failures: string[] = [];
    const client = async () => {
      for (;;) {
        const outcome = await new Promise<string>((resolve) =>
          ask(`${url}/first`, { agent }, (response) => response.resume().on('end', () => resolve('answered')))
            .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'))
            .end(),
        );
        // Nobody listens any more: the next process does.
        if (outcome === 'ECONNREFUSED') return;
        if (outcome === 'answered') answered += 1;
        else failures.push(outcome);
      }
    };
    const clients = Array.from({ length: 20 }, client);
    while (answered < 100) await moment(10);
    await server?.stop();
    await Promise.all(clients);
    agent.destroy();
    expect(failures).toEqual([]);
  });

  it('does not cut an answer that a slow client is still reading', async () => {
    const { first, answer } = held();
    const { port } = await open({ first });
    const body = Buffer.alloc(20 * 1024 * 1024, 'x');
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket.write(GET);
    socket.pause();
    await answer(body);
    const stopped = server?.stop();
    await moment(400);
    let read = 0;
    for await (const chunk of socket) read += (chunk as Buffer).length;
    expect(read).toBeGreaterThan(body.length);
    await stopped;
  });

  it('cuts what has not ended in time', async () => {
    const { first, waiting } = held();
    const { port } = await open({ first, drainMs: 100 });
    const client = dial(port);
    client.send(GET);
    for (let look = 0; waiting.length === 0 && look < 1_000; look++) await moment(2);
    await server?.stop();
    expect(await client.closed()).toBe('');
  });

  it('tells those who stay longer than a request, once, and waits for them', async () => {
    const open_: Duplex[] = [];
    let told = 0;
    const { port } = await open({
      upgrade(_request, socket) {
        socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n');
        open_.push(socket);
      },
      drain() {
        told += 1;
        setTimeout(() => open_.forEach((socket) => void socket.end('goodbye')), 200);
      },
    });
    const client = dial(port);
    client.send('GET /ws HTTP/1.1\r\nhost: test\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n');
    await client.until(/101/);
    await Promise.all([server?.stop(), server?.stop()]);
    expect(await client.closed()).toMatch(/goodbye$/);
    expect(told).toBe(1);
  });

  it('cuts also those who do not go', async () => {
    const { port } = await open({
      drainMs: 100,
      upgrade: (_request, socket) => void socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n'),
    });
    const client = dial(port);
    client.send('GET /ws HTTP/1.1\r\nhost: test\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n');
    await client.until(/101/);
    await server?.stop();
    expect(await client.closed()).toMatch(/101/);
  });
});

describe('a request that offers another protocol', () => {
  const post = (offer: string) =>
    `POST /first HTTP/1.1\r\nhost: test\r\nconnection: Upgrade, HTTP2-Settings\r\nupgrade: ${offer}\r\nhttp2-settings: AAMAAABk\r\ncontent-length: 10\r\n\r\n`;
  const echo = (request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk)).on('end', () => response.end(`read ${text}`));
    return true;
  };

  it('is answered as if it had not where it is h2c, as Java’s client offers, whenever its body comes', async () => {
    const { port } = await open({ first: echo, upgrade: (_request, socket) => void socket.destroy() });
    const client = dial(port);
    client.send(`${post('h2c')}01234`);
    await moment();
    client.send('56789');
    await client.until(/read 0123456789$/);
    client.send(`${post('h2c')}abcdefghij`);
    expect(await client.until(/read abcdefghij$/)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('is answered where nobody takes WebSockets', async () => {
    const { port } = await open({ first: echo });
    const client = dial(port);
    client.send(`${post('websocket')}0123456789`);
    expect(await client.until(/read 0123456789$/)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('a connection', () => {
  it('on which nothing moves is cut after the silence that the options allow', async () => {
    const { first } = held();
    const { port } = await open({ first, silenceMs: 100 });
    const client = dial(port);
    client.send(GET);
    expect(await client.closed()).toBe('');
  });

  it('on which a request does not arrive in time is answered 408', async () => {
    const { port } = await open({ requestTimeoutMs: 100 });
    const client = dial(port);
    client.send('POST /first HTTP/1.1\r\nhost: test\r\ncontent-length: 9\r\n\r\nabc');
    expect(await client.closed()).toMatch(/ 408 Request Timeout/);
  });
});

describe('TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lyceum-tls-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('serves with the certificate of the options, and drains', async () => {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-keyout',
        key,
        '-out',
        cert,
        ...subject,
      ],
      { stdio: 'pipe' },
    );
    const { first, answer } = held();
    await open({ first, tls: { key: readFileSync(key), cert: readFileSync(cert) } });
    expect(server?.url).toMatch(/^https:\/\/localhost:/);
    const text = new Promise<string>((resolve, reject) =>
      getSecurely(`${server?.url}/first`, { ca: readFileSync(cert), family: 4 }, (response) => {
        let body = '';
        response
          .on('data', (chunk) => (body += chunk))
          .on('end', () => resolve(`${response.headers.connection} ${body}`));
      }).on('error', reject),
    );
    await moment(200);
    const stopped = server?.stop();
    await moment(200);
    await answer();
    expect(await text).toBe('close answered');
    await stopped;
  });
});
