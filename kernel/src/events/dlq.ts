import { parseArgs } from 'node:util';
import { operator, recordAudit } from '../audit';
import { count, dataVariables, readConfig } from '../config';
import { connectStore, type Store, servicesWith } from '../store';
import { type DeadLetterRow, deadLetters, eventCollections } from './collections';
import { findDeadLetter, listDeadLetters, replay } from './dead-letters';

const USAGE = `npm run dlq -- list [--group G]
npm run dlq -- show ID
npm run dlq -- replay ID
npm run dlq -- replay --all [--group G]
`;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { group: { type: 'string' }, all: { type: 'boolean', default: false } },
  });
  const [command, id] = positionals;
  const known = command === 'list' || (command === 'show' && id) || (command === 'replay' && (id || values.all));
  if (!known) return say(USAGE, 2);
  const { mongodbUri, databasePrefix, indexes } = dataVariables;
  const config = { ...readConfig({ mongodbUri, databasePrefix, indexes }), poolSize: count.parse(2) };
  const names = await servicesWith(config, deadLetters.collectionName);
  const stores = await Promise.all(names.map((name) => connectStore(config, name, eventCollections)));
  try {
    return await run(stores, command as string, id, values.group);
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
}

async function run(stores: Store[], command: string, id?: string, group?: string): Promise<number> {
  if (id) {
    for (const store of stores) {
      const letter = await findDeadLetter(store, id);
      if (!letter) continue;
      await note(store, letter, command);
      if (command === 'show') return say(`${JSON.stringify(letter, null, 2)}\n`);
      await replay(store, letter);
      return say(`${id} is on its way back to ${letter.group}\n`);
    }
    return say(`There is no dead letter ${id}.\n`, 1);
  }
  let found = 0;
  for (const store of stores) {
    for (const letter of await listDeadLetters(store, { group })) {
      found++;
      if (command === 'replay') {
        await note(store, letter, command);
        await replay(store, letter);
      } else say(line(letter));
    }
  }
  return say(command === 'replay' ? `${found} replayed\n` : found === 0 ? 'There are no dead letters.\n' : '');
}

/** Whose data an operator has touched finds it in their trail. */
async function note(store: Store, { _id, envelope }: DeadLetterRow, command: string): Promise<void> {
  const { tenantid: id, tenanttier: tier } = envelope;
  await recordAudit(
    { tenant: { id, tier, store } },
    {
      action: command === 'show' ? 'dead-letter.read' : 'dead-letter.replayed',
      actor: operator(),
      target: { type: 'dead-letter', id: _id },
    },
  );
}

function line({ _id, envelope, tries, at, error }: DeadLetterRow): string {
  const message = error.message.replace(/\s+/g, ' ').slice(0, 120);
  return `${_id}  ${at.toISOString()}  ${envelope.type}  ${envelope.subject}  tries ${tries}  ${message}\n`;
}

function say(words: string, code = 0): number {
  (code === 0 ? process.stdout : process.stderr).write(words);
  return code;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
