import { isDeepStrictEqual } from 'node:util';
import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { mayOn } from '@lyceum/kernel/grants';
import type { PlainReason } from '@lyceum/kernel/reasons';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type ExamRow, exams } from '../exam/exam.model';
import { applyRegrades } from '../regrade/regrade.service';
import { type ItemResult, type ResultRow, results } from '../result/result.model';
import { rubricVersions } from '../rubric/rubric.model';
import { givenOf } from './given';
import { type Mark, type MarkingRow, markings } from './marking.model';
import type { MarkAnswerInput, ModerateInput } from './marking.type';
import { newMarking } from './open.service';
import { holding, outcomeOf } from './outcome';
import { getMarking, isClaimedByOther } from './queue.service';
import { settle } from './settle.service';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

/**
 * Gives an answer its mark, or corrects the one that one gave. The same mark again is the same mark.
 * @throws NOT_FOUND; CONFLICT when somebody else has it or has marked it, when it lies with a moderator, or when its learner
 * has seen the result; BAD_USER_INPUT
 */
export function markAnswer(scope: Scope, input: MarkAnswerInput): Promise<MarkingRow> {
  const me = personId(scope);
  return inTransaction(scope, async (scope) => {
    const { marking, exam, result, item } = await opened(scope, input.markingId, 'result:grade');
    const mark = await markOf(scope, marking, input);
    const own = marking.marks.findLast(({ markedBy }) => markedBy === me);
    if (own && isSame(own, mark)) return marking;
    const held = holding(marking.marks);
    if (marking.revision !== input.revision)
      throw conflict('This answer has changed: look at it again.', 'CHANGED_MEANWHILE');
    if (isClaimedByOther(marking, me, scope.now))
      throw conflict('Somebody else is marking this answer.', 'MARKED_BY_OTHER');
    if (marking.state === 'MODERATION' || marking.decision)
      throw conflict('This answer lies with a moderator.', 'WITH_MODERATOR');
    if (marking.state === 'PARKED') throw conflict('This answer need not be marked any more.', 'MARKING_NOT_NEEDED');
    if (result.releasedAt)
      throw conflict('The learner has seen this result: a moderator can change it.', 'RESULT_SEEN');
    if (!own && held.length >= exam.marking.markers) throw conflict('This answer has been marked.', 'MARKED_ALREADY');
    const marks = [...marking.marks, mark];
    return conclude(scope, { exam, result, item, why: 'Marked.' }, { ...marking, marks });
  });
}

/**
 * Decides what an answer is worth: where markers disagree, and in place of any mark, also after the release. The same decision
 * again is the same decision.
 * @throws NOT_FOUND; CONFLICT when it has changed since it was looked at; BAD_USER_INPUT
 */
export function moderate(scope: Scope, input: ModerateInput): Promise<MarkingRow> {
  return inTransaction(scope, async (scope) => {
    const { marking, exam, result, item } = await opened(scope, input.markingId, 'result:moderate');
    const decision = await markOf(scope, marking, input);
    if (marking.decision && isSame(marking.decision, decision)) return marking;
    if (marking.revision !== input.revision)
      throw conflict('This answer has changed: look at it again.', 'CHANGED_MEANWHILE');
    if (marking.state === 'PARKED') throw conflict('This answer need not be marked any more.', 'MARKING_NOT_NEEDED');
    return conclude(scope, { exam, result, item, why: input.why }, { ...marking, decision });
  });
}

/**
 * An answer for a moderator to decide on, whoever or whatever has given it its points.
 * @throws NOT_FOUND
 */
export async function reviewAnswer(scope: Scope, resultId: string, itemId: string): Promise<MarkingRow> {
  const missing = () => new DomainError('NOT_FOUND', 'There is no such answer.', { resultId, itemId });
  const found = await results(scope).findOne({ _id: resultId });
  if (!found || !(await mayOn(scope, 'result:moderate', `course:${found.courseId}`))) throw missing();
  const known = () => markings(scope).findOne({ resultId, itemId });
  const marking = await known();
  if (marking) return marking;
  const exam = await exams(scope).findOne({ _id: found.examId });
  // The desk may not have come to it yet, and will pass by what a moderator has changed.
  if (exam) await applyRegrades(scope, exam, [resultId]);
  const result = await results(scope).findOne({ _id: resultId });
  const item = result?.items.find((item) => item.itemId === itemId);
  if (!result || !item) throw missing();
  const state = item.points === null ? 'WAITING' : 'DONE';
  try {
    return await markings(scope).create({ ...(await newMarking(scope, result, item)), state });
  } catch (error) {
    const other = isDuplicateKey(error) ? await known() : null;
    if (other) return other;
    throw error;
  }
}

/** What somebody at the desk may see of the marks: their own, and a moderator all of them once nobody marks any more. */
export async function visibleMarks(scope: Scope, row: MarkingRow): Promise<Mark[]> {
  const me = personId(scope);
  const all = row.decision ? [...row.marks, row.decision] : row.marks;
  const open = row.state === 'WAITING' || !(await mayOn(scope, 'result:moderate', `course:${row.courseId}`));
  return open ? all.filter(({ markedBy }) => markedBy === me) : all;
}

interface Subject {
  exam: ExamRow;
  result: ResultRow;
  item: ItemResult;
  why: string;
}

/** Writes what follows from the marks: the state of the answer and, where points stand now, those of the result. */
async function conclude(scope: Scope, subject: Subject, marking: MarkingRow): Promise<MarkingRow> {
  const { exam, result, item, why } = subject;
  const by = personId(scope);
  const { state, ...stands } = outcomeOf(marking, exam.marking);
  const fields = { marks: marking.marks, decision: marking.decision, state, claimedBy: null, claimedUntil: null };
  const revision = marking.revision + 1;
  const { matched } = await markings(scope).updateOne(
    { _id: marking._id, revision: marking.revision },
    { $set: { ...fields, revision } },
  );
  if (matched === 0) throw new DomainError('TRY_AGAIN', 'The answer has just changed: look at it again.');
  const action = marking.decision ? 'answer.moderated' : 'answer.marked';
  const { points } = marking.decision ?? (marking.marks.at(-1) as Mark);
  await recordAudit(scope, {
    action,
    target: { type: 'Result', id: result._id },
    details: { itemId: item.itemId, points, stands: stands.points, revision },
  });
  // An open one may have gone to a moderator, which the result shows.
  await settle(scope, exam, result, [{ ...item, ...stands }], { by, why });
  return { ...marking, ...fields, revision };
}

async function opened(scope: Scope, markingId: string, permission: 'result:grade' | 'result:moderate') {
  const marking = await getMarking(scope, markingId, permission);
  const exam = await exams(scope).findOne({ _id: marking.examId });
  const result = await results(scope).findOne({ _id: marking.resultId });
  const item = result?.items.find(({ itemId }) => itemId === marking.itemId);
  if (!exam || !result || !item) throw new Error(`Marking ${markingId} is of a result that is not there.`);
  return { marking, exam, result, item };
}

async function markOf(scope: Scope, marking: MarkingRow, input: MarkAnswerInput): Promise<Mark> {
  const rubric = marking.rubric ? await rubricVersions(scope).findOne({ _id: marking.rubric }) : null;
  const given = givenOf(input, marking.maxPoints, rubric?.criteria);
  return { markedBy: personId(scope), at: scope.now, ...given };
}

function isSame({ at: _a, ...left }: Mark, { at: _b, ...right }: Mark): boolean {
  return isDeepStrictEqual(left, right);
}

const conflict = (message: string, reason: PlainReason) => new DomainError('CONFLICT', message, { reason });
