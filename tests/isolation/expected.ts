import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody has looked at and found right; `npm run test:isolation -- --accept` writes it anew. */
export type Expected = Record<string, string>;

const pathOf = (name: string) => join(__dirname, 'expected', `${name}.json`);

export const accepting = () => process.env.ISOLATION_ACCEPT === '1';

export function readExpected(name: string): Expected {
  return existsSync(pathOf(name)) ? (JSON.parse(readFileSync(pathOf(name), 'utf8')) as Expected) : {};
}

export function writeExpected(name: string, found: Expected): void {
  const sorted = Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(pathOf(name), `${JSON.stringify(sorted, null, 2)}\n`);
}
