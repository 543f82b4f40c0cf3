import { unexpected } from '@lyceum/kernel/errors';
import type { EventScope } from '@lyceum/kernel/events/event';
import { MAX_TRIES } from '@lyceum/kernel/events/worker';
import { exams } from '../exam/exam.model';
import { regradeBatch } from '../regrade/regrade.service';
import { releaseBatch, withdrawBatch } from '../release/release.batch';
import { results } from '../result/result.model';
import type { Batch } from './batch';
import { type ExamTaskRow, examTasks } from './exam-task.model';

// One transaction with its events stays well below a second and a megabyte.
const BATCH = 50;

const batches: Record<ExamTaskRow['kind'], Batch> = {
  RELEASE: releaseBatch,
  WITHDRAW: withdrawBatch,
  REGRADE: regradeBatch,
};

/**
 * Runs a task to its end, or goes on with one that was cut off; one that has ended is left as it is. Results that are graded
 * meanwhile need no task: desk.consumer.ts brings each in line by itself.
 * @throws what nobody expected; the fifth time that ends in FAILED.
 */
export async function runExamTask(scope: EventScope, taskId: string): Promise<void> {
  const task = await examTasks(scope).findOne({ _id: taskId });
  if (!task || task.finishedAt) return;
  const end = (how: Partial<ExamTaskRow>) =>
    examTasks(scope).updateOne({ _id: taskId }, { $set: { ...how, finishedAt: new Date() } });
  try {
    await begin(scope, task);
    await goThrough(scope, task);
    await end({ status: 'DONE' });
  } catch (error) {
    // Cut short by us: nobody's fault, and it goes on in the next process.
    if (scope.signal.aborted) throw error;
    const counted = await examTasks(scope).findOneAndUpdate({ _id: taskId }, { $inc: { tries: 1 } });
    if (counted && counted.tries >= MAX_TRIES) {
      const { text: failure, because: failedBecause } = unexpected(scope);
      await end({ status: 'FAILED', failure, failedBecause });
    }
    throw error;
  }
}

async function begin(scope: EventScope, { _id, examId, status }: ExamTaskRow): Promise<void> {
  if (status === 'RUNNING') return;
  const total = await results(scope).count({ examId });
  await examTasks(scope).updateOne({ _id }, { $set: { status: 'RUNNING', startedAt: new Date(), total } });
}

async function goThrough(scope: EventScope, task: ExamTaskRow): Promise<void> {
  const { _id, examId } = task;
  let { after } = task;
  for (;;) {
    scope.signal.throwIfAborted();
    const past = after === null ? {} : { _id: { $gt: after } };
    const next = { sort: { _id: 1 }, limit: BATCH, projection: { _id: 1 } } as const;
    const resultIds = (await results(scope).find({ examId, ...past }, next)).map((row) => row._id);
    const last = resultIds.at(-1);
    // Anew for each batch: it may be released or withdrawn meanwhile.
    const exam = await exams(scope).findOne({ _id: examId });
    if (last === undefined || !exam) return;
    await batches[task.kind](scope, {
      exam,
      task,
      resultIds,
      done: async (scope, changed) => {
        await examTasks(scope).updateOne({ _id }, { $set: { after: last }, $inc: { done: resultIds.length, changed } });
      },
    });
    after = last;
  }
}
