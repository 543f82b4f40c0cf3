import type { ServerResponse } from 'node:http';
import type { RouterConfigInput } from '../config/schema';
import {
  anybody,
  endAll,
  json,
  metricValue,
  mutation,
  query,
  serve,
  testRequest,
  testSubgraph,
  until,
} from './test/support';

afterEach(endAll);

const merging: RouterConfigInput = { traffic: { mergeSubgraphRequests: true } };

/** A subgraph that answers when it is told to. */
async function waiting(config: RouterConfigInput = merging) {
  const open: ServerResponse[] = [];
  const state = { asked: 0, cut: 0 };
  const url = await serve((_request, response) => {
    state.asked++;
    response.once('close', () => {
      if (!response.writableEnded) state.cut++;
    });
    open.push(response);
  });
  return {
    ...testSubgraph(url, config),
    state,
    async answerAll(expected: number) {
      await until(() => open.length === expected);
      for (const [index, response] of open.splice(0).entries()) json(response, { data: { top: index } });
    },
  };
}

describe('identical queries in flight', () => {
  it('are sent once, and their answer is shared and says so', async () => {
    const { subgraph, state, answerAll, metrics } = await waiting();
    const explanation = { fetches: [] as { merged: boolean }[] };
    const fetched = [
      subgraph.fetch(query, testRequest({ id: 'first', traceparent: '00-a' })),
      subgraph.fetch({ ...query }, testRequest({ id: 'second', explanation: explanation as never })),
      subgraph.fetch({ ...query, operationName: 'Other' }, testRequest()),
    ];
    await answerAll(1);
    const [first, second, third] = await Promise.all(fetched);
    expect(first).toMatchObject({ data: { top: 0 }, shared: true });
    expect(second?.data).toBe(first?.data);
    expect(third?.data).toBe(first?.data);
    expect(explanation.fetches).toMatchObject([{ merged: true }]);
    expect(await metricValue(metrics, 'lyceum_router_subgraph_merged_total', { subgraph: 'products' })).toBe(2);

    const later = subgraph.fetch(query, testRequest());
    await answerAll(1);
    expect((await later).shared).toBeUndefined();
    expect(state.asked).toBe(2);
  });

  it('give each client the response headers', async () => {
    const url = await serve((_request, response) => json(response, { data: {} }, { 'x-served-by': 'a' }));
    const { subgraph } = testSubgraph(url, { ...merging, headers: { response: ['x-served-by'] } });
    const requests = [testRequest(), testRequest()];
    await Promise.all(requests.map((request) => subgraph.fetch(query, request)));
    expect(requests.map(({ responseHeaders }) => responseHeaders.get('x-served-by'))).toEqual(['a', 'a']);
  });

  it.each([
    ['another body', { ...query, body: '{"query":"{ bottom }"}' }, {}],
    ['another caller', query, { caller: { ...anybody, identity: 'person:1' } }],
    [
      'another value of a header that goes on',
      query,
      { arrival: { method: 'POST', url: '/', headers: { 'x-locale': 'de' }, address: '' } },
    ],
    ['a longer wait than the subgraph was told', query, { deadline: Date.now() + 3_600_000 }],
  ])('are two with %s', async (_name, other, given) => {
    const { subgraph, answerAll, state } = await waiting({
      traffic: { mergeSubgraphRequests: true, timeout: '1h' },
      headers: { request: [{ forward: 'x-locale' }] },
    });
    const fetched = [subgraph.fetch(query, testRequest()), subgraph.fetch(other, testRequest(given))];
    await answerAll(2);
    await Promise.all(fetched);
    expect(state.asked).toBe(2);
  });

  it('are one with another value of a header that stays', async () => {
    const { subgraph, answerAll } = await waiting();
    const arrival = { method: 'POST', url: '/', headers: { 'x-locale': 'de' }, address: '' };
    const fetched = [subgraph.fetch(query, testRequest()), subgraph.fetch(query, testRequest({ arrival }))];
    await answerAll(1);
    await Promise.all(fetched);
  });

  it('are two when they are mutations, and when merging is off, as it is by default', async () => {
    const { subgraph, answerAll } = await waiting();
    const bought = [subgraph.fetch(mutation, testRequest()), subgraph.fetch(mutation, testRequest())];
    await answerAll(2);
    await Promise.all(bought);

    const unmerged = await waiting({});
    const fetched = [query, query].map((asked) => unmerged.subgraph.fetch(asked, testRequest()));
    await unmerged.answerAll(2);
    await Promise.all(fetched);
  });

  it('end for each client at its own time', async () => {
    const { subgraph, answerAll, state } = await waiting();
    const patient = subgraph.fetch(query, testRequest());
    const hasty = await subgraph.fetch(query, testRequest({ deadline: Date.now() + 40 }));
    expect(hasty.errors).toMatchObject([{ extensions: { code: 'TRY_AGAIN' } }]);
    await answerAll(1);
    expect(await patient).toMatchObject({ data: { top: 0 } });
    expect(state).toEqual({ asked: 1, cut: 0 });
  });

  it('go on when the client of the first has gone', async () => {
    const { subgraph, answerAll, state } = await waiting();
    const client = new AbortController();
    const first = subgraph.fetch(query, testRequest({ signal: client.signal }));
    const second = subgraph.fetch(query, testRequest());
    client.abort();
    expect((await first).data).toBeNull();
    await answerAll(1);
    expect(await second).toMatchObject({ data: { top: 0 } });
    expect(state.cut).toBe(0);
  });

  it('are given up when all clients have gone, and asked anew for the next', async () => {
    const { subgraph, answerAll, state } = await waiting();
    const client = new AbortController();
    const gone = [1, 2].map(() => subgraph.fetch(query, testRequest({ signal: client.signal })));
    await until(() => state.asked === 1);
    client.abort();
    await Promise.all(gone);
    const next = subgraph.fetch(query, testRequest());
    await until(() => state.asked === 2);
    await answerAll(2);
    expect((await next).data).not.toBeNull();
    await until(() => state.cut === 1);
  });
});
