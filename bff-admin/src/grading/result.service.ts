import type { ExamTaskFieldsFragment } from '../__generated__/operations';
import type { ExamTask } from './result.type';

export function taskOf({ requestedBy, ...task }: ExamTaskFieldsFragment): ExamTask {
  return { ...task, requestedBy: requestedBy?.displayName ?? null };
}
