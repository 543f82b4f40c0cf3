import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { dataVariables, readConfig } from '@lyceum/kernel/config';
import { eventCollections } from '@lyceum/kernel/events/events';
import { createLog } from '@lyceum/kernel/log';
import { connectStore } from '@lyceum/kernel/store';
import { foldAll } from '../rate/fold.job';
import { collections } from '../schema';
import { refitAll } from './refit.job';

const USAGE = `npm run refit -w subgraphs/recommendation [-- --tenant ID]
  Fits the learner model to the answers of each tenant whose last fit is a day old, or of one tenant now.`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { tenant: { type: 'string' } } });
  const store = await connectStore(readConfig(dataVariables), 'recommendation', [...collections, ...eventCollections]);
  try {
    await foldAll(store);
    const log = createLog('recommendation', 'warn');
    const made = await refitAll({ store, log, ...(values.tenant && { tenantId: values.tenant }) });
    for (const { tenantId, _id, status, mode, trainedOn, verdict } of made)
      process.stdout.write(
        `${tenantId}  ${_id}  ${status}  ${mode}  ${trainedOn.answers} answers of ${trainedOn.learners} learners  ${verdict}\n`,
      );
    if (made.length === 0) process.stdout.write('Nothing to fit: too few answers, or fitted within a day.\n');
  } finally {
    await store.close();
  }
}

main().catch((error: Error & { code?: string }) => {
  process.stderr.write(`${error.code?.startsWith('ERR_PARSE_ARGS') ? `${error.message}\n${USAGE}` : error.message}\n`);
  process.exitCode = 1;
});
