import { DomainError } from '@lyceum/kernel/errors';
import { z } from 'zod';
import { safeText } from './html';
import { type ItemContent, itemContent, type Marking, marking, type RichText } from './item.content';
import { contentFaults } from './item.faults';

// A document has 16 MB of room, and a paper of fifty such questions still has to reach a phone.
const MOST_CHARACTERS = 1_000_000;

/**
 * A question that hangs together, with its defaults, and its HTML made safe.
 * @throws BAD_USER_INPUT with what is wrong by field (`details.fields`).
 */
export function checkContent(given: unknown): ItemContent {
  const parsed = itemContent.safeParse(withoutNulls(given));
  if (!parsed.success) throw refused(byField(parsed.error));
  const content = safe(parsed.data) as ItemContent;
  const faults = contentFaults(content);
  if (JSON.stringify(content).length > MOST_CHARACTERS)
    faults.push({ field: 'content', message: `is longer than ${MOST_CHARACTERS} characters` });
  if (faults.length > 0) throw refused(gathered(faults));
  return content;
}

/** @throws BAD_USER_INPUT */
export function checkMarking(given: unknown): Marking {
  const parsed = marking.safeParse(withoutNulls(given ?? {}));
  if (!parsed.success) throw refused(byField(parsed.error, 'marking'));
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

function byField(error: z.ZodError, root = 'content'): Record<string, string[]> {
  return gathered(
    error.issues.map(({ path, message }) => ({ field: path.length > 0 ? path.map(String).join('.') : root, message })),
  );
}

function gathered(faults: readonly { field: string; message: string }[]): Record<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { field, message } of faults) fields.set(field, [...(fields.get(field) ?? []), message]);
  return Object.fromEntries([...fields].slice(0, 50));
}

function refused(fields: Record<string, string[]>): DomainError {
  const said = Object.entries(fields).map(([field, messages]) => `${field}: ${messages.join(', ')}`);
  return new DomainError('BAD_USER_INPUT', `The question has faults. ${said.slice(0, 5).join('; ')}`, { fields });
}
