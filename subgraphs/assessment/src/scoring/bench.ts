import { closeSandbox, runInSandbox } from './sandbox';
import type { Job, Language } from './sandbox.job';

// `npm run bench -w subgraphs/assessment`: what programs cost, in CPU ms of the whole process.

const TESTS = 50;
const ROUNDS = 100_000;
const PROGRAMS: Record<Language, { add: string; loop: string }> = {
  JAVASCRIPT: {
    add: 'const add = (a, b) => a + b;',
    loop: `let sum = 0; for (let i = 0; i < ${ROUNDS}; i++) sum += i;`,
  },
  PYTHON: {
    add: 'def add(a, b):\n    return a + b',
    loop: `total = 0\nfor i in range(${ROUNDS}):\n    total += i`,
  },
};

async function cost(job: Pick<Job, 'language' | 'code'>, calls: readonly string[]): Promise<number> {
  const before = process.cpuUsage();
  const outcomes = await runInSandbox({ ...job, calls, timeLimitMs: 10_000, memoryBytes: 64 * 1_048_576 });
  const { user, system } = process.cpuUsage(before);
  const failed = outcomes.find(({ kind }) => kind !== 'RETURNED');
  if (failed) throw new Error(`${job.code}: ${JSON.stringify(failed)}`);
  return (user + system) / 1_000;
}

const say = (what: string, ms: number) => process.stdout.write(`${what.padEnd(44)} ${ms.toFixed(1)} ms\n`);

async function main(): Promise<void> {
  for (const language of ['JAVASCRIPT', 'PYTHON'] as const) {
    const { add, loop } = PROGRAMS[language];
    say(`${language}: the first program of a process`, await cost({ language, code: add }, ['add(1, 2)']));
    const tests = Array.from({ length: TESTS }, (_, n) => `add(${n}, 1)`);
    say(`${language}: a test`, (await cost({ language, code: add }, tests)) / TESTS);
    say(`${language}: a loop of ${ROUNDS} rounds`, await cost({ language, code: loop }, ['1']));
    await closeSandbox();
    say(`${language}: the first program of another thread`, await cost({ language, code: add }, ['add(1, 2)']));
  }
}

void main();
