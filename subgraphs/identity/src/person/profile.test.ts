import { serverOf } from '@lyceum/kernel/store';
import { testPerson } from '@lyceum/kernel/testing';
import { PASSWORD, startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { importPeople } from './import.service';
import { people } from './person.model';

let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await identity.createTenant();
});
afterAll(() => identity?.stop());

const PROFILE = `id givenName email phone birthDate guardianIds
  address { lines postalCode city region country } governmentIds { type country value }`;

interface Profile {
  id: string;
  givenName: string;
  email: string | null;
  phone: string | null;
  birthDate: string | null;
  guardianIds: string[] | null;
  address: object | null;
  governmentIds: object[] | null;
}

const everything = {
  email: 'Ada.Secret@home.example',
  phone: '+4930901820',
  birthDate: '2010-05-31',
  address: { lines: ['Geheimweg 17'], postalCode: '10115', city: 'Kleinmachnow', country: 'DE' },
  governmentIds: [{ type: 'passport', country: 'DE', value: 'C01X00T47' }],
  guardianIds: ['guardian-4711'],
};

async function invite(email: string): Promise<string> {
  const query = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
  const input = { email, givenName: 'Ada', familyName: 'Lovelace', roles: ['LEARNER'] };
  return (await identity.get<{ invitePerson: { id: string } }>(query, { input }, tenant.admin)).invitePerson.id;
}

const update = (input: object, by = tenant.admin) =>
  identity.ask<{ updatePerson: Profile }>(
    `mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { ${PROFILE} } }`,
    { input },
    by,
  );
