import type { TenantScope } from '@lyceum/kernel/tenancy';
import { accommodations } from '../accommodation/accommodation.model';
import { phaseOf, sittingOf } from '../accommodation/allowance';
import { allowancesFor } from '../accommodation/allowance.service';
import { attempts } from '../attempt/attempt.model';
import type { ExamRow } from '../exam/exam.model';

const PAGE = 500;

/**
 * Whether somebody writes, in their grace too, or may begin though it is over for others: let in for later, or with extra time,
 * which moves the end of their window. Results that tell what is right wait for them.
 */
export async function isStillSat(scope: TenantScope, exam: ExamRow, now: Date): Promise<boolean> {
  const { _id: examId, courseId } = exam;
  if ((await attempts(scope).count({ examId, status: 'OPEN', closedAt: null })) > 0) return true;
  const granted = { courseId, of: { $in: [`exam:${examId}`, `course:${courseId}`] } };
  for (let last = ''; ; ) {
    const rows = await accommodations(scope).find(
      { ...granted, _id: { $gt: last } },
      { sort: { _id: 1 }, limit: PAGE, projection: { learnerId: 1 } },
    );
    const learnerIds = [...new Set(rows.map(({ learnerId }) => learnerId))];
    if (await canAnyBegin(scope, exam, learnerIds, now)) return true;
    if (rows.length < PAGE) return false;
    last = rows.at(-1)?._id as string;
  }
}

async function canAnyBegin(scope: TenantScope, exam: ExamRow, learnerIds: string[], now: Date): Promise<boolean> {
  const allowanceIn = await allowancesFor(scope, [exam], learnerIds);
  const limits = new Map<string, number>();
  for (const learnerId of learnerIds) {
    const allowance = allowanceIn(exam, learnerId);
    const sitting = sittingOf(exam, allowance);
    if (phaseOf(sitting, allowance, now) !== 'OVER')
      limits.set(learnerId, sitting.attemptLimit ?? Number.POSITIVE_INFINITY);
  }
  if (limits.size === 0) return false;
  const begun = await attempts(scope).find(
    { examId: exam._id, learnerId: { $in: [...limits.keys()] } },
    { projection: { learnerId: 1, number: 1 } },
  );
  for (const { learnerId, number } of begun) if (number >= (limits.get(learnerId) ?? 0)) limits.delete(learnerId);
  return limits.size > 0;
}
