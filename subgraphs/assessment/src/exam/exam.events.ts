import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';
import type { ExamRow } from './exam.model';

/** Scheduled, moved or closed: the one with the highest `revision` is how it is now. */
export const examScheduled = defineEvent(
  'assessment.exam.scheduled.v1',
  z.object({
    examId: z.string(),
    courseId: z.string(),
    title: z.string(),
    purpose: z.enum(['EXAM', 'PRACTICE']),
    status: z.enum(['SCHEDULED', 'CLOSED']),
    opensAt: z.coerce.date().nullable(),
    closesAt: z.coerce.date().nullable(),
    revision: z.number().int(),
  }),
);

export const examSubject = (examId: string) => `exam:${examId}`;

export const examFacts = ({ _id, courseId, title, purpose, status, opensAt, closesAt, revision }: ExamRow) => ({
  ...{ examId: _id, courseId, title, purpose, opensAt, closesAt, revision },
  status: status === 'CLOSED' ? ('CLOSED' as const) : ('SCHEDULED' as const),
});
