import { clockOf } from '@lyceum/kernel/clock';
import { DomainError } from '@lyceum/kernel/errors';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { accommodations } from '../accommodation/accommodation.model';
import { phaseOf, sittingOf } from '../accommodation/allowance';
import { allowancesFor } from '../accommodation/allowance.service';
import { attempts } from '../attempt/attempt.model';
import { type ExamRow, exams } from '../exam/exam.model';
import { tellsWhatIsRight } from './policy';

const PAGE = 500;

/**
 * Whether somebody writes, in their grace too, or may begin though it is over for others: let in for later, or with extra time,
 * which moves the end of their window. Results that tell what is right wait for them.
 */
export async function isStillSat(scope: TenantScope, exam: ExamRow, now: Date): Promise<boolean> {
  if ((await attempts(scope).count({ examId: exam._id, status: 'OPEN', closedAt: null })) > 0) return true;
  for (let last = ''; ; ) {
    const rows = await accommodations(scope).find(
      { ...grantedIn(exam), _id: { $gt: last } },
      { sort: { _id: 1 }, limit: PAGE, projection: { learnerId: 1 } },
    );
    const learnerIds = [...new Set(rows.map(({ learnerId }) => learnerId))];
    if (await canAnyBegin(scope, exam, learnerIds, now)) return true;
    if (rows.length < PAGE) return false;
    last = rows.at(-1)?._id as string;
  }
}

/** @throws CONFLICT while others could still learn from the results of an exam what is right */
export async function requireNobodySits(scope: TenantScope, exam: ExamRow, now: Date): Promise<void> {
  if (isOpen(exam, now))
    throw new DomainError(
      'CONFLICT',
      'This exam is still open, and its results would tell what is right: close it first.',
      { reason: 'EXAM_STILL_OPEN' },
    );
  if (await isStillSat(scope, exam, now))
    throw new DomainError(
      'CONFLICT',
      'Somebody still writes this exam or may begin it, and its results would tell what is right.',
      { reason: 'EXAM_STILL_WRITTEN' },
    );
}

/**
 * Of these exams those whose results, though out, keep to themselves what is right, for the sake of those who still sit them: a
 * policy may let results out before the end. Practice teaches, and keeps back nothing. Batched by `loaders.keptBack`.
 */
export async function listKeptBack(scope: TenantScope, examIds: readonly string[]): Promise<string[]> {
  const given = await exams(scope).find({ _id: { $in: [...examIds] }, purpose: 'EXAM' });
  const telling = given.filter(tellsWhatIsRight);
  if (telling.length === 0) return [];
  const now = await clockOf(scope.tenant.store).now();
  const kept: string[] = [];
  for (const exam of telling) if (await isKeptBack(scope, exam, now)) kept.push(exam._id);
  return kept;
}

async function isKeptBack(scope: TenantScope, exam: ExamRow, now: Date): Promise<boolean> {
  if (isOpen(exam, now)) return true;
  // Whoever let them out after the end has seen to it that nobody sat it any more: but for whom somebody lets in since.
  const { releasedAt, closesAt } = exam;
  const isAfterEnd = releasedAt !== null && closesAt !== null && releasedAt >= closesAt;
  if (isAfterEnd && (await accommodations(scope).count(grantedIn(exam))) === 0) return false;
  return isStillSat(scope, exam, now);
}

const grantedIn = ({ _id, courseId }: ExamRow) => ({ courseId, of: { $in: [`exam:${_id}`, `course:${courseId}`] } });

const isOpen = ({ closesAt }: ExamRow, now: Date): boolean => closesAt === null || closesAt > now;

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
