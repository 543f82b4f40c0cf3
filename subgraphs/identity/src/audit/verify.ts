import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '@lyceum/kernel/config';
import { eventCollections } from '@lyceum/kernel/events/events';
import { connectStore } from '@lyceum/kernel/store';
import { collections } from '../collections';
import { verifyVariables } from '../config';
import { type Report, verifyPlatform } from './verify-platform.service';

const USAGE = `npm run audit:verify -- [--tenant SLUG] [--json] [--against FILE]

Checks every audit trail, or one, and exits 1 when something was altered, removed, moved, inserted or cut off.
  --json          prints a report that can be kept elsewhere
  --against FILE  such a report from before: what it saw must still be there
`;

async function main(): Promise<number> {
  const options = {
    tenant: { type: 'string' },
    json: { type: 'boolean', default: false },
    against: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ options });
  if (values.help) return say(USAGE);
  const before = values.against ? (JSON.parse(readFileSync(values.against, 'utf8')) as Report) : undefined;
  const config = readConfig(verifyVariables);
  const store = await connectStore(config, 'identity', [...collections, ...eventCollections]);
  try {
    const report = await verifyPlatform(store, config.auditSecret, { slug: values.tenant, before });
    say(values.json ? `${JSON.stringify(report, null, 2)}\n` : textOf(report));
    return report.intact ? 0 : 1;
  } finally {
    await store.close();
  }
}

function textOf({ tenants, checkpoints, intact }: Report): string {
  const lines = tenants.map(({ tenant, entries, head, problem }) =>
    problem
      ? `BROKEN  ${tenant}: ${problem.what} (${entries} entries before that are intact)`
      : `intact  ${tenant}: ${entries} entries${head ? `, up to ${head.hash}` : ''}`,
  );
  const { last, problem } = checkpoints;
  lines.push(problem ? `BROKEN  checkpoints: ${problem}` : `intact  checkpoints: ${last ? Number(last._id) : 0}`);
  return `${lines.join('\n')}\n${intact ? 'Nothing was altered or removed.' : 'The audit trail is not as it was written.'}\n`;
}

function say(words: string): number {
  process.stdout.write(words);
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n${USAGE}`);
    process.exitCode = 2;
  },
);
