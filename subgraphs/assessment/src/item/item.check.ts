import { DomainError } from '@lyceum/kernel/errors';
import type { Because, Fault } from '@lyceum/kernel/reasons';
import type { z } from 'zod';
import { safeText } from './html';
import { type ItemContent, itemContent, type Marking, marking, type RichText } from './item.content';
import { contentFaults, type ItemFault } from './item.faults';

// A document has 16 MB of room, and a paper of fifty such questions still has to reach a phone.
const MOST_CHARACTERS = 1_000_000;

/**
 * A question that hangs together, with its defaults, and its HTML made safe.
 * @throws BAD_USER_INPUT with what is wrong by field (`details.fields`).
 */
export function checkContent(given: unknown): ItemContent {
  const parsed = itemContent.safeParse(withoutNulls(given));
  if (!parsed.success) throw refused(shapeFaults(parsed.error));
  const content = safe(parsed.data) as ItemContent;
  const faults = contentFaults(content);
  if (JSON.stringify(content).length > MOST_CHARACTERS)
    faults.push({
      field: 'content',
      message: `is longer than ${MOST_CHARACTERS} characters`,
      because: { reason: 'TOO_LONG', max: MOST_CHARACTERS },
    });
  if (faults.length > 0) throw refused(faults);
  return content;
}

/** @throws BAD_USER_INPUT */
export function checkMarking(given: unknown): Marking {
  const parsed = marking.safeParse(withoutNulls(given ?? {}));
  if (!parsed.success) throw refused(shapeFaults(parsed.error, 'marking'));
  return parsed.data;
}

/** Every text of a question, wherever it stands. */
export function textsOf(content: unknown): RichText[] {
  if (Array.isArray(content)) return content.flatMap(textsOf);
  if (typeof content !== 'object' || content === null) return [];
  return isRich(content) ? [content] : Object.values(content).flatMap(textsOf);
}

function safe(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== 'object' || value === null) return value;
  if (isRich(value)) return safeText(value);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, safe(field)]));
}

function isRich(value: object): value is RichText {
  return 'format' in value && 'text' in value;
}

/** A field that is null is one that was left out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(given.map(([name, field]) => [name, withoutNulls(field)]));
}

function shapeFaults(error: z.ZodError, root = 'content'): ItemFault[] {
  return error.issues.map((issue) => ({
    field: issue.path.length > 0 ? issue.path.map(String).join('.') : root,
    message: issue.message,
    because: becauseOf(issue),
  }));
}

function becauseOf(issue: z.core.$ZodIssue): Because {
  if (issue.code === 'too_small') {
    const { origin, minimum: min } = issue;
    if (origin === 'string') return min === 1 ? { reason: 'EMPTY' } : { reason: 'TOO_SHORT', min };
    return { reason: origin === 'array' ? 'TOO_FEW' : 'TOO_SMALL', min };
  }
  if (issue.code === 'too_big') {
    const { origin, maximum: max } = issue;
    return { reason: origin === 'string' ? 'TOO_LONG' : origin === 'array' ? 'TOO_MANY' : 'TOO_LARGE', max };
  }
  return { reason: 'NOT_VALID' };
}

const MOST_FAULTS = 50;

function refused(found: readonly ItemFault[]): DomainError {
  const fields = new Map<string, string[]>();
  for (const { field, message } of found) fields.set(field, [...(fields.get(field) ?? []), message]);
  const said = [...fields].map(([field, messages]) => `${field}: ${messages.join(', ')}`);
  return new DomainError('BAD_USER_INPUT', `The question has faults. ${said.slice(0, 5).join('; ')}`, {
    reason: 'ITEM_HAS_FAULTS',
    fields: Object.fromEntries([...fields].slice(0, MOST_FAULTS)),
    faults: found.slice(0, MOST_FAULTS).map(({ field, because }): Fault => ({ ...because, field })),
  });
}
