import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';

const result = {
  resultId: z.string(),
  attemptId: z.string(),
  examId: z.string(),
  courseId: z.string(),
  learnerId: z.string(),
  revision: z.number().int(),
};

/** Every result, seen or not: for boards and statistics within assessment. */
export const resultGraded = defineEvent('assessment.result.graded.v1', z.object(result));

/** Learners may see it from now on; with a higher revision, it has changed since. Nothing else tells other services how somebody did. */
export const resultReleased = defineEvent(
  'assessment.result.released.v1',
  z.object({
    ...result,
    examTitle: z.string(),
    purpose: z.enum(['EXAM', 'PRACTICE']),
    submittedAt: z.coerce.date(),
    score: z.number(),
    maxScore: z.number(),
    percent: z.number(),
    passed: z.boolean().nullable(),
    standing: z.boolean(),
    leaderboard: z.boolean(),
    /** Whether learners see how much they reached. */
    showScore: z.boolean().default(true),
    /** `changed`: a regrade, with what it was before. */
    changed: z.object({ from: z.number().nullable(), why: z.string() }).nullable(),
    /** Whether `answers` say how each went; else each says how the whole did, for their learners see no more. */
    byAnswer: z.boolean().default(true),
    answers: z.array(
      z.object({ itemId: z.string(), skills: z.array(z.string()), correctness: z.number(), omitted: z.boolean() }),
    ),
  }),
);

/** Learners may not see it any more: whoever took something from its release takes that back. It may be released again. */
export const resultWithdrawn = defineEvent('assessment.result.withdrawn.v1', z.object(result));

export const resultSubject = (attemptId: string) => `attempt:${attemptId}`;
