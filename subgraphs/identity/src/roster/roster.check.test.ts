import { checkRoster, goodRows, type Known } from './roster.check';
import { all, csv, onDisk, smallRoster, USERS_HEADER, user, zipOf } from './roster.fixtures';
import type { RowError } from './roster.rows';
import { unpackRoster } from './roster.zip';

const knowsNothing: Known = async () => new Set();

async function check(files: Partial<ReturnType<typeof smallRoster>>, known: Known = knowsNothing) {
  const { zip, scratch } = await onDisk(await zipOf(files));
  const bundle = await unpackRoster(zip, scratch);
  const errors: RowError[] = [];
  const result = await checkRoster(bundle, {
    known,
    report: async (batch) => {
      errors.push(...batch.errors);
    },
  });
  return { ...result, bundle, errors, outline: errors.map((e) => `${e.file}:${e.line} ${e.column ?? ''} ${e.reason}`) };
}

describe('checkRoster', () => {
  it('finds nothing wrong with a whole roster, and asks the store nothing', async () => {
    const { errors, totals } = await check(smallRoster(), () => Promise.reject(new Error('asked')));
    expect(errors).toEqual([]);
    expect(totals.users).toEqual({ read: 2, refused: 0 });
  });

  it('refuses a class of a missing course, and the seats of that class by its name', async () => {
    const files = smallRoster();
    files.classes += 'ghost,,,Ghost,,nowhere,,scheduled,,school,autumn,,,\r\n';
    files.enrollments += 'seat-2,,,ghost,school,grace,student,,,\r\nseat-3,,,algebra-1,school,grace,student,,,\r\n';
    const { outline, errors, bundle, ...result } = await check(files);
    expect(outline).toEqual([
      'classes.csv:3 courseSourcedId names the course nowhere, which is not in courses.csv',
      'enrollments.csv:3 classSourcedId names the class ghost, which was itself refused',
    ]);
    expect(errors[0]).toMatchObject({ value: 'nowhere', sourcedId: 'ghost' });
    if (!bundle.files.classes || !bundle.files.enrollments) throw new Error('both were in the zip');
    expect((await all(goodRows(bundle.files.classes, result))).map(({ line }) => line)).toEqual([2]);
    expect((await all(goodRows(bundle.files.enrollments, result))).map(({ line }) => line)).toEqual([2, 4]);
  });

  it('refuses the seats of a user whose own row cannot be read', async () => {
    const files = smallRoster();
    files.users = csv(USERS_HEADER, user('ada', { role: 'pilot' }));
    expect((await check(files)).outline[1]).toBe(
      'enrollments.csv:2 userSourcedId names the user ada, which was itself refused',
    );
  });

  it.each([
    ['users', 'school', 'elsewhere', 'orgSourcedIds names the org elsewhere'],
    ['classes', 'school', 'elsewhere', 'schoolSourcedId names the org elsewhere'],
    ['classes', 'autumn', 'winter', 'termSourcedIds names the academic session winter'],
    ['enrollments', 'ada', 'nobody', 'userSourcedId names the user nobody'],
    ['enrollments', 'school', 'elsewhere', 'schoolSourcedId names the org elsewhere'],
  ] as const)('refuses a row of %s whose %s is %s', async (kind, from, to, reason) => {
    const files = smallRoster();
    files[kind] = files[kind].replace(`,${from},`, `,${to},`);
    expect((await check(files)).outline[0]).toMatch(`${kind}.csv:2 ${reason}, which is not in`);
  });

  it('names a dead end for programs too', async () => {
    const files = smallRoster();
    files.users = files.users.replace(',school,', ',elsewhere,');
    const { errors } = await check(files);
    expect(errors.map(({ because }) => because)).toContainEqual({
      reason: 'REFERENCE_MISSING',
      file: 'orgs.csv',
      id: 'elsewhere',
    });
    expect(errors.map(({ because }) => because.reason)).toContain('REFERENCE_REFUSED');
  });

  it('refuses the later of two rows with one id and keeps the earlier', async () => {
    const files = smallRoster();
    files.users += `${user('ada')}\r\n`;
    const { outline, refusedLines } = await check(files);
    expect(outline).toEqual(['users.csv:4 sourcedId is the id of an earlier row too']);
    expect(refusedLines.users).toEqual([4]);
  });

  it('asks in delta mode, once for many, for what the files do not hold', async () => {
    const files = smallRoster('delta');
    const stamp = 'active,2026-08-31';
    files.enrollments += `seat-2,${stamp},old,school,grace,student,,,\r\nseat-3,${stamp},never,school,grace,student,,,\r\n`;
    const asked: [string, string[]][] = [];
    const { outline } = await check(files, async (kind, ids) => {
      asked.push([kind, ids]);
      return new Set(['old']);
    });
    expect(asked).toEqual([['classes', ['old', 'never']]]);
    expect(outline).toEqual([
      'enrollments.csv:4 classSourcedId names the class never, which is neither in classes.csv nor imported earlier',
    ]);
  });

  it('asks the store about a file that is absent', async () => {
    const { users } = smallRoster();
    expect((await check({ users }, async () => new Set(['school']))).outline).toEqual([]);
    expect((await check({ users })).outline[0]).toMatch('was not imported earlier, and there is no orgs.csv');
  });

  it('lets a row that is to be deleted refer to what is gone', async () => {
    const files = smallRoster('delta');
    files.enrollments += 'seat-2,tobedeleted,2026-08-31,gone,gone,gone,student,,,\r\n';
    const { outline, refusedLines } = await check(files);
    expect([outline, refusedLines.enrollments]).toEqual([[], []]);
  });

  it('passes on the notices of the zip and of every header', async () => {
    const files = smallRoster();
    files.orgs = files.orgs.replace('identifier', 'colour');
    expect((await check(files)).notices).toEqual([
      {
        text: 'orgs.csv: ignored column "colour".',
        because: { reason: 'COLUMNS_IGNORED', file: 'orgs.csv', columns: ['colour'] },
      },
    ]);
  });
});
