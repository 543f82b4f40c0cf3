import { readdir } from 'node:fs/promises';
import { type Files, onDisk, smallRoster, zipOf } from './roster.fixtures';
import { unpackRoster } from './roster.zip';

async function unpack(bytes: Uint8Array) {
  const { zip, scratch } = await onDisk(bytes);
  return unpackRoster(zip, scratch);
}

async function unpackFiles(files: Files) {
  return unpack(await zipOf(files));
}

/** What the refusal says, after a look that nothing stays on disk. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const { zip, scratch } = await onDisk(bytes);
  const error = await unpackRoster(zip, scratch).then(
    () => undefined,
    (reason) => reason,
  );
  expect(await readdir(scratch).catch(() => [])).toEqual([]);
  expect(error?.extensions?.code).toBe('BAD_USER_INPUT');
  return error.message;
}

/** Where the signature stands in the zip, in order. */
function positions(zip: Buffer, signature: number): number[] {
  const wanted = Buffer.alloc(4);
  wanted.writeUInt32LE(signature);
  const found: number[] = [];
  for (let at = zip.indexOf(wanted); at >= 0; at = zip.indexOf(wanted, at + 1)) found.push(at);
  return found;
}
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

describe('unpackRoster', () => {
  it('answers with the mode, path and size of each file', async () => {
    const files = smallRoster();
    const bundle = await unpackFiles(files);
    expect(bundle.version).toBe('1.1');
    expect(bundle.files.users).toMatchObject({ kind: 'users', mode: 'bulk', bytes: files.users.length });
    expect(Object.keys(bundle.files)).toHaveLength(6);
    expect(bundle.notices).toEqual([]);
  });

  it('reads delta and absent from the manifest', async () => {
    const { manifest, users, orgs } = smallRoster('delta');
    const bundle = await unpackFiles({
      manifest: manifest.replace(/file\.(academicSessions|courses|classes|enrollments|orgs),delta/g, 'file.$1,absent'),
      users,
      orgs,
    });
    expect(Object.keys(bundle.files)).toEqual(['users']);
    expect(bundle.files.users?.mode).toBe('delta');
    expect(bundle.notices[0]).toEqual({
      text: 'orgs.csv is in the zip though the manifest says absent: it was ignored.',
      because: { reason: 'FILE_ABSENT', file: 'orgs.csv' },
    });
  });

  it('takes every file as bulk, and says so, when there is no manifest', async () => {
    const { users } = smallRoster();
    const bundle = await unpackFiles({ users });
    expect(bundle.files.users?.mode).toBe('bulk');
    expect(bundle.notices).toEqual([
      {
        text: 'There is no manifest.csv: every file is taken as bulk.',
        because: { reason: 'MANIFEST_MISSING' },
      },
    ]);
  });

  it('accepts one folder, other capitals and the files that macOS adds, and names what it ignores', async () => {
    const { users, orgs } = smallRoster();
    const bundle = await unpackFiles({
      'Export 2026/Users.csv': users,
      'Export 2026/ORGS.CSV': orgs,
      'Export 2026/demographics.csv': 'sourcedId\r\n',
      '__MACOSX/Export 2026/._Users.csv': 'x',
      'Export 2026/.DS_Store': 'x',
    });
    expect(Object.keys(bundle.files).sort()).toEqual(['orgs', 'users']);
    expect(bundle.ignored).toEqual(['Export 2026/demographics.csv']);
  });

  it('refuses a zip without a file that its manifest promises', async () => {
    const { users: _, ...rest } = smallRoster();
    expect(await refusalOf(await zipOf(rest))).toBe('users.csv is missing though the manifest says bulk.');
  });

  it('refuses a mode that is none, with its line', async () => {
    const files = smallRoster();
    const manifest = files.manifest.replace('file.users,bulk', 'file.users,full');
    expect(await refusalOf(await zipOf({ ...files, manifest }))).toMatch(/^manifest.csv, line 8: file.users is "full"/);
  });

  it('refuses files spread over two folders', async () => {
    const { users, orgs } = smallRoster();
    expect(await refusalOf(await zipOf({ 'a/users.csv': users, 'b/orgs.csv': orgs }))).toMatch('different folders');
  });

  it('refuses a zip of something else', async () => {
    expect(await refusalOf(await zipOf({ 'photo.jpg': 'x' }))).toMatch('not a OneRoster 1.1 one');
  });

  it.each(['', 'PK', 'sourcedId,name\r\n1,x\r\n'])('refuses what is no zip: %j', async (text) => {
    expect(await refusalOf(Buffer.from(text))).toMatch('not a zip, or is cut short');
  });

  it('refuses a zip that is cut anywhere', async () => {
    const zip = await zipOf(smallRoster());
    const cuts = [1, 10, 100, Math.floor(zip.length / 2), zip.length - 100, zip.length - 22, zip.length - 1];
    for (const cut of cuts) expect(await refusalOf(zip.subarray(0, cut))).toMatch('cut short');
  });

  it('refuses a flipped bit in the data of any file, by its checksum', async () => {
    // Stored, not deflated: nothing but the checksum can tell.
    const zip = await zipOf(smallRoster(), 0);
    for (const central of positions(zip, CENTRAL)) {
      const name = zip.toString('utf8', central + 46, central + 46 + zip.readUInt16LE(central + 28));
      const local = zip.readUInt32LE(central + 42);
      const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const spoiled = Buffer.from(zip);
      spoiled[data + 10] = (spoiled[data + 10] as number) ^ 0x10;
      expect(await refusalOf(spoiled)).toMatch(`damaged at ${name}`);
    }
  });

  it('refuses a size that is a lie', async () => {
    const zip = await zipOf(smallRoster());
    const [central = 0] = positions(zip, CENTRAL).slice(-2);
    zip.writeUInt32LE(zip.readUInt32LE(central + 24) - 5, central + 24);
    expect(await refusalOf(zip)).toMatch('damaged');
  });

  it('refuses an entry that lies within another', async () => {
    const inner = await zipOf({ users: smallRoster().users }, 0);
    const outer = await zipOf({ orgs: inner.subarray(0, positions(inner, CENTRAL)[0]) }, 0);
    const [orgs = 0, end = 0] = [...positions(outer, CENTRAL).slice(-1), ...positions(outer, END)];
    const users = Buffer.from(inner.subarray(positions(inner, CENTRAL)[0], positions(inner, END)[0]));
    users.writeUInt32LE(positions(outer, LOCAL)[1] ?? 0, 42);
    const tail = Buffer.from(outer.subarray(end));
    tail.writeUInt16LE(2, 8);
    tail.writeUInt16LE(2, 10);
    tail.writeUInt32LE(end - orgs + users.length, 12);
    expect(await refusalOf(Buffer.concat([outer.subarray(0, end), users, tail]))).toMatch('damaged at users.csv');
  });

  it.each(['../users.csv', '/xx/users.csv', 'C:/users.csv', '..\\users.csv'])('refuses the name %s', async (name) => {
    const honest = `${'x'.repeat(name.length - 10)}/users.csv`;
    const zip = await zipOf({ [honest]: smallRoster().users });
    const spoiled = Buffer.from(zip.toString('latin1').replaceAll(honest, name), 'latin1');
    expect(await refusalOf(spoiled)).toMatch('leads out of it');
  });

  it('refuses a bomb by what it declares', async () => {
    const bomb = await zipOf({ users: Buffer.alloc(8 * 1024 * 1024, 'a') });
    expect(await refusalOf(bomb)).toMatch('unpacks to far more than is taken: users.csv');
  });

  it('refuses more than 64 files', async () => {
    const many = Object.fromEntries(Array.from({ length: 65 }, (_, n) => [`${n}.txt`, 'x']));
    expect(await refusalOf(await zipOf(many))).toMatch('more than 64 files');
  });

  it('answers NOT_FOUND when there is no file', async () => {
    const { zip, scratch } = await onDisk(Buffer.from('x'));
    await expect(unpackRoster(`${zip}.gone`, scratch)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});
