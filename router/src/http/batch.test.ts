import { DomainError } from '@lyceum/kernel/errors';
import type { GraphqlHttpOptions } from './serve';
import { type Endpoint, errorOf, openEndpoint, single } from './test/endpoint';

let endpoint: Endpoint;
const open = async (...options: Parameters<typeof openEndpoint>) => {
  endpoint = await openEndpoint(...options);
  return endpoint;
};
afterEach(() => endpoint.close());

describe('a batch', () => {
  const batching = { server: { batching: { enabled: true, maxOperations: 3 } } };
  const echo: GraphqlHttpOptions['execute'] = async ({ query }) => {
    if (query === 'slow') await new Promise(setImmediate);
    if (query === 'broken') throw new DomainError('FORBIDDEN', 'No.');
    return single(query);
  };

  it('is answered in its order, each operation with its own errors', async () => {
    await open(batching, echo);
    const response = await endpoint.ask([{ query: 'slow' }, { query: 'broken' }, 'no object']);
    expect([response.status, await response.json()]).toMatchObject([
      200,
      [
        { data: 'slow' },
        { errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] },
        { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
      ],
    ]);
    expect(endpoint.rawBodies).toEqual([undefined, undefined]);
    expect(endpoint.outcomes.map(({ status }) => status).sort()).toEqual([200, 400, 403]);
  });

  it('is refused when it is empty or longer than the limit, and nothing of it runs', async () => {
    await open(batching, echo);
    expect((await errorOf(await endpoint.ask([]))).message).toMatch(/empty/);
    expect((await errorOf(await endpoint.ask(Array(4).fill({ query: 'x' })))).message).toMatch(/the limit is 3/);
    expect(endpoint.params).toEqual([]);
  });

  it('holds no operation that answers in parts: it is ended and refused', async () => {
    let ended = false;
    async function* parts() {
      try {
        yield '{}';
      } finally {
        ended = true;
      }
    }
    const source = parts();
    await source.next();
    await open(batching, () => ({ kind: 'multipart', parts: source }));
    expect(await (await endpoint.ask([{ query: 'x' }])).json()).toMatchObject([
      { errors: [{ message: expect.stringMatching(/parts/) }] },
    ]);
    expect(ended).toBe(true);
  });
});
