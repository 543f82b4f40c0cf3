import { clockOf } from '@lyceum/kernel/clock';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { deadlineOf, graceOf, sittingOf } from '../accommodation/allowance';
import { allowancesFor } from '../accommodation/allowance.service';
import { type ExamRow, exams } from '../exam/exam.model';
import { type AttemptRow, attempts } from './attempt.model';

const AT_ONCE = 500;

/** Which attempts: of a learner in an exam or in all exams of a course, or everybody's in an exam. */
export type Whose = { examId: string; learnerId?: string } | { courseId: string; learnerId: string };

/**
 * Reckons the deadlines of running attempts anew, after their exam or what somebody is granted has changed. An attempt that was
 * closed stays closed; one whose time is over by what has changed has its grace from now on. Done again, it changes nothing.
 */
export async function moveDeadlines(scope: TenantScope, whose: Whose): Promise<void> {
  const running = { ...whose, status: 'OPEN' as const, closedAt: null };
  const projection = { examId: 1, learnerId: 1, startedAt: 1, deadline: 1, graceUntil: 1 } as const;
  for (let last = ''; ; ) {
    const rows = await attempts(scope).find(
      { ...running, _id: { $gt: last } },
      { sort: { _id: 1 }, limit: AT_ONCE, projection },
    );
    // Whoever moved one of them meanwhile knew less or more than we: look again.
    if (rows.length > 0 && !(await moveBatch(scope, rows))) continue;
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)?._id as string;
  }
}

/** False when a deadline was moved by somebody else in between. */
async function moveBatch(scope: TenantScope, rows: AttemptRow[]): Promise<boolean> {
  const examIds = [...new Set(rows.map(({ examId }) => examId))];
  const found = await exams(scope).find({ _id: { $in: examIds } }, { projection: { sections: 0 } });
  const byId = new Map<string, ExamRow>(found.map((exam) => [exam._id, exam]));
  const allowanceIn = await allowancesFor(
    scope,
    found,
    rows.map(({ learnerId }) => learnerId),
  );
  const now = await clockOf(scope.tenant.store).now();
  const moves = rows.flatMap(({ _id, examId, learnerId, startedAt, ...was }) => {
    const exam = byId.get(examId);
    if (!exam) return [];
    const deadline = deadlineOf(sittingOf(exam, allowanceIn(exam, learnerId)), startedAt);
    const graceUntil = graceFor(was, { deadline, graceUntil: graceOf(deadline, exam.graceMs) }, exam.graceMs, now);
    if (isSame(deadline, was.deadline) && isSame(graceUntil, was.graceUntil)) return [];
    const filter = { _id, status: 'OPEN' as const, closedAt: null, deadline: was.deadline, graceUntil: was.graceUntil };
    return [{ updateOne: { filter, update: { $set: { deadline, graceUntil } } } }];
  });
  return (await attempts(scope).bulkWrite(moves)).modified === moves.length;
}

type Ends = Pick<AttemptRow, 'deadline' | 'graceUntil'>;

/** Nobody's time ends before they could hear of it: whoever is cut short hands in within the grace. */
function graceFor(was: Ends, is: Ends, graceMs: number, now: Date): Date | null {
  const over = is.graceUntil !== null && is.graceUntil < now;
  const ran = was.graceUntil === null || was.graceUntil > now;
  if (!over || !ran) return is.graceUntil;
  return isSame(is.deadline, was.deadline) ? was.graceUntil : new Date(now.getTime() + graceMs);
}

const isSame = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime();
