import { DomainError } from '@lyceum/kernel/errors';
import type { ItemContentInput } from './content.input';
import { contentTypes } from './content.type';
import type { ItemContent, QuestionKind } from './item.content';

// Between what is stored and what authors read and write: the same but for fields that would have one name and several types.

const inputs: Record<keyof ItemContentInput, QuestionKind> = {
  single: 'SINGLE',
  multiple: 'MULTIPLE',
  trueFalse: 'TRUE_FALSE',
  numeric: 'NUMERIC',
  shortText: 'SHORT_TEXT',
  cloze: 'CLOZE',
  matching: 'MATCHING',
  ordering: 'ORDERING',
  hotspot: 'HOTSPOT',
  essay: 'ESSAY',
  file: 'FILE',
  code: 'CODE',
};

/** By kind: the name in the graph of what is stored under another. */
const named: Partial<Record<QuestionKind | 'GAP_TEXT' | 'GAP_NUMERIC', [stored: string, shown: string]>> = {
  MULTIPLE: ['correct', 'correctChoices'],
  TRUE_FALSE: ['correct', 'answer'],
  NUMERIC: ['accepted', 'acceptedNumbers'],
  SHORT_TEXT: ['accepted', 'acceptedTexts'],
  ORDERING: ['correct', 'correctOrder'],
  GAP_TEXT: ['accepted', 'acceptedTexts'],
  GAP_NUMERIC: ['accepted', 'acceptedNumbers'],
};

type Fields = Record<string, unknown>;
type Gap = Fields & { kind: 'TEXT' | 'NUMERIC' };

/** Not checked yet: `checkContent` does. @throws BAD_USER_INPUT unless exactly one kind is set. */
export function contentFrom(input: ItemContentInput): unknown {
  const given = Object.entries(input).filter(([, content]) => content != null);
  const [only] = given;
  if (!only || given.length > 1)
    throw new DomainError(
      'BAD_USER_INPUT',
      `Set one kind of question, not ${given.length}: ${Object.keys(inputs).join(', ')}.`,
    );
  const kind = inputs[only[0] as keyof ItemContentInput];
  const { gaps, ...content } = renamed(only[1] as Fields, named[kind], 'in');
  return {
    kind,
    ...content,
    ...(Array.isArray(gaps) && { gaps: gaps.map((gap: Gap) => renamed(gap, named[`GAP_${gap.kind}`], 'in')) }),
  };
}

/** As an object of its type in the union. */
export function contentView(content: ItemContent): object {
  const { kind, ...stored } = content;
  const shown = renamed(stored, named[kind], 'out');
  if (content.kind === 'CLOZE')
    shown.gaps = content.gaps.map((gap) => renamed(gap, named[`GAP_${gap.kind as Gap['kind']}`], 'out'));
  return Object.assign(Object.create(contentTypes[kind].prototype), shown);
}

function renamed(fields: Fields, names: [stored: string, shown: string] | undefined, way: 'in' | 'out'): Fields {
  if (!names) return { ...fields };
  const [from, to] = way === 'in' ? [names[1], names[0]] : names;
  const { [from]: value, ...rest } = fields;
  return { ...rest, [to]: value };
}
