import type { NewEvent } from '@lyceum/kernel/events/event';
import type { ExamRow } from '../exam/exam.model';
import { resultReleased, resultSubject, resultWithdrawn } from '../result/result.events';
import type { ItemResult, ResultRow } from '../result/result.model';
import { tellsWhatIsRight } from './policy';

/** That its learner may see a result now, or sees another than before. @throws for one that something waits in. */
export function releasedEvent(
  row: ResultRow,
  exam: Pick<ExamRow, 'title' | 'purpose' | 'leaderboard' | 'release'>,
  changed: { from: number | null; why: string } | null = null,
): NewEvent {
  const { score, percent } = row;
  if (score === null || percent === null) throw new Error(`Result ${row._id} is not graded.`);
  return resultReleased.of(resultSubject(row.attemptId), {
    resultId: row._id,
    attemptId: row.attemptId,
    examId: row.examId,
    courseId: row.courseId,
    learnerId: row.learnerId,
    revision: row.revision,
    examTitle: exam.title,
    purpose: exam.purpose,
    submittedAt: row.submittedAt.toISOString(),
    score,
    maxScore: row.maxScore,
    percent,
    passed: row.passed,
    standing: row.standing,
    leaderboard: exam.leaderboard,
    showScore: exam.release.show.score,
    changed,
    byAnswer: tellsWhatIsRight(exam),
    answers: row.items.map((item) => ({ itemId: item.itemId, skills: item.skills, ...toldOf(item, exam, percent) })),
  });
}

/**
 * How an answer went, as far as its learner may know: what others make of it they could read there, such as in what is believed
 * of a skill. Where points alone are shown each goes as the whole did, and where nothing is, none counts.
 */
function toldOf(item: ItemResult, exam: Pick<ExamRow, 'release'>, percent: number) {
  const { omitted } = item.score;
  if (tellsWhatIsRight(exam)) return { correctness: correctnessOf(item) ?? 0, omitted };
  return exam.release.show.score ? { correctness: percent / 100, omitted } : { correctness: 0, omitted: true };
}

/** That its learner may not see a result any more. */
export function withdrawnEvent({ _id: resultId, ...row }: ResultRow): NewEvent {
  const { attemptId, examId, courseId, learnerId, revision } = row;
  return resultWithdrawn.of(resultSubject(attemptId), { resultId, attemptId, examId, courseId, learnerId, revision });
}

/** How right an answer was, 0 to 1: what a person said of it where one did. Null while it waits for one. */
export function correctnessOf({ points, maxPoints, markedBy, score }: ItemResult): number | null {
  if (points === null) return null;
  if (score.correctness !== null && markedBy === null) return score.correctness;
  return maxPoints > 0 ? Math.min(1, Math.max(0, points / maxPoints)) : 0;
}
