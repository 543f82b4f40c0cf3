import { clockOf } from '@lyceum/kernel/clock';
import { type Context, personId } from '@lyceum/kernel/context';
import { type Page, page } from '@lyceum/kernel/pagination';
import type { QueryFilter } from 'mongoose';
import { accommodations } from '../accommodation/accommodation.model';
import { type Phase, phaseOf, sittingOf } from '../accommodation/allowance';
import { allowancesFor } from '../accommodation/allowance.service';
import { isForLearners, listOwn } from '../attempt/attempt.service';
import { hasSeat, ownCourseIds } from '../seat/known-seat.service';
import { type ExamRow, exams } from './exam.model';
import { getById, isStaffOf, listByIds, missingExam } from './exam.service';
import type { MyExam, MyExamsArgs } from './exam.type';

type Asker = Pick<Context, 'tenant' | 'principal'>;

/** To one who neither takes it nor works with it, an exam does not exist; to learners it does not before it is scheduled. @throws NOT_FOUND */
export async function getVisible(scope: Asker, examId: string): Promise<ExamRow> {
  const exam = await getById(scope, examId);
  if (await isStaffOf(scope, exam.courseId)) return exam;
  if (isForLearners(exam) && (await hasSeat(scope, exam.courseId))) return exam;
  throw missingExam(examId);
}

/** Those of them that one may see. Batched by `loaders.visibleExams`. */
export async function listVisible(scope: Asker, ids: readonly string[]): Promise<ExamRow[]> {
  const [rows, own] = await Promise.all([
    listByIds(scope, ids),
    scope.principal.kind === 'person' ? ownCourseIds(scope) : [],
  ]);
  const taken = new Set(own);
  const visible = await Promise.all(
    rows.map(async (row) => (isForLearners(row) && taken.has(row.courseId)) || (await isStaffOf(scope, row.courseId))),
  );
  return rows.filter((_, index) => visible[index]);
}

/** Of courses that one takes, by when they open. */
export async function listMyExams(
  scope: Asker,
  { courseId, phase, first, after }: MyExamsArgs,
): Promise<Page<ExamRow>> {
  const taken = await ownCourseIds(scope);
  const courseIds = courseId === undefined ? taken : taken.filter((id) => id === courseId);
  const mine: QueryFilter<ExamRow> = {
    courseId: { $in: courseIds },
    status: { $in: ['SCHEDULED', 'CLOSED'] },
    // Always set in what is scheduled; said so that no draft of before stands in the way of paging.
    opensAt: { $ne: null },
  };
  const where = phase === undefined ? mine : { $and: [mine, await inPhase(scope, courseIds, phase)] };
  return page(exams(scope), where as QueryFilter<ExamRow>, { first, after }, { field: 'opensAt', direction: 1 });
}

/** By the exam's own window, but for the few that somebody was granted something in: those are reckoned one by one. */
async function inPhase(scope: Asker, courseIds: readonly string[], phase: Phase): Promise<QueryFilter<ExamRow>> {
  const now = await clockOf(scope.tenant.store).now();
  const special = await grantedExams(scope, courseIds);
  const allowanceIn = await allowancesFor(scope, special, [personId(scope)]);
  const phaseIn = (exam: ExamRow) => {
    const allowance = allowanceIn(exam, personId(scope));
    return phaseOf(sittingOf(exam, allowance), allowance, now);
  };
  const among = special.filter((exam) => phaseIn(exam) === phase).map(({ _id }) => _id);
  const usual: Record<Phase, QueryFilter<ExamRow>> = {
    UPCOMING: { opensAt: { $gt: now } },
    OPEN: { opensAt: { $lte: now }, $or: [{ closesAt: null }, { closesAt: { $gt: now } }] },
    OVER: { closesAt: { $ne: null, $lte: now } },
  };
  const others = { $and: [{ _id: { $nin: special.map(({ _id }) => _id) } }, usual[phase]] };
  return { $or: [{ _id: { $in: among } }, others] } as QueryFilter<ExamRow>;
}

// More exams than anybody is granted something in.
const MAX_GRANTED = 500;

async function grantedExams(scope: Asker, courseIds: readonly string[]): Promise<ExamRow[]> {
  const granted = await accommodations(scope).find({ learnerId: personId(scope) }, { limit: MAX_GRANTED });
  if (granted.length === 0) return [];
  const known = new Set(courseIds);
  const whole = granted.filter(({ examId, courseId }) => examId === null && known.has(courseId));
  return exams(scope).find(
    {
      $or: [
        { _id: { $in: granted.flatMap(({ examId }) => examId ?? []) } },
        { courseId: { $in: whole.map(({ courseId }) => courseId) } },
      ],
    },
    { limit: MAX_GRANTED, projection: { sections: 0 } },
  );
}

/** How the one who asks can take these exams. Batched by `loaders.mySittings`. */
export async function listSittings(scope: Asker, examIds: readonly string[]): Promise<(MyExam & { examId: string })[]> {
  const learnerId = personId(scope);
  const rows = await listByIds(scope, examIds);
  const [now, allowanceIn, own] = await Promise.all([
    clockOf(scope.tenant.store).now(),
    allowancesFor(scope, rows, [learnerId]),
    listOwn(scope, examIds),
  ]);
  const used = new Map<string, number>(own.map(({ examId, number }) => [examId, number]));
  return rows.map((exam) => {
    const allowance = allowanceIn(exam, learnerId);
    const sitting = sittingOf(exam, allowance);
    const { attemptLimit, timeLimitMs, opensAt, closesAt } = sitting;
    return {
      examId: exam._id,
      phase: phaseOf(sitting, allowance, now),
      ...{ opensAt, closesAt },
      timeLimitMinutes: timeLimitMs === null ? null : Math.floor(timeLimitMs / 60_000),
      attemptsLeft: attemptLimit === null ? null : Math.max(0, attemptLimit - (used.get(exam._id) ?? 0)),
      serverTime: now,
    };
  });
}
