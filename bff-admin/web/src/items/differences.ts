import type { ItemValues } from './item-values';

export interface Difference {
  /** `body.choices.2.text`, from 1. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What is in a version of a question and not so in another, in the order of the form. Names and labels have no versions. */
export function differences(before: ItemValues, after: ItemValues): Difference[] {
  const versioned = ({ prompt, body, marking, feedback }: ItemValues) => leaves({ prompt, body, marking, feedback });
  const [then, now] = [versioned(before), versioned(after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter((path) => then.get(path) !== now.get(path))
    .map((path) => ({ path, before: then.get(path), after: now.get(path) }));
}

function leaves(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (value === null || value === undefined) return found;
  if (typeof value !== 'object') return found.set(path, String(value));
  if ('format' in value && 'text' in value) return found.set(path, String(value.text));
  const name = (key: string) => (Array.isArray(value) ? String(Number(key) + 1) : key);
  for (const [key, part] of Object.entries(value))
    if (key !== 'id') leaves(part, path ? `${path}.${name(key)}` : key, found);
  return found;
}
