import type { EventScope } from '@lyceum/kernel/events/event';
import type { ExamRow } from '../exam/exam.model';
import type { ExamTaskRow } from './exam-task.model';

/** Changes what of some results has to change, in one transaction with `done`. Doing it again changes nothing more. */
export type Batch = (
  scope: EventScope,
  job: { exam: ExamRow; task: ExamTaskRow; resultIds: readonly string[]; done: Done },
) => Promise<void>;

/** Notes, in the transaction of the batch, where the task is and how many results it has changed. */
export type Done = (scope: EventScope, changed: number) => Promise<void>;
