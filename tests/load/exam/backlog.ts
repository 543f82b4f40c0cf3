import { submissionAccepted } from '@lyceum/assessment/submission/submission.events';
import { type SubmissionRow, submissions } from '@lyceum/assessment/submission/submission.model';
import { newId } from '@lyceum/kernel/ids';
import { choosing, type Hall } from '../../exam-day/hall';

const CHUNK = 500;

/** So many hand-ins that wait to be graded, laid into the store past the accept path, as if they had come a moment ago. */
export async function layBacklog(hall: Hall, count: number): Promise<void> {
  const { examId, courseId, itemIds, scope } = hall;
  for (let from = 0; from < count; from += CHUNK) {
    const sitters = await hall.admit(Math.min(CHUNK, count - from));
    const rows = sitters.map(({ attemptId, learnerId }): SubmissionRow => {
      const acceptedAt = new Date();
      const answers = itemIds.map((itemId) => ({ itemId, response: choosing(attemptId, itemId, 'b') }));
      const facts = { attemptId, examId, courseId, learnerId, submissionKey: 'backlog', acceptedAt };
      return {
        ...{ _id: newId(), tenantId: scope.tenant.id, tier: scope.tenant.tier, type: submissionAccepted.type },
        ...{ subject: `attempt:${attemptId}`, time: acceptedAt, key: attemptId, hash: 'backlog' },
        data: { ...facts, answers, flags: [] },
      };
    });
    await submissions(scope).bulkWrite(rows.map((document) => ({ insertOne: { document } })));
  }
}
