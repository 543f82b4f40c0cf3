import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { duration, readConfig } from '@lyceum/kernel/config';
import { z } from 'zod';
import { rotateVariables } from '../config';
import { privateJwk, readKeys } from '../signing-keys';
import { nextKeys, type Rotation } from './next-keys';

const USAGE =
  'npm run keys:rotate [-- --file PATH] [--lead 10m]: the file that SIGNING_KEYS names, else the one that npm start has made';

/** Rewrites the file in place; whoever reads it finds the keys before or those after, never half of them. */
export function rotateFile(path: string, now: Date, leadSeconds: number): Rotation {
  const text = readFileSync(path, 'utf8');
  // With its own checks: a file that identity would refuse is not written on.
  readKeys(text);
  const rotation = nextKeys(z.array(privateJwk).parse(JSON.parse(text)), now, leadSeconds);
  writeFileSync(`${path}.new`, `${JSON.stringify(rotation.keys, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return rotation;
}

function main(): void {
  const { values } = parseArgs({ options: { file: { type: 'string' }, lead: { type: 'string', default: '10m' } } });
  const path = values.file ?? readConfig(rotateVariables).signingKeysFile;
  const now = new Date();
  const { next, dropped, keys } = rotateFile(path, now, duration.parse(values.lead) / 1_000);
  const seconds = Math.max(0, next.signsFrom - Math.floor(now.getTime() / 1_000));
  process.stdout.write(
    `${path}: ${keys.length} keys. ${next.kid} signs in ${seconds} s; until then it is published.\n`,
  );
  if (dropped.length > 0) process.stdout.write(`Dropped, for no token of theirs is out: ${dropped.join(', ')}\n`);
}

if (require.main === module) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
    process.exitCode = 1;
  }
}
