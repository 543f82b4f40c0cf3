import type { TenantScope } from '@lyceum/kernel/tenancy';
import { LRUCache } from 'lru-cache';
import { submissions } from './submission.model';

// An attempt that is handed in stays so. Some 10 MB.
const MOST = 100_000;
const known = new LRUCache<string, true>({ max: MOST });

/**
 * Those of these attempts of which something is handed in, from the moment it is accepted: their rows hear of it when it is
 * graded, which is a little later. `by`: none but this learner’s are looked at. Batched by `loaders.handedIn`.
 */
export async function listHandedIn(
  scope: TenantScope,
  attemptIds: readonly string[],
  by?: { learnerId: string },
): Promise<string[]> {
  const keyOf = (attemptId: string) => `${scope.tenant.id} ${attemptId}`;
  const open = attemptIds.filter((id) => !known.has(keyOf(id)));
  if (open.length > 0) {
    const filter = { key: { $in: open }, ...(by && { 'data.learnerId': by.learnerId }) };
    const found = await submissions(scope).find(filter, { projection: { key: 1 } });
    for (const { key } of found) known.set(keyOf(key), true);
  }
  return attemptIds.filter((id) => known.has(keyOf(id)));
}
