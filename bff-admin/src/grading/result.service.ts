import type { ExamTaskFieldsFragment, ResultHistoryQuery, ResultRowFieldsFragment } from '../__generated__/operations';
import type { ExamResult, ExamTask, ResultRow } from './result.type';

export function taskOf({ requestedBy, ...task }: ExamTaskFieldsFragment): ExamTask {
  return { ...task, requestedBy: requestedBy?.displayName ?? null };
}

export function rowOf({ learner, ...row }: ResultRowFieldsFragment): ResultRow {
  return { ...row, learnerId: learner?.id ?? null, learnerName: learner?.displayName ?? null };
}

export function resultOf({ exam, history, items, ...result }: ResultHistoryQuery['result']): ExamResult {
  return {
    ...result,
    ...rowOf(result),
    examId: exam?.id ?? null,
    examTitle: exam?.title ?? null,
    history: history.map(({ by, ...change }) => ({ ...change, by: by?.displayName ?? null })),
    answers: items.map(({ feedback, parts, ...item }) => ({ ...item, feedback: feedback ?? [], parts: parts ?? [] })),
  };
}
