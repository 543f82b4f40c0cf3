import { type Endpoint, errorOf, openEndpoint } from './test/endpoint';

let endpoint: Endpoint;
const open = async (...options: Parameters<typeof openEndpoint>) => {
  endpoint = await openEndpoint(...options);
  return endpoint;
};
afterEach(() => endpoint.close());

describe('cross-site request forgery', () => {
  const simple = { 'content-type': 'text/plain' };

  it('is refused for what a page on any origin could send', async () => {
    await open();
    for (const headers of [simple, { 'content-type': 'multipart/form-data; boundary=x' }])
      expect(await errorOf(await endpoint.ask({ query: '{ ok }' }, headers))).toMatchObject({
        status: 400,
        code: 'BAD_REQUEST',
      });
    expect(await errorOf(await endpoint.get({ query: '{ ok }' }, {}))).toMatchObject({
      message: expect.stringMatching(/CSRF/),
    });
    expect(endpoint.params).toEqual([]);
  });

  it('is not possible with a header of the config, so that a GET is answered', async () => {
    await open({ csrf: { headers: ['X-Mine'] } });
    expect((await endpoint.get({ query: '{ ok }' }, { 'x-mine': '1' })).status).toBe(200);
    expect((await endpoint.get({ query: '{ ok }' }, { 'apollo-require-preflight': '1' })).status).toBe(400);
  });

  it('is looked for only when the config says so', async () => {
    await open({ csrf: { enabled: false } });
    expect((await endpoint.get({ query: '{ ok }' }, {})).status).toBe(200);
  });
});

describe('other origins', () => {
  const origin = 'https://app.example';
  const preflight = (from: string) =>
    fetch(endpoint.url, {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
  const corsOf = ({ headers }: Response) =>
    Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

  it('may ask when the config names them exactly, with credentials where it says so', async () => {
    await open({ cors: { origins: [origin], credentials: true, exposeHeaders: ['x-request-id'], maxAge: '10m' } });
    const before = await preflight(origin);
    expect([before.status, corsOf(before)]).toEqual([
      204,
      {
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-allow-methods': 'GET, POST, OPTIONS',
        'access-control-allow-headers': 'content-type',
        'access-control-expose-headers': 'x-request-id',
        'access-control-max-age': '600',
      },
    ]);
    const response = await endpoint.ask({ query: '{ ok }' }, { origin });
    expect(corsOf(response)).toMatchObject({ 'access-control-allow-origin': origin });
    expect(response.headers.get('vary')).toBe('origin');
  });

  it('may not when it does not, whatever they look like', async () => {
    await open({ cors: { origins: [origin], credentials: true } });
    for (const other of ['https://app.example.evil', 'https://evil.app.example', 'http://app.example', 'null']) {
      expect(corsOf(await preflight(other))).toEqual({});
      expect(corsOf(await endpoint.ask({ query: '{ ok }' }, { origin: other }))).toEqual({});
    }
  });

  it('may all ask without credentials when the config says *', async () => {
    await open({ cors: { origins: '*', allowHeaders: ['content-type', 'authorization'] } });
    expect(corsOf(await preflight('https://any.example'))).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'content-type, authorization',
    });
    expect(corsOf(await endpoint.ask({ query: '{ ok }' }, { origin }))).toEqual({ 'access-control-allow-origin': '*' });
  });

  it('can read errors too', async () => {
    await open({ cors: { origins: [origin] } });
    expect(corsOf(await endpoint.ask('{', { origin }))).toEqual({ 'access-control-allow-origin': origin });
  });
});
