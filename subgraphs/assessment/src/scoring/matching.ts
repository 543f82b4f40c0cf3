import type { ItemContent, ItemResponse } from '../item/item.content';
import { clamp, type Found, ofParts } from './mark';

type Matching = Extract<ItemContent, { kind: 'MATCHING' }>;

/**
 * Each left side with a partner weighs the same unless it says otherwise. More partners than it has take away what the right ones earn, so that pairing
 * everything with everything earns nothing; a partner for a left side that has none takes away one part.
 */
export function matching({ left, pairs }: Matching, response: ItemResponse): Found {
  const chosen = byLeft(response.pairs ?? []);
  if (chosen.size === 0) return 'OMITTED';
  const correct = byLeft(pairs);
  const parts = left
    .filter(({ id }) => correct.has(id))
    .map(({ id, weight }) => ({ id, weight, credit: partners(chosen.get(id), correct.get(id) ?? new Set()) }));
  const judged = ofParts(parts);
  const misled = [...chosen.keys()].filter((id) => !correct.has(id)).length / parts.length;
  return { ...judged, credit: clamp(judged.credit - misled, 0, 1), wrong: clamp(judged.wrong + misled, 0, 1) };
}

function partners(chosen: ReadonlySet<string> | undefined, correct: ReadonlySet<string>): number | null {
  if (!chosen) return null;
  const hits = [...chosen].filter((id) => correct.has(id)).length;
  const surplus = Math.max(0, chosen.size - correct.size);
  return Math.max(0, hits - surplus) / correct.size;
}

function byLeft(pairs: readonly { left: string; right: string }[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const { left, right } of pairs) sets.set(left, (sets.get(left) ?? new Set()).add(right));
  return sets;
}
