import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { RouterConfigInput } from '../config/schema';
import type { Failure } from './failure';
import { retryDelay } from './retry';
import {
  deadUrl,
  endAll,
  json,
  listen,
  metricValue,
  mutation,
  query,
  serve,
  serveBytes,
  testRequest,
  testSubgraph,
} from './test/support';

afterEach(endAll);

const policy = { retries: 3, backoff: 20, maxBackoff: 1_000 };
const lost: Failure = { kind: 'connection', reason: 'no answer', transient: true, unsent: false };
const overloaded = (retryAfterMs?: number): Failure => ({
  kind: 'status',
  reason: 'status 503',
  status: 503,
  transient: true,
  retryAfterMs,
});

describe('retryDelay', () => {
  const many = (failure: Failure, tries: number) =>
    Array.from({ length: 500 }, () => retryDelay(failure, 'query', tries, policy) as number);

  it('is anything up to a limit that doubles with every try, and never beyond the longest', () => {
    for (const [tries, limit] of [
      [1, 20],
      [2, 40],
      [3, 80],
    ] as const) {
      const delays = many(lost, tries);
      expect(Math.max(...delays)).toBeLessThanOrEqual(limit);
      expect(Math.max(...delays)).toBeGreaterThan(limit * 0.9);
      expect(Math.min(...delays)).toBeLessThan(limit * 0.1);
    }
    const late = Array.from({ length: 500 }, () => retryDelay(lost, 'query', 20, { ...policy, retries: 30 }) as number);
    expect(Math.max(...late)).toBeLessThanOrEqual(1_000);
  });

  it('is no sooner than Retry-After, and there is none when that is long', () => {
    expect(Math.min(...many(overloaded(500), 1))).toBeGreaterThanOrEqual(500);
    expect(retryDelay(overloaded(30_000), 'query', 1, policy)).toBeUndefined();
  });

  it('ends with the last retry', () => {
    expect(retryDelay(lost, 'query', 3, policy)).toBeDefined();
    expect(retryDelay(lost, 'query', 4, policy)).toBeUndefined();
  });

  it('is none for a failure that would come again', () => {
    expect(retryDelay({ kind: 'malformed', reason: 'HTML' }, 'query', 1, policy)).toBeUndefined();
  });

  it('is none for a mutation that may have arrived', () => {
    expect(retryDelay(lost, 'mutation', 1, policy)).toBeUndefined();
    expect(retryDelay(overloaded(), 'mutation', 1, policy)).toBeUndefined();
    expect(retryDelay({ ...lost, unsent: true }, 'mutation', 1, policy)).toBeDefined();
  });
});

describe('a request that fails in passing', () => {
  const config: RouterConfigInput = { traffic: { retry: { retries: 2, backoff: '2ms' } } };

  /** Answers what `steps` say, one a request, and the last one from then on. */
  async function answering(...steps: ((socket: Socket) => void)[]) {
    const seen = { asked: 0 };
    const url = await serveBytes((socket) => (steps[seen.asked++] ?? steps.at(-1))?.(socket));
    return { seen, url };
  }
  const drop = (socket: Socket) => void socket.destroy();
  const reset = (socket: Socket) => void socket.resetAndDestroy();
  const status =
    (code: number, headers = '') =>
    (socket: Socket) =>
      void socket.end(`HTTP/1.1 ${code} X\r\ncontent-length: 0\r\n${headers}\r\n`);
  const good = (socket: Socket) => {
    const body = '{"data":{"top":1}}';
    socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  };

  it.each([
    ['a connection that closes', drop],
    ['a connection that is reset', reset],
    ['503', status(503)],
  ])('is sent again after %s, and counted', async (_name, failing) => {
    const { seen, url } = await answering(failing, failing, good);
    const { subgraph, metrics } = testSubgraph(url, config);
    const explanation = { fetches: [] as { retries: number }[] };
    const answer = await subgraph.fetch(query, testRequest({ explanation: explanation as never }));
    expect(answer.data).toEqual({ top: 1 });
    expect(seen.asked).toBe(3);
    expect(explanation.fetches).toMatchObject([{ retries: 2 }]);
    expect(await metricValue(metrics, 'lyceum_router_subgraph_retries_total', { subgraph: 'products' })).toBe(2);
  });

  it('is given up after the last retry', async () => {
    const { seen, url } = await answering(drop);
    const answer = await testSubgraph(url, config).subgraph.fetch(query, testRequest());
    expect(answer.errors).toMatchObject([{ extensions: { code: 'TRY_AGAIN' } }]);
    expect(seen.asked).toBe(3);
  });

  it.each([
    ['500', status(500)],
    ['503 with a long Retry-After', status(503, 'retry-after: 60\r\n')],
    ['half of an answer', (socket: Socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"d')],
  ])('is not sent again after %s', async (_name, failing) => {
    const { seen, url } = await answering(failing, good);
    const answer = await testSubgraph(url, config).subgraph.fetch(query, testRequest());
    expect(answer.data).toBeNull();
    expect(seen.asked).toBe(1);
  });

  it('is not sent again when it is a mutation', async () => {
    for (const failing of [drop, status(503)]) {
      const { seen, url } = await answering(failing, good);
      const answer = await testSubgraph(url, config).subgraph.fetch(mutation, testRequest());
      expect(answer.errors).toMatchObject([{ extensions: { code: 'TRY_AGAIN' } }]);
      expect(seen.asked).toBe(1);
    }
  });

  it('is not sent again after a time-out', async () => {
    let asked = 0;
    const url = await serve(() => void asked++);
    const { subgraph } = testSubgraph(url, { traffic: { timeout: '50ms', retry: { retries: 3, backoff: '1ms' } } });
    await subgraph.fetch(query, testRequest());
    expect(asked).toBe(1);
  });

  it('is sent though it is a mutation when nobody listened the first time', async () => {
    const url = await deadUrl();
    const patient = { traffic: { retry: { retries: 10, backoff: '500ms' } } };
    const { subgraph } = testSubgraph(url, patient);
    const bought = subgraph.fetch(mutation, testRequest());
    let asked = 0;
    const late = createServer((_request, response) => {
      asked++;
      json(response, { data: { buy: true } });
    });
    await listen(late, 'http', Number(new URL(url).port));
    expect((await bought).data).toEqual({ buy: true });
    expect(asked).toBe(1);
  });

  it('is given up at once when the next try would come after the client’s time', async () => {
    const { seen, url } = await answering(status(503, 'retry-after: 100\r\n'));
    const patient: RouterConfigInput = { traffic: { timeout: '1h', retry: { retries: 2, maxBackoff: '1h' } } };
    const { subgraph } = testSubgraph(url, patient);
    const answer = await subgraph.fetch(query, testRequest({ deadline: Date.now() + 90_000 }));
    expect(answer.errors).toMatchObject([{ extensions: { code: 'TRY_AGAIN' } }]);
    expect(seen.asked).toBe(1);
  });

  it('may end after its subgraph was told to close', async () => {
    const { url } = await answering(status(503, 'retry-after: 1\r\n'), good);
    const { subgraph } = testSubgraph(url, config);
    const fetched = subgraph.fetch(query, testRequest());
    await subgraph.close();
    expect((await fetched).data).toEqual({ top: 1 });
  });

  it('is tried as often as the config of its subgraph says', async () => {
    const { seen, url } = await answering(drop);
    const own = { ...config, subgraphs: { byName: { products: { retries: 0 } } } };
    await testSubgraph(url, own).subgraph.fetch(query, testRequest());
    expect(seen.asked).toBe(1);
  });
});
