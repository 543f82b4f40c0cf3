import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { DomainError } from '@lyceum/kernel/errors';
import { readMoveConfig } from './config';
import { moveEverywhere } from './move';

const USAGE = 'npm run tenant:move -- --tenant SLUG';

async function main(): Promise<void> {
  try {
    const { values } = parseArgs({ options: { tenant: { type: 'string', default: '' } } });
    if (!values.tenant) throw new DomainError('BAD_USER_INPUT', 'Say which tenant: --tenant SLUG.');
    await moveEverywhere(readMoveConfig(), values.tenant, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    const ours =
      error instanceof DomainError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
    process.stderr.write(`${ours ? (error as Error).message : (error as Error).stack}\n${USAGE}\n`);
    process.exitCode = 1;
  }
}

void main();
