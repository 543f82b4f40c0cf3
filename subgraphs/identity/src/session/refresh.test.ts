import { outbox } from '@lyceum/kernel/events/collections';
import { newId } from '@lyceum/kernel/ids';
import { people } from '../person/person.model';
import { commandsOf, PASSWORD, startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { sessions } from './session.model';

let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await identity.createTenant();
  await join(tenant);
});
afterAll(() => identity?.stop());

const FIELDS = '{ accessToken refreshToken }';
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) ${FIELDS} }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) ${FIELDS} }`;
const REFRESH = `mutation ($token: String!, $retryKey: String) {
  refresh(refreshToken: $token, retryKey: $retryKey) ${FIELDS} }`;
const SIGN_OUT = 'mutation ($token: String!) { signOut(refreshToken: $token) }';

interface Tokens {
  accessToken: string;
  refreshToken: string;
}

const join = async (of: TestTenant) =>
  (
    await identity.askAnyone<{ acceptInvitation: Tokens }>(ACCEPT, {
      input: { token: of.invitationToken, password: PASSWORD },
    })
  ).data.acceptInvitation;
const signIn = async () =>
  (
    await identity.askAnyone<{ signIn: Tokens }>(SIGN_IN, {
      input: { tenant: tenant.slug, email: tenant.adminEmail, password: PASSWORD },
    })
  ).data.signIn;
const ask = (token: string, retryKey?: string | null) =>
  identity.askAnyone<{ refresh: Tokens }>(REFRESH, { token, retryKey });
const refresh = async (token: string, retryKey?: string) => (await ask(token, retryKey)).data.refresh;
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);
const key = () => newId();

const idOf = (refreshToken: string) => refreshToken.split('.')[1] ?? '';
const rowOf = (refreshToken: string, of = tenant) => sessions(of.scope).findOne({ _id: idOf(refreshToken) });
const reasonsOf = async (refreshToken: string) => {
  const events = await outbox(tenant.scope).find({ type: 'identity.session.revoked.v1' });
  const told = events.map(({ data }) => data as { sessionId: string; reason: string });
  return told.filter(({ sessionId }) => sessionId === idOf(refreshToken)).map(({ reason }) => reason);
};
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/** Asks for a token that has been spent with a key, and sees the session end by it. */
async function expectTheft(token: string, retryKey: string | undefined, good: string): Promise<void> {
  expect(codes(await ask(token, retryKey))).toEqual(['UNAUTHENTICATED']);
  expect(await reasonsOf(token)).toEqual(['REUSED']);
  expect(codes(await ask(good))).toEqual(['UNAUTHENTICATED']);
}

describe('refresh with a retryKey', () => {
  it('answers the same request with the very same refresh token and a new access token, and revokes nothing', async () => {
    const { refreshToken } = await signIn();
    const retryKey = key();
    const first = await refresh(refreshToken, retryKey);
    const spentAt = (await rowOf(refreshToken))?.usedAt;
    for (let turn = 0; turn < 3; turn++) {
      const again = await refresh(refreshToken, retryKey);
      expect(again.refreshToken).toBe(first.refreshToken);
      expect(again.accessToken).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    }
    // The time in which it can be repeated does not begin anew.
    expect(await rowOf(refreshToken)).toMatchObject({ revokedAt: null, usedAt: spentAt });
    expect(codes(await ask(first.refreshToken, key()))).toBeUndefined();
    expect(await reasonsOf(refreshToken)).toEqual([]);
  });

  it('gives all who come at once with one key the same token', async () => {
    const { refreshToken } = await signIn();
    const retryKey = key();
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(refreshToken, retryKey)));
    expect(answers.flatMap((answer) => codes(answer) ?? [])).toEqual([]);
    const given = new Set(answers.map(({ data }) => data.refresh.refreshToken));
    expect(given.size).toBe(1);
    expect(codes(await ask([...given][0] ?? ''))).toBeUndefined();
  });

  it('lets one of two that come at once with different keys through at most, and the session ends revoked', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const { refreshToken } = await signIn();
      const answers = await Promise.all([ask(refreshToken, key()), ask(refreshToken, key())]);
      const won = answers.filter(({ errors }) => !errors);
      expect(won.length).toBeLessThanOrEqual(1);
      expect(await reasonsOf(refreshToken)).toEqual(['REUSED']);
      for (const { data } of won) expect(codes(await ask(data.refresh.refreshToken))).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('takes a spent token with another key, or with none, for theft', async () => {
    for (const other of [key(), undefined]) {
      const { refreshToken } = await signIn();
      const { refreshToken: good } = await refresh(refreshToken, key());
      await expectTheft(refreshToken, other, good);
    }
    const { refreshToken } = await signIn();
    const { refreshToken: good } = await refresh(refreshToken);
    await expectTheft(refreshToken, key(), good);
  });

  it('takes one whose successor has been spent for theft, with the right key too', async () => {
    const { refreshToken } = await signIn();
    const retryKey = key();
    const second = await refresh(refreshToken, retryKey);
    // With the same key, which is another token's then.
    const third = await refresh(second.refreshToken, retryKey);
    expect(third.refreshToken).not.toBe(second.refreshToken);
    await expectTheft(refreshToken, retryKey, third.refreshToken);
  });

  it('takes one that comes again after 10 minutes for theft', async () => {
    const { refreshToken } = await signIn();
    const retryKey = key();
    const good = await refresh(refreshToken, retryKey);
    const _id = idOf(refreshToken);
    await sessions(tenant.scope).updateOne({ _id }, { $set: { usedAt: minutesAgo(9.5) } });
    expect((await refresh(refreshToken, retryKey)).refreshToken).toBe(good.refreshToken);
    await sessions(tenant.scope).updateOne({ _id }, { $set: { usedAt: minutesAgo(10.1) } });
    await expectTheft(refreshToken, retryKey, good.refreshToken);
  });

  it('opens no session that has ended, expired or is of somebody inactive', async () => {
    const own = await identity.createTenant();
    const spent = async () => {
      const { refreshToken } = await signIn();
      const retryKey = key();
      await refresh(refreshToken, retryKey);
      return { refreshToken, retryKey };
    };
    const left = await spent();
    await identity.askAnyone(SIGN_OUT, { token: left.refreshToken });
    expect(codes(await ask(left.refreshToken, left.retryKey))).toEqual(['UNAUTHENTICATED']);
    expect(await reasonsOf(left.refreshToken)).toEqual(['SIGNED_OUT']);

    const old = await spent();
    await sessions(tenant.scope).updateOne({ _id: idOf(old.refreshToken) }, { $set: { expiresAt: minutesAgo(1) } });
    expect(codes(await ask(old.refreshToken, old.retryKey))).toEqual(['UNAUTHENTICATED']);

    const { refreshToken } = await join(own);
    const retryKey = key();
    await refresh(refreshToken, retryKey);
    await people(own.scope).updateOne({ _id: own.admin.id }, { $set: { status: 'INACTIVE' } });
    expect(codes(await ask(refreshToken, retryKey))).toEqual(['UNAUTHENTICATED']);
  });

  it('gives the permissions that the person has now, to who repeats it too', async () => {
    const own = await identity.createTenant();
    const { refreshToken } = await join(own);
    const retryKey = key();
    await refresh(refreshToken, retryKey);
    await people(own.scope).updateOne({ _id: own.admin.id }, { $set: { roles: ['GUARDIAN'] } });
    const [, claims = ''] = (await refresh(refreshToken, retryKey)).accessToken.split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ perms: [] });
  });

  it('makes a successor that neither key nor token alone can name', async () => {
    const [one, other] = [await signIn(), await signIn()];
    const retryKey = key();
    const secrets = [await refresh(one.refreshToken, retryKey), await refresh(other.refreshToken, retryKey)].map(
      ({ refreshToken }) => refreshToken.split('.')[2]?.slice(0, 43),
    );
    expect(new Set(secrets).size).toBe(2);
    const stored = JSON.stringify(await sessions(tenant.scope).find({}));
    for (const secret of [...secrets, retryKey]) expect(stored).not.toContain(secret);
    // The mac of another token under the same session is none of this one's.
    const forged = one.refreshToken
      .split('.')
      .with(2, `${secrets[0]}${one.refreshToken.slice(-43)}`)
      .join('.');
    expect(codes(await ask(forged, retryKey))).toEqual(['UNAUTHENTICATED']);
    expect(await reasonsOf(one.refreshToken)).toEqual([]);
  });

  it('refuses a key of another form before the token is spent, and takes null for none', async () => {
    const { refreshToken } = await signIn();
    for (const bad of ['', 'a'.repeat(15), 'a'.repeat(65), `${'a'.repeat(20)}\n`, `${'a'.repeat(20)} `, 'ä'.repeat(20)])
      expect(codes(await ask(refreshToken, bad))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await ask(refreshToken, null))).toBeUndefined();
  });

  it('does the same work for a key that does not fit, none, and one that comes too late', async () => {
    const workFor = async (retryKey: string | undefined, spentWith: string) => {
      const { refreshToken } = await signIn();
      await refresh(refreshToken, spentWith);
      const $set = { usedAt: minutesAgo(11) };
      if (retryKey === spentWith) await sessions(tenant.scope).updateOne({ _id: idOf(refreshToken) }, { $set });
      return commandsOf(identity, ['sessions', 'people'], () => ask(refreshToken, retryKey));
    };
    const late = key();
    const wrong = await workFor(key(), key());
    expect(wrong.slice(0, 3)).toEqual(['findAndModify sessions', 'findAndModify sessions', 'find sessions']);
    expect(await workFor(undefined, key())).toEqual(wrong);
    expect(await workFor(late, late)).toEqual(wrong);
  });

  it('works for an enterprise tenant, whose database is its own', async () => {
    const { refreshToken } = await join(await identity.createTenant('ENTERPRISE'));
    const retryKey = key();
    const first = await refresh(refreshToken, retryKey);
    expect((await refresh(refreshToken, retryKey)).refreshToken).toBe(first.refreshToken);
  });
});
