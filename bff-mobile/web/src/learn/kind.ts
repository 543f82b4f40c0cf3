import type { LessonQuery } from '../__generated__/operations';

export type LessonPage = LessonQuery['lesson'];

const kinds = ['TEXT', 'VIDEO', 'FILE', 'QUIZ'] as const;
export type LessonKind = (typeof kinds)[number];

/** One that this release does not know is shown as text is. */
export const kindOf = (kind: string): LessonKind => kinds.find((known) => known === kind) ?? 'TEXT';
