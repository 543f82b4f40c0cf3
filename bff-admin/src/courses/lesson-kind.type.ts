import { registerEnumType } from 'type-graphql';
import type { LessonKind } from '../__generated__/operations';

export const LessonKindEnum = {
  TEXT: 'TEXT',
  VIDEO: 'VIDEO',
  FILE: 'FILE',
  QUIZ: 'QUIZ',
} as const satisfies { [K in LessonKind]: K };
registerEnumType(LessonKindEnum, { name: 'LessonKind' });
