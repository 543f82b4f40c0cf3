import { type Consumer, on } from '@lyceum/kernel/events/event';
import { examScheduled } from '../exam/exam.events';
import { moveDeadlines } from './deadline.service';

/** Attempts that run follow when their exam is moved or closed: thousands of them, in batches. */
export const deadlineConsumer: Consumer = {
  group: 'assessment.deadlines',
  transaction: false,
  events: [on(examScheduled, (scope, { examId }) => moveDeadlines(scope, { examId }))],
};
