import { recordAudit } from '@lyceum/kernel/audit';
import { clockOf } from '@lyceum/kernel/clock';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { attempts } from '../attempt/attempt.model';
import { tellsWhatIsRight } from '../release/policy';
import { requireNobodySits } from '../release/still-sat';
import { hashAccessCode } from './access-code';
import { forgetCached } from './exam.cache';
import { timeProblems, unfit } from './exam.check';
import { examFacts, examScheduled, examSubject } from './exam.events';
import type { ChangeExamInput, ExamSectionInput } from './exam.input';
import { type ExamRow, type ExamSection, exams } from './exam.model';
import { getAuthored } from './exam.service';

type Editor = Pick<Context, 'tenant' | 'now' | 'principal'>;

const MAX_QUESTIONS = 500;

/**
 * @throws NOT_FOUND; CONFLICT when another change came first, for what a scheduled exam has fixed, and where results that are
 * out would tell what is right to those who still sit it; BAD_USER_INPUT when what it would be makes no sense.
 */
export async function changeExam(scope: Editor, input: ChangeExamInput): Promise<ExamRow> {
  const exam = await getAuthored(scope, input.examId);
  if (exam.status === 'ARCHIVED')
    throw new DomainError('CONFLICT', 'An archived exam stays as it is: duplicate it.', { reason: 'EXAM_ARCHIVED' });
  const fixed = ['sections', 'shuffleChoices', 'purpose', 'proctored'] as const;
  const touched = fixed.filter((field) => input[field] != null);
  if (exam.status !== 'DRAFT' && touched.length > 0)
    throw new DomainError('CONFLICT', 'Its questions were fixed when it was scheduled: unschedule it first.', {
      reason: 'EXAM_QUESTIONS_FIXED',
      fields: touched,
    });
  const set = await changesOf(exam, input);
  const changed = { ...exam, ...set };
  if (exam.status !== 'DRAFT') {
    const now = await clockOf(scope.tenant.store).now();
    const problems = timeProblems(changed, now);
    if (problems.length > 0) throw unfit(problems);
    const reopened = isOver(exam, now) && !isOver(changed, now);
    if (reopened && exam.releasedAt && tellsWhatIsRight(exam))
      throw new DomainError('CONFLICT', 'Its results are out and tell what is right: withdraw them, or duplicate it.', {
        reason: 'RESULTS_OUT',
      });
    // What is out is read by what the exam shows now, as if it were released anew.
    if (exam.releasedAt && tellsWhatIsRight(changed) && !tellsWhatIsRight(exam))
      await requireNobodySits(scope, changed, now);
  }
  return save(scope, exam, input.revision, set, Object.keys(set));
}

const isOver = ({ closesAt }: Pick<ExamRow, 'closesAt'>, now: Date): boolean => closesAt !== null && closesAt <= now;

/** What the input says, as it is stored. */
async function changesOf(exam: ExamRow, input: ChangeExamInput): Promise<Partial<ExamRow>> {
  const set: Partial<ExamRow> = {};
  const { opensAt, closesAt, timeLimitMinutes, graceSeconds, accessCode, passMark, sections, release } = input;
  const plain = [
    'title',
    'instructions',
    'purpose',
    'attemptLimit',
    'shuffleChoices',
    'counts',
    'leaderboard',
    'proctored',
  ] as const;
  for (const field of plain) if (input[field] != null) Object.assign(set, { [field]: input[field] });
  if (opensAt !== undefined) set.opensAt = opensAt;
  if (closesAt !== undefined) set.closesAt = closesAt;
  if (timeLimitMinutes !== undefined) set.timeLimitMs = timeLimitMinutes && timeLimitMinutes * 60_000;
  if (graceSeconds != null) set.graceMs = graceSeconds * 1_000;
  if (passMark !== undefined) set.passMark = passMark;
  if (accessCode !== undefined) set.accessCodeHash = accessCode === null ? null : await hashAccessCode(accessCode);
  if (release) set.release = { when: release.when, at: release.at ?? null, show: { ...release.show } };
  if (input.marking) set.marking = { ...input.marking };
  if (sections) set.sections = sectionsOf(exam, sections);
  return set;
}

