import { gatherRows } from '@lyceum/kernel/gather';
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
  const found = await handInOf(scope, '', attemptId);
  if (found?.data.learnerId !== learnerId) return false;
  known.set(keyOf(scope, attemptId), true);
  return true;
}

const handInOf = gatherRows<Pick<SubmissionRow, 'key' | 'data'>>(
  (scope, _of, attemptIds) =>
    submissions(scope).find({ key: { $in: [...attemptIds] } }, { projection: { key: 1, 'data.learnerId': 1 } }),
  ({ key }) => key,
);
