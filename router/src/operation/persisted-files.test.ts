import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOperations } from './persisted-files';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'operations-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const manifest = (...bodies: string[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: bodies.map((body) => ({ id: sha256(body), body, name: 'N', type: 'query' })),
});

describe('loadOperations', () => {
  it('reads the repository’s own operations', () => {
    const operations = loadOperations([join(__dirname, '../../../schema/operations')]);
    expect(operations.size).toBeGreaterThan(10);
    for (const [hash, text] of operations) expect(sha256(text)).toBe(hash);
  });

  it('reads files and folders, both formats, each once', () => {
    const own = mkdtempSync(join(folder, 'own-'));
    writeFileSync(join(own, 'a.json'), JSON.stringify({ [sha256('{ a }')]: '{ a }' }));
    writeFileSync(join(own, 'b.json'), JSON.stringify(manifest('{ a }', '{ b }')));
    writeFileSync(join(own, 'README.md'), 'not JSON');
    const single = file('single.json', { [sha256('{ ünï }')]: '{ ünï }' });
    expect([...loadOperations([own, single]).values()]).toEqual(['{ a }', '{ b }', '{ ünï }']);
  });

  it.each([
    ['a hash of something else', { [sha256('{ b }')]: '{ a }' }, `${sha256('{ b }')} is not the SHA-256`],
    [
      'an identifier that is no hash in a manifest',
      { ...manifest(), operations: [{ id: 'Home', body: '{ a }' }] },
      'Home is not the SHA-256',
    ],
    ['a key that is no hash', { home: '{ a }' }, 'home is not the SHA-256 of its operation.'],
    ['a text that is none', { [sha256('1')]: 1 }, sha256('1')],
    ['a manifest of another version', { ...manifest(), version: 2 }, 'version'],
    ['a manifest of another kind', { ...manifest(), format: 'relay' }, 'format'],
    ['a list', [], 'expected record'],
    ['half a file', '{"', 'JSON'],
  ])('names the file that holds %s', (_what, content, problem) => {
    const path = file('wrong.json', content);
    expect(() => loadOperations([path])).toThrow(path);
    expect(() => loadOperations([path])).toThrow(problem);
  });

  it('names a path that is not there', () => {
    expect(() => loadOperations([join(folder, 'nowhere')])).toThrow('nowhere');
  });
});
