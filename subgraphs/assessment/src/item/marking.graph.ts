import type { MarkingInput } from './content.input';
import type { Marking } from './item.content';

/** Not checked yet: `checkMarking` does. */
export function markingFrom(input: MarkingInput | null | undefined): unknown {
  const { partial, ...rest } = input ?? {};
  return { ...rest, ...(partial != null && { credit: partial ? 'PARTIAL' : 'ALL_OR_NOTHING' }) };
}

export function markingView({ credit, floor, ...rest }: Marking) {
  return { ...rest, partial: credit === 'PARTIAL', floor: floor ?? null };
}
