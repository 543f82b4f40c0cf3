import { type Answer, errorAnswer, Refusal, type SingleAnswer } from './answer';

/**
 * Runs the operations of an array side by side and answers them in its order, each with its own errors; the whole is 200.
 * Of a header that several answers set, the first one's value counts.
 * @throws BAD_REQUEST for an array that is empty or too long.
 */
export async function answerBatch(
  items: readonly unknown[],
  maxOperations: number,
  run: (item: unknown) => Promise<SingleAnswer>,
): Promise<SingleAnswer> {
  if (items.length === 0) throw new Refusal('BAD_REQUEST', 'The batch is empty.');
  if (items.length > maxOperations)
    throw new Refusal('BAD_REQUEST', `The batch has ${items.length} operations, the limit is ${maxOperations}.`);
  const answers = await Promise.all(items.map(run));
  const headers = Object.assign({}, ...answers.map((answer) => answer.headers).reverse());
  return { kind: 'single', status: 200, body: `[${answers.map(({ body }) => body).join()}]`, headers };
}

/** In a batch there is no place for what comes in parts: such an answer is ended and refused. */
export function wholeAnswer(answer: Answer, requestId: string): SingleAnswer {
  if (answer.kind === 'single') return answer;
  const source = answer.kind === 'multipart' ? answer.parts : answer.chunks;
  void source[Symbol.asyncIterator]()
    .return?.()
    .catch(() => {});
  return errorAnswer(new Refusal('BAD_REQUEST', 'In a batch an operation cannot answer in parts.'), requestId);
}
