import { outbox } from '@lyceum/kernel/events/collections';
import { newId } from '@lyceum/kernel/ids';
import { anonymous } from '@lyceum/kernel/principal';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
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

const FIELDS = '{ accessToken refreshToken expiresIn person { id } }';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) ${FIELDS} }`;
const REFRESH = `mutation ($token: String!) { refresh(refreshToken: $token) ${FIELDS} }`;
const SIGN_OUT = 'mutation ($token: String!) { signOut(refreshToken: $token) }';
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) ${FIELDS} }`;

interface Session {
  accessToken: string;
  refreshToken: string;
  expiresIn: number;
  person: { id: string };
}

const join = (of: TestTenant) =>
  identity.askAnyone<{ acceptInvitation: Session }>(ACCEPT, {
    input: { token: of.invitationToken, password: PASSWORD },
  });

const trySignIn = (input: { tenant?: string; email?: string; password?: string } = {}) =>
  identity.askAnyone<{ signIn: Session }>(SIGN_IN, {
    input: { tenant: tenant.slug, email: tenant.adminEmail, password: PASSWORD, ...input },
  });
const signIn = async () => (await trySignIn()).data.signIn;
const refresh = (token: string) => identity.askAnyone<{ refresh: Session }>(REFRESH, { token });
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);
const idOf = (refreshToken: string) => refreshToken.split('.')[1] ?? '';

