import { outbox } from '@lyceum/kernel/events/collections';
import { people } from '../person/person.model';
import { PASSWORD, startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { invitations } from './invitation.model';

let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await identity.createTenant();
});
afterAll(() => identity?.stop());

const INVITE = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id joined roles email } }';
const INVITE_PEOPLE = 'mutation ($input: InvitePeopleInput!) { invitePeople(input: $input) }';
const ACCEPT =
  'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken person { id roles } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { person { id } } }';

interface Accepted {
  acceptInvitation: { accessToken: string; person: { id: string; roles: string[] } };
}

let made = 0;
const address = () => `learner${++made}@example.org`;

async function invite(email = address()) {
  const input = { email, givenName: 'Zoë', familyName: 'Müller', roles: ['LEARNER'] };
  return identity.ask<{ invitePerson: { id: string; joined: boolean } }>(INVITE, { input }, tenant.admin);
}
const invitePeople = (personIds: string[]) =>
  identity.ask<{ invitePeople: number }>(INVITE_PEOPLE, { input: { personIds } }, tenant.admin);
const accept = (token: string, password = PASSWORD) =>
  identity.askAnyone<Accepted>(ACCEPT, { input: { token, password } });
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);
const tokenIn = (mail: string) => /^http:\/\/localhost:4100\/invitation#token=(\S+)\r?$/m.exec(mail)?.[1] ?? '';

describe('invitePerson', () => {
  it('mails a link, on one line, that sets the password and signs in', async () => {
    const email = address();
    const { data } = await invite(email);
    expect(data.invitePerson).toMatchObject({ joined: false });
    const [mail = ''] = await identity.mailsTo(email);
    expect(mail).toContain('Hello Zoë,');

    const accepted = await accept(tokenIn(mail));
    expect(accepted.data.acceptInvitation.person).toEqual({ id: data.invitePerson.id, roles: ['LEARNER'] });
    const input = { tenant: tenant.slug, email, password: PASSWORD };
    const signedIn = await identity.askAnyone<{ signIn: { person: { id: string } } }>(SIGN_IN, { input });
    expect(signedIn.data.signIn.person.id).toBe(data.invitePerson.id);
    const person = await people(tenant.scope).findOne({ _id: data.invitePerson.id });
    expect(person?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('answers CONFLICT when somebody in the tenant has the address, in whatever case, and makes nothing', async () => {
    const email = address();
    await invite(email);
    const before = await people(tenant.scope).count({});
    expect(codes(await invite(email.toUpperCase()))).toEqual(['CONFLICT']);
    expect(await people(tenant.scope).count({})).toBe(before);
    expect(await identity.mailsTo(email)).toHaveLength(1);
  });

  it('keeps no usable token at rest', async () => {
    const email = address();
    await invite(email);
    const [mail = ''] = await identity.mailsTo(email);
    const secret = tokenIn(mail).split('.')[2] ?? '';
    expect(secret).toHaveLength(43);
    const stored = [await outbox(tenant.scope).find({}), await invitations(tenant.scope).find({})];
    expect(JSON.stringify(stored)).not.toContain(secret);
  });
});

describe('acceptInvitation', () => {
  it('works once: then CONFLICT, and the first password stays', async () => {
    const email = address();
    await invite(email);
    const [mail = ''] = await identity.mailsTo(email);
    const both = await Promise.all([accept(tokenIn(mail)), accept(tokenIn(mail))]);
    expect(both.map(codes).sort()).toEqual([['CONFLICT'], undefined]);
    expect(codes(await accept(tokenIn(mail), 'another password'))).toEqual(['CONFLICT']);
    const input = { tenant: tenant.slug, email, password: 'another password' };
    expect(codes(await identity.askAnyone(SIGN_IN, { input }))).toEqual(['UNAUTHENTICATED']);
  });

  it('ends all other invitations of the person', async () => {
    const email = address();
    const { data } = await invite(email);
    expect((await invitePeople([data.invitePerson.id])).data.invitePeople).toBe(1);
    const [first = '', second = ''] = await identity.mailsTo(email, 2);
    expect(tokenIn(first)).not.toBe(tokenIn(second));
    expect(codes(await accept(tokenIn(second)))).toBeUndefined();
    expect(codes(await accept(tokenIn(first), 'another password'))).toEqual(['CONFLICT']);
  });

  it('says that one has expired, also when it has been cleared away', async () => {
    const email = address();
    const { data } = await invite(email);
    const [mail = ''] = await identity.mailsTo(email);
    const mine = { personId: data.invitePerson.id };
    await invitations(tenant.scope).updateOne(mine, { $set: { expiresAt: new Date(Date.now() - 1_000) } });
    const { errors } = await accept(tokenIn(mail));
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/expired/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    await invitations(tenant.scope).deleteMany(mine);
    expect(codes(await accept(tokenIn(mail)))).toEqual(['BAD_USER_INPUT']);
  });

  it('does not know a token that was changed, or another tenant’s', async () => {
    const other = await identity.createTenant();
    const [, id, secret] = tenant.invitationToken.split('.');
    for (const forged of [`${tenant.id}.${id}.${'A'.repeat(43)}`, `${other.id}.${id}.${secret}`, 'nonsense'])
      expect(codes(await accept(forged))).toEqual(['NOT_FOUND']);
  });

  it('refuses a password of less than ten characters', async () => {
    expect(codes(await accept(tenant.invitationToken, 'too short'))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('invitePeople', () => {
  it('leaves out who has joined, has no address, is inactive or is another tenant’s', async () => {
    const [joined, silent, inactive, waiting] = await Promise.all([invite(), invite(), invite(), invite()]);
    const id = (answer: typeof joined) => answer.data.invitePerson.id;
    const set = (answer: typeof joined, fields: object) =>
      people(tenant.scope).updateOne({ _id: id(answer) }, { $set: fields });
    await set(joined, { passwordHash: 'x' });
    await set(silent, { email: null });
    await set(inactive, { status: 'INACTIVE' });
    const foreign = await identity.createTenant();
    const asked = [id(joined), id(silent), id(inactive), id(waiting), id(waiting), foreign.admin.id, 'nobody'];
    expect((await invitePeople(asked)).data.invitePeople).toBe(1);
  });
});
