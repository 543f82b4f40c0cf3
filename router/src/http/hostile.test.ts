import { dial, type Endpoint, openEndpoint, post, single, until } from './test/endpoint';

let endpoint: Endpoint;
const connections: ReturnType<typeof dial>[] = [];
const connectTo = ({ port }: Endpoint) => {
  const connection = dial(port);
  connections.push(connection);
  return connection;
};
afterEach(async () => {
  for (const { end } of connections.splice(0)) end();
  await endpoint.close();
});

const body = '{"query":"{ ok }"}';
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
/** The endpoint still answers others. */
const answersOthers = async () => expect((await endpoint.ask({ query: '{ ok }' })).status).toBe(200);

describe('a hostile client', () => {
  it('that sends its head and then nothing is answered 408, and nothing has run', async () => {
    endpoint = await openEndpoint({}, undefined, {
      requestTimeout: 200,
      headersTimeout: 200,
      connectionsCheckingInterval: 50,
    });
    const { send, closed } = connectTo(endpoint);
    await send('POST /graphql HTTP/1.1\r\nhost: router\r\n');
    expect(statuses(await closed())).toEqual([408]);
    await answersOthers();
  });

  it('that sends its body a byte at a time is answered 408 when the time for a request is over', async () => {
    endpoint = await openEndpoint({}, undefined, {
      requestTimeout: 300,
      headersTimeout: 300,
      connectionsCheckingInterval: 50,
    });
    const { send, closed, socket } = connectTo(endpoint);
    await send(
      'POST /graphql HTTP/1.1\r\nhost: router\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n',
    );
    const drip = setInterval(() => socket.writable && socket.write(' '), 20);
    expect(statuses(await closed())).toEqual([408]);
    clearInterval(drip);
    expect(endpoint.params).toEqual([]);
  });

  it('that sends less than its content-length and goes leaves nothing behind', async () => {
    endpoint = await openEndpoint();
    const { send, socket } = connectTo(endpoint);
    await send(post(body).replace(/content-length: \d+/, 'content-length: 400'));
    socket.end();
    await answersOthers();
    expect(endpoint.params).toHaveLength(1);
  });

  it('that sends more than its content-length is answered for what it announced and refused for the rest', async () => {
    endpoint = await openEndpoint();
    const { send, closed } = connectTo(endpoint);
    await send(
      post(`${body}{"query":"{ smuggled }"}`).replace(/content-length: \d+/, `content-length: ${body.length}`),
    );
    expect(statuses(await closed())).toEqual([200, 400]);
    expect(endpoint.params).toEqual([{ query: '{ ok }' }]);
  });

  it('that announces a body above the limit is answered before it has sent it, and may go on after it', async () => {
    endpoint = await openEndpoint({ server: { bodyLimit: '1KB' } });
    const { send, until } = connectTo(endpoint);
    const large = 'x'.repeat(100_000);
    await send(post(large).slice(0, 200));
    expect(await until(/PAYLOAD_TOO_LARGE[^]*}/)).toMatch(/^HTTP\/1\.1 413 /);
    await send(large.slice(200 - (post(large).length - large.length)) + post(body));
    expect(statuses(await until(/"ok":true/))).toEqual([413, 200]);
  });

  it('that goes on sending for ever after it was refused is cut off', async () => {
    endpoint = await openEndpoint({ server: { bodyLimit: '1KB' } });
    const { socket, send, closed } = connectTo(endpoint);
    await send(
      'POST /graphql HTTP/1.1\r\nhost: router\r\ncontent-type: application/json\r\ncontent-length: 99999999999\r\n\r\n',
    );
    const block = Buffer.alloc(1024 * 1024, 'x');
    const pour = () => {
      while (socket.writable && socket.write(block));
    };
    socket.on('drain', pour);
    pour();
    expect(statuses(await closed())).toEqual([413]);
    expect(socket.bytesWritten).toBeLessThan(64 * 1024 * 1024);
    await answersOthers();
  });

  it('that sends chunks above the limit without a length is answered 413', async () => {
    endpoint = await openEndpoint({ server: { bodyLimit: '1KB' } });
    const { send, until } = connectTo(endpoint);
    await send(
      'POST /graphql HTTP/1.1\r\nhost: router\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
    );
    for (let sent = 0; sent < 4; sent++) await send(`200\r\n${'x'.repeat(0x200)}\r\n`);
    expect(statuses(await until(/PAYLOAD_TOO_LARGE/))).toEqual([413]);
    expect(endpoint.params).toEqual([]);
  });

  it('that sends garbage for a chunk is refused, and nothing has run', async () => {
    endpoint = await openEndpoint();
    const { send, closed } = connectTo(endpoint);
    await send(
      'POST /graphql HTTP/1.1\r\nhost: router\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
    );
    await send('5\r\n{"que\r\nnonsense\r\n');
    expect(statuses(await closed())).toEqual([400]);
    expect(endpoint.params).toEqual([]);
    await answersOthers();
  });

  it.each([
    ['a length and chunks', 'content-length: 5\r\ntransfer-encoding: chunked\r\n'],
    ['two lengths', 'content-length: 5\r\ncontent-length: 6\r\n'],
    ['a length that is no number', 'content-length: 5x\r\n'],
    ['a folded header', 'x-a: b\r\n c\r\n'],
  ])('that sends %s is refused', async (_what, headers) => {
    endpoint = await openEndpoint();
    const { send, closed } = connectTo(endpoint);
    await send(`POST /graphql HTTP/1.1\r\nhost: router\r\ncontent-type: application/json\r\n${headers}\r\nhello`);
    expect(statuses(await closed())).toEqual([400]);
    expect(endpoint.params).toEqual([]);
  });

  it('that sends headers without end is answered 431', async () => {
    endpoint = await openEndpoint();
    const { send, closed } = connectTo(endpoint);
    await send(`POST /graphql HTTP/1.1\r\nhost: router\r\n${'x-bomb: 0123456789\r\n'.repeat(2_000)}`);
    expect(statuses(await closed())).toEqual([431]);
    await answersOthers();
  });

  it('that pipelines gets its answers in the order of its requests', async () => {
    const waiting: (() => void)[] = [];
    endpoint = await openEndpoint({}, async ({ query }) => {
      if (query === 'first') await new Promise<void>((resolve) => waiting.push(resolve));
      else setImmediate(() => waiting.shift()?.());
      return single(query);
    });
    const { send, until } = connectTo(endpoint);
    await send(post('{"query":"first"}') + post('{"query":"second"}') + post('not json') + post('{"query":"last"}'));
    const text = await until(/"last"/);
    expect(statuses(text)).toEqual([200, 200, 400, 200]);
    expect(text.indexOf('"first"')).toBeLessThan(text.indexOf('"second"'));
  });

  it('that goes in the middle of its body leaves nothing behind', async () => {
    endpoint = await openEndpoint();
    for (let count = 0; count < 20; count++) {
      const { send, socket } = connectTo(endpoint);
      await send(post(body).slice(0, -5));
      socket.resetAndDestroy();
    }
    await answersOthers();
    expect([endpoint.params, endpoint.errors]).toEqual([[{ query: '{ ok }' }], []]);
  });

  it('that waits with its body for 100 Continue is told to go on', async () => {
    endpoint = await openEndpoint();
    const { send, until } = connectTo(endpoint);
    const [head = '', content = ''] = post(body, 'content-type: application/json\r\nexpect: 100-continue\r\n').split(
      '\r\n\r\n',
    );
    await send(`${head}\r\n\r\n`);
    await until(/100 Continue/);
    await send(content);
    expect(statuses(await until(/"ok":true/))).toEqual([100, 200]);
  });

  it('that nests arrays by the hundred thousand is answered', async () => {
    endpoint = await openEndpoint();
    const deep = `{"query":"{ ok }","variables":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`;
    expect((await endpoint.ask(deep)).status).toBe(200);
    expect((await endpoint.ask(deep.slice(0, 200_000))).status).toBe(400);
  });
});

