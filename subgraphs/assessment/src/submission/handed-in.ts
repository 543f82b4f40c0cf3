import { gatherRows, keyOfPair, pairsOf } from '@lyceum/kernel/gather';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { LRUCache } from 'lru-cache';
import { type SubmissionRow, submissions } from './submission.model';

// An attempt that is handed in stays so. Some 10 MB.
const MOST = 100_000;
const known = new LRUCache<string, true>({ max: MOST });

const keyOf = ({ tenant }: TenantScope, attemptId: string) => `${tenant.id} ${attemptId}`;

/**
 * Those of these attempts of which something is handed in, from the moment it is accepted: their rows hear of it when it is
 * graded, which is a little later. Batched by `loaders.handedIn`.
 */
export async function listHandedIn(scope: TenantScope, attemptIds: readonly string[]): Promise<string[]> {
  const open = attemptIds.filter((id) => !known.has(keyOf(scope, id)));
  if (open.length > 0) {
    const found = await submissions(scope).find({ key: { $in: open } }, { projection: { key: 1 } });
    for (const { key } of found) known.set(keyOf(scope, key), true);
  }
  return attemptIds.filter((id) => known.has(keyOf(scope, id)));
}

/** The same of one attempt of a learner’s own. Those who ask at the same moment are answered together. */
export async function isHandedIn(scope: TenantScope, attemptId: string, learnerId: string): Promise<boolean> {
  if (known.has(keyOf(scope, attemptId))) return true;
  if (!(await ownHandInOf(scope, '', keyOfPair(attemptId, learnerId)))) return false;
  known.set(keyOf(scope, attemptId), true);
  return true;
}

/** By attempt and learner. */
const ownHandInOf = gatherRows<Pick<SubmissionRow, 'key' | 'data'>>(
  (scope, _of, keys) => {
    const [attemptIds, learnerIds] = pairsOf(keys);
    return submissions(scope).find(
      { key: { $in: attemptIds }, 'data.learnerId': { $in: learnerIds } },
      { projection: { key: 1, 'data.learnerId': 1 } },
    );
  },
  ({ key, data }) => keyOfPair(key, data.learnerId),
);
