import type { GivenFragment, QuestionFragment } from '../../__generated__/operations';

/** What one answers: the field of the question's kind is set, nothing is null. */
export interface Response {
  choices?: string[];
  text?: string;
  unit?: string;
  gaps?: { gap: string; value: string }[];
  pairs?: { left: string; right: string }[];
  order?: string[];
  points?: { x: number; y: number }[];
  files?: string[];
  certainty?: number;
}

/** As the server tells it, without its nulls and types. */
export function responseOf(given: GivenFragment): Response {
  return JSON.parse(
    JSON.stringify(given, (name, value) => (value === null || name === '__typename' ? undefined : value)),
  ) as Response;
}

/** Whether there is something that counts as an answer. A program as it was given is none. */
export function isAnswered(question: Pick<QuestionFragment, 'starter'>, response: Response | undefined): boolean {
  if (!response) return false;
  const { certainty: _, unit: __, text, gaps, ...rest } = response;
  if (text !== undefined && text.trim() !== '' && text !== question.starter) return true;
  if (gaps?.some(({ value }) => value.trim() !== '')) return true;
  return Object.values(rest).some((value) => value !== undefined && value.length > 0);
}

/** As the marker's eye counts: what stands between blanks. */
export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
}
