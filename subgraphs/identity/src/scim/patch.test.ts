import { normalize } from './normalize';
import { patch, readOperations } from './patch';
import { ENTERPRISE, userType } from './schemas';

const before = {
  id: 'A1',
  userName: 'zoe',
  name: { givenName: 'Zoë', familyName: 'Müller' },
  active: true,
  emails: [
    { value: 'work@school.example', type: 'work', primary: true },
    { value: 'home@home.example', type: 'home' },
  ],
};
const apply = (...Operations: object[]) => patch(userType, before, readOperations({ Operations }));
const refused = (scimType: string) => expect.objectContaining({ status: 400, scimType });

describe('a patch', () => {
  it('replaces, adds and removes attributes and their parts', () => {
    expect(apply({ op: 'replace', path: 'userName', value: 'new' })).toMatchObject({ userName: 'new' });
    expect(apply({ op: 'add', path: 'title', value: 'Head' })).toMatchObject({ title: 'Head' });
    expect(apply({ op: 'replace', path: 'name.familyName', value: 'Maier' }).name).toEqual({
      givenName: 'Zoë',
      familyName: 'Maier',
    });
    expect(apply({ op: 'remove', path: 'name.familyName' }).name).toEqual({ givenName: 'Zoë' });
    expect(apply({ op: 'remove', path: 'emails' })).not.toHaveProperty('emails');
    expect(apply({ op: 'replace', path: 'name', value: { familyName: 'Maier' } }).name).toEqual({
      givenName: 'Zoë',
      familyName: 'Maier',
    });
  });

  it('changes the values that a path chooses', () => {
    const emails = (...operations: object[]) => apply(...operations).emails;
    expect(emails({ op: 'replace', path: 'emails[type eq "work"].value', value: 'new@school.example' })).toEqual([
      { value: 'new@school.example', type: 'work', primary: true },
      before.emails[1],
    ]);
    expect(emails({ op: 'remove', path: 'emails[type eq "home"]' })).toEqual([before.emails[0]]);
    expect(emails({ op: 'remove', path: 'emails[value ew "@home.example"].type' })).toEqual([
      before.emails[0],
      { value: 'home@home.example' },
    ]);
    expect(emails({ op: 'replace', path: 'emails[type eq "home"]', value: { value: 'x@y.example' } })).toEqual([
      before.emails[0],
      { value: 'x@y.example' },
    ]);
    expect(emails({ op: 'add', path: 'emails', value: [{ value: 'third@x.example', primary: true }] })).toEqual([
      { ...before.emails[0], primary: false },
      before.emails[1],
      { value: 'third@x.example', primary: true },
    ]);
    expect(emails({ op: 'add', path: 'emails', value: before.emails[1] })).toEqual(before.emails);
    expect(emails({ op: 'replace', path: 'emails[type eq "home"].primary', value: true })).toEqual([
      { ...before.emails[0], primary: false },
      { ...before.emails[1], primary: true },
    ]);
  });

  it('takes what Entra and Okta send', () => {
    expect(apply({ op: 'Replace', path: 'active', value: 'False' })).toMatchObject({ active: false });
    expect(apply({ op: 'replace', value: { id: 'A1', active: false } })).toMatchObject({ id: 'A1', active: false });
    expect(
      apply({ op: 'Add', value: { 'name.familyName': 'Maier', [`${ENTERPRISE}:department`]: 'Physics' } }),
    ).toMatchObject({
      name: { givenName: 'Zoë', familyName: 'Maier' },
      [ENTERPRISE]: { department: 'Physics' },
    });
    expect(apply({ op: 'Add', path: 'phoneNumbers[type eq "mobile"].value', value: '+4930123' }).phoneNumbers).toEqual([
      { type: 'mobile', value: '+4930123' },
    ]);
    expect(apply({ op: 'add', path: `${ENTERPRISE}:manager`, value: 'B2' })).toMatchObject({
      [ENTERPRISE]: { manager: { value: 'B2' } },
    });
    expect(apply({ op: 'replace', value: { [ENTERPRISE]: { department: 'Maths' } } })).toMatchObject({
      [ENTERPRISE]: { department: 'Maths' },
    });
    expect(apply({ op: 'remove', path: 'emails', value: [{ value: 'home@home.example' }] }).emails).toEqual([
      before.emails[0],
    ]);
    expect(apply({ op: 'replace', value: { unknownThing: 1 } })).toEqual(before);
  });

  it('is all or nothing', () => {
    const frozen = structuredClone(before);
    expect(() =>
      apply({ op: 'replace', path: 'userName', value: 'new' }, { op: 'replace', path: 'nothing', value: 1 }),
    ).toThrow(refused('invalidPath'));
    expect(before).toEqual(frozen);
  });

  it.each([
    ['noTarget', { op: 'remove' }],
    ['noTarget', { op: 'replace', path: 'emails[type eq "other"].value', value: 'x' }],
    ['mutability', { op: 'replace', path: 'id', value: 'x' }],
    ['mutability', { op: 'replace', path: 'meta.created', value: 'x' }],
    ['mutability', { op: 'add', path: 'groups', value: [{ value: 'x' }] }],
    ['mutability', { op: 'remove', path: 'userName' }],
    ['invalidPath', { op: 'replace', path: 'nothing', value: 'x' }],
    ['invalidPath', { op: 'replace', path: 'emails[', value: 'x' }],
    ['invalidPath', { op: 'replace', path: '__proto__.polluted', value: 'x' }],
    ['invalidPath', { op: 'replace', path: 'constructor.prototype.polluted', value: 'x' }],
    ['invalidPath', { op: 'replace', path: 5, value: 'x' }],
    ['invalidSyntax', { op: 'move', path: 'title', value: 'x' }],
    ['invalidValue', { op: 'replace', path: 'active', value: 'perhaps' }],
    ['invalidValue', { op: 'replace', path: 'title', value: { a: 1 } }],
    ['invalidValue', { op: 'replace', path: 'title' }],
    ['invalidValue', { op: 'replace', value: 'x' }],
  ])('answers %s to %j', (scimType, operation) => {
    expect(() => apply(operation)).toThrow(refused(scimType));
  });

  it('has a thousand operations at most', () => {
    const Operations = Array.from({ length: 10_000 }, () => ({ op: 'add', path: 'title', value: 'x' }));
    expect(() => readOperations({ Operations })).toThrow(refused('tooMany'));
    for (const body of [null, {}, { Operations: {} }, { Operations: [] }, { Operations: [null] }])
      expect(() => readOperations(body)).toThrow(refused('invalidSyntax'));
  });

  it('reaches no prototype', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":{"__proto__":{"polluted":1}}}',
    );
    apply({ op: 'add', value: hostile }, { op: 'replace', value: hostile });
    expect(normalize(userType, { userName: 'x', ...hostile })).toEqual({ userName: 'x' });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
