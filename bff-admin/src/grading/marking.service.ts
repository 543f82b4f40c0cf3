import type { MarkingFieldsFragment } from '../__generated__/operations';
import type { DeskAnswer } from './marking.type';

export function answerOf({ exam, response, learner, marks, ...marking }: MarkingFieldsFragment): DeskAnswer {
  return {
    ...marking,
    examId: exam.id,
    examTitle: exam.title,
    response,
    text: response.text ?? null,
    choices: response.choices ?? [],
    learnerName: learner?.displayName ?? null,
    marks: marks.map(({ marker, ...mark }) => ({ ...mark, markerName: marker?.displayName ?? null })),
  };
}
