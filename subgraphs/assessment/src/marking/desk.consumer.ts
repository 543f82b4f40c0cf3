import { type Consumer, type EventScope, on } from '@lyceum/kernel/events/event';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { exams } from '../exam/exam.model';
import { applyRegrades } from '../regrade/regrade.service';
import { bringInLine } from '../release/release.batch';
import { resultGraded } from '../result/result.events';
import { openMarkings } from './open.service';

/**
 * What has to follow whenever a result was graded, however it came about: into the queues of the desk with what it left for
 * people, and in line with what was regraded, released or withdrawn while it was under way.
 */
export const deskConsumer: Consumer = {
  group: 'assessment.desk',
  // A regrade may run code. Each step changes nothing more when it is done again.
  transaction: false,
  events: [on(resultGraded, follow)],
};

async function follow(scope: EventScope, { resultId, examId }: { resultId: string; examId: string }): Promise<void> {
  const exam = await exams(scope).findOne({ _id: examId });
  if (!exam) return;
  await openMarkings(scope, exam, resultId);
  await applyRegrades(scope, exam, resultId);
  await inTransaction(scope, (scope) => bringInLine(scope, examId, [resultId]));
}
