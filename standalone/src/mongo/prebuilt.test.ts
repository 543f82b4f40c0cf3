import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchPrebuilt, findPrebuilt, wheels } from './prebuilt';
import { answer } from './programs';

jest.setTimeout(120_000);

let cacheDir: string;

beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'lyceum-cache-'));
});

afterEach(() => rmSync(cacheDir, { recursive: true, force: true }));

describe('fetchPrebuilt', () => {
  it('leaves a program that runs, and nothing else, in the cache', async () => {
    const program = await fetchPrebuilt({ cacheDir, say: () => {} });
    expect(answer(program, ['--version'])).toContain('0.5.3-beta.165');
    expect(findPrebuilt(cacheDir)).toBe(program);
    expect(readdirSync(cacheDir)).toHaveLength(1);
  });

  it('refuses a wheel whose hash is not the pinned one and keeps nothing of it', async () => {
    const hashes = Object.fromEntries(Object.keys(wheels).map((tag) => [tag, '0'.repeat(64)]));
    await expect(fetchPrebuilt({ cacheDir, hashes, say: () => {} })).rejects.toThrow(/sha256 .* refused/);
    expect(readdirSync(cacheDir)).toEqual([]);
  });

  it('says in one line that there is none for a machine without a wheel', async () => {
    await expect(fetchPrebuilt({ cacheDir, hashes: {}, say: () => {} })).rejects.toThrow(
      /^no prebuilt SecantusDB for \S+$/,
    );
  });
});
