import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfig } from '@lyceum/kernel/config';
import { eventCollections } from '@lyceum/kernel/events/events';
import { reencrypt } from '@lyceum/kernel/reencrypt';
import { connectStore } from '@lyceum/kernel/store';
import { platformAccess } from '@lyceum/kernel/tenancy';
import { collections } from '../collections';
import { reencryptVariables } from '../config';
import { encryptOldPeople } from '../person/encrypt-old.service';
import { listAll } from '../tenant/tenant.service';

const USAGE = 'npm run keys:reencrypt [-- --new-data-keys]';

/**
 * `npm run keys:reencrypt`: everything that identity has encrypted comes under the keys that encrypt now; people whom a version
 * before encryption wrote are encrypted. It may run while the platform does, and again when it was killed.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'new-data-keys': { type: 'boolean', default: false } } });
  const config = readConfig(reencryptVariables);
  const store = await connectStore(config, 'identity', [...collections, ...eventCollections]);
  try {
    let old = 0;
    for (const { _id: id, tier } of await listAll(platformAccess(store, 'an operator rotates keys')))
      old += await encryptOldPeople({ tenant: { id, tier, store } });
    const newDataKeys = values['new-data-keys'];
    if (newDataKeys) process.stdout.write('New data keys take effect in two minutes: waiting.\n');
    const { tenants, keys, rows } = await reencrypt(store, collections, { newDataKeys });
    process.stdout.write(
      `${tenants} tenants: ${keys} data keys wrapped anew, ${rows} rows and ${old} people of an older version encrypted anew.\n`,
    );
  } finally {
    await store.close();
  }
}

main().catch((error: Error & { code?: string }) => {
  const usage = error.code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${usage ? `${error.message}\n${USAGE}` : error.stack}\n`);
  process.exitCode = 1;
});
