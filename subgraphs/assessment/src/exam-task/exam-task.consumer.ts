import { type Consumer, on } from '@lyceum/kernel/events/event';
import { examTaskRequested } from './exam-task.events';
import { runExamTask } from './run';

/** Runs the tasks that were asked for. */
export const examTaskConsumer: Consumer = {
  group: 'assessment.exam-tasks',
  // A task takes minutes and notes where it is.
  transaction: false,
  // Of different exams.
  concurrency: 2,
  events: [on(examTaskRequested, (scope, { taskId }) => runExamTask(scope, taskId))],
};
