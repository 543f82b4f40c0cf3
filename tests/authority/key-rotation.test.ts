import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { rotateFile } from '@lyceum/identity/key-rotation/rotate';
import { startTestPlatform, type TestPlatform } from '../support/platform';

// Longer than the router waits before it looks for another unknown key (5 s), also when a second has nearly passed, for it
// counts in whole ones; in production a key is published for 10 minutes.
const LEAD_S = 8;

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform();
  tenant = await platform.createTenant();
}, 240_000);
afterAll(() => platform?.stop());

interface Tokens {
  accessToken: string;
  refreshToken: string;
}
const kidOf = (token: string) =>
  (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid;

const signIn = async () =>
  (
    await platform.get<{ signIn: Tokens }>(
      'router',
      'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }',
      { input: { tenant: tenant.slug, email: tenant.adminEmail, password: 'correct horse battery' } },
    )
  ).signIn;
const refresh = async (token: string) =>
  (
    await platform.get<{ refresh: Tokens }>(
      'router',
      'mutation ($token: String!) { refresh(refreshToken: $token) { accessToken refreshToken } }',
      { token },
    )
  ).refresh;

it('rotates three times under a stream of requests, with tokens old and new, and none fails', async () => {
  const file = (platform.environment.SIGNING_KEYS ?? '').slice('file:'.length);
  const kids = new Set<string>();
  const failures: string[] = [];
  let asked = 0;
  let over = false;

  const newest = async () => {
    let tokens = await signIn();
    while (!over) {
      tokens = await refresh(tokens.refreshToken);
      await ask(tokens.accessToken);
      // The router has looked for the key by now: what a further rotation waits for counts from here.
      kids.add(kidOf(tokens.accessToken));
    }
  };
  const oldest = async () => {
    const { accessToken } = await signIn();
    while (!over) await ask(accessToken);
  };
  async function ask(token: string): Promise<void> {
    const { status, errors } = await platform.ask('router', '{ me { id } }', {}, token);
    asked += 1;
    if (status !== 200 || errors) failures.push(JSON.stringify({ status, errors, kid: kidOf(token) }));
    await sleep(20);
  }

  const stream = Promise.all([newest(), newest(), oldest()]);
  // The router has looked for the first key.
  while (kids.size === 0) await sleep(50);
  const rotated: string[] = [];
  for (let time = 0; time < 3; time++) {
    const { next } = rotateFile(file, new Date(), LEAD_S);
    rotated.push(next.kid);
    // A second rotation that is asked for meanwhile is the same one.
    expect(rotateFile(file, new Date(), LEAD_S).next.kid).toBe(next.kid);
    while (!kids.has(next.kid)) await sleep(50);
  }
  over = true;
  await stream;

  expect(failures).toEqual([]);
  expect(asked).toBeGreaterThan(50);
  expect([...kids].slice(-3)).toEqual(rotated);
  const published = (await (await fetch(platform.environment.JWKS_URL ?? '')).json()) as { keys: object[] };
  expect(published.keys.map((key) => (key as { kid: string }).kid)).toEqual(expect.arrayContaining(rotated));
  expect(JSON.stringify(published)).not.toContain((JSON.parse(readFileSync(file, 'utf8')) as { d: string }[])[0]?.d);
}, 240_000);
