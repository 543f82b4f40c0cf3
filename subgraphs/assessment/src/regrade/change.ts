import type { ItemContent, QuestionKind } from '../item/item.content';

/** What was wrong with an item, and is to be put right in results that were graded already. */
export type RegradeChange =
  /** As in a later version of it. */
  | { kind: 'REPLACE'; toVersion: number }
  /** This answer is right too. */
  | { kind: 'ACCEPT'; answer: string }
  /** All points for everyone. */
  | { kind: 'FULL_POINTS' }
  /** It counts for nobody, neither in the points nor in those that there are. */
  | { kind: 'VOID' };

export const regradeKinds = ['REPLACE', 'ACCEPT', 'FULL_POINTS', 'VOID'] as const satisfies RegradeChange['kind'][];

/** Kinds of which one more right answer can be said in a few letters; others get a new version. */
export const acceptable: readonly QuestionKind[] = ['SINGLE', 'TRUE_FALSE', 'NUMERIC', 'SHORT_TEXT'];

/** The item with `answer` as one more that is right, or null where it makes no sense there. */
export function accepting(content: ItemContent, answer: string): ItemContent | null {
  switch (content.kind) {
    case 'SINGLE':
      return content.choices.some(({ id }) => id === answer) ? { ...content, correct: answer } : null;
    case 'TRUE_FALSE':
      return answer === 'true' || answer === 'false' ? { ...content, correct: answer === 'true' } : null;
    case 'NUMERIC': {
      const value = Number(answer);
      if (answer.trim() === '' || !Number.isFinite(value)) return null;
      const [first] = content.accepted;
      const tolerance = first?.tolerance ?? { kind: 'ABSOLUTE' as const, amount: 0 };
      return { ...content, accepted: [{ value, tolerance, credit: 1 }] };
    }
    case 'SHORT_TEXT':
      return { ...content, accepted: [{ text: answer, match: 'IGNORE_CASE', distance: 1, credit: 1 }] };
    default:
      return null;
  }
}
