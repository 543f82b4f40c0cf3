import type { QuestionKind } from '../__generated__/operations';
import { type Key, useT } from '../i18n';

const WORDS: Record<QuestionKind, Key> = {
  SINGLE: 'exams.kind.SINGLE',
  MULTIPLE: 'exams.kind.MULTIPLE',
  TRUE_FALSE: 'exams.kind.TRUE_FALSE',
  NUMERIC: 'exams.kind.NUMERIC',
  SHORT_TEXT: 'exams.kind.SHORT_TEXT',
  CLOZE: 'exams.kind.CLOZE',
  MATCHING: 'exams.kind.MATCHING',
  ORDERING: 'exams.kind.ORDERING',
  HOTSPOT: 'exams.kind.HOTSPOT',
  ESSAY: 'exams.kind.ESSAY',
  FILE: 'exams.kind.FILE',
  CODE: 'exams.kind.CODE',
};

export const KINDS = Object.keys(WORDS) as QuestionKind[];

export function useKindText(): (kind: string) => string {
  const t = useT();
  return (kind) => (kind in WORDS ? t(WORDS[kind as QuestionKind]) : kind);
}
