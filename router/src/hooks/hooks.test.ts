import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '@lyceum/kernel/errors';
import type { HookOperation } from '../hooks';
import type { QueryPlan } from '../plan/planner';
import type { Subgraph, SubgraphRequest } from '../subgraphs/subgraph';
import { anybody, endAll, json, query, serve, testRequest, testSubgraph } from '../subgraphs/test/support';
import { loadHooks } from './load';
import { withHooks } from './with-hooks';

const examples = join(__dirname, '../../examples');
const operation: HookOperation = { name: 'Home', kind: 'query', text: 'query Home { home }' };
const plan: QueryPlan = {
  node: {
    kind: 'Sequence',
    nodes: [
      fetchNode('catalog'),
      {
        kind: 'Parallel',
        nodes: [
          { kind: 'Flatten', path: [{ field: 'home' }], node: fetchNode('enrollment') },
          { kind: 'Condition', variable: 'full', then: fetchNode('billing'), otherwise: undefined },
        ],
      },
    ],
  },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hooks-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await endAll();
});

/** Of modules with these sources. */
function hooksOf(...sources: string[]) {
  const names = sources.map((source, index) => {
    const name = `./hook-${index}.${source.includes('export') && !source.includes('exports') ? 'mjs' : 'cjs'}`;
    writeFileSync(join(folder, name), source);
    return name;
  });
  return loadHooks(names, folder);
}

async function refusalOf(work: () => unknown): Promise<DomainError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('the modules of hooks', () => {
  it('cost nothing where there are none', () => {
    const hooks = loadHooks([], folder);
    expect(Object.values(hooks).filter(Boolean)).toEqual([]);
    const { subgraph } = testSubgraph('http://127.0.0.1:1/graphql');
    expect(withHooks(subgraph, hooks)).toBe(subgraph);
  });

  it('are ECMAScript or CommonJS, with exports by name or one object', async () => {
    const change = (name: string) =>
      `({ params }) { return { ...params, operationName: params.operationName + '${name}' }; }`;
    const hooks = hooksOf(
      `export function onRequest${change('a')}`,
      `export default { onRequest${change('b')} };`,
      `exports.onRequest = function ${change('c')};`,
      `module.exports = { async onRequest${change('d')} };`,
      `module.exports = { onRequest() {} };`,
    );
    expect(await hooks.onRequest?.(testRequest(), { operationName: '_' })).toEqual({ operationName: '_abcd' });
    expect(hooks.onPlan).toBeUndefined();
  });

  it.each([
    ['./missing.mjs', '', 'The hook module ./missing.mjs cannot be loaded: '],
    ['./broken.cjs', 'exports.onRequest = ', 'The hook module ./broken.cjs cannot be loaded: '],
    ['./none.cjs', 'exports.handler = () => {}', 'The hook module ./none.cjs exports no hook: the functions are'],
    [
      './typo.cjs',
      'exports.onRequests = () => {}',
      'exports onRequests, which is no hook: the functions are onRequest,',
    ],
    ['./value.cjs', 'exports.onPlan = true', 'exports onPlan, which is no hook'],
  ])('are refused when they hold none: %s', (name, source, message) => {
    if (source) writeFileSync(join(folder, name), source);
    expect(() => loadHooks([name], folder)).toThrow(message);
  });
});

