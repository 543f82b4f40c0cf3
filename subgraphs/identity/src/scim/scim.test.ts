import { people } from '../person/person.model';
import { findByLogin, getById } from '../person/person.service';
import { identityPrivacy } from '../privacy/privacy';
import { hashOf } from '../sso/sso-state';
import { startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { ENTERPRISE, GROUP, USER } from './schemas';
import { scimTokens } from './token.model';
import { directoryUsers } from './user.model';

let identity: TestIdentity;
let tenant: TestTenant;
let token: string;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await identity.createTenant();
  token = await newToken(tenant);
});
afterAll(() => identity?.stop());

const CREATE_TOKEN =
  'mutation ($input: CreateScimTokenInput!) { createScimToken(input: $input) { secret token { id roles } } }';

async function newToken(of: TestTenant, input: object = {}): Promise<string> {
  const { createScimToken } = await identity.get<{ createScimToken: { secret: string } }>(
    CREATE_TOKEN,
    { input: { name: 'Directory', ...input } },
    of.admin,
  );
  return createScimToken.secret;
}

interface Reply {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what comes is what is looked at
  body: any;
}

async function scim(
  method: string,
  path: string,
  body?: object | string,
  headers: object = {},
  by = token,
): Promise<Reply> {
  const response = await fetch(`${identity.url}/scim/v2${path}`, {
    method,
    headers: { authorization: `Bearer ${by}`, 'content-type': 'application/scim+json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null };
}

let made = 0;
function user(more: object = {}) {
  const userName = `zoe${++made}@school.example`;
  return {
    schemas: [USER],
    userName,
    name: { givenName: 'Zoë', familyName: 'Müller' },
    emails: [{ value: userName, type: 'work', primary: true }],
    active: true,
    ...more,
  };
}
const create = async (more: object = {}) => (await scim('POST', '/Users', user(more))).body;
const patch = (path: string, ...Operations: object[]) =>
  scim('PATCH', path, { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations });
const search = (query: Record<string, string>, path = '/Users') => scim('GET', `${path}?${new URLSearchParams(query)}`);
const person = (id: string) => getById(tenant.scope, id);

describe('a token', () => {
  it('is asked for, also where there is nothing', async () => {
    for (const by of [
      '',
      'nonsense',
      token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      `scim.${tenant.id}.x.${'A'.repeat(43)}`,
    ]) {
      const { status, headers, body } = await scim('GET', '/Users', undefined, {}, by);
      expect([status, body.status]).toEqual([401, '401']);
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(headers.get('content-type')).toBe('application/scim+json');
    }
  });

  it('is not stored, and gets nothing of another tenant', async () => {
    const other = await identity.createTenant();
    const [mine, theirs] = [await create(), await newToken(other)];
    expect(JSON.stringify(await scimTokens(tenant.scope).find({}))).not.toContain(token.split('.')[3]);
    expect((await scim('GET', `/Users/${mine.id}`, undefined, {}, theirs)).body).toEqual(
      (await scim('GET', '/Users/nobody', undefined, {}, theirs)).body,
    );
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'])
      expect(
        (
          await scim(
            method,
            `/Users/${mine.id}`,
            method === 'PUT'
              ? user()
              : method === 'PATCH'
                ? { Operations: [{ op: 'add', path: 'title', value: 'x' }] }
                : undefined,
            {},
            theirs,
          )
        ).status,
      ).toBe(404);
    const swapped = theirs.replace(other.id, tenant.id);
    expect((await scim('GET', '/Users', undefined, {}, swapped)).status).toBe(401);
  });

  it('works on for a day when it is rotated, and ends at once when it is revoked', async () => {
    const own = await newToken(tenant);
    const id = own.split('.')[2] as string;
    const ROTATE = 'mutation ($id: ID!) { rotateScimToken(id: $id) { secret } }';
    const { rotateScimToken } = await identity.get<{ rotateScimToken: { secret: string } }>(
      ROTATE,
      { id },
      tenant.admin,
    );
    const status = async (by: string) => (await scim('GET', '/Users?count=0', undefined, {}, by)).status;
    expect([await status(own), await status(rotateScimToken.secret)]).toEqual([200, 200]);
    await scimTokens(tenant.scope).updateOne(
      { _id: id },
      { $set: { before: { hash: hashOf(own.split('.')[3] as string), until: new Date(Date.now() - 1_000) } } },
    );
    expect([await status(own), await status(rotateScimToken.secret)]).toEqual([401, 200]);
    await identity.get('mutation ($id: ID!) { revokeScimToken(id: $id) { id } }', { id }, tenant.admin);
    expect(await status(rotateScimToken.secret)).toBe(401);
  });
});

describe('/Users', () => {
  it('makes a person of the platform, and keeps what else the directory said', async () => {
    const sent = user({
      externalId: 'E-1',
      title: 'Head',
      [ENTERPRISE]: { department: 'Physics', manager: 'B2' },
      password: 'secret',
      unknown: 1,
    });
    const { status, headers, body } = await scim('POST', '/Users', sent);
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(body.meta.location);
    expect(headers.get('etag')).toBe(body.meta.version);
    expect(body).toMatchObject({
      schemas: [USER, ENTERPRISE],
      userName: sent.userName,
      externalId: 'E-1',
      title: 'Head',
      active: true,
      [ENTERPRISE]: { department: 'Physics', manager: { value: 'B2' } },
      meta: { resourceType: 'User' },
    });
    expect(body).not.toHaveProperty('password');
    expect(body).not.toHaveProperty('unknown');
    const { givenName, familyName, email, roles, status: state } = await person(body.id);
    expect({ givenName, familyName, email, roles, state }).toEqual({
      givenName: 'Zoë',
      familyName: 'Müller',
      email: sent.userName,
      roles: ['LEARNER'],
      state: 'ACTIVE',
    });
    expect((await scim('GET', `/Users/${body.id}`)).body).toEqual(body);
  });

  it('keeps nothing of it in clear', async () => {
    const sent = user({ externalId: 'external-in-clear', title: 'Title in clear' });
    const { body } = await scim('POST', '/Users', sent);
    const stored = JSON.stringify([
      await directoryUsers(tenant.scope).find({ _id: body.id }),
      await people(tenant.scope).find({ _id: body.id }),
    ]);
    for (const text of [sent.userName, 'external-in-clear', 'Title in clear']) expect(stored).not.toContain(text);
  });

  it('answers 409 for a user name or address that somebody has, in whatever case', async () => {
    const { userName } = await create();
    for (const sent of [
      user({ userName: userName.toUpperCase() }),
      user({ emails: [{ value: userName.toUpperCase() }] }),
    ]) {
      const { status, body } = await scim('POST', '/Users', sent);
      expect([status, body.scimType]).toEqual([409, 'uniqueness']);
    }
    const other = await create();
    expect((await patch(`/Users/${other.id}`, { op: 'replace', path: 'userName', value: userName })).status).toBe(409);
    expect((await scim('POST', '/Users', user({ userName: tenant.adminEmail }))).status).toBe(409);
  });

  it.each([
    [{}, 'invalidValue'],
    [{ userName: '' }, 'invalidValue'],
    [{ userName: 5 }, 'invalidValue'],
    [{ userName: 'x', active: 'perhaps' }, 'invalidValue'],
    [{ userName: 'x', roles: [{ value: 'EMPEROR' }] }, 'invalidValue'],
    ['{"userName":', 'invalidSyntax'],
    ['[]', 'invalidSyntax'],
    ['null', 'invalidSyntax'],
  ])('refuses %j with 400 %s', async (body, scimType) => {
    expect((await scim('POST', '/Users', body)).body).toMatchObject({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: '400',
      scimType,
    });
  });

  it('closes the account and ends its sessions with active false, as Entra writes it too', async () => {
    const { id } = await create();
    expect((await patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'False' })).body.active).toBe(false);
    expect((await person(id)).status).toBe('INACTIVE');
    expect((await patch(`/Users/${id}`, { op: 'replace', value: { id, active: true } })).body.active).toBe(true);
    expect((await person(id)).status).toBe('ACTIVE');
  });

  it('replaces: what is not sent is gone, but for roles and whether the account is open', async () => {
    const before = await create({ title: 'Head', active: false, roles: [{ value: 'INSTRUCTOR' }] });
    const { userName } = before;
    const { body } = await scim('PUT', `/Users/${before.id}`, {
      userName,
      name: { givenName: 'Ada', familyName: 'New' },
      emails: [{ value: userName }],
    });
    expect(body).toMatchObject({ active: false, roles: [{ value: 'INSTRUCTOR' }], name: { givenName: 'Ada' } });
    expect(body).not.toHaveProperty('title');
    expect((await person(before.id)).givenName).toBe('Ada');
  });

  it('is shown to the person with what else is kept of them', async () => {
    const { id } = await create({ title: 'Title of the directory' });
    const told: unknown[] = [];
    const whose = { ...tenant.scope, principal: tenant.admin } as never;
    for await (const part of identityPrivacy({ files: {} as never }).exportPerson(whose, id)) told.push(part);
    expect(JSON.stringify(told)).toContain('Title of the directory');
  });

  it('moves the address that one signs in with', async () => {
    const { id, userName } = await create();
    const address = `moved.${userName}`;
    await patch(`/Users/${id}`, { op: 'replace', path: 'emails[type eq "work"].value', value: address });
    expect((await findByLogin(tenant.scope, address))?._id).toBe(id);
    expect(await findByLogin(tenant.scope, userName)).toBeNull();
    await patch(`/Users/${id}`, { op: 'replace', path: 'userName', value: address });
    expect((await scim('POST', '/Users', user({ userName, emails: [{ value: userName }] }))).status).toBe(201);
  });

  it('gives and takes the roles that its token may, and no others', async () => {
    const { id } = await create({ roles: [{ value: 'instructor' }] });
    expect((await person(id)).roles).toEqual(['INSTRUCTOR']);
    await people(tenant.scope).updateOne({ _id: id }, { $set: { roles: ['INSTRUCTOR', 'AUDITOR'] } });
    await patch(`/Users/${id}`, { op: 'replace', path: 'roles', value: [{ value: 'AUTHOR' }, { value: 'AUDITOR' }] });
    expect((await person(id)).roles.sort()).toEqual(['AUDITOR', 'AUTHOR']);
    expect((await patch(`/Users/${id}`, { op: 'add', path: 'roles', value: [{ value: 'ADMIN' }] })).status).toBe(403);
    expect((await scim('POST', '/Users', user({ roles: [{ value: 'ADMIN' }] }))).status).toBe(403);
    await patch(`/Users/${id}`, { op: 'remove', path: 'roles' });
    expect((await person(id)).roles).toEqual(['AUDITOR']);
  });

  it('deletes: 404 from then on, the account closed; made anew it is the same person', async () => {
    const sent = user();
    const { id } = (await scim('POST', '/Users', sent)).body;
    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(204);
    for (const method of ['GET', 'DELETE']) expect((await scim(method, `/Users/${id}`)).status).toBe(404);
    expect((await search({ filter: `userName eq "${sent.userName}"` })).body.totalResults).toBe(0);
    expect((await person(id)).status).toBe('INACTIVE');
    const again = await scim('POST', '/Users', sent);
    expect([again.status, again.body.id, again.body.active]).toEqual([201, id, true]);
    expect((await person(id)).status).toBe('ACTIVE');
  });

  it('does not close the account of the last administrator', async () => {
    expect((await scim('DELETE', `/Users/${tenant.admin.id}`)).status).toBe(400);
    expect((await person(tenant.admin.id)).status).toBe('ACTIVE');
  });

  it('tells versions apart', async () => {
    const { id, meta } = await create();
    const known = await scim('GET', `/Users/${id}`, undefined, { 'if-none-match': meta.version });
    expect([known.status, known.body]).toEqual([304, null]);
    const stale = { 'if-match': 'W/"another"' };
    const operations = { Operations: [{ op: 'replace', path: 'title', value: 'Head' }] };
    expect((await scim('PATCH', `/Users/${id}`, operations, stale)).status).toBe(412);
    expect((await scim('PUT', `/Users/${id}`, user(), stale)).status).toBe(412);
    expect((await scim('DELETE', `/Users/${id}`, undefined, stale)).status).toBe(412);
    const changed = await scim('PATCH', `/Users/${id}`, operations, { 'if-match': meta.version });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(meta.version);
    expect((await scim('GET', `/Users/${id}`, undefined, { 'if-none-match': meta.version })).status).toBe(200);
  });

  it('shows the attributes that were asked for', async () => {
    const { id } = await create({ title: 'Head', [ENTERPRISE]: { department: 'Physics' } });
    const shown = async (query: Record<string, string>) =>
      Object.keys((await scim('GET', `/Users/${id}?${new URLSearchParams(query)}`)).body).sort();
    expect(await shown({ attributes: 'userName,name.givenName' })).toEqual(['id', 'name', 'schemas', 'userName']);
    expect(await shown({ attributes: `${ENTERPRISE}:department` })).toEqual(['id', 'schemas', ENTERPRISE]);
    expect(await shown({ excludedAttributes: 'emails,meta,name,title,roles,displayName' })).toEqual([
      'active',
      'id',
      'schemas',
      ENTERPRISE,
      'userName',
    ]);
    const { body } = await scim('GET', `/Users/${id}?attributes=name.givenName`);
    expect(body.name).toEqual({ givenName: 'Zoë' });
  });
});

describe('a list', () => {
  it('finds by user name and external id at once, and by anything else by looking', async () => {
    const one = await create({ externalId: `X-${made}`, nickName: `Nick ${made}` });
    const found = async (filter: string) =>
      (await search({ filter })).body.Resources.map(({ id }: { id: string }) => id);
    expect(await found(`userName eq "${one.userName.toUpperCase()}"`)).toEqual([one.id]);
    expect(await found(`externalId eq "${one.externalId}"`)).toEqual([one.id]);
    expect(await found(`externalId eq "${one.externalId.toLowerCase()}"`)).toEqual([]);
    expect(await found(`emails.value eq "${one.userName}"`)).toEqual([one.id]);
    expect(await found(`nickName eq "${one.nickName}" and active eq true`)).toEqual([one.id]);
    expect(await found(`userName eq "${one.userName}" and active eq false`)).toEqual([]);
    expect(await found(`id eq "${one.id}"`)).toEqual([one.id]);
    expect(await found(`userName eq "${tenant.adminEmail}"`)).toEqual([tenant.admin.id]);
    const { created } = one.meta;
    expect(await found(`meta.created ge "${created}" and nickName pr`)).toEqual([one.id]);
    expect(await found(`id eq "${one.id}" and meta.lastModified lt "${created}"`)).toEqual([]);
    expect((await search({ filter: 'nothing eq "x"' })).body.scimType).toBe('invalidFilter');
  });

  it('costs a few reads when it looks up a user name', async () => {
    const { userName } = await create();
    const commands = await identity.countCommands(() => search({ filter: `userName eq "${userName}"` }));
    expect(commands.length).toBeLessThanOrEqual(8);
  });

  it('pages from 1, and counts all of them', async () => {
    const other = await identity.createTenant();
    const theirs = await newToken(other);
    for (let n = 0; n < 5; n++) await scim('POST', '/Users', user({ displayName: `D${n}` }), {}, theirs);
    const page = async (query: string) => (await scim('GET', `/Users?${query}`, undefined, {}, theirs)).body;
    const seen: string[] = [];
    for (const startIndex of [1, 3, 5]) {
      const { totalResults, itemsPerPage, Resources } = await page(`startIndex=${startIndex}&count=2`);
      expect([totalResults, itemsPerPage]).toEqual([6, 2]);
      seen.push(...Resources.map(({ id }: { id: string }) => id));
    }
    expect(new Set(seen).size).toBe(6);
    expect(await page('count=0')).toMatchObject({ totalResults: 6, Resources: [] });
    expect(await page('startIndex=-3&count=-1')).toMatchObject({ startIndex: 1, itemsPerPage: 0 });
    expect(await page('startIndex=99')).toMatchObject({ totalResults: 6, Resources: [] });
    expect((await page('count=many')).scimType).toBe('invalidValue');
    const names = (await page('sortBy=displayName&sortOrder=descending&filter=displayName%20sw%20%22D%22')).Resources;
    expect(names.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
      'D4',
      'D3',
      'D2',
      'D1',
      'D0',
    ]);
    const searched = await scim(
      'POST',
      '/Users/.search',
      { filter: 'displayName sw "D"', count: 1, attributes: ['displayName'] },
      {},
      theirs,
    );
    expect(searched.body).toMatchObject({ totalResults: 5, itemsPerPage: 1 });
  });
});

