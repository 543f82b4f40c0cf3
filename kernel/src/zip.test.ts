import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { openZip } from './zip';

const folder = mkdtempSync(join(tmpdir(), 'lyceum-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

const limits = { maxEntries: 5, maxUnpackedBytes: 10_000_000 };
let count = 0;

async function zipOf(files: [string, string][], change = (bytes: Buffer) => bytes, options = {}): Promise<string> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), options);
  for (const [name, text] of files) await zip.add(name, new TextReader(text));
  count += 1;
  const path = join(folder, `${count}.zip`);
  await writeFile(path, change(Buffer.from(await zip.close())));
  return path;
}

/** The name as it stands in both places of a zip, replaced by one as long. */
const renamed = (from: string, to: string) => (bytes: Buffer) =>
  Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');

it('reads what is in it, and passes over what macOS adds', async () => {
  const zip = await openZip(
    await zipOf([
      ['a/b.txt', 'Grüße'],
      ['__MACOSX/a/._b.txt', 'x'],
      ['.DS_Store', 'x'],
    ]),
    limits,
  );
  expect(zip.files.map(({ name, bytes }) => [name, bytes])).toEqual([['a/b.txt', 7]]);
  expect((await zip.files[0]?.read(100))?.toString()).toBe('Grüße');
  await expect(zip.files[0]?.read(6)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await zip.close();
});

it.each<[string, () => Promise<string>]>([
  ['a name that leads out', () => zipOf([['aa/b.txt', 'x']], renamed('aa/b.txt', '../b.txt'))],
  [
    'one name twice',
    () =>
      zipOf(
        [
          ['a.txt', 'x'],
          ['b.txt', 'y'],
        ],
        renamed('b.txt', 'a.txt'),
      ),
  ],
  ['too many files', () => zipOf(Array.from({ length: 6 }, (_, n) => [`${n}`, 'x']))],
  ['too much', () => zipOf([['a', 'ab'.repeat(6_000_000)]])],
  ['a bomb', () => zipOf([['a', '0'.repeat(9_000_000)]])],
  ['a password', () => zipOf([['a', 'x']], undefined, { password: 'secret' })],
  ['what is cut short', () => zipOf([['a', 'x']], (bytes) => bytes.subarray(0, bytes.length - 10))],
  ['what is no zip', () => zipOf([], () => Buffer.from('not a zip at all, though it is long enough for one'))],
])('refuses %s', async (_, make) => {
  await expect(openZip(await make(), limits)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

it('refuses a file whose bytes were changed', async () => {
  const zip = await openZip(await zipOf([['a', 'some text']], renamed('some', 'sane'), { level: 0 }), limits);
  await expect(zip.files[0]?.read(100)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await zip.close();
});
