import type { ItemContent, ItemResponse } from '../item/item.content';
import { type Found, ofParts } from './mark';
import { readNumber } from './number';
import { creditOf } from './numeric';
import { textCredit } from './text';

type Cloze = Extract<ItemContent, { kind: 'CLOZE' }>;
type Gap = Cloze['gaps'][number];

/** Each gap weighs the same unless it says otherwise. */
export function cloze({ gaps }: Cloze, response: ItemResponse): Found {
  const values = new Map((response.gaps ?? []).map(({ gap, value }) => [gap, value]));
  const parts = gaps.map((gap) => {
    const value = values.get(gap.id) ?? '';
    return { id: gap.id, weight: gap.weight, credit: value.trim() === '' ? null : gapCredit(gap, value) };
  });
  return parts.every(({ credit }) => credit === null) ? 'OMITTED' : ofParts(parts);
}

function gapCredit(gap: Gap, value: string): number {
  if (gap.kind === 'TEXT') return textCredit(value, gap.accepted);
  if (gap.kind === 'CHOICE')
    return value === gap.correct ? 1 : (gap.choices.find(({ id }) => id === value)?.credit ?? 0);
  const { values, rest } = readNumber(value);
  return rest === '' ? creditOf(values, gap.accepted) : 0;
}
