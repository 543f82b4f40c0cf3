import { type Consumer, defineEvent, on } from '@lyceum/kernel/events/event';
import { z } from 'zod';
import type { NotificationValues } from '../inbox/notification.model';
import { tell } from '../inbox/tell.service';

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
type Released = z.output<typeof resultReleased.schema>;

/** Tells learners of their results: of the one that counts, where an attempt has two, and once of each revision. */
export const resultNotices: Consumer = {
  group: 'notifications.results',
  events: [
    on(resultReleased, async (scope, released) => {
      const { resultId, examId, learnerId, revision, standing, changed } = released;
      if (!standing) return;
      const kind = changed ? 'RESULT_CHANGED' : 'RESULT_READY';
      const key = `${kind} ${resultId} ${revision}`;
      await tell(scope, { personId: learnerId, kind, key, examId, resultId, values: valuesOf(released) });
    }),
  ],
};

function valuesOf({ examTitle, percent, passed, showScore, changed }: Released): NotificationValues {
  return { examTitle, ...(showScore && { percent, passed }), ...(changed && { why: changed.why }) };
}