describe('a hook', () => {
  it('answers at once when it is no promise', () => {
    const hooks = hooksOf('exports.onRequest = () => {}; exports.onPlan = () => {};');
    const params = { query: '{ home }' };
    expect(hooks.onRequest?.(testRequest(), params)).toBe(params);
    expect(hooks.onPlan?.(testRequest(), operation, plan)).toBeUndefined();
  });

  it('refuses by a code of the table, with details and when to try again', async () => {
    const hooks = hooksOf(
      `exports.onRequest = () => { throw { code: 'RATE_LIMITED', message: 'Slowly.', details: { quota: 3 }, retryAfter: 7 }; }`,
      `exports.onRequest = () => { throw new Error('This one is not asked any more.'); }`,
    );
    const refusal = await refusalOf(() => hooks.onRequest?.(testRequest(), {}));
    expect([refusal.code, refusal.message]).toEqual(['RATE_LIMITED', 'Slowly.']);
    expect(refusal.extensions).toMatchObject({ details: { quota: 3 }, retryAfter: 7 });
  });

  it.each([
    ['throws', `() => { throw new Error('a secret'); }`],
    ['rejects', `async () => { throw new Error('a secret'); }`],
    [
      'throws a code of somebody else',
      `() => { throw Object.assign(new Error('a secret'), { code: 'ECONNREFUSED' }); }`,
    ],
    ['throws nothing', `() => { throw undefined; }`],
  ])('that %s fails the request, and the log says which', async (_, source) => {
    const hooks = hooksOf(`exports.onPlan = ${source}`);
    const request = testRequest();
    const refusal = await refusalOf(() => hooks.onPlan?.(request, operation, plan));
    expect(refusal.code).toBe('INTERNAL_SERVER_ERROR');
    expect(refusal.message).not.toContain('secret');
    expect(request.lines).toMatchObject([{ msg: 'a hook failed', module: './hook-0.cjs', hook: 'onPlan' }]);
  });

  it('that hangs is given up at the deadline of the request', async () => {
    const hooks = hooksOf('exports.onRequest = () => new Promise(() => {})');
    const request = testRequest({ deadline: Date.now() + 1 });
    const refusal = await refusalOf(() => hooks.onRequest?.(request, {}));
    expect(refusal.code).toBe('TRY_AGAIN');
    expect(request.lines).toMatchObject([{ msg: 'a hook has not ended in time', module: './hook-0.cjs' }]);
  });
});

describe('onFetch', () => {
  /** A subgraph that is asked over HTTP, and what it was asked. */
  async function hooked(...sources: string[]) {
    const url = await serve((_request, response) => json(response, { data: { top: 1 } }));
    const { subgraph } = testSubgraph(url);
    const asked: SubgraphRequest[] = [];
    const tapped: Subgraph = {
      ...subgraph,
      fetch(request, by) {
        asked.push(request);
        return subgraph.fetch(request, by);
      },
    };
    return { asked, subgraph: withHooks(tapped, hooksOf(...sources)) };
  }

  it('sees what is asked, and adds headers to it', async () => {
    const { asked, subgraph } = await hooked(
      `exports.onFetch = ({ subgraph, kind, operationName, body, headers, request }) => {
        headers['X-Seen'] = [subgraph, kind, operationName, body.length, request.caller.kind].join();
      }`,
      `exports.onFetch = async ({ headers }) => { headers['x-second'] = 'yes'; }`,
    );
    const answer = await subgraph.fetch(query, testRequest());
    expect(answer.data).toEqual({ top: 1 });
    expect(asked).toEqual([
      { ...query, headers: { 'x-seen': `products,query,Top,${query.body.length},anonymous`, 'x-second': 'yes' } },
    ]);
  });

  it('leaves a request as it is when it adds nothing', async () => {
    const { asked, subgraph } = await hooked('exports.onFetch = () => {}');
    await subgraph.fetch(query, testRequest());
    expect(asked[0]).toBe(query);
  });

  it('answers in place of the subgraph, and the answer may be given again', async () => {
    const { asked, subgraph } = await hooked(
      `const data = { top: 2 }; exports.onFetch = async () => ({ data, errors: [{ message: 'Stale.' }] });`,
      `exports.onFetch = () => { throw new Error('This one is not asked any more.'); }`,
    );
    const answer = await subgraph.fetch(query, testRequest());
    expect(answer).toMatchObject({ data: { top: 2 }, errors: [{ message: 'Stale.' }], shared: true });
    expect(asked).toEqual([]);
  });

  it('refuses: the fields of this fetch are missing, with an error that says why', async () => {
    const { asked, subgraph } = await hooked(
      `exports.onFetch = () => { throw { code: 'FORBIDDEN', message: 'Not here.' }; }`,
    );
    const answer = await subgraph.fetch(query, testRequest());
    expect(answer).toMatchObject({ data: null, errors: [{ message: 'Not here.', extensions: { code: 'FORBIDDEN' } }] });
    expect(asked).toEqual([]);
  });

  it.each(['traceparent', 'Content-Length', 'host', 'x-lyceum-principal', 'no good', ''])(
    'may not set the header “%s”',
    async (header) => {
      const { asked, subgraph } = await hooked(`exports.onFetch = ({ headers }) => { headers['${header}'] = 'mine'; }`);
      const request = testRequest();
      const answer = await subgraph.fetch(query, request);
      expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
      expect(request.lines).toMatchObject([{ msg: 'a hook failed', module: './hook-0.cjs', hook: 'onFetch' }]);
      expect(asked).toEqual([]);
    },
  );
});

