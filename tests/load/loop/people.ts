import { randomUUID } from 'node:crypto';
import { collections } from '@lyceum/identity/collections';
import { createPerson } from '@lyceum/identity/person/person.service';
import { eventCollections } from '@lyceum/kernel/events/collections';
import { masterKeys } from '@lyceum/kernel/master-keys';
import { connectStore } from '@lyceum/kernel/store';
import { newTenant } from '../../support/platform';

/** Learners whom identity knows, in a tenant of their own. */
export async function newLearners(
  environment: NodeJS.ProcessEnv,
  count: number,
): Promise<{ tenantId: string; ids: string[] }> {
  const slug = `loop-${randomUUID().slice(0, 8)}`;
  const { tenant } = await newTenant(environment, slug, `head@${slug}.example`);
  const { MONGODB_URI = '', MONGO_DATABASE_PREFIX = '', ENCRYPTION_KEYS } = environment;
  const config = {
    mongodbUri: MONGODB_URI,
    databasePrefix: MONGO_DATABASE_PREFIX,
    indexes: 'unique' as const,
    poolSize: 2,
    encryptionKeys: masterKeys.parse(ENCRYPTION_KEYS),
  };
  const store = await connectStore(config, 'identity', [...collections, ...eventCollections]);
  try {
    const scope = { tenant: { id: tenant._id, tier: 'STANDARD' as const, store }, now: new Date() };
    const ids: string[] = [];
    for (let n = 0; n < count; n++) {
      const name = { givenName: 'Learner', familyName: String(n), email: `learner-${n}@${slug}.example` };
      ids.push((await createPerson(scope, { ...name, roles: ['LEARNER'] }))._id);
    }
    return { tenantId: tenant._id, ids };
  } finally {
    await store.close();
  }
}