const show = async (id: string, by = tenant.admin) => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { ${PROFILE} } } }`;
  const { data } = await identity.ask<{ _entities: Profile[] }>(query, { of: [{ __typename: 'Person', id }] }, by);
  return data._entities[0];
};
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);

/** Everything that lies in any database of this platform, as the server has it. */
async function everythingStored(): Promise<string> {
  const { client, prefix } = serverOf(identity.store);
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
  const found: unknown[] = [];
  for (const { name } of databases.filter(({ name }) => name.startsWith(prefix)))
    for (const { name: collection } of await client.db(name).listCollections().toArray())
      found.push(collection, await client.db(name).collection(collection).find().toArray());
  return JSON.stringify(found);
}

describe('updatePerson', () => {
  it('keeps what few may see, and none of it lies in clear anywhere in the database', async () => {
    const id = await invite('ada-before@home.example');
    const { data, errors } = await update({ personId: id, ...everything });
    expect(errors).toBeUndefined();
    const shown = { ...everything, id, givenName: 'Ada', address: { ...everything.address, region: null } };
    expect(data.updatePerson).toEqual(shown);
    expect(await show(id)).toEqual(shown);
    await importPeople(tenant.scope, [
      {
        ...{ sourcedId: 'grace', givenName: 'Grace', familyName: 'Hopper', roles: ['LEARNER'] },
        ...{ email: 'grace@navy.example', username: 'Grace@navy.example', enabled: true, removed: false },
      },
    ]);
    await identity.mailsTo('ada-before@home.example');

    const stored = (await everythingStored()).toLowerCase();
    expect(stored).toContain('lovelace');
    const secrets = ['ada.secret', 'ada-before', 'grace@navy', tenant.adminEmail, '0901820', '2010-05-31', 'geheimweg'];
    for (const secret of [...secrets, 'kleinmachnow', '10115', 'c01x00t47', 'passport', 'guardian-4711'])
      expect([secret, stored.includes(secret.toLowerCase())]).toEqual([secret, false]);
  });

  it('changes what is said, empties what is null, and signs in by the new address alone', async () => {
    const id = await invite('first@home.example');
    await update({ personId: id, ...everything, email: 'second@home.example' });
    const { data } = await update({ personId: id, phone: null, governmentIds: null, givenName: 'Augusta' });
    expect(data.updatePerson).toMatchObject({
      givenName: 'Augusta',
      email: 'second@home.example',
      phone: null,
      governmentIds: [],
      birthDate: '2010-05-31',
    });
    const found = async (search: string) => {
      const query = 'query ($search: String!) { people(filter: { search: $search }) { edges { node { id } } } }';
      const { people } = await identity.get<{ people: { edges: object[] } }>(query, { search }, tenant.admin);
      return people.edges.length;
    };
    expect([await found('first@home.example'), await found('Second@home.example'), await found('august')]).toEqual([
      0, 1, 1,
    ]);
  });

  it('leaves the address of somebody with powers to those who have them too, for links to new passwords go there', async () => {
    const helpdesk = testPerson({ tenantId: tenant.id, permissions: ['person:manage', 'person:read'] });
    const theirs = { personId: tenant.admin.id, email: 'helpdesk@home.example' };
    expect(codes(await update(theirs, helpdesk))).toEqual(['FORBIDDEN']);
    expect(codes(await update({ ...theirs, email: undefined, givenName: 'Grace' }, helpdesk))).toBeUndefined();
    const learner = await invite('learner@home.example');
    expect(codes(await update({ personId: learner, email: 'learner.2@home.example' }, helpdesk))).toBeUndefined();
  });

  it('voids what was mailed to the address before', async () => {
    const id = await invite('mistyped@home.example');
    const [mail = ''] = await identity.mailsTo('mistyped@home.example');
    const token = /#token=(\S+)\r?$/m.exec(mail)?.[1];
    await update({ personId: id, email: 'typed@home.example' });
    const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { expiresIn } }';
    expect(codes(await identity.askAnyone(accept, { input: { token, password: PASSWORD } }))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('answers CONFLICT for an address that somebody has, and NOT_FOUND for another tenant’s person as for a missing one', async () => {
    const [a] = [await invite('taken@home.example'), await invite('other@home.example')];
    expect(codes(await update({ personId: a, email: 'OTHER@home.example' }))).toEqual(['CONFLICT']);
    const other = await identity.createTenant();
    for (const personId of [other.admin.id, 'missing'])
      expect(codes(await update({ personId, phone: everything.phone }))).toEqual(['NOT_FOUND']);
  });

  it.each([
    { phone: '030 901820' },
    { birthDate: '2010-02-30' },
    { birthDate: '2999-01-01' },
    { birthDate: '31.5.2010' },
    { email: 'nobody' },
    { address: { lines: [], city: 'X', country: 'DE' } },
    { address: { lines: ['1'], city: 'X', country: 'Germany' } },
    { governmentIds: [{ type: 'Passport!', country: 'DE', value: '1' }] },
    { givenName: '' },
  ])('refuses %j', async (fields) => {
    expect(codes(await update({ personId: tenant.admin.id, ...fields }))).toEqual(['BAD_USER_INPUT']);
  });

  it('is for sensitive fields only with person:sensitive', async () => {
    const id = await invite('plain@home.example');
    const clerk = testPerson({ tenantId: tenant.id, permissions: ['person:read', 'person:manage'] });
    expect(codes(await update({ personId: id, phone: everything.phone }, clerk))).toEqual(['FORBIDDEN']);
    expect(codes(await update({ personId: id, familyName: 'King' }, clerk))).toBeUndefined();
  });
});

describe('sensitive fields', () => {
  it('are null of others without person:sensitive, and one’s own always', async () => {
    const id = await invite('shown@home.example');
    await update({ personId: id, ...everything, email: 'shown2@home.example' });
    const hidden = { phone: null, birthDate: null, address: null, governmentIds: null, guardianIds: null };
    const reader = testPerson({ tenantId: tenant.id, permissions: ['person:read'] });
    expect(await show(id, reader)).toMatchObject({ email: 'shown2@home.example', ...hidden });
    expect(await show(id, testPerson({ tenantId: tenant.id }))).toMatchObject({ email: null, ...hidden });
    expect(await show(id, testPerson({ tenantId: tenant.id, id }))).toMatchObject({ phone: everything.phone });
  });

  it('of others leave an entry for the trail, one a request', async () => {
    const id = await invite('watched@home.example');
    const entries = async () => {
      const { client, prefix } = serverOf(identity.store);
      const rows = client.db(`${prefix}_identity`).collection('outbox');
      return rows.countDocuments({ tenantId: tenant.id, 'data.action': 'person.sensitive-read', 'data.target.id': id });
    };
    await show(id);
    expect(await entries()).toBe(1);
    await show(id, testPerson({ tenantId: tenant.id, id }));
    await show(id, testPerson({ tenantId: tenant.id, permissions: ['person:read'] }));
    expect(await entries()).toBe(1);
  });
});

describe('updateMyProfile', () => {
  it('changes one’s own phone and address', async () => {
    const id = await invite('self@home.example');
    const self = testPerson({ tenantId: tenant.id, id });
    const query = `mutation ($input: UpdateMyProfileInput!) { updateMyProfile(input: $input) { ${PROFILE} } }`;
    const input = { phone: '+1 415 555 2671', address: everything.address };
    const { updateMyProfile } = await identity.get<{ updateMyProfile: Profile }>(query, { input }, self);
    expect(updateMyProfile).toMatchObject({ id, phone: '+14155552671', address: { city: 'Kleinmachnow' } });
    expect(await people(tenant.scope).findOne({ _id: id })).toMatchObject({ revision: 2 });
  });
});
