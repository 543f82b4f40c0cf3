import type { TenantScope } from '@lyceum/kernel/tenancy';
import { results } from '../result/result.model';
import { markings } from './marking.model';

/**
 * Takes away what markers wrote of somebody's answers, and what somebody has claimed. What they marked of others stays: it is
 * how those came to their points. Answers how many rows that were.
 */
export async function forgetMarkings(scope: TenantScope, personId: string): Promise<number> {
  const own = await results(scope).find({ learnerId: personId }, { projection: { _id: 1 } });
  const removed = await markings(scope).deleteMany({ resultId: { $in: own.map(({ _id }) => _id) } });
  const { modified } = await markings(scope).updateMany(
    { claimedBy: personId },
    { $set: { claimedBy: null, claimedUntil: null } },
  );
  return removed + modified;
}

/** Answers that somebody has marked or decided on. */
export async function countMarked(scope: TenantScope, personId: string): Promise<number> {
  return markings(scope).count({ $or: [{ 'marks.markedBy': personId }, { 'decision.markedBy': personId }] });
}
