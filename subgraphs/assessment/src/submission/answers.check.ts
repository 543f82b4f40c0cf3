import { DomainError } from '@lyceum/kernel/errors';
import type { Because } from '@lyceum/kernel/reasons';
import type { ItemResponse } from '../item/item.content';

// The bounds of item/response.type.ts, asked by plain code.
const MAX_ID = 64;
const MAX_VALUES = 200;
const MAX_VALUE = 10_000;
const MAX_TEXT = 200_000;
// As many as the router takes in one list.
const MAX_LOG = 1_000;
const MAX_WHAT = 200;

/**
 * Whether answers are such that they may be kept: size and shape, not whether they fit their questions, which grading tells.
 * @throws BAD_USER_INPUT that names the item.
 */
export function checkAnswers(answers: readonly { itemId: string; response: ItemResponse }[]): void {
  const seen = new Set<string>();
  for (const { itemId, response } of answers) {
    if (itemId.length === 0 || itemId.length > MAX_ID) throw bad(`itemId has 1 to ${MAX_ID} characters`, itemId);
    if (seen.has(itemId)) throw bad('an item is answered once: send its last answer only', itemId);
    seen.add(itemId);
    for (const value of Object.values(response)) {
      if (value == null) continue;
      if (typeof value === 'string' && value.length > MAX_TEXT)
        throw bad(`text has up to ${MAX_TEXT} characters`, itemId, { reason: 'ANSWER_TOO_LONG', max: MAX_TEXT });
      if (Array.isArray(value)) checkValues(value, itemId);
    }
  }
}

function checkValues(values: readonly unknown[], itemId: string): void {
  if (values.length > MAX_VALUES) throw bad(`an answer has up to ${MAX_VALUES} parts`, itemId);
  for (const value of values) {
    const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    if (texts.some((text) => typeof text === 'string' && text.length > MAX_VALUE))
      throw bad(`a part of an answer has up to ${MAX_VALUE} characters`, itemId, {
        reason: 'ANSWER_TOO_LONG',
        max: MAX_VALUE,
      });
  }
}

/** @throws BAD_USER_INPUT */
export function checkLog(log: readonly { itemId?: string | null; what: string }[]): void {
  if (log.length > MAX_LOG) throw bad(`a log has up to ${MAX_LOG} entries`);
  for (const { itemId, what } of log)
    if (what.length > MAX_WHAT || (itemId?.length ?? 0) > MAX_ID)
      throw bad(`an entry of the log has up to ${MAX_WHAT} characters`);
}

function bad(message: string, itemId?: string, because: Because = { reason: 'ANSWER_UNFIT' }): DomainError {
  return new DomainError('BAD_USER_INPUT', message, {
    ...because,
    ...(itemId !== undefined && { itemId: itemId.slice(0, MAX_ID) }),
  });
}
