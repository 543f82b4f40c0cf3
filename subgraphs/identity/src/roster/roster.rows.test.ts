import { createWriteStream } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { all, csv, fileOf, outline, smallRoster, USERS_HEADER, user } from './roster.fixtures';
import { headerNotices, readRows } from './roster.rows';

describe('readRows', () => {
  it('answers typed rows', async () => {
    const [read] = await all(readRows(await fileOf('users', csv(USERS_HEADER, user('ada', { role: 'Student' })))));
    expect(read).toEqual({
      line: 2,
      row: {
        sourcedId: 'ada',
        status: 'active',
        dateLastModified: undefined,
        enabledUser: true,
        orgSourcedIds: ['school'],
        role: 'student',
        username: 'ada',
        givenName: 'Ada',
        familyName: 'Lovelace',
        middleName: undefined,
        email: 'ada@school.example',
        phone: undefined,
        identifier: undefined,
        agentSourcedIds: [],
        grades: [],
      },
    });
  });

  it('splits lists inside a quoted field', async () => {
    const [read] = await all(readRows(await fileOf('classes', smallRoster().classes)));
    expect(read).toMatchObject({ row: { grades: ['07', '08'], termSourcedIds: ['autumn'] } });
  });

  it('reads past a byte order mark, in front of a quoted header too', async () => {
    const quoted = USERS_HEADER.replace('sourcedId', '"sourcedId"');
    expect(await outline(await fileOf('users', `\ufeff${csv(USERS_HEADER, user('ada'))}`))).toEqual(['2 ada']);
    expect(await outline(await fileOf('users', `\ufeff${csv(quoted, user('ada'))}`))).toEqual(['2 ada']);
  });

  it('takes the header in any capitals and order', async () => {
    const text = 'NAME, SourcedID ,Type,STATUS\r\nRiverside,school,School,active\r\n';
    expect(await outline(await fileOf('orgs', text))).toEqual(['2 school']);
  });

  it.each(['\r\n', '\n', '\r'])('counts physical lines behind quoted line breaks and blank lines: %j', async (end) => {
    const lines = [
      USERS_HEADER,
      user('a', { givenName: `"Ada ""Countess""${end}${end}Augusta"` }),
      '',
      user('b'),
      ',,,,,,,,,',
      user('c', { role: 'pilot' }),
      '',
      '',
    ];
    const file = await fileOf('users', lines.join(end));
    const [first] = await all(readRows(file));
    expect(first).toMatchObject({ row: { givenName: `Ada "Countess"${end}${end}Augusta` } });
    expect(await outline(file)).toEqual(['2 a', '6 b', expect.stringMatching(/^8 role is not one of administrator, /)]);
  });

  it('copes with mixed line ends and a last line without one', async () => {
    const file = await fileOf('users', `${USERS_HEADER}\r\n${user('a')}\n${user('b')}\r\n${user('c')}`);
    expect(await outline(file)).toEqual(['2 a', '3 b', '4 c']);
  });

  it('reports a row with too few or too many fields and goes on', async () => {
    const file = await fileOf('users', csv(USERS_HEADER, 'a,b', `${user('b')},more`, user('c')));
    expect(await outline(file)).toEqual([
      '2 has 2 fields where the header has 10',
      '3 has 11 fields where the header has 10',
      '4 c',
    ]);
  });

  it('loses one line, not the rest of the file, to a quote that is not closed', async () => {
    const open = user('b', { givenName: '"Ada' });
    expect(await outline(await fileOf('users', csv(USERS_HEADER, user('a'), open, user('c'), user('d'))))).toEqual([
      '2 a',
      '3 has a quote that is not closed',
      '4 c',
      '5 d',
    ]);
    const swallowing = csv(USERS_HEADER, open, user('c'), user('d', { givenName: '"Ada"' }), user('e'));
    expect((await outline(await fileOf('users', swallowing))).slice(1)).toEqual(['3 c', '4 d', '5 e']);
  });

  it('says for programs too what is wrong with a row', async () => {
    const rows = [`${user('a')},x`, user('b', { givenName: '' }), user('c', { role: 'wizard' })];
    const read = await all(readRows(await fileOf('users', csv(USERS_HEADER, ...rows))));
    expect(read.map((one) => 'error' in one && one.error.because)).toEqual([
      { reason: 'FIELDS_MISCOUNTED', fields: expect.any(Number), expected: expect.any(Number) },
      { reason: 'EMPTY' },
      { reason: 'NOT_ONE_OF', allowed: expect.arrayContaining(['student', 'teacher']) },
    ]);
  });

  it('gives up on a file of nothing but quotes that are not closed', async () => {
    const file = await fileOf('users', csv(USERS_HEADER, ...Array<string>(301).fill('"x')));
    await expect(all(readRows(file))).rejects.toThrow('users.csv has 100 quotes that are not closed');
  });

  it('refuses a line of 200 MB without holding it, and reads on behind it', async () => {
    const file = await fileOf('users', csv(USERS_HEADER, user('a')));
    const block = Buffer.alloc(1024 * 1024, 'x');
    await pipeline(Readable.from(Array<Buffer>(200).fill(block)), createWriteStream(file.path, { flags: 'a' }));
    await appendFile(file.path, `\r\n${user('c')}\r\n`);
    const before = process.resourceUsage().maxRSS;
    expect(await outline(file)).toEqual(['2 a', '3 is longer than 1 MiB: is a quote missing?', '4 c']);
    // In KiB: a tenth of the line would show.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(100 * 1024);
  });

  it('names the column whose bytes are not UTF-8, as those of Windows-1252', async () => {
    const text = csv(USERS_HEADER, user('a', { givenName: 'Zoë' }), user('b'));
    expect(await outline(await fileOf('users', Buffer.from(text, 'latin1')))).toEqual([
      '2 givenName is not UTF-8. Save the file as "CSV UTF-8"',
      '3 b',
    ]);
  });

  it('refuses UTF-16', async () => {
    const file = await fileOf('users', Buffer.from(`\ufeff${csv(USERS_HEADER)}`, 'utf16le'));
    await expect(all(readRows(file))).rejects.toThrow('users.csv is not UTF-8');
  });

  it.each(['sourcedId', 'role', 'enabledUser'])('refuses the file when the column %s is missing', async (column) => {
    const file = await fileOf('users', csv(USERS_HEADER.replace(column, 'other'), user('a')));
    await expect(all(readRows(file))).rejects.toMatchObject({
      message: `users.csv has no column "${column}".`,
      extensions: {
        code: 'BAD_USER_INPUT',
        details: { reason: 'CSV_COLUMN_MISSING', file: 'users.csv', line: 1, column },
      },
    });
  });

  it('refuses a doubled column and a file without a header', async () => {
    await expect(all(readRows(await fileOf('users', `${USERS_HEADER},Role\r\n`)))).rejects.toThrow('"role" twice');
    await expect(all(readRows(await fileOf('users', '\r\n')))).rejects.toThrow('users.csv is empty');
  });

  it.each([
    ['enrollments', 'beginDate', '2026-02-30', 'a date as yyyy-mm-dd'],
    ['enrollments', 'primary', 'yes', 'true or false'],
    ['enrollments', 'role', 'parent', 'one of administrator, proctor, student, teacher'],
    ['users', 'email', 'nobody', 'an e-mail address'],
    ['users', 'status', 'gone', 'one of active, tobedeleted, inactive'],
    ['users', 'sourcedId', 'x'.repeat(256), 'an id of at most 255 characters on one line'],
  ] as const)('refuses in %s a %s that does not fit', async (kind, column, value, expects) => {
    const [header = '', row = ''] = smallRoster()[kind].split('\r\n');
    const fields = row.split(',');
    fields[header.split(',').indexOf(column)] = value;
    const [read] = await all(readRows(await fileOf(kind, csv(header, fields.join(',')))));
    expect(read).toMatchObject({ line: 2, error: { file: `${kind}.csv`, column, reason: `is not ${expects}` } });
    expect((read as { error: { value: string } }).error.value.length).toBeLessThanOrEqual(100);
  });

  it('is lenient where the wild is: no e-mail, blank enabledUser, an odd date of change in bulk', async () => {
    const row = 'a,,31/08/2026,,school,student,a,Ada,Lovelace,';
    const [read] = await all(readRows(await fileOf('users', csv(USERS_HEADER, row))));
    expect(read).toMatchObject({ row: { enabledUser: true, email: undefined, dateLastModified: undefined } });
  });

  it('wants status and date of change in each row of a delta file', async () => {
    const rows = [
      user('a', { stamp: 'tobedeleted,2026-08-31T09:00:00+02:00' }),
      user('b', { stamp: ',2026-08-31' }),
      user('c', { stamp: 'active,' }),
    ];
    expect(await outline(await fileOf('users', csv(USERS_HEADER, ...rows), 'delta'))).toEqual([
      '2 a',
      '3 status is required in a delta file',
      '4 dateLastModified is required in a delta file',
    ]);
  });
});

describe('headerNotices', () => {
  it('lists unknown columns once, and neither extensions nor columns that are not read', async () => {
    const header = `${USERS_HEADER},shoeSize,metadata.badge,ext_sis_id,password,`;
    const file = await fileOf('users', csv(header, `${user('a')},42,x,y,secret,`));
    expect(await headerNotices(file)).toEqual([
      {
        text: 'users.csv: ignored column "shoeSize".',
        because: { reason: 'COLUMNS_IGNORED', file: 'users.csv', columns: ['shoeSize'] },
      },
    ]);
    expect(await outline(file)).toEqual(['2 a']);
  });
});
