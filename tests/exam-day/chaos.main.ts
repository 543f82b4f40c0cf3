import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { chaos } from './chaos';

/**
 * `npm run chaos:exam -- --kills 50 --learners 20 [--in-a-row] [--clocks]`: kills workers, Redis, router, BFF, subgraph and store with -9 in the middle
 * of hand-ins. Exits 1 unless every ACCEPTED has exactly one result.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '50' },
      learners: { type: 'string', default: '20' },
      'in-a-row': { type: 'boolean', default: false },
      clocks: { type: 'boolean', default: false },
    },
  });
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const { 'in-a-row': inARow, clocks } = values;
  const options = { kills: Number(values.kills), learners: Number(values.learners), inARow, clocks };
  const { audit, ...rest } = await chaos({ ...options, say });
  say(JSON.stringify({ ...rest, ...audit }));
  const bad = audit.lost + audit.ungraded + audit.doubled + audit.gradedTwice + rest.deadLetters;
  say(bad === 0 ? 'Every ACCEPTED has exactly one result.' : 'Something is wrong.');
  process.exitCode = bad === 0 ? 0 : 1;
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
