import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerVariables } from '@lyceum/assessment/config';
import { describeVariable, type Variables } from '@lyceum/kernel/config';
import { ERRORS } from '@lyceum/kernel/errors';
import { REASONS } from '@lyceum/kernel/reasons';

import { componentNames, loadComponent } from '../components';
import { variables as startVariables } from '../config';

/** docs/reference/errors.md, from the kernel's tables and what the web apps say in English. */
export function errorsReference(): string {
  const rows = Object.entries(ERRORS).map(([code, { status, meaning }]) => `| \`${code}\` | ${status} | ${meaning} |`);
  const english = JSON.parse(readFileSync(join(root, 'web/src/reasons/reasons.en.json'), 'utf8'));
  const reasons = Object.entries(REASONS).map(
    ([reason, values]) =>
      `| \`${reason}\` | ${values.map((value) => `\`${value}\``).join(', ')} | ${english[reason]} |`,
  );
  return `# Error codes

Every error of every component has \`extensions.code\` from this table and \`extensions.requestId\`, which finds it in the logs. What is not in the table
leaves as \`INTERNAL_SERVER_ERROR\`, masked. The status is that of a request refused as a whole; an error in a part of an answer comes with 200.

Written by \`npm run schema\` from \`kernel/src/errors.ts\` and \`kernel/src/reasons.ts\`.

| code | status | what it means to a client |
|---|---|---|
${rows.join('\n')}

## Reasons

One code has many causes. Where a person or a program can do something about one of them, \`extensions.details.reason\` names it, with the values of the table
beside it in \`details\`; more may stand there. Where fields of an input are wrong, \`details.faults\` is a list of \`{ field, reason, … }\` in the same form, \`field\`
being a path such as \`choices.2.id\`. Names and values are a contract: a name keeps its meaning for ever, new ones are added, and a client treats one that it does
not know as if there were none. \`message\` is for developers, in English, and may change with any release.

The texts are those of the web apps (\`web/src/reasons\`), in ICU MessageFormat.

| reason | values | what the apps say |
|---|---|---|
${reasons.join('\n')}
`;
}

/** docs/reference/config.md, from what the components read. */
export async function configReference(): Promise<string> {
  const known = new Map<string, { row: string; readers: string[] }>();
  const add = (reader: string, variables: Variables) => {
    for (const variable of Object.values(variables)) {
      const { name, meaning, default: fallback } = describeVariable(variable);
      const entry = known.get(name) ?? { row: `| \`${name}\` | ${meaning} | ${shown(fallback)} |`, readers: [] };
      entry.readers.push(reader);
      known.set(name, entry);
    }
  };
  for (const name of componentNames) add(name, (await loadComponent(name)).variables);
  add('assessment-worker', workerVariables);
  add('npm start', startVariables);
  const rows = [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { row, readers }]) => `${row} ${readers.length >= componentNames.length ? 'all' : readers.join(', ')} |`);
  return `# Configuration

Every component reads its configuration from the environment at start, and exits 1 with one line for each variable that is missing or bad. A variable without a
default has to be set; \`npm start\` sets all of those for a single machine. A secret may be given as \`file:PATH\`. Durations are \`500ms\`, \`10s\`, \`15m\`, \`7d\`.

Written by \`npm run schema\` from the components' \`config.ts\`.

| variable | what for | default | read by |
|---|---|---|---|
${rows.join('\n')}
`;
}

const root = join(__dirname, '../../..');

/** Paths below the clone as such, whatever machine this runs on. */
function shown(fallback: unknown): string {
  if (fallback === undefined) return '';
  const text = Array.isArray(fallback) ? fallback.join(',') : typeof fallback === 'object' ? '' : String(fallback);
  return text && `\`${text.replaceAll(root, '.')}\``;
}
