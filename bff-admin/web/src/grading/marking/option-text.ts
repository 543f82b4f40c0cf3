import type { AskedQuestionFragment } from '../../__generated__/operations';
import { plain } from './plain';

/** What an id of an answer stands for; the id itself when the question is there no more. */
export function optionText(question: AskedQuestionFragment | null, id: string): string {
  const { choices, left, right, entries, gaps } = question ?? {};
  const options = [choices, left, right, entries, ...(gaps ?? []).map((gap) => gap.choices)];
  for (const list of options) {
    const found = list?.find((option) => option.id === id);
    if (found) return plain(found.text.html);
  }
  return id;
}
