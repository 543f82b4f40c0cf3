import { outbox } from '@lyceum/kernel/events/collections';
import { newId } from '@lyceum/kernel/ids';
import { people } from '../person/person.model';
import { sessions } from '../session/session.model';
import { commandsOf, PASSWORD, startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { passwordResets } from './reset.model';

let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await identity.createTenant();
  await identity.mailsTo(tenant.adminEmail);
  const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { expiresIn } }';
  await identity.askAnyone(accept, { input: { token: tenant.invitationToken, password: PASSWORD } });
});
afterAll(() => identity?.stop());

const REQUEST = 'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }';
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { refreshToken } }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';

const request = (email: string, slug = tenant.slug) => identity.askAnyone(REQUEST, { input: { tenant: slug, email } });
const reset = (token: string, password: string) => identity.askAnyone(RESET, { input: { token, password } });
const signIn = (password: string, of = tenant) =>
  identity.askAnyone<{ signIn: { refreshToken: string } }>(SIGN_IN, {
    input: { tenant: of.slug, email: of.adminEmail, password },
  });
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);
const tokenIn = (mail: string) => /\/password-reset#token=(\S+)\r?$/m.exec(mail)?.[1] ?? '';

describe('a password reset', () => {
  it('mails a link that sets a new password once and ends all sessions', async () => {
    await signIn(PASSWORD);
    await request(tenant.adminEmail.toUpperCase());
    await request(tenant.adminEmail);
    // The first mail is the invitation.
    const [, first = '', second = ''] = await identity.mailsTo(tenant.adminEmail, 3);
    const secret = tokenIn(first).split('.')[2] ?? '';
    expect(secret).toHaveLength(43);
    const stored = [await outbox(tenant.scope).find({}), await passwordResets(tenant.scope).find({})];
    expect(JSON.stringify(stored)).not.toContain(secret);

    const [id] = [tokenIn(first).split('.')[1]];
    for (const forged of [`${tenant.id}.${id}.${'A'.repeat(43)}`, tenant.invitationToken, 'nonsense'])
      expect(codes(await reset(forged, 'a new password'))).toEqual(['NOT_FOUND']);
    const both = await Promise.all([reset(tokenIn(first), 'a new password'), reset(tokenIn(first), 'a new password')]);
    expect(both.map(codes)).toContainEqual(['CONFLICT']);
    expect(both.map(codes)).toContainEqual(undefined);
    expect(codes(await reset(tokenIn(second), 'yet another password'))).toEqual(['CONFLICT']);

    expect(await sessions(tenant.scope).count({ personId: tenant.admin.id, revokedAt: null })).toBe(0);
    expect(codes(await signIn(PASSWORD))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await signIn('a new password'))).toBeUndefined();
  });

  it('expires, also before it is cleared away', async () => {
    const { id: personId } = tenant.admin;
    await people(tenant.scope).updateOne({ _id: personId }, { $set: { status: 'ACTIVE' } });
    await request(tenant.adminEmail);
    const mails = await identity.mailsTo(tenant.adminEmail, 4);
    await passwordResets(tenant.scope).updateMany({ personId }, { $set: { expiresAt: new Date(Date.now() - 1_000) } });
    expect(codes(await reset(tokenIn(mails[3] ?? ''), 'a newer password'))).toEqual(['BAD_USER_INPUT']);
  });

  it('answers the same after the same work to an address that nobody has, at most three times an hour', async () => {
    const other = await identity.createTenant();
    await identity.mailsTo(other.adminEmail);
    const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { expiresIn } }';
    await identity.askAnyone(accept, { input: { token: other.invitationToken, password: PASSWORD } });
    const written = ['passwordResets', 'outbox'];
    const work = async (email: string, slug?: string) => {
      const commands = await commandsOf(identity, [...written, 'tenants', 'people'], () => request(email, slug));
      // Consumers read those all the time; up to the first write, for what comes after it may be the one that sends the mail.
      const until = commands.findIndex((command) => command.startsWith('insert'));
      const reads = commands.slice(0, until).filter((command) => /^find (tenants|people)$/.test(command));
      return [...reads, ...commands.filter((command) => command.startsWith('insert'))];
    };
    const known = await work(other.adminEmail, other.slug);
    expect(known).toEqual(['find tenants', 'find people', 'insert passwordResets', 'insert outbox']);
    // Whoever sends the mail has then read all it wants.
    await identity.mailsTo(other.adminEmail, 2);
    const nobody = `${newId()}@example.org`;
    expect(await work(nobody, other.slug)).toEqual(known);
    expect(await work(nobody, 'no-such-school')).toEqual(known);
    const answers = [await request(nobody), await request(nobody), await request(nobody)];
    for (const answer of answers) expect(answer.data).toEqual({ requestPasswordReset: true });
    const { errors } = await request(nobody);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
  });
});

describe('changePassword', () => {
  it('asks for the current password, ends all other sessions and voids links that were mailed', async () => {
    const own = await identity.createTenant();
    const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { refreshToken } }';
    const { data } = await identity.askAnyone<{ acceptInvitation: { refreshToken: string } }>(accept, {
      input: { token: own.invitationToken, password: PASSWORD },
    });
    const sessionId = data.acceptInvitation.refreshToken.split('.')[1] as string;
    await signIn(PASSWORD, own);
    const change = (currentPassword: string, as = { ...own.admin, sessionId }) =>
      identity.ask(CHANGE, { input: { currentPassword, password: 'a changed password' } }, as);

    await request(own.adminEmail, own.slug);
    const mails = await identity.mailsTo(own.adminEmail, 2);
    expect(codes(await change('wrong horse battery'))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await change(PASSWORD, { ...own.admin, actor: 'support-1' } as never))).toEqual(['FORBIDDEN']);
    expect(codes(await change(PASSWORD))).toBeUndefined();
    const open = await sessions(own.scope).find({ personId: own.admin.id, revokedAt: null });
    expect(open.map(({ _id }) => _id)).toEqual([sessionId]);
    expect(codes(await signIn('a changed password', own))).toBeUndefined();
    expect(codes(await reset(tokenIn(mails[1] ?? ''), 'of a thief 123'))).toEqual(['CONFLICT']);
  });
});
