import 'reflect-metadata';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DomainError } from '@lyceum/kernel/errors';
import type { Told } from '@lyceum/kernel/reasons';
import { itemsIn, planOf, testIn } from './import-entry';
import { decode, openPackage, type QtiPackage } from './package';
import { NotImportable, once } from './remarks';
import { findAll, parseXml } from './xml';

// `npm run qti:rate -- FOLDER|ZIP|XML …`: reads packages and items as an import does, writes nothing, and prints what would
// become of them.

interface Rated {
  file: string;
  outcome: 'exact' | 'with losses' | 'not imported';
  reasons: string[];
  interactions: string[];
}

async function main(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) throw new Error('Say which: npm run qti:rate -- FOLDER|ZIP|XML …');
  const rated: Rated[] = [];
  for (const path of paths.flatMap(filesIn))
    rated.push(...(/\.zip$/i.test(path) ? await rateZip(path) : await rateFile(path)));
  for (const { file, outcome, reasons } of rated)
    print(`${outcome.padEnd(13)} ${file}${reasons.map((one) => `\n                ${one}`).join('')}`);
  const total = rated.length;
  print('');
  for (const outcome of ['exact', 'with losses', 'not imported'] as const) {
    const count = rated.filter((one) => one.outcome === outcome).length;
    print(
      `${outcome.padEnd(13)} ${String(count).padStart(5)} of ${total}  ${total ? Math.round((1_000 * count) / total) / 10 : 0} %`,
    );
  }
  print('\nby interaction: exact, with losses, not');
  for (const [name, group] of grouped(rated, ({ interactions }) => [...new Set(interactions)])) {
    const count = (outcome: string) => String(group.filter((one) => one.outcome === outcome).length).padStart(5);
    print(`${name.padEnd(40)}${count('exact')}${count('with losses')}${count('not imported')}`);
  }
  print('\nby reason');
  const lossy = rated.filter(({ outcome }) => outcome !== 'exact');
  for (const [reason, group] of grouped(lossy, ({ reasons }) => reasons.map(general)))
    print(`${String(group.length).padStart(5)}  ${reason}`);
}

/** XML, items and tests by themselves, and zips; folders with all below them. */
function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const inside = readdirSync(path).flatMap((name) => filesIn(join(path, name)));
  return inside.filter((name) => /\.(zip|xml)$/i.test(name) && !/imsmanifest\.xml$/i.test(name)).sort();
}

async function rateZip(path: string): Promise<Rated[]> {
  try {
    const qti = await openPackage(path);
    try {
      const rated: Rated[] = [];
      for (const { file, refusal } of planOf(qti)) {
        const told = { file: `${path}:${file}`, interactions: [] };
        if (refusal !== undefined) rated.push({ ...told, outcome: 'not imported', reasons: [refusal.text] });
        else if (!qti.has(file)) rated.push({ ...told, outcome: 'not imported', reasons: ['is not in the package'] });
        else rated.push(...(await rate(`${path}:${file}`, file, qti)));
      }
      return rated;
    } finally {
      await qti.close();
    }
  } catch (error) {
    return [{ file: path, outcome: 'not imported', reasons: [(error as Error).message], interactions: [] }];
  }
}

/** As if the whole disk were the package. Pictures are taken to be there: whether they are is the package’s matter. */
function rateFile(path: string): Promise<Rated[]> {
  const has = (file: string) => !/\.(xml|x?html?)$/i.test(file) || existsSync(`/${file}`);
  const bytes = async (file: string) => (existsSync(`/${file}`) ? readFileSync(`/${file}`) : Buffer.alloc(0));
  const xml = async (file: string) => parseXml(decode(readFileSync(`/${file}`)), file);
  return rate(path, resolve(path).slice(1), { has, xml, bytes });
}

async function rate(shown: string, file: string, qti: Pick<QtiPackage, 'has' | 'xml' | 'bytes'>): Promise<Rated[]> {
  let interactions: string[] = [];
  const told = (losses: readonly string[], notes: readonly string[] = []): Rated[] => {
    const reasons = [...losses, ...notes.map((one) => `(${one})`)];
    return [{ file: shown, outcome: losses.length === 0 ? 'exact' : 'with losses', reasons, interactions }];
  };
  try {
    const root = await qti.xml(file);
    if (root.name === 'qti-assessment-test') {
      interactions = ['(test)'];
      return told(texts((await testIn(qti, file, root)).losses));
    }
    if (root.name !== 'qti-assessment-item') return [];
    interactions = findAll(root, ({ name }) => /^qti-.*-interaction$/.test(name)).map(({ name }) => name);
    const items = await itemsIn(qti, file, root);
    const all = (of: 'losses' | 'notes') => texts(once(items.flatMap((one) => one[of])));
    return told(all('losses'), all('notes'));
  } catch (error) {
    if (!(error instanceof NotImportable || error instanceof DomainError)) throw error;
    return [{ file: shown, outcome: 'not imported', reasons: [error.message], interactions }];
  }
}

const texts = (remarks: readonly Told[]) => remarks.map(({ text }) => text);

/** Reasons that differ in names and numbers alone are one. */
function general(reason: string): string {
  return reason.replace(/[“"].*?[”"]|\d+(\.\d+)?|\{.*/g, '…').slice(0, 110);
}

function grouped(rated: readonly Rated[], keys: (one: Rated) => string[]): [string, Rated[]][] {
  const groups = new Map<string, Rated[]>();
  for (const one of rated) for (const key of keys(one)) groups.set(key, [...(groups.get(key) ?? []), one]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
