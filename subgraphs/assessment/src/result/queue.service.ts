import type { TenantScope } from '@lyceum/kernel/tenancy';
import { submissions } from '../submission/submission.model';
import { results } from './result.model';
import { frontOf } from './waiting';

export interface GradingQueue {
  accepted: number;
  graded: number;
  waiting: number;
  /** When the oldest that waits was accepted: one that lies among the dead letters waits too. Null when none does. */
  oldestAt: Date | null;
}

/** How far grading has come with an exam. Costs two counts on an index, and a look at what waits. */
export async function gradingQueue(scope: TenantScope, examId: string): Promise<GradingQueue> {
  const [accepted, graded] = await Promise.all([
    submissions(scope).count({ 'data.examId': examId }),
    results(scope).count({ examId }),
  ]);
  const waiting = Math.max(0, accepted - graded);
  if (waiting === 0) return { accepted, graded, waiting, oldestAt: null };
  const { oldest } = await frontOf(scope, examId);
  return { accepted, graded, waiting, oldestAt: oldest[0]?.time ?? null };
}
