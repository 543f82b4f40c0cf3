import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@lyceum/kernel/ids';
import { createLog } from '@lyceum/kernel/log';
import { PRINCIPAL_HEADER, signPrincipal } from '@lyceum/kernel/principal';
import { platformAccess } from '@lyceum/kernel/tenancy';
import { TEST_SECRET } from '@lyceum/kernel/testing';
import express from 'express';
import { startTestIdentity, type TestIdentity } from '../testing';
import { createRevocations } from './revocation.feed';
import { revocations } from './revocation.model';

let identity: TestIdentity;
let server: Server;
// As another process of identity has it: it hears of nothing but by the store.
const feed = createRevocations(TEST_SECRET);

beforeAll(async () => {
  identity = await startTestIdentity();
  const app = express().get('/', feed.route(identity.store, createLog('identity', 'silent')));
  server = app.listen(0);
  await once(server, 'listening');
});
afterAll(async () => {
  server?.close();
  await identity?.stop();
});

function revoke(): Promise<string> {
  const session = newId();
  const row = { _id: `session ${session}`, line: { session, until: Date.now() + 60_000 }, at: new Date() };
  return revocations(platformAccess(identity.store, 'tests'))
    .create(row)
    .then(() => session);
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    yield* lines;
  }
}

describe('a feed of revocations', () => {
  it('begins with what there is, goes on with what other processes write, each once, and ends when it drains', async () => {
    const before = await revoke();
    const router = { kind: 'service', id: 'router', actor: 'router', tenantId: 'platform', tier: 'STANDARD' } as const;
    const header = signPrincipal({ ...router, permissions: ['revocation:read'] }, TEST_SECRET);
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://localhost:${port}/`, { headers: { [PRINCIPAL_HEADER]: header } });
    const lines = linesOf(response);
    const sessions: string[] = [];
    const until = async (session: string) => {
      while (!sessions.includes(session)) {
        const { value } = await lines.next();
        if (value) sessions.push((JSON.parse(value as string) as { session: string }).session);
      }
    };
    await until(before);
    const [first, second] = [await revoke(), await revoke()];
    await until(first);
    await until(second);
    const third = await revoke();
    await until(third);
    expect(sessions.filter((session) => session === first)).toHaveLength(1);
    feed.end();
    expect((await lines.next()).done).toBe(true);
  });
});