describe('signIn', () => {
  it('gives an access token that the published keys verify, with the person’s permissions', async () => {
    const session = await signIn();
    expect(session).toMatchObject({ expiresIn: 900, person: { id: tenant.admin.id } });
    const response = await fetch(`${identity.url}/.well-known/jwks.json`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    const jwks = (await response.json()) as Parameters<typeof createLocalJWKSet>[0];
    const { payload } = await jwtVerify(session.accessToken, createLocalJWKSet(jwks), {
      issuer: 'lyceum',
      audience: 'lyceum',
      algorithms: ['EdDSA'],
    });
    expect(payload).toMatchObject({ sub: tenant.admin.id, tid: tenant.id, kind: 'person', tier: 'STANDARD' });
    expect(payload.perms).toEqual(tenant.admin.permissions);
    expect(payload.sid).toBe(idOf(session.refreshToken));
    expect((payload.exp ?? 0) - Math.floor(payload.iat ?? 0)).toBe(900);
    expect(decodeProtectedHeader(session.accessToken).kid).toBe(jwks.keys[0]?.kid);
    expect(JSON.stringify(jwks)).not.toContain('"d"');
  });

  it('takes the address in any case', async () => {
    expect(codes(await trySignIn({ email: tenant.adminEmail.toUpperCase() }))).toBeUndefined();
  });

  it('answers the same to a wrong password, an unknown address, an unknown school, one who has not joined and one who is inactive', async () => {
    const other = await identity.createTenant();
    const closed = await identity.createTenant();
    await join(closed);
    await people(closed.scope).updateOne({ _id: closed.admin.id }, { $set: { status: 'INACTIVE' } });
    const answers = await Promise.all([
      trySignIn({ password: 'wrong horse battery' }),
      trySignIn({ email: 'nobody@example.org' }),
      trySignIn({ tenant: 'no-such-school' }),
      trySignIn({ tenant: other.slug, email: other.adminEmail }),
      trySignIn({ tenant: closed.slug, email: closed.adminEmail }),
      trySignIn({ tenant: other.slug }),
    ]);
    const shown = answers.map(({ data, errors }) => ({
      data,
      errors: errors?.map(({ message, path, extensions: { code, details, retryAfter } }) => ({
        message,
        path,
        extensions: { code, details, retryAfter },
      })),
    }));
    expect(shown[0]?.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    for (const answer of shown) expect(answer).toEqual(shown[0]);
  });

  it('does the same work for an address that nobody has as for a wrong password: the same commands, one argon2', async () => {
    const verify = jest.spyOn(jest.requireActual<typeof import('@node-rs/argon2')>('@node-rs/argon2'), 'verify');
    const work = async (input: Parameters<typeof trySignIn>[0]) => {
      verify.mockClear();
      const sent = await commandsOf(identity, ['tenants', 'people', 'outbox'], () => trySignIn(input));
      // Consumers read it all the time.
      const commands = sent.filter((command) => command !== 'find outbox');
      return { commands, hashes: verify.mock.calls.map(([hash]) => String(hash).slice(0, 30)) };
    };
    const wrong = await work({ password: 'wrong horse battery' });
    expect(wrong).toEqual({
      commands: ['find tenants', 'find people', 'insert outbox'],
      hashes: ['$argon2id$v=19$m=19456,t=2,p=1'],
    });
    expect(await work({ email: `${newId()}@example.org` })).toEqual(wrong);
    const invited = await identity.createTenant();
    // Whoever sends the mail has then read all it wants.
    await identity.mailsTo(invited.adminEmail);
    expect(await work({ tenant: invited.slug, email: invited.adminEmail })).toEqual(wrong);
    const { commands, hashes } = await work({ tenant: 'no-such-school' });
    expect([commands, hashes]).toEqual([['find tenants', 'find people'], wrong.hashes]);
    verify.mockRestore();
  });

  it('makes an account wait after five tries that failed, for the right password too, and that account alone', async () => {
    const guessed = await identity.createTenant();
    await join(guessed);
    const guess = (password: string) => trySignIn({ tenant: guessed.slug, email: guessed.adminEmail, password });
    const tries = await Promise.all(Array.from({ length: 7 }, () => guess('wrong horse battery')));
    expect(tries.flatMap(codes).sort()).toEqual([
      ...Array(2).fill('RATE_LIMITED'),
      ...Array(5).fill('UNAUTHENTICATED'),
    ]);
    const limited = tries.flatMap(({ errors }) => errors ?? []).find(({ extensions }) => extensions.retryAfter);
    expect(limited?.extensions.retryAfter).toBe(1);
    expect(codes(await trySignIn())).toBeUndefined();
    // Whatever has passed of the second meanwhile: one of two at once waits.
    const both = await Promise.all([guess('wrong horse battery'), guess(PASSWORD)]);
    expect(both.flatMap(codes)).toContain('RATE_LIMITED');
  });

  it('makes an address wait that nobody has, just the same', async () => {
    const email = `${newId()}@example.org`;
    const tries = await Promise.all(Array.from({ length: 6 }, () => trySignIn({ email })));
    expect(tries.flatMap(codes).filter((code) => code === 'RATE_LIMITED')).toHaveLength(1);
  });
});

describe('refresh', () => {
  it('gives a new pair each time', async () => {
    const first = await signIn();
    const second = (await refresh(first.refreshToken)).data.refresh;
    const third = (await refresh(second.refreshToken)).data.refresh;
    expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3);
    expect(third.person.id).toBe(tenant.admin.id);
  });

  it('ends the session when a spent token comes back, and tells of it once', async () => {
    const first = await signIn();
    const second = (await refresh(first.refreshToken)).data.refresh;
    expect(codes(await refresh(first.refreshToken))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await refresh(second.refreshToken))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await refresh(first.refreshToken))).toEqual(['UNAUTHENTICATED']);
    const events = await outbox(tenant.scope).find({ type: 'identity.session.revoked.v1' });
    const sessionId = idOf(first.refreshToken);
    expect(
      events.map(({ data }) => data).filter((data) => (data as { sessionId: string }).sessionId === sessionId),
    ).toEqual([{ sessionId, personId: tenant.admin.id, reason: 'REUSED' }]);
  });

  it('ends the session for the first token of all too, however many came after it', async () => {
    const first = await signIn();
    let last = first.refreshToken;
    for (let turn = 0; turn < 20; turn++) last = (await refresh(last)).data.refresh.refreshToken;
    expect(codes(await refresh(first.refreshToken))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await refresh(last))).toEqual(['UNAUTHENTICATED']);
  });

  it('lets one of ten at once through at most, and the session ends revoked', async () => {
    const { refreshToken } = await signIn();
    const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(refreshToken)));
    const won = answers.filter(({ errors }) => !errors);
    expect(won.length).toBeLessThanOrEqual(1);
    expect(answers.flatMap((answer) => codes(answer) ?? []).every((code) => code === 'UNAUTHENTICATED')).toBe(true);
    expect((await sessions(tenant.scope).findOne({ _id: idOf(refreshToken) }))?.revokedAt).toBeInstanceOf(Date);
    for (const { data } of won) expect(codes(await refresh(data.refresh.refreshToken))).toEqual(['UNAUTHENTICATED']);
  });

  it('refuses an unknown token and leaves the session alone', async () => {
    const { refreshToken } = await signIn();
    const [tenantId, sessionId] = refreshToken.split('.');
    const spoilt = refreshToken.replace(/..$/, (end) => (end === 'AA' ? 'BA' : 'AA'));
    const another = (await signIn()).refreshToken.split('.')[2];
    for (const forged of [
      spoilt,
      `${tenantId}.${sessionId}.${'A'.repeat(43)}`,
      `${tenantId}.${sessionId}.${'A'.repeat(86)}`,
      `${tenantId}.${sessionId}.${another}`,
      'nonsense',
      '',
    ])
      expect(codes(await refresh(forged))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await refresh(refreshToken))).toBeUndefined();
  });

  it('refuses a token under another tenant', async () => {
    const other = await identity.createTenant();
    const { refreshToken } = await signIn();
    expect(codes(await refresh(refreshToken.replace(tenant.id, other.id)))).toEqual(['UNAUTHENTICATED']);
  });

  it('refuses one that has expired', async () => {
    const { refreshToken } = await signIn();
    const _id = idOf(refreshToken);
    await sessions(tenant.scope).updateOne({ _id }, { $set: { expiresAt: new Date(Date.now() - 1_000) } });
    expect(codes(await refresh(refreshToken))).toEqual(['UNAUTHENTICATED']);
  });

  it('gives the permissions of the roles that the person has now', async () => {
    const own = await identity.createTenant();
    const { data } = await join(own);
    await people(own.scope).updateOne({ _id: own.admin.id }, { $set: { roles: ['GUARDIAN'] } });
    const { accessToken } = (await refresh(data.acceptInvitation.refreshToken)).data.refresh;
    const claims = JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()) as {
      perms: string[];
    };
    expect(claims.perms).toEqual([]);
  });

  it('gives nothing to an inactive person', async () => {
    const own = await identity.createTenant();
    const { data } = await join(own);
    await people(own.scope).updateOne({ _id: own.admin.id }, { $set: { status: 'INACTIVE' } });
    expect(codes(await refresh(data.acceptInvitation.refreshToken))).toEqual(['UNAUTHENTICATED']);
  });

  it('keeps no token that could be used', async () => {
    const { refreshToken } = await signIn();
    const stored = JSON.stringify(await sessions(tenant.scope).find({}));
    expect(stored).toContain(idOf(refreshToken));
    const secret = refreshToken.split('.')[2] ?? '';
    expect(stored).not.toContain(secret.slice(0, 43));
  });

  it('works for an enterprise tenant, whose database is its own', async () => {
    const enterprise = await identity.createTenant('ENTERPRISE');
    const { data } = await join(enterprise);
    expect(codes(await refresh(data.acceptInvitation.refreshToken))).toBeUndefined();
    const standard = { ...enterprise.scope, tenant: { ...enterprise.scope.tenant, tier: 'STANDARD' as const } };
    expect(await people(standard).count({})).toBe(0);
  });
});

