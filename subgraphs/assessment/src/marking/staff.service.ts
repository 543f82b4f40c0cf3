import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { mayOn } from '@lyceum/kernel/grants';
import type { Permission } from '@lyceum/kernel/principal';
import { type ExamRow, exams } from '../exam/exam.model';

type Staff = Pick<Context, 'tenant' | 'principal'>;

/** To one who may not do this on its course, an exam does not exist. @throws NOT_FOUND */
export async function examFor(scope: Staff, permission: Permission, examId: string): Promise<ExamRow> {
  const exam = await exams(scope).findOne({ _id: examId });
  if (!exam || !(await mayOn(scope, permission, `course:${exam.courseId}`)))
    throw new DomainError('NOT_FOUND', 'There is no such exam.', { examId });
  return exam;
}

/** Whether the desk says whose an answer is: in no anonymous exam, and to nobody who may not read its results by name. */
export async function namesLearners(scope: Staff, exam: Readonly<ExamRow> | null): Promise<boolean> {
  return exam !== null && !exam.marking.anonymous && mayOn(scope, 'result:read', `course:${exam.courseId}`);
}
