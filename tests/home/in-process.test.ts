import 'reflect-metadata';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { LOCAL_REQUESTS } from '@lyceum/kernel/in-process';
import { startTestPlatform, type TestPlatform } from '../support/platform';

const local: number[] = [];
const http: number[] = [];
subscribe(LOCAL_REQUESTS, (message) => local.push((message as { port: number }).port));
subscribe('http.server.request.start', (message) => {
  const { request } = message as { request: IncomingMessage };
  if (request.url === '/graphql') http.push(request.socket.localPort ?? 0);
});

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

const HOME = '{ home { profile { givenName school } counts { active } } }';
const portOf = (name: keyof TestPlatform['urls']) => Number(new URL(platform.urls[name] as string).port);

describe('components of one process', () => {
  it('ask each other without a connection, and give the same answers', async () => {
    const { adminToken } = await platform.createTenant();
    const first = await platform.get('bff-mobile', HOME, {}, adminToken);
    await platform.get('bff-mobile', HOME, {}, adminToken);
    await platform.get('bff-mobile', HOME, {}, adminToken);
    local.length = http.length = 0;
    expect(await platform.get('bff-mobile', HOME, {}, adminToken)).toEqual(first);
    expect(http).toEqual([portOf('bff-mobile')]);
    expect(local).toContain(portOf('router'));
    expect(local).toContain(portOf('identity'));
  });

  it('stay within who may ask: a forged token gets the same refusal', async () => {
    const { errors } = await platform.ask('bff-mobile', HOME, {}, 'not.a.token');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
