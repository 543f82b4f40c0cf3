import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type Files, openFiles } from './files';

const folder = mkdtempSync(join(tmpdir(), 'lyceum-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const links = { filesSecret: 'a secret of 32 characters or more', filesPublicUrl: 'http://localhost:4200' };

// What every store promises. A further adapter is a further row, opened empty.
const adapters: { name: string; open: () => Files }[] = [
  { name: 'a folder', open: () => openFiles({ filesUrl: `file:${mkdtempSync(join(folder, 'x'))}`, ...links }) },
];

describe.each(adapters)('files in $name', ({ open }) => {
  let files: Files;
  beforeEach(() => {
    files = open();
  });

  const put = (key: string, content: string | Readable, maxBytes = 1_000) =>
    files.put(key, typeof content === 'string' ? Readable.from([Buffer.from(content)]) : content, { maxBytes });
  const read = async (key: string) => text(await files.open(key));
  const keys = async (prefix: string) => {
    const found: string[] = [];
    for await (const { key } of files.list(prefix)) found.push(key);
    return found;
  };

  it('gives back what was put, with its size and hash', async () => {
    const sha256 = createHash('sha256').update('Grüße').digest('hex');
    expect(await put('tenant/course/a.txt', 'Grüße')).toEqual({ bytes: 7, sha256 });
    expect(await read('tenant/course/a.txt')).toBe('Grüße');
    const stat = await files.stat('tenant/course/a.txt');
    expect(stat?.bytes).toBe(7);
    expect(stat?.modifiedAt.toISOString()).toMatch(/^20/);
  });

  it('puts a file under a key that follows from its content, and nothing where that is none', async () => {
    const keyOf = (sha256: string) => `by/${sha256}.txt`;
    const { sha256 } = await files.put(keyOf, Readable.from(['Grüße']), { maxBytes: 10 });
    await files.put(keyOf, Readable.from(['Grüße']), { maxBytes: 10 });
    expect(await keys('by/')).toEqual([keyOf(sha256)]);
    const climbing = files.put(() => '../a', Readable.from(['x']), { maxBytes: 10 });
    await expect(climbing).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await keys('')).toEqual([keyOf(sha256)]);
  });

  it('replaces a file as a whole', async () => {
    await put('a', 'a long first version');
    await put('a', 'second');
    expect(await read('a')).toBe('second');
  });

  it('shows nothing of a file before its last byte has come', async () => {
    const content = new Readable({ read() {} });
    const putting = put('a', content);
    content.push('half');
    // Many turns of the event loop, in which a store that wrote in place would show it.
    for (let turn = 0; turn < 20; turn += 1) expect(await files.stat('a')).toBeNull();
    expect(await keys('')).toEqual([]);
    content.push(null);
    await putting;
    expect(await read('a')).toBe('half');
  });

  it('takes exactly maxBytes, and answers PAYLOAD_TOO_LARGE for one more, leaving what was there', async () => {
    await put('a', '12345', 5);
    await expect(put('a', '123456', 5)).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
    await expect(put('b', '123456', 5)).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
    expect(await read('a')).toBe('12345');
    expect(await keys('')).toEqual(['a']);
  });

  it('leaves the stream of a file that is too large usable, so that its connection can carry the answer', async () => {
    const content = Readable.from([Buffer.from('123'), Buffer.from('456'), Buffer.from('789')]);
    await expect(put('a', content, 5)).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
    expect(content.destroyed).toBe(false);
  });

  it('keeps nothing of a stream that breaks off', async () => {
    const breaking = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('the phone went into a tunnel');
      })(),
    );
    await expect(put('a', breaking)).rejects.toThrow('tunnel');
    expect(await files.stat('a')).toBeNull();
  });

  it('answers NOT_FOUND, or null from stat, for what is absent or only a part of a key', async () => {
    await put('a/b', '1');
    for (const key of ['b', 'a', 'a/b/c']) {
      await expect(files.open(key)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(files.localCopy(key)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await files.stat(key)).toBeNull();
    }
  });

  it('removes a file, and finds nothing wrong with one that is gone', async () => {
    await put('a/b', '1');
    await files.remove('a/b');
    await files.remove('a/b');
    await files.remove('a');
    expect(await files.stat('a/b')).toBeNull();
  });

  it('gives a local path that holds the same bytes', async () => {
    await put('a', 'content');
    const copy = await files.localCopy('a');
    expect(await readFile(copy.path, 'utf8')).toBe('content');
    await copy.release();
    expect(await read('a')).toBe('content');
  });

  it('lists by prefix, across and within parts of a key, in ASCII order', async () => {
    for (const key of ['a/c', 'a-b', 'ab/d', 'a/b/x', 'b', 'a.b']) await put(key, '1');
    expect(await keys('')).toEqual(['a-b', 'a.b', 'a/b/x', 'a/c', 'ab/d', 'b']);
    expect(await keys('a/')).toEqual(['a/b/x', 'a/c']);
    expect(await keys('ab')).toEqual(['ab/d']);
    expect(await keys('../')).toEqual([]);
  });

  it.each([
    '',
    '/a',
    'a/',
    'a//b',
    '..',
    'a/../b',
    './a',
    '.incoming/a',
    'a\\b',
    'a\0',
    'a\n',
    'ü',
    '-rf',
    'a'.repeat(201),
  ])('refuses %j as a key', async (key) => {
    const refused = { code: 'BAD_USER_INPUT' };
    await expect(put(key, '1')).rejects.toMatchObject(refused);
    await expect(files.open(key)).rejects.toMatchObject(refused);
    await expect(files.stat(key)).rejects.toMatchObject(refused);
    await expect(files.localCopy(key)).rejects.toMatchObject(refused);
    await expect(files.remove(key)).rejects.toMatchObject(refused);
    expect(() => files.signedUrl(key, { expiresInMs: 1_000 })).toThrow(expect.objectContaining(refused));
  });
});

describe('a folder of files', () => {
  it('forgets at its next opening what a killed process left half written more than a day ago', () => {
    const root = mkdtempSync(join(folder, 'x'));
    const config = { filesUrl: `file:${root}`, ...links };
    openFiles(config);
    for (const name of ['old', 'fresh']) writeFileSync(join(root, '.incoming', name), 'half');
    const twoDaysAgo = new Date(Date.now() - 48 * 60 * 60_000);
    utimesSync(join(root, '.incoming', 'old'), twoDaysAgo, twoDaysAgo);
    openFiles(config);
    expect(readdirSync(join(root, '.incoming'))).toEqual(['fresh']);
  });

  it('leaves nothing in its place for what arrives after a refusal', async () => {
    const root = mkdtempSync(join(folder, 'x'));
    const files = openFiles({ filesUrl: `file:${root}`, ...links });
    await expect(files.put('a', Readable.from([Buffer.from('123456')]), { maxBytes: 5 })).rejects.toThrow();
    expect(readdirSync(join(root, '.incoming'))).toEqual([]);
  });
});