describe('/Groups', () => {
  const group = async (more: object = {}) =>
    (await scim('POST', '/Groups', { schemas: [GROUP], displayName: `Class ${++made}`, ...more })).body;
  const members = async (id: string) =>
    ((await scim('GET', `/Groups/${id}`)).body.members ?? []).map(({ value }: { value: string }) => value).sort();
  const setRoles = (groupId: string, roles: string[], by = tenant.admin) =>
    identity.ask(
      'mutation ($input: SetGroupRolesInput!) { setGroupRoles(input: $input) { memberCount } }',
      { input: { groupId, roles } },
      by,
    );

  it('keeps members, in whatever way a directory changes them', async () => {
    const [a, b, c] = (await Promise.all([create(), create(), create()])).map(({ id }) => id) as [
      string,
      string,
      string,
    ];
    const { id } = await group({ externalId: 'G', members: [{ value: a }] });
    expect(await members(id)).toEqual([a]);
    await patch(`/Groups/${id}`, { op: 'Add', path: 'members', value: [{ value: b }, { value: a }] });
    expect(await members(id)).toEqual([a, b].sort());
    await patch(`/Groups/${id}`, { op: 'remove', path: `members[value eq "${a}"]` });
    expect(await members(id)).toEqual([b]);
    await patch(
      `/Groups/${id}`,
      { op: 'Remove', path: 'members', value: [{ value: b }] },
      { op: 'add', value: { members: [{ value: c }] } },
    );
    expect(await members(id)).toEqual([c]);
    await patch(`/Groups/${id}`, { op: 'replace', path: 'members', value: [{ value: a }, { value: b }] });
    expect(await members(id)).toEqual([a, b].sort());
    expect((await scim('GET', `/Users/${a}`)).body.groups).toMatchObject([{ value: id, type: 'direct' }]);
    await patch(
      `/Groups/${id}`,
      { op: 'remove', path: 'members' },
      { op: 'replace', value: { displayName: 'Renamed' } },
    );
    expect(await members(id)).toEqual([]);
    const { body } = await scim('PUT', `/Groups/${id}`, { displayName: 'Again', members: [{ value: c }] });
    expect(body).toMatchObject({ displayName: 'Again', members: [{ value: c, display: 'Zoë Müller' }] });
    expect(body).not.toHaveProperty('externalId');
    expect((await scim('DELETE', `/Groups/${id}`)).status).toBe(204);
    expect((await scim('GET', `/Groups/${id}`)).status).toBe(404);
  });

  it('finds groups by name and by member, and leaves members out when asked', async () => {
    const { id: member } = await create();
    const { id, displayName } = await group({ members: [{ value: member }] });
    const found = async (query: Record<string, string>) => (await search(query, '/Groups')).body.Resources;
    expect(await found({ filter: `displayName eq "${displayName.toUpperCase()}"` })).toMatchObject([{ id }]);
    expect(await found({ filter: `members.value eq "${member}"` })).toMatchObject([{ id }]);
    expect(await found({ filter: `members[value eq "${member}"]`, attributes: 'displayName' })).toEqual([
      { schemas: [GROUP], id, displayName },
    ]);
    const [bare] = await found({ filter: `id eq "${id}"`, excludedAttributes: 'members' });
    expect(bare).not.toHaveProperty('members');
    expect((await search({ attributes: 'displayName', count: '1' }, '/Groups')).body.itemsPerPage).toBe(1);
  });

  it('refuses members that there are none of, and another tenant’s', async () => {
    const other = await identity.createTenant();
    const { id } = await group();
    for (const value of ['nobody', other.admin.id])
      expect((await patch(`/Groups/${id}`, { op: 'add', path: 'members', value: [{ value }] })).body.scimType).toBe(
        'invalidValue',
      );
    expect((await patch(`/Groups/${id}`, { op: 'remove', path: 'displayName' })).body.scimType).toBe('mutability');
    expect((await scim('GET', `/Groups/${id}`, undefined, {}, await newToken(other))).status).toBe(404);
  });

  it('gives its members roles, which go with the membership', async () => {
    const { id: learner } = await create();
    const { id: author } = await create({ roles: [{ value: 'AUTHOR' }] });
    const { id } = await group({ members: [{ value: learner }, { value: author }] });
    const { id: second } = await group();
    await setRoles(id, ['AUTHOR']);
    await setRoles(second, ['AUTHOR']);
    const roles = async (of: string) => (await person(of)).roles.sort();
    expect([await roles(learner), await roles(author)]).toEqual([['AUTHOR', 'LEARNER'], ['AUTHOR']]);
    await patch(`/Groups/${second}`, { op: 'add', path: 'members', value: [{ value: learner }] });
    await patch(`/Groups/${id}`, { op: 'remove', path: 'members' });
    // One has it by the other group still, the other one had it before.
    expect([await roles(learner), await roles(author)]).toEqual([['AUTHOR', 'LEARNER'], ['AUTHOR']]);
    await scim('DELETE', `/Groups/${second}`);
    expect(await roles(learner)).toEqual(['LEARNER']);
  });

  it('gives no role that its administrator does not hold', async () => {
    const { id } = await group();
    const limited = { ...tenant.admin, permissions: ['directory:manage' as const] };
    expect((await setRoles(id, ['ADMIN'], limited)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('what the server says of itself', () => {
  it('describes what it can do, its resource types and their schemas', async () => {
    const { body: config } = await scim('GET', '/ServiceProviderConfig');
    expect(config).toMatchObject({
      patch: { supported: true },
      bulk: { supported: false },
      filter: { supported: true, maxResults: 200 },
      etag: { supported: true },
    });
    const { body: types } = await scim('GET', '/ResourceTypes');
    expect(types.Resources.map(({ name }: { name: string }) => name)).toEqual(['User', 'Group']);
    const { body: schemas } = await scim('GET', '/Schemas');
    expect(schemas.Resources.map(({ id }: { id: string }) => id)).toEqual([USER, ENTERPRISE, GROUP]);
    expect((await scim('GET', `/Schemas/${USER}`)).body.attributes[0]).toMatchObject({
      name: 'userName',
      required: true,
      uniqueness: 'server',
    });
    expect((await scim('GET', '/Schemas/urn:nothing')).status).toBe(404);
  });

  it.each([
    ['GET', '/Me', 501],
    ['POST', '/Bulk', 501],
    ['GET', '/', 404],
    ['GET', '/Users/a/b', 404],
    ['GET', '/%ff', 404],
    ['GET', '/__proto__', 404],
    ['PUT', '/Users', 405],
    ['POST', '/Users/x', 405],
  ])('answers %s %s with %i', async (method, path, status) => {
    expect((await scim(method, path, method === 'GET' ? undefined : {})).status).toBe(status);
  });
});

describe('hostile requests', () => {
  it('refuses bodies that are too large, or not JSON by their type', async () => {
    const large = JSON.stringify(user({ title: 'x'.repeat(10 * 1024 * 1024) }));
    expect((await scim('POST', '/Users', large)).body).toMatchObject({ status: '413' });
    expect((await scim('POST', '/Users', '<user/>', { 'content-type': 'application/xml' })).status).toBe(415);
  });

  it('refuses ten thousand operations', async () => {
    const { id } = await create();
    const Operations = Array.from({ length: 10_000 }, () => ({ op: 'add', path: 'title', value: 'x' }));
    expect((await patch(`/Users/${id}`, ...Operations)).body.scimType).toBe('tooMany');
  });

  it('reaches no prototype', async () => {
    const { id } = await create();
    await scim(
      'PATCH',
      `/Users/${id}`,
      '{"Operations":[{"op":"add","value":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}]}',
    );
    for (const path of ['__proto__.polluted', 'constructor.prototype.polluted', 'name.__proto__.polluted'])
      expect((await patch(`/Users/${id}`, { op: 'add', path, value: 1 })).status).toBe(400);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
