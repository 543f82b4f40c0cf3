import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLog } from '@lyceum/kernel/log';
import { PRINCIPAL_HEADER, verifyPrincipal } from '@lyceum/kernel/principal';
import { anonymousCaller } from './caller';
import { followRevocations, type Revocations } from './revocations';

const SECRET = 'a secret of the tests, 32 characters';
const log = createLog('router', 'silent');
const LATER = Date.now() + 600_000;

let server: Server;
let streams: ServerResponse[];
let known: string[];
let url: string;
const followed: Revocations[] = [];
beforeEach(async () => {
  [streams, known] = [[], []];
  server = createServer((request, response) => {
    const { permissions } = verifyPrincipal(String(request.headers[PRINCIPAL_HEADER]), SECRET) as never;
    if (!(permissions as string[]).includes('revocation:read')) return void response.writeHead(401).end();
    streams.push(response);
    response.write(known.join(''));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/internal/revocations`;
});
afterEach(() => {
  for (const each of followed.splice(0)) each.close();
  server.closeAllConnections();
  server.close();
});

function follow(earlier?: Revocations): Revocations {
  const revocations = followRevocations({ url, secret: SECRET, log, earlier });
  followed.push(revocations);
  return revocations;
}

const line = (value: object) => `${JSON.stringify(value)}\n`;
const caller = (claims: Record<string, unknown>) => ({
  ...anonymousCaller,
  kind: 'person' as const,
  id: 'ann',
  tenant: 't1',
  claims: { sid: 's1', iat: 1_000, ...claims },
});

async function until(check: () => boolean): Promise<void> {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('revocations', () => {
  it('refuse the tokens of a session that has ended, and no others, until none is left', async () => {
    known = [line({ session: 's1', until: LATER }), '\n', 'nonsense\n', line({ session: 7 })];
    const revocations = follow();
    await until(() => revocations.size === 1);
    expect(revocations.refuses(caller({}), Date.now())).toBe(true);
    expect(revocations.refuses(caller({ sid: 's2' }), Date.now())).toBe(false);
    expect(revocations.refuses(caller({}), LATER + 1)).toBe(false);
  });

  it('refuse what was issued to a person before a moment, in their tenant alone', async () => {
    known = [line({ person: 'ann', tenant: 't1', before: 2_000_500, until: LATER })];
    const revocations = follow();
    await until(() => revocations.size === 1);
    expect(revocations.refuses(caller({ iat: 2_000.4 }), Date.now())).toBe(true);
    expect(revocations.refuses(caller({ iat: 2_000.6 }), Date.now())).toBe(false);
    expect(revocations.refuses({ ...caller({}), tenant: 't2' }, Date.now())).toBe(false);
    expect(revocations.refuses({ ...caller({}), id: 'bob' }, Date.now())).toBe(false);
  });

  it('take in what comes in pieces, and what a stream begins with that was broken off', async () => {
    const revocations = follow();
    await until(() => streams.length === 1);
    const text = line({ session: 's1', until: LATER });
    streams[0]?.write(text.slice(0, 9));
    streams[0]?.write(text.slice(9));
    await until(() => revocations.size === 1);
    known = [line({ session: 's2', until: LATER })];
    streams[0]?.destroy();
    await until(() => revocations.size === 2);
    expect(streams).toHaveLength(2);
    expect(revocations.refuses(caller({}), Date.now())).toBe(true);
  });

  it('go on being refused after a reload, and while nobody can be asked', async () => {
    known = [line({ session: 's1', until: LATER })];
    const first = follow();
    await until(() => first.size === 1);
    server.closeAllConnections();
    server.close();
    const next = follow(first);
    first.close();
    expect(next.refuses(caller({}), Date.now())).toBe(true);
  });
});
