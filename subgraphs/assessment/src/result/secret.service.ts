import type { Context } from '@lyceum/kernel/context';
import { mayOn } from '@lyceum/kernel/grants';
import type { QueryFilter } from 'mongoose';
import { type AttemptRow, attempts } from '../attempt/attempt.model';
import { exams } from '../exam/exam.model';
import { tellsWhatIsRight } from '../release/policy';
import { listKeptBack } from '../release/still-sat';
import { results } from './result.model';

/** A question whose answer is not for the one who asks, for the sake of that exam. */
export interface Secret {
  itemId: string;
  examId: string;
}

/**
 * Where the one who asks has met these items in an exam, as a learner, that has not told them what is right: their result is not
 * out, its policy shows points alone, or it keeps the rest back for those who still sit it. It stays a secret to them, also in
 * the results of another exam: the same items may be given for practice, and whoever writes exams of one course and takes those
 * of another could make one of what they were asked there. Batched by `loaders.secrets`.
 */
export async function listSecrets(
  scope: Pick<Context, 'tenant' | 'principal'>,
  itemIds: readonly string[],
): Promise<Secret[]> {
  const { principal } = scope;
  if (principal.kind !== 'person') return [];
  const met = { learnerId: principal.id, 'paper.itemId': { $in: [...itemIds] } } as QueryFilter<AttemptRow>;
  const sat = await attempts(scope).find(met, { projection: { examId: 1, courseId: 1, 'paper.itemId': 1 } as never });
  if (sat.length === 0) return [];
  const [given, seen, own] = await Promise.all([
    exams(scope).find(
      { _id: { $in: sat.map(({ examId }) => examId) }, purpose: 'EXAM' },
      { projection: { release: 1 } },
    ),
    results(scope).find(
      { attemptId: { $in: sat.map(({ _id }) => _id) }, releasedAt: { $ne: null } },
      { projection: { attemptId: 1 } },
    ),
    workedWith(scope, new Set(sat.map(({ courseId }) => courseId))),
  ]);
  const examIds = new Set(given.map(({ _id }) => _id));
  const telling = given.filter(tellsWhatIsRight).map(({ _id }) => _id);
  const keptBack = new Set(await listKeptBack(scope, telling));
  const told = new Set(telling.filter((id) => !keptBack.has(id)));
  const released = new Set(seen.map(({ attemptId }) => attemptId));
  return sat
    .filter(({ examId, courseId }) => examIds.has(examId) && !own.has(courseId))
    .filter(({ _id, examId }) => !(released.has(_id) && told.has(examId)))
    .flatMap(({ examId, paper }) => paper.map(({ itemId }) => ({ itemId, examId })));
}

/** Whoever reads the results of a course sees its keys anyway. */
async function workedWith(scope: Pick<Context, 'tenant' | 'principal'>, courseIds: Set<string>): Promise<Set<string>> {
  const own = new Set<string>();
  for (const courseId of courseIds) if (await mayOn(scope, 'result:read', `course:${courseId}`)) own.add(courseId);
  return own;
}
