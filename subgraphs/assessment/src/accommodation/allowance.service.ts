import { gatherRows } from '@lyceum/kernel/gather';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import type { ExamRow } from '../exam/exam.model';
import { type AccommodationRow, accommodations } from './accommodation.model';
import { type Allowance, allowanceOf } from './allowance';

type Timed = Pick<ExamRow, '_id' | 'courseId' | 'opensAt' | 'closesAt' | 'timeLimitMs'>;

/** What these learners are granted in these exams: one query for all of them together. */
export async function allowancesFor(
  scope: TenantScope,
  exams: readonly Timed[],
  learnerIds: readonly string[],
): Promise<(exam: Timed, learnerId: string) => Allowance> {
  const of = exams.flatMap(({ _id, courseId }) => [`exam:${_id}`, `course:${courseId}`]);
  const found = await accommodations(scope).find({
    learnerId: { $in: [...new Set(learnerIds)] },
    of: { $in: [...new Set(of)] },
  });
  const byKey = new Map<string, AccommodationRow>(found.map((row) => [`${row.learnerId} ${row.of}`, row]));
  return (exam, learnerId) =>
    allowanceOf(exam, byKey.get(`${learnerId} exam:${exam._id}`), byKey.get(`${learnerId} course:${exam.courseId}`));
}

/** Those who ask for the same exam at the same moment are answered together. */
export async function allowanceFor(scope: TenantScope, exam: Timed, learnerId: string): Promise<Allowance> {
  const [ofExam, ofCourse] = await Promise.all([
    grantOf(scope, `exam:${exam._id}`, learnerId),
    grantOf(scope, `course:${exam.courseId}`, learnerId),
  ]);
  return allowanceOf(exam, ofExam ?? undefined, ofCourse ?? undefined);
}

const grantOf = gatherRows<AccommodationRow>(
  (scope, of, learnerIds) => accommodations(scope).find({ learnerId: { $in: [...learnerIds] }, of }),
  ({ learnerId }) => learnerId,
);
