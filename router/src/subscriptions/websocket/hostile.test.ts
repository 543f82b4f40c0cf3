import { once } from 'node:events';
import { WebSocket } from 'ws';
import { wsClient } from '../test/clients';
import { startGraph, type TestGraph } from '../test/graph';
import { startTestRouter, type TestRouter } from '../test/router';

let graph: TestGraph;
let router: TestRouter;

beforeAll(async () => {
  graph = await startGraph();
  router = await startTestRouter(graph.sdl, {
    server: { bodyLimit: '100KB', drain: '1s' },
    subscriptions: { keepAlive: '500ms' },
  });
});
afterAll(async () => {
  await router.stop();
  await graph.stop();
});
afterEach(async () => {
  // Whatever a client did, the next one is served.
  expect(await wsClient(router.webSocket)('{ reviews { text } }').ended).toBe('complete');
  expect(router.lines.filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([]);
});

beforeEach(() => graph.forget());

async function connect({ init = true } = {}): Promise<WebSocket> {
  const socket = new WebSocket(router.webSocket, 'graphql-transport-ws').on('error', () => {});
  await once(socket, 'open');
  if (init) {
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
  }
  return socket;
}

const closeCode = async (socket: WebSocket) => (await once(socket, 'close'))[0] as number;
const subscription = (id: string, query = 'subscription { reviewAdded { text } }') =>
  JSON.stringify({ id, type: 'subscribe', payload: { query } });

describe('a hostile client', () => {
  it('that never says who it is is closed with 4408', async () => {
    expect(await closeCode(await connect({ init: false }))).toBe(4408);
  });

  it.each([
    ['asks before it says who it is', [subscription('1')], 4401, false],
    ['says twice who it is', ['{"type":"connection_init"}'], 4429, true],
    ['says no JSON', ['{'], 4400, true],
    ['says no message', ['[1]'], 4400, true],
    ['says what only servers say', ['{"type":"next","id":"1","payload":{}}'], 4400, true],
    ['nests its JSON a hundred thousand times', ['['.repeat(90_000)], 4400, true],
    ['uses an id twice', [subscription('1'), subscription('1')], 4409, true],
    ['uses an id that every object has', [subscription('__proto__'), subscription('__proto__')], 4409, true],
    ['says more than it may at once', [subscription('1', `{ a # ${'x'.repeat(200_000)} \n}`)], 1009, true],
  ])('that %s is closed', async (_what, messages, code, init) => {
    const socket = await connect({ init });
    for (const message of messages) socket.send(message);
    expect(await closeCode(socket)).toBe(code);
    expect(await router.metric('lyceum_router_subscriptions ')).toBe(0);
  });

  it('that sends bytes which are no text is closed', async () => {
    const binary = await connect();
    binary.send(Buffer.from([0xff, 0x00, 0xfe]));
    expect(await closeCode(binary)).toBe(4400);
    const invalid = await connect();
    invalid.send(Buffer.from([0xff, 0xfe]), { binary: false });
    expect(await closeCode(invalid)).toBe(1007);
  });

  it('that subscribes 10,000 times has 20 subscriptions, and an error for each other', async () => {
    const socket = await connect();
    const refused = new Set<string>();
    let told = () => {};
    const allTold = new Promise<void>((resolve) => (told = resolve));
    socket.on('message', (data) => {
      const { id, type, payload } = JSON.parse(String(data)) as { id: string; type: string; payload: unknown };
      if (type === 'error') refused.add(`${id} ${JSON.stringify(payload)}`);
      if (refused.size === 9_980) told();
    });
    for (let id = 0; id < 10_000; id++) socket.send(subscription(`${id}`));
    const begun: TestGraph['streams'] = [];
    while (begun.length < 20) begun.push(await graph.nextStream());
    await allTold;
    expect([...refused].every((error) => error.includes('RATE_LIMITED'))).toBe(true);
    expect(await router.metric('lyceum_router_subscriptions ')).toBe(20);
    socket.terminate();
    for (const { events } of begun) await events.left;
    expect(await router.metric('lyceum_router_subscriptions ')).toBe(0);
  });

  it('that goes as it subscribes leaves nothing behind', async () => {
    for (let client = 0; client < 20; client++) {
      const socket = await connect();
      for (let id = 0; id < 5; id++) socket.send(subscription(`${id}`));
      if (client % 2) socket.send('{"id":"1","type":"complete"}');
      socket.close();
      await once(socket, 'close');
    }
    while ((await router.metric('lyceum_router_subscriptions ')) !== 0) await new Promise(setImmediate);
  });

  it('that talks and never listens is not read, and cut', async () => {
    const socket = await connect();
    socket.pause();
    const ping = JSON.stringify({ type: 'ping', payload: { echo: 'x'.repeat(50_000) } });
    for (let each = 0; each < 2_000; each++) socket.send(ping);
    // Answered each, they would be 100 MB of what nobody reads.
    let unread = 0;
    const watching = setInterval(() => (unread = socket.bufferedAmount || unread), 5);
    await once(socket, 'close');
    clearInterval(watching);
    expect(unread).toBeGreaterThan(50_000_000);
  });
});
