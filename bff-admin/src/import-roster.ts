import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '@lyceum/kernel/config';
import { openAdmin, Refusal, type Report } from './import-roster/admin';
import { demo, importVariables } from './import-roster/config';
import { askPassword, drawProgress, summary } from './import-roster/terminal';

const USAGE =
  'npm run import:roster -- FILE.zip [--tenant SLUG --email ADDRESS] [--password PASSWORD] [--url URL]\nWithout --tenant and --email it is the demo tenant. Without --password, LYCEUM_PASSWORD is taken, or it is asked for.';

const options = {
  url: { type: 'string', default: 'http://localhost:4200' },
  tenant: { type: 'string' },
  email: { type: 'string' },
  password: { type: 'string' },
} as const;

const SHOWN_ERRORS = 20;
const POLL_MS = 1_000;

/** Uploads, starts the import and watches it to its end. */
async function importRoster(): Promise<Report> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [path, ...rest] = positionals;
  const own = values.tenant !== undefined || values.email !== undefined;
  const { tenant, email } = own ? values : demo;
  if (!path || rest.length > 0) throw new Misuse('One file, please.');
  if (!tenant || !email) throw new Misuse('--tenant and --email go together.');
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) throw new Refusal(`There is no file ${path}.`);
  const given = values.password ?? readConfig(importVariables).password ?? (own ? undefined : demo.password);
  const password = given ?? (await typedPassword());

  const admin = await openAdmin(values.url, { tenant, email, password });
  const id = await admin.start(await admin.upload(path, file.size));
  const progress = drawProgress(process.stderr);
  for (;;) {
    const report = await admin.report(id, SHOWN_ERRORS);
    if (report.status === 'SUCCEEDED' || report.status === 'FAILED') {
      progress.end();
      return report;
    }
    progress.show(report);
    await sleep(POLL_MS);
  }
}

function typedPassword(): Promise<string> {
  if (!process.stdin.isTTY) throw new Misuse('Give the password by --password or LYCEUM_PASSWORD.');
  return askPassword();
}

/** Exits 1 when the import failed; rows that were left out are in the summary. */
async function main(): Promise<void> {
  try {
    const report = await importRoster();
    process.stdout.write(`${summary(report)}\n`);
    process.exitCode = report.status === 'FAILED' ? 1 : 0;
  } catch (error) {
    const { message, stack, code } = error as NodeJS.ErrnoException;
    const misused = error instanceof Misuse || code?.startsWith('ERR_PARSE_ARGS');
    process.stderr.write(`${misused ? `${message}\n${USAGE}` : error instanceof Refusal ? message : stack}\n`);
    process.exitCode = 1;
  }
}

class Misuse extends Error {}

if (require.main === module) void main();
