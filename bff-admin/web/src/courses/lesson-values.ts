import type { LessonToEditQuery, NewLessonMutationVariables } from '../__generated__/operations';

export type Lesson = LessonToEditQuery['lesson'];
export type Kind = NewLessonMutationVariables['input']['kind'];

/** What the form of a lesson holds. */
export interface LessonValues {
  title: string;
  kind: Kind;
  text: string;
  reference: string;
  /** Of an uploaded file: what it was called, and of a video what is said in it. */
  fileName: string;
  captions: { language: string; file: string }[];
  minutes: string;
}

export function valuesOf(lesson: Lesson | undefined): LessonValues {
  return {
    title: lesson?.title ?? '',
    kind: lesson?.kind ?? 'TEXT',
    text: lesson?.text ?? '',
    reference: lesson?.reference ?? '',
    fileName: lesson?.media?.name ?? '',
    captions: lesson?.media?.captions.map(({ language, file }) => ({ language, file })) ?? [],
    minutes: lesson?.minutes ? String(lesson.minutes) : '',
  };
}

/** As the graph takes it. */
export function contentOf({ title, kind, text, reference, fileName, captions, minutes }: LessonValues) {
  const isText = kind === 'TEXT';
  return {
    title,
    minutes: minutes ? Number(minutes) : null,
    text: isText ? text : null,
    reference: isText ? null : reference.trim(),
    fileName: fileName || null,
    captions: kind === 'VIDEO' ? captions : [],
  };
}