describe('signOut', () => {
  it('ends the session, and twice is once', async () => {
    const { refreshToken } = await signIn();
    for (const token of [refreshToken, refreshToken, 'nonsense']) {
      const { data } = await identity.ask<{ signOut: boolean }>(SIGN_OUT, { token }, anonymous);
      expect(data).toEqual({ signOut: true });
    }
    expect(codes(await refresh(refreshToken))).toEqual(['UNAUTHENTICATED']);
  });

  it('ends it with a spent token too, and not with one that we did not make', async () => {
    const first = await signIn();
    const second = (await refresh(first.refreshToken)).data.refresh;
    const out = (token: string) => identity.ask(SIGN_OUT, { token }, anonymous);
    await out(second.refreshToken.replace(/..$/, (end) => (end === 'AA' ? 'BA' : 'AA')));
    const third = (await refresh(second.refreshToken)).data.refresh;
    await out(first.refreshToken);
    expect(codes(await refresh(third.refreshToken))).toEqual(['UNAUTHENTICATED']);
    const events = await outbox(tenant.scope).find({ type: 'identity.session.revoked.v1' });
    const own = events.map(({ data }) => data as { sessionId: string; reason: string });
    expect(own.filter(({ sessionId }) => sessionId === idOf(first.refreshToken))).toMatchObject([
      { reason: 'SIGNED_OUT' },
    ]);
  });
});
