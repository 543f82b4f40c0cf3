import { startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform?.stop());

describe('personal data', () => {
  it('is kept by the office, shown to the person, and changed by both where it is theirs to change', async () => {
    const { adminToken, slug } = await platform.createTenant();
    const email = `ada@${slug}.example`;
    const invite = `mutation ($email: String!) {
      invitePerson(input: { email: $email, givenName: "Ada", familyName: "King", roles: [LEARNER] }) { id } }`;
    const { invitePerson } = await platform.get<{ invitePerson: { id: string } }>(
      'bff-admin',
      invite,
      { email },
      adminToken,
    );
    const update = `mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) {
      name personal { phone birthDate guardianIds address { city country } governmentIds { type value } } } }`;
    const personal = {
      phone: '+4930901820',
      birthDate: '2001-12-10',
      guardianIds: ['g-1'],
      governmentIds: [{ type: 'passport', value: 'C01X' }],
    };
    const input = {
      ...{ ...personal, personId: invitePerson.id, familyName: 'Lovelace' },
      governmentIds: [{ type: 'passport', country: 'DE', value: 'C01X' }],
    };
    const shown = { name: 'Ada Lovelace', personal: { ...personal, address: null } };
    expect(await platform.get('bff-admin', update, { input }, adminToken)).toEqual({ updatePerson: shown });

    const token = await platform.acceptInvitation(email);
    const address = { lines: ['1 St James’s Square'], city: 'London', country: 'GB' };
    const own = `mutation ($input: UpdateMyProfileInput!) { updateMyProfile(input: $input) { phone address { city } } }`;
    await platform.get('bff-mobile', own, { input: { address } }, token);
    const query = '{ myProfile { displayName email phone birthDate address { city } } }';
    expect(await platform.get('bff-mobile', query, {}, token)).toEqual({
      myProfile: {
        ...{ displayName: 'Ada Lovelace', email, phone: personal.phone, birthDate: personal.birthDate },
        address: { city: 'London' },
      },
    });
    const refused = await platform.ask('bff-admin', update, { input }, token);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