/** Sections keep their ids, so that boards and statistics can follow them. @throws BAD_USER_INPUT */
function sectionsOf(exam: ExamRow, input: ExamSectionInput[]): ExamSection[] {
  const known = new Set(exam.sections.map(({ id }) => id));
  const sections = input.map(
    ({ id, title, instructions, shuffle, items, draws }): ExamSection => ({
      id: id && known.delete(id) ? id : newId(),
      ...{ title, instructions, shuffle },
      items: items.map(({ itemId, version = null, points = null }) => ({ itemId, version, points })),
      draws: draws.map(({ tags, count, points = null }) => ({ tags: [...new Set(tags)], count, points })),
    }),
  );
  const count = sections.reduce((sum, section) => sum + countQuestions(section), 0);
  if (count > MAX_QUESTIONS)
    throw new DomainError('BAD_USER_INPUT', `An exam has at most ${MAX_QUESTIONS} questions; these are ${count}.`, {
      reason: 'TOO_MANY_QUESTIONS',
      max: MAX_QUESTIONS,
      count,
    });
  return sections;
}

export const countQuestions = ({ items, draws }: Pick<ExamSection, 'items' | 'draws'>): number =>
  items.length + draws.reduce((sum, { count }) => sum + count, 0);

/** A draft again, as long as nobody has begun. Twice is once. @throws NOT_FOUND, CONFLICT */
export async function unscheduleExam(scope: Editor, examId: string): Promise<ExamRow> {
  const exam = await getAuthored(scope, examId);
  if (exam.status === 'DRAFT') return exam;
  if (exam.status !== 'SCHEDULED')
    throw new DomainError('CONFLICT', 'Only a scheduled exam can be a draft again.', { reason: 'EXAM_NOT_SCHEDULED' });
  if ((await attempts(scope).count({ examId })) > 0)
    throw new DomainError('CONFLICT', 'Somebody has begun already: close it instead.', { reason: 'EXAM_BEGUN' });
  const sections = exam.sections.map((section) => ({
    ...section,
    draws: section.draws.map(({ pool: _, ...draw }) => draw),
  }));
  return save(scope, exam, exam.revision, { status: 'DRAFT', sections }, ['status']);
}

/** Ends it for all, with their grace; what was saved is handed in. Twice is once. @throws NOT_FOUND, CONFLICT */
export async function closeExam(scope: Editor, examId: string): Promise<ExamRow> {
  const exam = await getAuthored(scope, examId);
  if (exam.status === 'CLOSED') return exam;
  if (exam.status !== 'SCHEDULED')
    throw new DomainError('CONFLICT', 'Only a scheduled exam can be closed.', { reason: 'EXAM_NOT_SCHEDULED' });
  const now = await clockOf(scope.tenant.store).now();
  const closesAt = exam.closesAt && exam.closesAt < now ? exam.closesAt : now;
  return save(scope, exam, exam.revision, { status: 'CLOSED', closesAt }, ['status', 'closesAt']);
}

/** Out of everybody's lists; nothing is deleted. Twice is once. @throws NOT_FOUND, CONFLICT while it is open */
export async function archiveExam(scope: Editor, examId: string): Promise<ExamRow> {
  const exam = await getAuthored(scope, examId);
  if (exam.status === 'ARCHIVED') return exam;
  if (exam.status === 'SCHEDULED' && !isOver(exam, await clockOf(scope.tenant.store).now()))
    throw new DomainError('CONFLICT', 'It is not over yet: close it first.', { reason: 'EXAM_NOT_OVER' });
  return save(scope, exam, exam.revision, { status: 'ARCHIVED' }, ['status']);
}

/**
 * Writes what has changed since `revision`, and tells of it those who go by an exam's time.
 * @throws CONFLICT when it is not at that revision any more
 */
export async function save(
  scope: Editor,
  exam: ExamRow,
  revision: number,
  set: Partial<ExamRow>,
  fields: string[],
): Promise<ExamRow> {
  const saved = await inTransaction(scope, async (scope) => {
    const changed = await exams(scope).findOneAndUpdate(
      { _id: exam._id, revision },
      { $set: { ...set, revision: revision + 1, changedAt: scope.now } },
    );
    if (!changed)
      throw new DomainError('CONFLICT', 'Somebody changed this exam meanwhile: read it again, then change that.', {
        reason: 'CHANGED_MEANWHILE',
        revision: exam.revision,
      });
    if (changed.status === 'SCHEDULED' || changed.status === 'CLOSED')
      await record(scope, examScheduled.of(examSubject(exam._id), examFacts(changed)));
    await recordAudit(scope, {
      action: 'exam.changed',
      target: { type: 'exam', id: exam._id },
      details: { fields, status: changed.status, revision: changed.revision },
    });
    return changed;
  });
  forgetCached(scope, exam._id);
  return saved;
}
