import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { type ExamRow, exams } from './exam.model';

type Scope = Pick<Context, 'tenant'>;

/** Batched by `loaders.exams`. */
export function listByIds(scope: Scope, ids: readonly string[]): Promise<ExamRow[]> {
  return exams(scope).find({ _id: { $in: [...ids] } });
}

/** @throws NOT_FOUND */
export async function getById(scope: Scope, id: string): Promise<ExamRow> {
  const exam = await exams(scope).findOne({ _id: id });
  if (!exam) throw new DomainError('NOT_FOUND', 'There is no such exam.', { id });
  return exam;
}
