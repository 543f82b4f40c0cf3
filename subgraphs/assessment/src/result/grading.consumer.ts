import { type Consumer, on } from '@lyceum/kernel/events/event';
import { handInsOfLate } from '../submission/pace';
import { submissionAccepted } from '../submission/submission.events';
import { dutyCycle } from './duty';
import { grade } from './grade.service';

// What many hand in at a time is accepted first, and graded once that is over: the store's time is short then, not only ours.
const RUSH_PER_SECOND = 20;
const DUTY_IN_A_RUSH = 0.1;
// Graded together they cost half as much, and stand in the way of a hand-in for longer.
const TOGETHER_IN_A_RUSH = 2;

/** Grades what was accepted, in the subgraph's process or in any number of workers; `duty` is the share of a core that it takes. */
export function gradingConsumer({ duty, concurrency }: { duty: number; concurrency: number }): Consumer {
  const isRush = () => handInsOfLate() > RUSH_PER_SECOND;
  const within = dutyCycle(() => (isRush() ? Math.min(duty, DUTY_IN_A_RUSH) : duty), {
    most: () => (isRush() ? TOGETHER_IN_A_RUSH : concurrency),
  });
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
