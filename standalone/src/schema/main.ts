import 'reflect-metadata';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { emitSchema } from './emit';

// npm run schema             writes schema/, the operations and the types generated from them
// npm run schema -- --check  writes elsewhere and compares: what is committed must be what the classes say

const root = join(__dirname, '../../..');

async function main(): Promise<void> {
  if (!process.argv.includes('--check')) return emitSchema(root, root);
  const scratch = mkdtempSync(join(tmpdir(), 'lyceum-schema-'));
  try {
    await emitSchema(root, scratch);
    const stale = filesBelow(scratch).filter(
      (file) => readFileSync(join(scratch, file), 'utf8') !== read(join(root, file)),
    );
    if (stale.length === 0) return;
    process.stderr.write(
      `These files are stale:\n${stale.map((file) => `  ${file}`).join('\n')}\nRun \`npm run schema\` and commit.\n`,
    );
    process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function filesBelow(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
