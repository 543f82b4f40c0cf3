import type { ItemContent, ItemResponse } from '../item/item.content';
import { type Found, whole } from './mark';

type Of<Kind extends ItemContent['kind']> = Extract<ItemContent, { kind: Kind }>;

export function single(content: Pick<Of<'SINGLE'>, 'choices' | 'correct'>, { choices = [] }: ItemResponse): Found {
  const chosen = new Set(choices);
  if (chosen.size === 0) return 'OMITTED';
  const [only] = chosen;
  if (chosen.size > 1 || only === undefined) return whole(0);
  if (only === content.correct) return whole(1);
  return whole(content.choices.find(({ id }) => id === only)?.credit ?? 0);
}

/**
 * Each right choice earns its share and each wrong one takes as much, not below nothing. Where choices have credits, these are
 * added up instead. All right choices and no other are always worth everything.
 */
export function multiple(content: Of<'MULTIPLE'>, { choices = [] }: ItemResponse): Found {
  const chosen = new Set(choices);
  if (chosen.size === 0) return 'OMITTED';
  const { maxChoices } = content;
  if (maxChoices > 0 && chosen.size > maxChoices) return whole(0);
  const correct = new Set(content.correct);
  const hits = [...chosen].filter((id) => correct.has(id)).length;
  if (hits === correct.size && hits === chosen.size) return whole(1);
  if (content.choices.every(({ credit }) => credit === undefined))
    return whole(Math.max(0, (2 * hits - chosen.size) / correct.size));
  const worth = content.choices
    .filter(({ id }) => chosen.has(id))
    .map(({ id, credit }) => credit ?? (correct.has(id) ? 1 / correct.size : 0));
  return whole(worth.reduce((sum, credit) => sum + credit, 0));
}

export function trueFalse(content: Of<'TRUE_FALSE'>, { choices = [] }: ItemResponse): Found {
  const chosen = new Set(choices);
  if (chosen.size === 0) return 'OMITTED';
  return whole(chosen.size === 1 && chosen.has(String(content.correct)) ? 1 : 0);
}
