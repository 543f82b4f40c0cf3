import { DomainError } from '@lyceum/kernel/errors';
import type { ItemContent, ItemResponse, QuestionKind } from './item.content';

/** As it comes from outside: fields that were left out can also be null. */
export type GivenResponse = { [Field in keyof ItemResponse]?: ItemResponse[Field] | null };

type Field = keyof ItemResponse;

const FIELDS: Record<QuestionKind, readonly Field[]> = {
  SINGLE: ['choices'],
  MULTIPLE: ['choices'],
  TRUE_FALSE: ['choices'],
  NUMERIC: ['text', 'unit'],
  SHORT_TEXT: ['text'],
  CLOZE: ['gaps'],
  MATCHING: ['pairs'],
  ORDERING: ['order'],
  HOTSPOT: ['points'],
  ESSAY: ['text'],
  FILE: ['files'],
  CODE: ['text'],
};

/** In characters. An essay's limit of words is not counted here: what is typed is saved, and the marker sees how long it is. */
export const LONGEST_TEXT = { NUMERIC: 100, SHORT_TEXT: 1_000, GAP: 1_000, ESSAY: 200_000, CODE: 100_000, UNIT: 30 };

const FILE_KEY = /^(?=.{1,300}$)\w[\w.-]{0,199}(\/\w[\w.-]{0,199})*$/;

/**
 * An answer that fits its question, with nothing dropped. An answer that is not complete yet fits as well.
 * What is said of it names nothing by the author's ids, for learners may read it.
 * @throws BAD_USER_INPUT with the item and the field: a field of another kind, an id that is not in the question, twice the same,
 * too many, too long.
 */
export function normaliseResponse(content: ItemContent, given: GivenResponse, itemId?: string): ItemResponse {
  const refuse = (field: Field, what: string): never => {
    const of = itemId === undefined ? 'the question' : `item ${itemId}`;
    throw new DomainError('BAD_USER_INPUT', `The answer to ${of} has ${field} that ${what}.`, {
      reason: 'ANSWER_UNFIT',
      ...(itemId !== undefined && { itemId }),
      field,
    });
  };
  const response: ItemResponse = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const field = name as Field;
    if (field === 'certainty') {
      if (value !== 1 && value !== 2 && value !== 3) refuse(field, 'is not 1, 2 or 3');
    } else if (!FIELDS[content.kind].includes(field)) {
      if (Array.isArray(value) ? value.length === 0 : value === '') continue;
      refuse(field, `a question of kind ${content.kind} does not take: expected ${FIELDS[content.kind].join(', ')}`);
    } else {
      const wrong = fault(content, field, given);
      if (wrong) refuse(field, wrong);
    }
    Object.assign(response, { [field]: value });
  }
  return response;
}

/** What is wrong with one field, which the kind has. */
function fault(content: ItemContent, field: Field, given: GivenResponse): string | undefined {
  switch (field) {
    case 'choices':
      return choiceFault(content, given.choices ?? []);
    case 'text':
      return textFault(given.text ?? '', LONGEST_TEXT[content.kind as 'ESSAY']);
    case 'unit':
      return textFault(given.unit ?? '', LONGEST_TEXT.UNIT);
    case 'gaps':
      return content.kind === 'CLOZE' ? gapFault(content, given.gaps ?? []) : undefined;
    case 'pairs':
      return content.kind === 'MATCHING' ? pairFault(content, given.pairs ?? []) : undefined;
    case 'order':
      return content.kind === 'ORDERING' ? idFault(content.entries, given.order ?? []) : undefined;
    case 'points':
      return content.kind === 'HOTSPOT' ? pointFault(content, given.points ?? []) : undefined;
    case 'files':
      return content.kind === 'FILE' ? fileFault(content, given.files ?? []) : undefined;
    case 'certainty':
      return undefined;
  }
}

function textFault(text: string, longest: number): string | undefined {
  if (typeof text !== 'string') return 'is not a text';
  return text.length > longest ? `is longer than ${longest} characters` : undefined;
}

function choiceFault(content: ItemContent, choices: string[]): string | undefined {
  if (content.kind === 'TRUE_FALSE') return idFault([{ id: 'true' }, { id: 'false' }], choices, 1);
  if (content.kind === 'SINGLE') return idFault(content.choices, choices, 1);
  if (content.kind === 'MULTIPLE') return idFault(content.choices, choices, content.maxChoices || undefined);
}

function idFault(known: readonly { id: string }[], ids: string[], most = known.length): string | undefined {
  const valid = new Set(known.map(({ id }) => id));
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string' && valid.has(id)))
    return 'names what is not in the question';
  if (new Set(ids).size < ids.length) return 'names the same twice';
  return ids.length > most ? `names more than ${most}` : undefined;
}

function gapFault(content: Extract<ItemContent, { kind: 'CLOZE' }>, gaps: NonNullable<ItemResponse['gaps']>) {
  const wrong = idFault(
    content.gaps,
    gaps.map(({ gap }) => gap),
  );
  if (wrong) return wrong;
  const byId = new Map(content.gaps.map((gap) => [gap.id, gap]));
  for (const { gap: id, value } of gaps) {
    const gap = byId.get(id);
    const long = textFault(value, LONGEST_TEXT.GAP);
    if (long) return long;
    if (gap?.kind === 'CHOICE' && value !== '' && !gap.choices.some((choice) => choice.id === value))
      return 'chooses what a gap does not offer';
  }
}

function pairFault(content: Extract<ItemContent, { kind: 'MATCHING' }>, pairs: NonNullable<ItemResponse['pairs']>) {
  const ids = pairs.map(({ left, right }) => `${left}/${right}`);
  const known = content.left.flatMap((left) => content.right.map((right) => ({ id: `${left.id}/${right.id}` })));
  return idFault(known, ids);
}

function pointFault(content: Extract<ItemContent, { kind: 'HOTSPOT' }>, points: NonNullable<ItemResponse['points']>) {
  if (points.length > content.maxPoints) return `holds more than ${content.maxPoints}`;
  const { width, height } = content.image;
  const within = points.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
  return within ? undefined : 'lies beside the image';
}

function fileFault({ maxFiles, types }: Extract<ItemContent, { kind: 'FILE' }>, files: string[]): string | undefined {
  if (!files.every((file) => typeof file === 'string' && FILE_KEY.test(file))) return 'names what is no file';
  if (new Set(files).size < files.length) return 'names the same twice';
  if (files.length > maxFiles) return `names more than ${maxFiles}`;
  const ending = (file: string) => file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return types.length === 0 || files.every((file) => types.includes(ending(file)))
    ? undefined
    : `is of another type than ${types.join(', ')}`;
}
