import { type Consumer, defineEvent, on, onAll } from '@lyceum/kernel/events/event';
import { z } from 'zod';
import type { NotificationValues } from '../inbox/notification.model';
import { type News, takeBack, tell } from '../inbox/tell.service';

// What assessment says of a result that its learner may see, as far as it is told on.
const resultReleased = defineEvent(
  'assessment.result.released.v1',
  z.object({
    resultId: z.string(),
    examId: z.string(),
    learnerId: z.string(),
    revision: z.number().int(),
    examTitle: z.string(),
    percent: z.number(),
    passed: z.boolean().nullable(),
    standing: z.boolean(),
    /** Whether the exam shows learners how much they reached. */
    showScore: z.boolean().default(true),
    changed: z.object({ why: z.string() }).nullable(),
  }),
);
/** That its learner may not see it any more. */
const resultWithdrawn = defineEvent(
  'assessment.result.withdrawn.v1',
  z.object({ resultId: z.string(), learnerId: z.string() }),
);
type Released = z.output<typeof resultReleased.schema>;

/**
 * Tells learners of their results: of the one that counts, where an attempt has two, and once of each revision. What was said of
 * one that they may not see any more is taken back; when it is released again they are told again.
 */
export const resultNotices: Consumer = {
  group: 'notifications.results',
  together: 64,
  concurrency: 128,
  events: [
    onAll(resultReleased, (scope, results) => tell(scope, results.filter(({ standing }) => standing).map(newsOf))),
    on(resultWithdrawn, (scope, { resultId, learnerId }) => takeBack(scope, { personId: learnerId, resultId })),
  ],
};

function newsOf(released: Released): News {
  const { resultId, examId, learnerId: personId, revision, changed } = released;
  const kind = changed ? 'RESULT_CHANGED' : 'RESULT_READY';
  return { personId, kind, key: `${kind} ${resultId} ${revision}`, examId, resultId, values: valuesOf(released) };
}

function valuesOf({ examTitle, percent, passed, showScore, changed }: Released): NotificationValues {
  return { examTitle, ...(showScore && { percent, passed }), ...(changed && { why: changed.why }) };
}
