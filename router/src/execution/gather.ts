import type { Visit, Walk } from './paths';
import type { Representation } from './representations';
import type { Run } from './run';

/** Which entities are to be asked for, and for whom. */
export interface Asked {
  readonly targets: Record<string, unknown>[];
  /** By target: the index of its representation, -1 for one that has none. */
  readonly slots: number[];
  /** Each representation once. */
  readonly texts: string[];
}

/**
 * Finds the objects that stand at the paths, each once.
 *
 * With `mayShare`, those that are nothing but the same key become one object, which stands in all their places: it is then added
 * to, walked and written once. The same product in 200 reviews is rather the rule than not.
 */
export function gather(run: Run, walks: readonly Walk[], representation: Representation, mayShare: boolean): Asked {
  const asked: Asked = { targets: [], slots: [], texts: [] };
  const { targets, slots, texts } = asked;
  const slotOf = slotFinder(run, representation, texts);
  const members = mayShare ? representation.members : undefined;
  const bare: (object | undefined)[] = [];
  const seen = new Set<object>();

  const visit: Visit = (object, holder, key) => {
    if (run.shared?.has(object)) {
      if (seen.has(object)) return;
      seen.add(object);
    }
    const slot = slotOf(object);
    if (members !== undefined && slot >= 0 && holder && countOf(object) === members) {
      const same = bare[slot];
      if (same === object) return;
      if (same) {
        holder[key] = same;
        run.shared ??= new Set();
        run.shared.add(same);
        seen.add(same);
        return;
      }
      bare[slot] = object;
    }
    targets.push(object);
    slots.push(slot);
  };
  for (const walk of walks) walk(run.data, visit);
  return asked;
}

/** Gives an object's place among the representations, which it adds to. */
function slotFinder(
  run: Run,
  { of, key }: Representation,
  texts: string[],
): (object: Record<string, unknown>) => number {
  const byText = new Map<string, number>();
  const byKey = new Map<string | number, number>();
  return (object) => {
    const known = key && object.__typename === key.type ? object[key.name] : undefined;
    if (typeof known === 'string' || typeof known === 'number') {
      let slot = byKey.get(known);
      if (slot === undefined) {
        slot = texts.push(of(object, run.plain) as string) - 1;
        byKey.set(known, slot);
      }
      return slot;
    }
    const text = of(object, run.plain);
    if (text === undefined) return -1;
    let slot = byText.get(text);
    if (slot === undefined) {
      slot = texts.push(text) - 1;
      byText.set(text, slot);
    }
    return slot;
  };
}

function countOf(object: object): number {
  let count = 0;
  for (const _ in object) count++;
  return count;
}
