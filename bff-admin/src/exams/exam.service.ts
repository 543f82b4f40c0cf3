import type * as graph from '../__generated__/operations';
import type { ChangeExamInput } from './exam.input';
import type { Exam, ExamEntry } from './exam.type';

export function entryOf({ course, opensAt, closesAt, ...exam }: graph.ExamEntryFieldsFragment): ExamEntry {
  return { ...exam, courseTitle: course?.title ?? null, opensAt: opensAt ?? null, closesAt: closesAt ?? null };
}

export function examOf({ plan, passMark, ...exam }: graph.ExamFieldsFragment): Exam {
  return {
    ...exam,
    ...entryOf(exam),
    ...plan,
    passMark: passMark ?? null,
    timeLimitMinutes: plan.timeLimitMinutes ?? null,
    releasedAt: plan.releasedAt ?? null,
  };
}

/** Null is kept apart from what was left out: it takes a time away. */
export function changeOf({ opensAt, closesAt, release, ...input }: ChangeExamInput): graph.ChangeExamInput {
  return {
    ...input,
    ...(opensAt !== undefined && { opensAt: opensAt && opensAt.toISOString() }),
    ...(closesAt !== undefined && { closesAt: closesAt && closesAt.toISOString() }),
    ...(release && { release: { ...release, at: release.at?.toISOString() } }),
  };
}
