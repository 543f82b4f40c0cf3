import { join } from 'node:path';
import { workerVariables } from '@lyceum/assessment/config';
import { describeVariable, type Variables } from '@lyceum/kernel/config';
import { ERRORS } from '@lyceum/kernel/errors';
import { componentNames, loadComponent } from '../components';
import { variables as startVariables } from '../config';

/** docs/reference/errors.md, from the kernel's table. */
export function errorsReference(): string {
  const rows = Object.entries(ERRORS).map(([code, { status, meaning }]) => `| \`${code}\` | ${status} | ${meaning} |`);
  return `# Error codes

Every error of every component has \`extensions.code\` from this table and \`extensions.requestId\`, which finds it in the logs. What is not in the table
leaves as \`INTERNAL_SERVER_ERROR\`, masked. The status is that of a request refused as a whole; an error in a part of an answer comes with 200.

Written by \`npm run schema\` from \`kernel/src/errors.ts\`.

| code | status | what it means to a client |
|---|---|---|
${rows.join('\n')}
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
