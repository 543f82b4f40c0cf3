import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsIn } from './messages.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lyceum-messages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function area(name: string, en: object, ar: object, code = ''): void {
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, 'messages.en.json'), JSON.stringify(en));
  writeFileSync(join(at, 'messages.ar.json'), JSON.stringify(ar));
  writeFileSync(join(at, 'screen.tsx'), code);
}

describe('the messages of a web app', () => {
  it('are complete in both apps', () => {
    for (const app of ['bff-mobile', 'bff-admin'])
      expect(faultsIn([join(__dirname, 'src'), join(__dirname, '..', app, 'web/src')])).toEqual([]);
  });

  it('fail the build where a language lacks one, or has one that nobody else has', () => {
    area('home', { 'home.a': 'A', 'home.b': 'B' }, { 'home.a': 'أ', 'home.c': 'ج' });
    expect(faultsIn([folder])).toEqual(['home.b: not in ar', 'home.c: only in ar']);
  });

  it('fail the build where a translation forgets a value', () => {
    area('home', { 'home.a': 'Hello, {name}' }, { 'home.a': 'مرحبًا' });
    expect(faultsIn([folder])).toEqual(['home.a: other values in ar']);
  });

  it('fail the build for a text that cannot be read, one that is there twice, and one that nobody wrote', () => {
    area('home', { 'home.a': 'Hello, {name' }, { 'home.a': 'مرحبًا {name}' });
    area('more', { 'home.b': 'B' }, { 'home.b': 'ب' }, `t('home.b'); t('home.missing')`);
    area('most', { 'home.b': 'B' }, { 'home.b': 'ب' });
    const faults = faultsIn([folder]);
    expect(faults).toContain('home.b: twice in en');
    expect(faults.some((fault) => fault.startsWith('home.a in '))).toBe(true);
    expect(faults).toContain('home.missing: asked for in more/screen.tsx');
  });
});
