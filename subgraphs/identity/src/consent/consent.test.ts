import { outbox } from '@lyceum/kernel/events/collections';
import { testPerson } from '@lyceum/kernel/testing';
import { startTestIdentity, type TestIdentity, type TestTenant } from '../testing';

let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await identity.createTenant();
});
afterAll(() => identity?.stop());

const DEFINE = `mutation ($input: DefineConsentPurposeInput!) { defineConsentPurpose(input: $input) { key version required } }`;
const MINE = '{ myConsents { purpose { key version } given toAsk history { given version } } }';
const GIVE = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { given toAsk history { version } } }';
const WITHDRAW = 'mutation ($purpose: String!) { withdrawConsent(purpose: $purpose) { given toAsk } }';

const textsOf = (text: string) => [{ language: 'en', title: 'Newsletter', text }];
const define = (key: string, text: string) =>
  identity.get<{ defineConsentPurpose: { version: number } }>(
    DEFINE,
    { input: { key, texts: textsOf(text) } },
    tenant.admin,
  );
const somebody = () => testPerson({ tenantId: tenant.id });
const codeOf = async (asked: ReturnType<TestIdentity['ask']>) => (await asked).errors?.[0]?.extensions.code;

async function mine(who: ReturnType<typeof somebody>, key: string) {
  const { myConsents } = await identity.get<{ myConsents: { purpose: { key: string } }[] }>(MINE, {}, who);
  return myConsents.find(({ purpose }) => purpose.key === key);
}

describe('consent', () => {
  it('is asked for again when the purpose has changed, and its history is kept', async () => {
    await define('letters', 'We write to you.');
    expect((await define('letters', 'We write to you.')).defineConsentPurpose.version).toBe(1);
    const who = somebody();
    expect(await mine(who, 'letters')).toMatchObject({ given: false, toAsk: true, history: [] });
    await identity.get(GIVE, { input: { purpose: 'letters', version: 1 } }, who);
    expect(await mine(who, 'letters')).toMatchObject({ given: true, toAsk: false });

    expect((await define('letters', 'We write to you often.')).defineConsentPurpose.version).toBe(2);
    expect(await mine(who, 'letters')).toMatchObject({ purpose: { version: 2 }, given: true, toAsk: true });
    expect(await codeOf(identity.ask(GIVE, { input: { purpose: 'letters', version: 1 } }, who))).toBe('CONFLICT');
    await identity.get(GIVE, { input: { purpose: 'letters', version: 2 } }, who);
    await identity.get(WITHDRAW, { purpose: 'letters' }, who);
    expect(await mine(who, 'letters')).toMatchObject({
      given: false,
      toAsk: false,
      history: [
        { given: true, version: 1 },
        { given: true, version: 2 },
        { given: false, version: 2 },
      ],
    });
  });

  it('given or withdrawn twice is given or withdrawn once, and announced once', async () => {
    await define('photos', 'We show you.');
    const who = somebody();
    const input = { purpose: 'photos', version: 1 };
    await identity.get(GIVE, { input }, who);
    await identity.get(GIVE, { input }, who);
    await identity.get(WITHDRAW, { purpose: 'photos' }, who);
    await identity.get(WITHDRAW, { purpose: 'photos' }, who);
    const type = 'identity.consent.changed.v1';
    const told = await outbox(tenant.scope).find({ type, subject: `person:${who.id}` }, { sort: { _id: 1 } });
    expect(told.map(({ data }) => data)).toMatchObject([
      { purpose: 'photos', given: true, revision: 1 },
      { purpose: 'photos', given: false, revision: 2 },
    ]);
  });

  it('cannot be given to what nobody asks for, or withdrawn before it was given', async () => {
    const who = somebody();
    expect(await codeOf(identity.ask(GIVE, { input: { purpose: 'nothing', version: 1 } }, who))).toBe('NOT_FOUND');
    await define('music', 'We sing to you.');
    expect(await codeOf(identity.ask(WITHDRAW, { purpose: 'music' }, who))).toBe('NOT_FOUND');
  });

  it('of a purpose that is retired is asked for no more, and stays to be read and withdrawn', async () => {
    await define('surveys', 'We ask you.');
    const [who, other] = [somebody(), somebody()];
    await identity.get(GIVE, { input: { purpose: 'surveys', version: 1 } }, who);
    const retire = 'mutation { retireConsentPurpose(key: "surveys") }';
    await identity.get(retire, {}, tenant.admin);
    await identity.get(retire, {}, tenant.admin);
    expect(await mine(other, 'surveys')).toBeUndefined();
    expect(await mine(who, 'surveys')).toMatchObject({ given: true, toAsk: false });
    expect(await identity.get(WITHDRAW, { purpose: 'surveys' }, who)).toMatchObject({
      withdrawConsent: { given: false },
    });
  });

  it.each([
    [{ key: 'Upper', texts: textsOf('x') }, /key/],
    [{ key: 'none', texts: [] }, /texts/],
    [{ key: 'twice', texts: [...textsOf('x'), ...textsOf('y')] }, /language once/],
    [{ key: 'empty', texts: textsOf('') }, /valid|text/],
  ])('refuses the purpose %j', async (input, reason) => {
    const { errors } = await identity.ask(DEFINE, { input }, tenant.admin);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(reason),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