describe('onResponse', () => {
  const answered = { operation, status: 200, codes: [], body: '{"data":{}}', ms: 12 };

  it('sees the answer, and adds headers to it', async () => {
    const hooks = hooksOf(
      `exports.onResponse = ({ headers, status, body, ms, operation, codes }) => {
        headers['X-Seen'] = [status, body.length, ms, operation.name, codes.length].join();
      }`,
    );
    expect(hooks.onResponse?.({ request: testRequest(), ...answered })).toEqual({ 'x-seen': '200,11,12,Home,0' });
  });

  it('adds no header that would end a line', async () => {
    const hooks = hooksOf(`exports.onResponse = ({ headers }) => { headers.a = 'b\\r\\nset-cookie: c'; }`);
    const refusal = await refusalOf(() => hooks.onResponse?.({ request: testRequest(), ...answered }));
    expect(refusal.code).toBe('INTERNAL_SERVER_ERROR');
  });
});

describe('the example', () => {
  it('require-client-name refuses who does not say its name', async () => {
    const { onRequest } = loadHooks(['./require-client-name.mjs'], examples);
    const arrival = (headers: Record<string, string>) => ({ ...testRequest().arrival, headers });
    const params = { query: '{ home }' };
    const refusal = await refusalOf(() => onRequest?.(testRequest({ arrival: arrival({}) }), params));
    expect(refusal.code).toBe('BAD_REQUEST');
    const named = arrival({ 'x-client-name': 'ios', 'x-client-version': '7.1' });
    expect(onRequest?.(testRequest({ arrival: named }), params)).toBe(params);
  });

  it('add-region-header sends the region along, and asks nobody in another', async () => {
    const hooks = loadHooks(['./add-region-header.mjs'], examples);
    const fetch = (tenant: string | undefined, subgraph: string) =>
      hooks.onFetch?.({
        ...query,
        request: testRequest({ caller: { ...anybody, tenant } }),
        subgraph,
      });
    expect(fetch('university-of-graz', 'catalog')).toEqual({ answer: undefined, headers: { 'x-region': 'eu' } });
    expect(fetch(undefined, 'recommendation')).toEqual({ answer: undefined, headers: undefined });
    const refusal = await refusalOf(() => fetch('university-of-graz', 'recommendation'));
    expect(refusal.code).toBe('FORBIDDEN');
  });

  it('audit-slow-plans logs slow operations with the size of their plans', async () => {
    const { onPlan, onResponse } = loadHooks(['./audit-slow-plans.mjs'], examples);
    const request = testRequest();
    const response = { request, operation, status: 200, codes: [], body: '{}' };
    await onPlan?.(request, operation, plan);
    expect(onResponse?.({ ...response, ms: 12.3 })).toEqual({ 'server-timing': 'router;dur=12' });
    expect(request.lines).toEqual([]);
    await onResponse?.({ ...response, ms: 900 });
    expect(request.lines).toMatchObject([{ msg: 'slow operation', operation: 'Home', ms: 900, fetches: 3, steps: 2 }]);
  });
});

function fetchNode(subgraph: string) {
  return {
    kind: 'Fetch' as const,
    subgraph,
    operationKind: 'query' as const,
    operationName: undefined,
    operation: '{ home }',
    variables: [],
    requires: undefined,
    inputRewrites: [],
    outputRewrites: [],
    contextRewrites: [],
  };
}
