import { clockOf } from '@lyceum/kernel/clock';
import { type Consumer, on } from '@lyceum/kernel/events/event';
import { gatherWrites } from '@lyceum/kernel/gather';
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
  events: [on(resultGraded, (scope, { resultId, examId }) => follow(scope, examId, resultId))],
};

// Results of one exam come by the thousand, one after the other.
const TOGETHER = 32;

const follow = gatherWrites<string>(TOGETHER, async ({ tenant }, examId, resultIds) => {
  const scope = { tenant, now: await clockOf(tenant.store).now() };
  const exam = await exams(scope).findOne({ _id: examId });
  if (!exam) return;
  // Before anybody can mark them: a result with a mark is past the regrades that were known when it was graded.
  await applyRegrades(scope, exam, resultIds);
  await openMarkings(scope, exam, resultIds);
  await inTransaction(scope, (scope) => bringInLine(scope, examId, resultIds));
});
