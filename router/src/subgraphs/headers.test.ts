import type { RouterConfigInput } from '../config/schema';
import { routerConfig } from '../config/schema';
import { requestHeaders, responseHeaders } from './headers';
import { endAll, json, query, serve, testRequest, testSubgraph } from './test/support';

afterEach(endAll);

type Rule = NonNullable<NonNullable<RouterConfigInput['headers']>['request']>[number];
const rulesOf = (rules: Rule[]) => routerConfig.parse({ headers: { request: rules } }).headers.request;

const sent = (headers: Record<string, string | string[]>) =>
  testRequest({ arrival: { method: 'POST', url: '/graphql', headers, address: '::1' } });

/** What a subgraph gets of a client's headers, besides those that every request has. */
async function received(headers: Record<string, string>, config: RouterConfigInput): Promise<Record<string, unknown>> {
  let got: Record<string, unknown> = {};
  const url = await serve((request, response) => {
    const { host, connection, ...rest } = request.headers;
    for (const own of ['content-type', 'content-length', 'accept', 'traceparent', 'x-request-id']) delete rest[own];
    delete rest['x-lyceum-deadline-ms'];
    got = rest;
    json(response, { data: {} });
  });
  await testSubgraph(url, config).subgraph.fetch(query, sent(headers));
  return got;
}

describe('headers of a client', () => {
  it('stay with the router unless a rule names them', async () => {
    expect(await received({ authorization: 'Bearer a', cookie: 'b', 'x-lyceum-principal': 'me' }, {})).toEqual({});
  });

  it('go on by rule, under another name, or with a default', async () => {
    const config: RouterConfigInput = {
      headers: {
        request: [
          { forward: 'Authorization' },
          { forward: 'x-locale', as: 'accept-language' },
          { forward: 'x-missing' },
          { forward: 'x-region', default: 'eu' },
          { set: 'x-from', value: 'router' },
        ],
      },
    };
    expect(await received({ authorization: 'Bearer a', 'x-locale': 'de', 'x-other': '1' }, config)).toEqual({
      authorization: 'Bearer a',
      'accept-language': 'de',
      'x-region': 'eu',
      'x-from': 'router',
    });
  });

  it('follow the rule of their subgraph where one for all says otherwise', async () => {
    const config: RouterConfigInput = {
      headers: { request: [{ set: 'x-team', value: 'anybody' }] },
      subgraphs: {
        all: { headers: [{ set: 'x-zone', value: 'all' }] },
        byName: { products: { headers: [{ set: 'X-Team', value: 'products' }] }, other: {} },
      },
    };
    expect(await received({}, config)).toEqual({ 'x-team': 'products', 'x-zone': 'all' });
  });

  it.each([
    'connection',
    'Keep-Alive',
    'te',
    'transfer-encoding',
    'upgrade',
    'proxy-authorization',
    'host',
    'content-length',
    'content-type',
    'accept-encoding',
    'x-lyceum-principal',
    'x-lyceum-deadline-ms',
    'x-request-id',
    'traceparent',
  ])('can have no rule for %s', (name) => {
    const refused = `The header ${name.toLowerCase()} cannot be passed on to subgraphs.`;
    for (const rule of [{ forward: name }, { forward: 'x-fine', as: name }, { set: name, value: '1' }])
      expect(() => requestHeaders(rulesOf([rule]), undefined)).toThrow(refused);
  });

  it('can have no value that HTTP does not allow', () => {
    expect(() => requestHeaders(rulesOf([{ set: 'x-a', value: 'a\r\nb: c' }]), undefined)).toThrow(/x-a/);
  });

  it('are told apart for merging by every value that goes on', () => {
    const { forwarded } = requestHeaders(rulesOf([{ forward: 'x-a' }, { forward: 'x-b' }]), undefined);
    const of = (headers: Record<string, string>) => forwarded(sent(headers));
    const variants: Record<string, string>[] = [
      {},
      { 'x-a': '' },
      { 'x-a': 'b' },
      { 'x-b': 'b' },
      { 'x-a': '","' },
      { 'x-a': '', 'x-b': '' },
    ];
    const seen = variants.map(of);
    expect(new Set(seen).size).toBe(seen.length);
    expect(of({ 'x-a': '1', 'x-c': '2' })).toBe(of({ 'x-a': '1', 'x-c': '3' }));
  });
});

describe('headers of a subgraph', () => {
  it('are copied by name, each Set-Cookie, and of the first subgraph that has it', () => {
    const copy = responseHeaders(['X-A', 'set-cookie']);
    const to = new Map<string, string | string[]>([['x-a', 'before']]);
    copy({ 'x-a': 'after', 'set-cookie': ['a=1', 'b=2'] }, { responseHeaders: to });
    copy({ 'set-cookie': ['c=3'] }, { responseHeaders: to });
    expect([...to]).toEqual([
      ['x-a', 'before'],
      ['set-cookie', ['a=1', 'b=2']],
    ]);
  });

  it.each([
    ...['Content-Length', 'transfer-encoding', 'content-encoding', 'connection'],
    ...['Cache-Control', 'etag', 'access-control-allow-origin', 'content-security-policy'],
  ])('can not be %s', (name) => {
    expect(() => responseHeaders([name])).toThrow('cannot be passed on to clients');
  });
});
