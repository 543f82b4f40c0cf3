import type { Context } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { mayOn } from '@lyceum/kernel/grants';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { examFor } from '../marking/staff.service';
import { examTaskRequested, taskSubject } from './exam-task.events';
import { type ExamTaskRow, examTasks } from './exam-task.model';

type Reader = Pick<Context, 'tenant' | 'principal'>;
type NewTask = Pick<ExamTaskRow, 'examId' | 'courseId' | 'kind' | 'why' | 'requestedBy' | 'regrade'> & { key?: string };

/** Asks for a task and does not wait for it. Part of the caller's transaction. @throws a duplicate key error for a key that was used */
export async function requestTask(
  scope: TenantScope & { readonly now: Date },
  { key, ...task }: NewTask,
): Promise<ExamTaskRow> {
  const _id = newId();
  const row = await examTasks(scope).create({
    ...task,
    _id,
    key: key ?? _id,
    status: 'QUEUED',
    requestedAt: scope.now,
    startedAt: null,
    finishedAt: null,
    total: null,
    done: 0,
    changed: 0,
    after: null,
    tries: 0,
    failure: null,
    failedBecause: null,
  });
  await record(scope, examTaskRequested.of(taskSubject(task.examId), { taskId: _id }));
  return row;
}

/** The task that a key was used for, when it was used. `ask` runs it in a transaction. @throws CONFLICT when it was for something else */
export async function requestOnce(
  scope: TenantScope,
  key: string,
  isSame: (task: ExamTaskRow) => boolean,
  ask: () => Promise<ExamTaskRow>,
): Promise<ExamTaskRow> {
  try {
    return (await known()) ?? (await ask());
  } catch (error) {
    const other = isDuplicateKey(error) ? await known() : null;
    if (other) return other;
    throw error;
  }

  async function known(): Promise<ExamTaskRow | null> {
    const task = await examTasks(scope).findOne({ key });
    if (task && !isSame(task))
      throw new DomainError('CONFLICT', 'This key was used for something else.', { reason: 'KEY_REUSED', key });
    return task;
  }
}

/** Newest first. @throws NOT_FOUND */
export async function listTasks(
  scope: Reader,
  examId: string,
  paging: { first: number; after?: string },
): Promise<Page<ExamTaskRow>> {
  await examFor(scope, 'result:read', examId);
  return page(examTasks(scope), { examId }, paging, { field: 'requestedAt', direction: -1 });
}

/** @throws NOT_FOUND, as for a task that there is not, when one may not read results of its course */
export async function getTask(scope: Reader, taskId: string): Promise<ExamTaskRow> {
  const task = await examTasks(scope).findOne({ _id: taskId });
  if (!task || !(await mayOn(scope, 'result:read', `course:${task.courseId}`)))
    throw new DomainError('NOT_FOUND', 'There is no such task.', { taskId });
  return task;
}
