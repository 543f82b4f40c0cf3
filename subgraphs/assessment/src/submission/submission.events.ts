import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';
import type { ItemResponse } from '../item/item.content';
import { type Submission, submissionFlags } from './submission.model';

// One bad answer is for grading to notice: it must not keep the others from being graded.
const response = z.custom<ItemResponse>((value) => typeof value === 'object' && value !== null);
const entry = z.object({ at: z.coerce.date(), itemId: z.string().nullable(), what: z.string() });

const submission = z.object({
  attemptId: z.string(),
  examId: z.string(),
  courseId: z.string(),
  learnerId: z.string(),
  submissionKey: z.string(),
  answers: z.array(z.object({ itemId: z.string(), response })),
  acceptedAt: z.coerce.date(),
  flags: z.array(z.enum(submissionFlags)),
  log: z.array(entry).optional(),
}) satisfies z.ZodType<Submission>;

/** Of each row of `submissions`; nothing records it, for the insert itself tells. Within assessment. */
export const submissionAccepted = defineEvent('assessment.submission.accepted.v1', submission);