describe('a client that goes before its answer', () => {
  it('aborts the signal that was asked for, and is told apart in what became of it', async () => {
    let aborted = () => {};
    const abort = new Promise<void>((resolve) => {
      aborted = resolve;
    });
    endpoint = await openEndpoint({}, async (_params, arrival) => {
      await new Promise<void>((resolve) => arrival.aborted.addEventListener('abort', () => resolve()));
      aborted();
      return single('nobody reads it');
    });
    const { send, socket } = connectTo(endpoint);
    await send(post(body));
    await until(() => endpoint.params.length > 0);
    socket.destroy();
    await abort;
    await until(() => endpoint.outcomes.length > 0);
    expect(endpoint.outcomes[0]).toMatchObject({ gone: true });
  });

  it('aborts also a signal that is asked for when it has gone', async () => {
    let isGone = () => {};
    const gone = new Promise<void>((resolve) => {
      isGone = resolve;
    });
    endpoint = await openEndpoint({}, async (_params, arrival) => {
      await gone;
      return single(arrival.aborted.aborted);
    });
    const { send, socket } = connectTo(endpoint);
    await send(post(body));
    await until(() => endpoint.params.length > 0);
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    isGone();
    await new Promise(setImmediate);
    expect(endpoint.arrivals[0]?.aborted.aborted).toBe(true);
  });

  it('does not abort when it goes after its answer', async () => {
    endpoint = await openEndpoint({}, (_params, arrival) => single(arrival.aborted.aborted));
    const { send, until, socket } = connectTo(endpoint);
    await send(post(body));
    await until(/"data":false/);
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(endpoint.arrivals[0]?.aborted.aborted).toBe(false);
  });
});
