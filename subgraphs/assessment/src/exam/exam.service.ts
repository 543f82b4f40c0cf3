import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { grantedOn, mayOn, requireOn } from '@lyceum/kernel/grants';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { may, type Permission } from '@lyceum/kernel/principal';
import type { QueryFilter } from 'mongoose';
import { findCached } from './exam.cache';
import type { CreateExamInput, DuplicateExamInput } from './exam.input';
import { type ExamRow, exams } from './exam.model';
import type { ExamsArgs } from './exam.type';

type Scope = Pick<Context, 'tenant' | 'now'>;
type Reader = Pick<Context, 'tenant' | 'principal'>;
type Editor = Scope & Pick<Context, 'principal'>;

/** Who works with an exam, and not in it. */
const STAFF: readonly Permission[] = ['exam:author', 'exam:proctor', 'result:read', 'result:grade'];

const DEFAULT_GRACE_MS = 60_000;

/** A draft without questions. The same `key` again gives the same exam. @throws FORBIDDEN */
export async function createExam(
  scope: Editor,
  { courseId, title, purpose, proctored, key }: CreateExamInput,
): Promise<ExamRow> {
  await requireOn(scope, 'exam:author', `course:${courseId}`);
  const _id = newId();
  return createOnce(scope, {
    _id,
    key: key ?? _id,
    courseId,
    title,
    instructions: '',
    purpose,
    status: 'DRAFT',
    opensAt: null,
    closesAt: null,
    timeLimitMs: null,
    graceMs: DEFAULT_GRACE_MS,
    attemptLimit: purpose === 'EXAM' ? 1 : 0,
    accessCodeHash: null,
    sections: [],
    shuffleChoices: true,
    passMark: null,
    counts: 'BEST',
    release: {
      when: purpose === 'EXAM' ? 'BY_HAND' : 'AT_ONCE',
      at: null,
      show: { score: true, feedback: true, answers: purpose === 'PRACTICE' },
    },
    releasedAt: null,
    marking: { markers: 1, anonymous: true, tolerance: 0.1 },
    leaderboard: false,
    proctored: proctored ?? null,
    ...authored(scope),
  });
}

/**
 * A draft with the same questions in their newest versions, and the same rules but for window and access code.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function duplicateExam(
  scope: Editor,
  { examId, courseId, title, key }: DuplicateExamInput,
): Promise<ExamRow> {
  const exam = await getAuthored(scope, examId);
  if (courseId) await requireOn(scope, 'exam:author', `course:${courseId}`);
  const _id = newId();
  return createOnce(scope, {
    ...withoutTenant(exam),
    _id,
    key: key ?? _id,
    courseId: courseId ?? exam.courseId,
    title,
    status: 'DRAFT',
    opensAt: null,
    closesAt: null,
    accessCodeHash: null,
    releasedAt: null,
    sections: exam.sections.map((section) => ({
      ...section,
      id: newId(),
      items: section.items.map((item) => ({ ...item, version: null })),
      draws: section.draws.map(({ pool: _, ...draw }) => draw),
    })),
    ...authored(scope),
  });
}

async function createOnce(scope: Scope, row: ExamRow): Promise<ExamRow> {
  try {
    return await exams(scope).create(row);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const made = await exams(scope).findOne({ key: row.key, courseId: row.courseId });
    if (made) return made;
    throw new DomainError(
      'CONFLICT',
      'This key made an exam of another course.',
      { reason: 'KEY_REUSED', key: row.key },
      error,
    );
  }
}

const authored = (scope: Editor) => ({
  revision: 1,
  createdBy: personId(scope),
  createdAt: scope.now,
  changedAt: scope.now,
});

function withoutTenant(row: ExamRow): ExamRow {
  const { tenantId: _, ...exam } = row as ExamRow & { tenantId: string };
  return exam;
}

/** To one who may not write exams of its course, it does not exist. @throws NOT_FOUND */
export async function getAuthored(scope: Reader, examId: string): Promise<ExamRow> {
  const exam = await getById(scope, examId);
  if (!(await mayOn(scope, 'exam:author', `course:${exam.courseId}`))) throw missingExam(examId);
  return exam;
}

/** Whether devices report what they notice. */
export const isProctored = ({ proctored, purpose }: Pick<ExamRow, 'proctored' | 'purpose'>): boolean =>
  proctored ?? purpose === 'EXAM';

/** Whether one works with exams of this course rather than takes them. */
export async function isStaffOf(scope: Reader, courseId: string): Promise<boolean> {
  for (const permission of STAFF) if (await mayOn(scope, permission, `course:${courseId}`)) return true;
  return false;
}

/** By creation, newest first: those of courses whose exams one works with. @throws FORBIDDEN */
export async function listExams(scope: Reader, { courseId, status, first, after }: ExamsArgs): Promise<Page<ExamRow>> {
  if (courseId && !(await isStaffOf(scope, courseId)))
    throw new DomainError('FORBIDDEN', 'This needs exam:author, exam:proctor or result:read on this course.');
  const where: QueryFilter<ExamRow> = {
    status: { $in: status ?? ['DRAFT', 'SCHEDULED', 'CLOSED'] },
    ...(courseId ? { courseId } : await workedWith(scope)),
  };
  return page(exams(scope), where, { first, after }, { field: 'createdAt', direction: -1 });
}

async function workedWith(scope: Reader): Promise<QueryFilter<ExamRow>> {
  if (STAFF.some((permission) => may(scope.principal, permission))) return {};
  const things = new Set<string>();
  for (const permission of STAFF)
    for (const thing of await grantedOn(scope, permission, 'course')) things.add(thing.slice('course:'.length));
  return { courseId: { $in: [...things] } };
}

/** Batched by `loaders.exams`. */
export function listByIds(scope: Pick<Scope, 'tenant'>, ids: readonly string[]): Promise<ExamRow[]> {
  return exams(scope).find({ _id: { $in: [...ids] } });
}

/** @throws NOT_FOUND */
export async function getById(scope: Pick<Scope, 'tenant'>, id: string): Promise<ExamRow> {
  const exam = await exams(scope).findOne({ _id: id });
  if (!exam) throw missingExam(id);
  return exam;
}

/** As it was at most 2 s ago, and shared: never change it. @throws NOT_FOUND */
export async function getCached(scope: Pick<Scope, 'tenant'>, id: string): Promise<Readonly<ExamRow>> {
  const exam = await findCached(scope, id);
  if (!exam) throw missingExam(id);
  return exam;
}

export function missingExam(id: string): DomainError {
  return new DomainError('NOT_FOUND', 'There is no such exam.', { id });
}
