import type { ItemContent, ItemResponse } from '../item/item.content';
import { type Found, ofParts } from './mark';

type Ordering = Extract<ItemContent, { kind: 'ORDERING' }>;

/** Every place, or every pair of neighbours, weighs the same; an entry that comes twice counts where it comes first. */
export function ordering({ correct, partial }: Ordering, { order = [] }: ItemResponse): Found {
  const given = [...new Set(order)];
  if (given.length === 0) return 'OMITTED';
  if (partial === 'PLACES' || correct.length < 2) {
    return ofParts(
      correct.map((id, place) => ({ id, credit: given[place] === undefined ? null : Number(given[place] === id) })),
    );
  }
  const has = new Set(given);
  const next = new Map(given.map((id, place) => [id, given[place + 1]]));
  const followers = correct.slice(1);
  // A distractor that was put among the entries breaks neighbours; one at an end takes away a part.
  const strangers = Math.max(0, given.length - correct.length);
  const judged = ofParts(
    followers.map((id, place) => {
      const before = correct[place] as string;
      return { id, credit: has.has(id) && has.has(before) ? Number(next.get(before) === id) : null };
    }),
  );
  return { ...judged, credit: Math.max(0, judged.credit - strangers / followers.length) };
}
