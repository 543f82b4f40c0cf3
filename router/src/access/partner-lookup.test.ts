import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newKeySecret, writePartnerKey } from '@lyceum/kernel/partner-key';
import { PRINCIPAL_HEADER, verifyPrincipal } from '@lyceum/kernel/principal';
import type { Caller } from '../request';
import { createPartnerLookup, type IssuedKey } from './partner-lookup';
import type { Revocation } from './revocations';

const SECRET = 'a secret that only the tests know, 32+';
const ID = '00000000-0000-7000-8000-000000000001';

let server: Server;
let url: string;
const asked: { path: string; hash: string; by: string }[] = [];
const issued = new Map<string, IssuedKey>();
let broken = false;
beforeAll(async () => {
  server = createServer((request, response) => {
    const principal = verifyPrincipal(String(request.headers[PRINCIPAL_HEADER]), SECRET);
    const hash = String(request.headers['x-key-hash']);
    asked.push({ path: request.url ?? '', hash, by: principal.kind });
    const found = issued.get(hash);
    response.statusCode = broken ? 500 : found ? 200 : 404;
    response.end(JSON.stringify(found ?? {}));
  });
  server.listen(0);
  await once(server, 'listening');
  url = `http://localhost:${(server.address() as AddressInfo).port}/keys`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
  broken = false;
});

function newKey(more: Partial<IssuedKey> = {}): string {
  const secret = newKeySecret();
  issued.set(createHash('sha256').update(secret).digest('hex'), {
    id: ID,
    name: 'Library',
    tenantId: 't1',
    tier: 'STANDARD',
    permissions: ['person:read'],
    operations: null,
    rate: null,
    until: Number.MAX_SAFE_INTEGER,
    ...more,
  });
  return writePartnerKey({ tenant: 'school', id: ID, secret });
}

function lookup(heard: (name: string) => Revocation | undefined = () => undefined) {
  return createPartnerLookup({ config: { url, maxAge: 30_000 }, secret: SECRET, heard, log: { warn: () => {} } });
}
const find = async (keys: ReturnType<typeof lookup>, key: string, now = 0) => keys.find(key, now);
const code = (outcome: Promise<Caller>) =>
  outcome.then(
    () => 'OK',
    (error: { code: string }) => error.code,
  );

it('asks once for many at once, by hash, and remembers the answer for a while', async () => {
  const [keys, key] = [lookup(), newKey()];
  const callers = await Promise.all([find(keys, key), find(keys, key), find(keys, key)]);
  expect(new Set(callers).size).toBe(1);
  expect(callers[0]).toMatchObject({
    kind: 'partner',
    id: ID,
    tenant: 't1',
    principal: { kind: 'partner', id: ID, tenantId: 't1', permissions: ['person:read'] },
  });
  await find(keys, key, 29_999);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ path: `/keys/school/${ID}`, by: 'service' });
  expect(key).not.toContain(asked[0]?.hash);
});

it('gives the same caller while the answer is the same, and another when it is not', async () => {
  const [keys, key] = [lookup(), newKey()];
  const first = await find(keys, key);
  expect(await find(keys, key, 30_000)).toBe(first);
  const [hash = ''] = [...issued.keys()].slice(-1);
  issued.set(hash, { ...(issued.get(hash) as IssuedKey), permissions: [] });
  expect((await find(keys, key, 60_000)).principal).toMatchObject({ permissions: [] });
  expect(asked).toHaveLength(3);
});

it('does not outlive the key', async () => {
  const [keys, key] = [lookup(), newKey({ until: 10_000 })];
  await find(keys, key);
  issued.clear();
  expect(await code(find(keys, key, 10_000))).toBe('UNAUTHENTICATED');
});

it('asks anew as soon as it hears that something has changed', async () => {
  let heard: Revocation | undefined;
  const [keys, key] = [lookup((name) => (name === `key t1 ${ID}` ? heard : undefined)), newKey()];
  await find(keys, key, 1_000);
  issued.clear();
  await find(keys, key, 2_000);
  heard = { key: ID, tenant: 't1', before: 1_500, until: 1_000_000 };
  expect(await code(find(keys, key, 2_001))).toBe('UNAUTHENTICATED');
});

it('asks about a key that is none once in five seconds, and about a text that is no key never', async () => {
  const keys = lookup();
  const key = writePartnerKey({ tenant: 'school', id: ID, secret: newKeySecret() });
  for (const now of [0, 4_999, 5_000]) expect(await code(find(keys, key, now))).toBe('UNAUTHENTICATED');
  expect(asked).toHaveLength(2);
  for (const text of [`${key}0`, key.slice(1), '', 'lyk_a_b_c_d', key.replace('school', 'scho0l')])
    expect(await code(find(keys, text))).toBe('UNAUTHENTICATED');
  expect(asked).toHaveLength(2);
});

it('says that one may try again while it cannot ask, and goes on with what it knows', async () => {
  const [keys, known, other] = [lookup(), newKey(), newKey()];
  await find(keys, known);
  broken = true;
  expect(await code(find(keys, other))).toBe('TRY_AGAIN');
  expect(await code(find(keys, known, 1_000))).toBe('OK');
  expect(await code(find(keys, known, 30_000))).toBe('TRY_AGAIN');
  broken = false;
  expect(await code(find(keys, other))).toBe('OK');
});
