import { parseFilter, parsePath } from './filter';
import { matches } from './match';
import { groupType, userType } from './schemas';

const zoe = {
  id: 'A1',
  externalId: 'Ext-1',
  userName: 'Zoe@School.example',
  name: { givenName: 'Zoë', familyName: 'Müller' },
  active: true,
  title: 'Head "of" school',
  emails: [
    { value: 'zoe@school.example', type: 'work', primary: true },
    { value: 'zoe@home.example', type: 'home' },
  ],
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Physics', manager: { value: 'B2' } },
  meta: { created: '2025-03-01T10:00:00.000Z', resourceType: 'User' },
};

describe('a filter', () => {
  it.each([
    ['userName eq "zoe@school.example"', true],
    ['USERNAME Eq "ZOE@SCHOOL.EXAMPLE"', true],
    ['userName ne "zoe@school.example"', false],
    ['userName ne "other"', true],
    ['userName sw "zoe"', true],
    ['userName ew "example"', true],
    ['userName co "@school."', true],
    ['userName co "@home."', false],
    ['id eq "a1"', false],
    ['externalId eq "Ext-1"', true],
    ['externalId eq "ext-1"', false],
    ['title eq "head \\"of\\" school"', true],
    ['title pr', true],
    ['nickName pr', false],
    ['nickName eq null', true],
    ['title eq null', false],
    ['title ne null', true],
    ['active eq true', true],
    ['active eq True', true],
    ['active eq "false"', false],
    ['not (active eq true)', false],
    ['not(active eq false)', true],
    ['name.familyName eq "müller"', true],
    ['name pr', true],
    ['emails eq "zoe@home.example"', true],
    ['emails.value eq "zoe@home.example"', true],
    ['emails.type eq "other"', false],
    ['emails[type eq "work"]', true],
    ['emails[type eq "work" and value co "@home."]', false],
    ['emails[type eq "home" and value co "@home."]', true],
    ['emails[not (type eq "work")]', true],
    ['emails[type eq "home"].value eq "zoe@home.example"', true],
    ['emails[type eq "work"].value ew "@home.example"', false],
    ['emails[primary eq true]', true],
    ['meta.created gt "2025-01-01T00:00:00Z"', true],
    ['meta.created lt "2025-03-01T11:00:00+01:00"', false],
    ['meta.created le "2025-03-01T11:00:00+01:00"', true],
    ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq "physics"', true],
    ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value eq "B2"', true],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "zoe"', true],
    // `and` binds more than `or`.
    ['title eq "x" and active eq false or userName sw "zoe"', true],
    ['userName sw "zoe" or title eq "x" and active eq false', true],
    ['(userName sw "zoe" or title eq "x") and active eq false', false],
    ['not (title eq "x") and active eq true', true],
  ])('%s → %s', (filter, fits) => {
    expect(matches(parseFilter(userType, filter), zoe)).toBe(fits);
  });

  it.each([
    '',
    'userName',
    'userName eq',
    'userName eq zoe',
    'userName eq "zoe',
    'userName is "zoe"',
    'userName eq "zoe" and',
    '(userName eq "zoe"',
    'userName eq "zoe")',
    'emails[type eq "work"',
    'userName[type eq "work"]',
    'unknown eq "x"',
    'name.unknown eq "x"',
    '__proto__ eq "x"',
    'constructor.name pr',
    'active gt true',
    'active eq "perhaps"',
    'userName eq 5',
    'userName eq {"a":1}',
    'name eq "x"',
    'meta.created gt "yesterday"',
    '"userName" eq "x"',
    `${'('.repeat(60)}userName pr${')'.repeat(60)}`,
    `${'not ('.repeat(60)}userName pr${')'.repeat(60)}`,
    Array.from({ length: 200 }, () => 'title pr').join(' or '),
    `userName eq "${'x'.repeat(5_000)}"`,
  ])('refuses %j', (filter) => {
    expect(() => parseFilter(userType, filter)).toThrow(
      expect.objectContaining({ status: 400, scimType: 'invalidFilter' }),
    );
  });

  it('does not slow down on hostile text', () => {
    for (const text of ['('.repeat(4_000), '"\\'.repeat(2_000), ' '.repeat(4_000), '[]'.repeat(2_000)])
      expect(() => parseFilter(userType, text)).toThrow();
  });
});

describe('a path', () => {
  it('names an attribute, a part of it, and some of its values', () => {
    expect(parsePath(userType, 'name.familyName').place).toMatchObject({
      attribute: { name: 'name' },
      sub: { name: 'familyName' },
    });
    expect(parsePath(userType, 'emails[type eq "work"].value')).toMatchObject({
      place: { sub: { name: 'value' } },
      where: { kind: 'compare' },
    });
    expect(parsePath(groupType, 'members[value eq "x"]').where).toMatchObject({ kind: 'compare', value: 'x' });
  });

  it.each([
    '',
    'emails[',
    'emails[type eq "work"]x',
    'nothing',
    'name.familyName.more',
    'emails[type eq "work"].nothing',
    '__proto__.x',
  ])('refuses %j', (path) => {
    expect(() => parsePath(userType, path)).toThrow(expect.objectContaining({ scimType: 'invalidPath' }));
  });
});
