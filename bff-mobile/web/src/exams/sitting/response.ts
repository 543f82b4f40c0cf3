import type { Response } from '@lyceum/web/question/response';
import type { GivenFragment, QuestionFragment } from '../../__generated__/operations';

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
