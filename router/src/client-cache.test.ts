import { createHash } from 'node:crypto';

import { endAll, json, serve } from './subgraphs/test/support';
import { startTested, type TestedRouter } from './test/client';
import { compose } from './test/federation';

const query = '{ news }';
const hash = createHash('sha256').update(query).digest('hex');
const cached = { 'cache-control': 'public, max-age=60' };

let router: TestedRouter;
let cookies: string[];
beforeEach(async () => {
  cookies = [];
  const url = await serve((_request, response) => {
    if (cookies.length > 0) response.setHeader('set-cookie', cookies);
    json(response, { data: { news: 'none' } }, cached);
  });
  router = await startTested(
    compose({ news: { sdl: 'type Query { news: String }' } }, () => url),
    { persistedOperations: { maxAge: '5m' }, headers: { response: ['set-cookie'] } },
    { operations: new Map([[hash, query]]) },
  );
});
afterEach(async () => {
  await router.stop();
  await endAll();
});

const getByHash = (headers: Record<string, string> = {}) => {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
  return fetch(`${router.url}/graphql?${new URLSearchParams({ extensions })}`, {
    headers: { 'apollo-require-preflight': '1', ...headers },
  });
};

describe('an answer to GET by hash', () => {
  it('may be kept as long as the subgraph says, and is 304 to those who have it', async () => {
    const first = await getByHash();
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'public, max-age=60']);
    const again = await getByHash({ 'if-none-match': first.headers.get('etag') as string });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('is for one client alone when cookies come with it, of which each arrives', async () => {
    cookies = ['a=1; Path=/', 'b=2; Expires=Wed, 21 Oct 2026 07:28:00 GMT'];
    const { headers } = await getByHash();
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
    expect(headers.getSetCookie()).toEqual(cookies);
  });
});
