import { type Consumer, on } from '@lyceum/kernel/events/event';
import { submissionAccepted } from '../submission/submission.events';
import { dutyCycle } from './duty';
import { grade } from './grade.service';

/** Grades what was accepted, in the subgraph's process or in any number of workers; `duty` is the share of a core that it takes. */
export function gradingConsumer({ duty, concurrency }: { duty: number; concurrency: number }): Consumer {
  const within = dutyCycle(duty);
  return {
    group: 'assessment.grading',
    // Code of learners runs for seconds; the result itself is written in a transaction.
    transaction: false,
    mayCrash: true,
    concurrency,
    events: [
      on(submissionAccepted, (scope, submission, { id }) => within(() => grade(scope, id, submission), scope.signal)),
    ],
  };
}
