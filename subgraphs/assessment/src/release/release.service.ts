import { recordAudit } from '@lyceum/kernel/audit';
import { clockOf } from '@lyceum/kernel/clock';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { inTransaction, type TenantScope } from '@lyceum/kernel/tenancy';
import { forgetCached } from '../exam/exam.cache';
import { type ExamRow, exams } from '../exam/exam.model';
import { type ExamTaskRow, examTasks } from '../exam-task/exam-task.model';
import { requestTask } from '../exam-task/exam-task.service';
import { examFor } from '../marking/staff.service';
import { tellsWhatIsRight } from './policy';
import { requireNobodySits } from './still-sat';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;
type Clocked = TenantScope & { readonly now: Date };

/**
 * Shows the results of an exam to its learners: what is graded now, and from now on each as it is graded. Asked again while
 * that runs, answers the same task.
 * @throws NOT_FOUND; CONFLICT while others could still learn from it what is right
 */
export async function releaseExam(scope: Scope, examId: string): Promise<ExamTaskRow> {
  const requestedBy = personId(scope);
  const exam = await examFor(scope, 'result:release', examId);
  if (exam.status === 'DRAFT')
    throw new DomainError('CONFLICT', 'This exam has not been given yet.', { reason: 'EXAM_NOT_GIVEN' });
  if (tellsWhatIsRight(exam)) await requireNobodySits(scope, exam, await clockOf(scope.tenant.store).now());
  return start(scope, exam, { requestedBy, why: 'Released by hand.' });
}

/**
 * Hides them again. Its policy is by hand from then on, or they would be out again in a moment.
 * @throws NOT_FOUND
 */
export async function withdrawRelease(scope: Scope, examId: string, why: string): Promise<ExamTaskRow> {
  const requestedBy = personId(scope);
  const { courseId } = await examFor(scope, 'result:release', examId);
  const task = await inTransaction(scope, async (scope) => {
    const running = await runningTask(scope, examId, 'WITHDRAW');
    if (running) return running;
    await exams(scope).updateOne(
      { _id: examId },
      { $set: { releasedAt: null, 'release.when': 'BY_HAND' }, $inc: { revision: 1 } },
    );
    await recordAudit(scope, { action: 'results.withdrawn', target: { type: 'exam', id: examId } });
    return requestTask(scope, { kind: 'WITHDRAW', examId, courseId, why, requestedBy, regrade: null });
  });
  forgetCached(scope, examId);
  return task;
}

/** By its own policy, when it has come due; does nothing when it is out already. */
export async function releaseByPolicy(scope: Clocked, exam: ExamRow): Promise<void> {
  if (exam.releasedAt) return;
  const actor = { kind: 'service', id: 'release' };
  await start({ ...scope, actor }, exam, { requestedBy: null, why: 'Released by the policy of the exam.' });
}

async function start(
  scope: Clocked & Pick<Parameters<typeof recordAudit>[1], 'actor'> & Parameters<typeof recordAudit>[0],
  { _id: examId, courseId }: ExamRow,
  by: Pick<ExamTaskRow, 'requestedBy' | 'why'>,
): Promise<ExamTaskRow> {
  const { actor } = scope;
  const task = await inTransaction(scope, async (scope) => {
    const running = await runningTask(scope, examId, 'RELEASE');
    if (running) return running;
    await exams(scope).updateOne({ _id: examId, releasedAt: null }, { $set: { releasedAt: scope.now } });
    const target = { type: 'exam', id: examId };
    await recordAudit(scope, { action: 'results.released', target, ...(actor && { actor }) });
    return requestTask(scope, { kind: 'RELEASE', examId, courseId, ...by, regrade: null });
  });
  forgetCached(scope, examId);
  return task;
}

function runningTask(scope: TenantScope, examId: string, kind: ExamTaskRow['kind']): Promise<ExamTaskRow | null> {
  return examTasks(scope).findOne({ examId, kind, status: { $in: ['QUEUED', 'RUNNING'] } });
}
