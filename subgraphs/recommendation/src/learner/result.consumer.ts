import { type Consumer, defineEvent, on, onAll } from '@lyceum/kernel/events/event';
import { z } from 'zod';
import { learnSkills } from '../content/content.service';
import { learnFrom, unlearn } from './learn.service';

// The part of assessment's results that the model lives on. Bounds keep one event from filling a learner's state.
const released = defineEvent(
  'assessment.result.released.v1',
  z.object({
    resultId: z.string(),
    examId: z.string(),
    courseId: z.string(),
    learnerId: z.string(),
    revision: z.number().int(),
    purpose: z.enum(['EXAM', 'PRACTICE']),
    submittedAt: z.coerce.date(),
    standing: z.boolean(),
    byAnswer: z.boolean().default(true),
    answers: z
      .array(
        z.object({
          itemId: z.string(),
          skills: z.array(z.string().min(1).max(200)).max(20),
          correctness: z.number(),
          omitted: z.boolean(),
        }),
      )
      .max(2_000),
  }),
);

const withdrawn = defineEvent(
  'assessment.result.withdrawn.v1',
  z.object({ resultId: z.string(), learnerId: z.string() }),
);

export const resultConsumer: Consumer = {
  group: 'recommendation.results',
  together: 64,
  concurrency: 128,
  events: [
    onAll(released, async (scope, results) => {
      await learnFrom(scope, results);
      await learnSkills(scope, results);
    }),
    on(withdrawn, unlearn),
  ],
};
