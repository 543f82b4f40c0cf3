import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const REPOSITORY = join(__dirname, '../..');

/** Prints through a log of the kernel in a process of its own. */
async function printed(program: string): Promise<string[]> {
  const flags = ['--conditions=source', '-r', './register.cjs', '-e'];
  const source = `const { createLog } = require('./kernel/src/log.ts'); const log = createLog('things', 'info'); ${program}`;
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, source], { cwd: REPOSITORY });
  return stdout.trim().split('\n');
}

test('A process that ends at once has printed all that it logged, in order.', async () => {
  const lines = await printed('for (let n = 0; n < 1000; n++) log.info({ n }, "counted"); process.exit(0);');
  expect(lines.map((line) => JSON.parse(line).n)).toEqual(Array.from({ length: 1_000 }, (_, n) => n));
});

test('What an unexpected end leaves is there too.', async () => {
  const lines = await printed(
    'log.info("before"); process.on("uncaughtException", (err) => { log.fatal({ err }, "over"); process.exit(0); }); throw new Error("x");',
  );
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['before', 'over']);
});

test('A secret is not printed.', async () => {
  const lines = await printed('log.info({ token: "abc", person: { password: "abc" } }, "signed in");');
  expect(lines.join()).toContain('"token":"[secret]","person":{"password":"[secret]"}');
  expect(lines.join()).not.toContain('abc');
});
