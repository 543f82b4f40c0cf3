import type { Score } from '../scoring/score';
import type { ItemContent, ItemResponse, RichText } from './item.content';

/**
 * What the author has to say to an answer: of each thing that was chosen, then of the whole. It tells what is right, so it is
 * for after the release, and for exams that show feedback.
 */
export function feedbackOf(
  content: ItemContent,
  response: ItemResponse,
  { correctness }: Pick<Score, 'correctness'>,
): RichText[] {
  const whole = correctness === 1 ? content.feedback?.correct : content.feedback?.wrong;
  const texts = [
    ...chosenOf(content, response).map(({ feedback }) => feedback),
    correctness === null ? undefined : whole,
  ];
  return texts.filter((text) => text !== undefined);
}

function chosenOf(content: ItemContent, { choices = [], gaps = [] }: ItemResponse) {
  if (content.kind === 'SINGLE' || content.kind === 'MULTIPLE')
    return content.choices.filter(({ id }) => choices.includes(id));
  if (content.kind !== 'CLOZE') return [];
  const taken = new Map(gaps.map(({ gap, value }) => [gap, value]));
  return content.gaps.flatMap((gap) =>
    gap.kind === 'CHOICE' ? gap.choices.filter(({ id }) => taken.get(gap.id) === id) : [],
  );
}
