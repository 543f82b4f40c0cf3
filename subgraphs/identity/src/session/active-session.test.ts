import { clientOf } from '@lyceum/kernel/client';
import { newId } from '@lyceum/kernel/ids';
import { PRINCIPAL_HEADER, type Principal, signPrincipal } from '@lyceum/kernel/principal';
import { TEST_SECRET, type TestAnswer } from '@lyceum/kernel/testing';
import { PASSWORD, startTestIdentity, type TestIdentity, type TestTenant } from '../testing';

let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await identity.createTenant();
  const input = { token: tenant.invitationToken, password: PASSWORD };
  await identity.askAnyone(
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { expiresIn } }',
    { input },
  );
});
afterAll(() => identity?.stop());

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const MINE = '{ mySessions { edges { node { id device address current createdAt usedAt } } } }';
const REVOKE = 'mutation ($id: ID!) { revokeSession(id: $id) }';

interface Listed {
  edges: { node: { id: string; device: string | null; address: string | null; current: boolean } }[];
}

/** Signs in from a machine; answers as whom one asks then. */
async function signIn(of = tenant, agent = FIREFOX, address = '192.0.2.7'): Promise<typeof tenant.admin> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { refreshToken person { id } } }';
  const input = { tenant: of.slug, email: of.adminEmail, password: PASSWORD };
  const header = signPrincipal({ kind: 'anonymous' }, TEST_SECRET, Date.now(), clientOf(address, agent));
  const response = await fetch(`${identity.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [PRINCIPAL_HEADER]: header },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data } = (await response.json()) as TestAnswer<{ signIn: { refreshToken: string } }>;
  return { ...of.admin, sessionId: data.signIn.refreshToken.split('.')[1] as string };
}

const mine = async (who: Principal) => {
  const { data } = await identity.ask<{ mySessions: Listed }>(MINE, {}, who);
  return data.mySessions.edges.map(({ node }) => node);
};
const codes = ({ errors }: TestAnswer<unknown>) => errors?.map((e) => e.extensions.code);

/** The lines that a router is sent, until one of them fits. */
async function toldOf(fits: (line: Record<string, unknown>) => boolean, secret = TEST_SECRET): Promise<boolean> {
  const router = { kind: 'service', id: 'router', actor: 'router', tenantId: 'platform', tier: 'STANDARD' } as const;
  const header = signPrincipal({ ...router, permissions: ['revocation:read'] }, secret);
  const stop = new AbortController();
  const response = await fetch(`${identity.url}/internal/revocations`, {
    headers: { [PRINCIPAL_HEADER]: header },
    signal: stop.signal,
  });
  if (response.status !== 200) return false;
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    const lines = text
      .split('\n')
      .slice(0, -1)
      .filter((line) => line !== '');
    if (lines.some((line) => fits(JSON.parse(line) as Record<string, unknown>))) break;
  }
  stop.abort();
  return true;
}

describe('mySessions', () => {
  it('shows what each device is, from where, and which one asks; and one may end another', async () => {
    const [desk, phone] = [await signIn(), await signIn(tenant, 'LyceumApp/3.1 okhttp', '2001:db8::1')];
    const listed = await mine(desk);
    expect(listed.find(({ id }) => id === desk.sessionId)).toMatchObject({
      device: 'Firefox on Windows',
      address: '192.0.2.7',
      current: true,
    });
    expect(listed.find(({ id }) => id === phone.sessionId)).toMatchObject({
      device: 'LyceumApp/3.1',
      address: '2001:db8::1',
      current: false,
    });
    for (const _ of [1, 2])
      expect((await identity.ask(REVOKE, { id: phone.sessionId }, desk)).data).toEqual({ revokeSession: true });
    expect((await mine(desk)).map(({ id }) => id)).not.toContain(phone.sessionId);
    expect(await toldOf(({ session }) => session === phone.sessionId)).toBe(true);
  });

  it('is of nobody else, and another’s reads like one that never was, in their own tenant too', async () => {
    const desk = await signIn();
    const other = await identity.createTenant();
    const stranger: Principal = { ...other.admin, permissions: ['person:manage'] };
    const neighbour: Principal = { ...tenant.admin, id: newId(), permissions: [] };
    for (const who of [stranger, neighbour]) {
      const [foreign, missing] = [
        await identity.ask(REVOKE, { id: desk.sessionId }, who),
        await identity.ask(REVOKE, { id: newId() }, who),
      ];
      expect([codes(foreign), codes(missing)]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    }
    expect((await mine(desk)).map(({ id }) => id)).toContain(desk.sessionId);
  });

  it('does not open to somebody of the support in the person’s place', async () => {
    expect(codes(await identity.ask(MINE, {}, { ...tenant.admin, actor: 'support-1' }))).toEqual(['FORBIDDEN']);
  });
});

describe('signOutEverywhere and signOutPerson', () => {
  it('end all sessions of a person, or all but the one that asks', async () => {
    const [desk] = [await signIn(), await signIn()];
    const query = 'mutation ($keepThis: Boolean!) { signOutEverywhere(keepThis: $keepThis) }';
    await identity.ask(query, { keepThis: true }, desk);
    expect((await mine(desk)).map(({ id }) => id)).toEqual([desk.sessionId]);
    const manager: Principal = { ...tenant.admin, id: newId(), permissions: ['person:manage'] };
    const out = 'mutation ($personId: ID!) { signOutPerson(personId: $personId) }';
    const { data } = await identity.ask<{ signOutPerson: number }>(out, { personId: tenant.admin.id }, manager);
    expect(data).toEqual({ signOutPerson: 1 });
    expect(await mine(desk)).toEqual([]);
    const stranger = (await identity.createTenant()).admin;
    expect(codes(await identity.ask(out, { personId: tenant.admin.id }, stranger))).toEqual(['NOT_FOUND']);
  });
});

describe('the feed of revocations', () => {
  it('is for routers alone', async () => {
    expect(await toldOf(() => true, 'a guessed secret of 32 characters!')).toBe(false);
    const header = signPrincipal(tenant.admin, TEST_SECRET);
    const response = await fetch(`${identity.url}/internal/revocations`, { headers: { [PRINCIPAL_HEADER]: header } });
    expect(response.status).toBe(401);
  });
});
