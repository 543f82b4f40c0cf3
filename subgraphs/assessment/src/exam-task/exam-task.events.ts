import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';

/** Its subject is the exam's tasks together, so that one runs after the other. */
export const examTaskRequested = defineEvent('assessment.exam-task.requested.v1', z.object({ taskId: z.string() }));

export const taskSubject = (examId: string) => `exam-tasks:${examId}`;
