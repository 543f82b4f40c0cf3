import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { mayOn } from '@lyceum/kernel/grants';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { exams } from '../exam/exam.model';
import { openMarkings, parkMarkings } from '../marking/open.service';
import { applyRegrades } from '../regrade/regrade.service';
import { resultGraded, resultSubject } from '../result/result.events';
import { type ResultRow, results } from '../result/result.model';
import { releasedEvent } from './announce';
import { isOut } from './policy';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

/**
 * Of an attempt with two submissions, such as an automatic one and a late one, lets this one count. What of the other waited
 * for a marker need not be marked any more. Twice is once. Answers the result's id.
 * @throws NOT_FOUND
 */
export async function chooseStanding(scope: Scope, resultId: string, why: string): Promise<string> {
  const by = personId(scope);
  await bringUpToDate(scope, resultId);
  return inTransaction(scope, async (scope) => {
    const chosen = await results(scope).findOne({ _id: resultId });
    if (!chosen || !(await mayOn(scope, 'result:moderate', `course:${chosen.courseId}`)))
      throw new DomainError('NOT_FOUND', 'There is no such result.', { resultId });
    if (chosen.standing) return resultId;
    const others = await results(scope).find({ attemptId: chosen.attemptId, standing: true });
    for (const other of others) await put(scope, other, { standing: false, by, why, seen: null });
    const [before] = others;
    await put(scope, chosen, { standing: true, by, why, seen: before?.releasedAt ? before.score : null });
    await recordAudit(scope, {
      action: 'result.chosen',
      target: { type: 'result', id: resultId },
      details: { attemptId: chosen.attemptId, before: before?._id ?? null },
    });
    return resultId;
  });
}

/** What was regraded while they were graded: the desk passes by what is chosen before it has come to it. */
async function bringUpToDate(scope: Scope, resultId: string): Promise<void> {
  const chosen = await results(scope).findOne({ _id: resultId }, { projection: { attemptId: 1, examId: 1 } });
  const exam = chosen && (await exams(scope).findOne({ _id: chosen.examId }));
  if (!exam || !(await mayOn(scope, 'result:moderate', `course:${exam.courseId}`))) return;
  const both = await results(scope).find({ attemptId: chosen.attemptId }, { projection: { _id: 1 } });
  await applyRegrades(
    scope,
    exam,
    both.map(({ _id }) => _id),
  );
}

/** `seen`: the points that the learner knows of, from the submission that counted so far. */
interface Choice {
  standing: boolean;
  by: string;
  why: string;
  seen: number | null;
}

async function put(scope: Scope, row: ResultRow, { standing, by, why, seen }: Choice): Promise<void> {
  const exam = await exams(scope).findOne({ _id: row.examId });
  if (!exam) throw new Error(`Result ${row._id} is of an exam that is not there.`);
  const shown = standing && row.status === 'GRADED' && isOut(exam);
  const change = { at: scope.now, by, why, itemId: null, from: row.score, to: row.score };
  const after = { ...row, standing, releasedAt: shown ? scope.now : null, revision: row.revision + 1 };
  await results(scope).updateOne(
    { _id: row._id },
    { $set: { standing, releasedAt: after.releasedAt, revision: after.revision }, $push: { history: change } },
  );
  if (standing) await openMarkings(scope, exam, [row._id]);
  else await parkMarkings(scope, row._id);
  const { _id: resultId, attemptId, examId, courseId, learnerId } = row;
  await record(
    scope,
    resultGraded.of(resultSubject(attemptId), {
      resultId,
      attemptId,
      examId,
      courseId,
      learnerId,
      revision: after.revision,
    }),
  );
  // Also of the one that counts no more, for those who hold on to what counts.
  const told = shown || (row.releasedAt !== null && row.score !== null);
  if (told) await record(scope, releasedEvent(after, exam, { from: standing ? seen : row.score, why }));
}
