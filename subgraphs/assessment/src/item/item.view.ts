import { shuffled } from './draw';
import type { ItemContent, QuestionKind, RichText } from './item.content';

// What a learner may see of a question. Written field by field, so that what is added to the content stays inside until
// somebody puts it here.

interface Shown {
  id: string;
  text: RichText;
}

/** Fields that the kind does not have are null. */
export interface QuestionView {
  kind: QuestionKind;
  prompt: RichText;
  /** SINGLE, MULTIPLE. */
  choices: Shown[] | null;
  minChoices: number | null;
  /** 0: any number. */
  maxChoices: number | null;
  /** CLOZE: `{{ID}}` where a gap is. */
  text: RichText | null;
  gaps: { id: string; kind: 'TEXT' | 'NUMERIC' | 'CHOICE'; choices: Shown[] | null }[] | null;
  left: Shown[] | null;
  right: Shown[] | null;
  entries: Shown[] | null;
  image: { file: string; alt: string; width: number; height: number } | null;
  maxPoints: number | null;
  units: string[] | null;
  unitRequired: boolean | null;
  minWords: number | null;
  maxWords: number | null;
  maxFiles: number | null;
  maxBytes: number | null;
  types: string[] | null;
  language: string | null;
  starter: string | null;
  tests: { name: string }[] | null;
  timeLimitMs: number | null;
}

// Where nobody has drawn an order: any but the stored one, which for entries and pairs is likely to be the right one.
const ANY_SEED = 'shown';

/**
 * What is shown in another order than it is stored: ids of choices, entries or right sides; `GAP/CHOICE` of the choices in a cloze.
 * Entries to be ordered and right sides are always shuffled, three entries and more never into the order that is right; choices
 * where both the exam and the item say so. None: nothing is.
 */
export function shownOf(content: ItemContent, shuffleChoices: boolean, seed: string): string[] | undefined {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  switch (content.kind) {
    case 'SINGLE':
    case 'MULTIPLE':
      return shuffleChoices && content.shuffle ? shuffled(ids(content.choices), seed) : undefined;
    case 'ORDERING':
      return mixedUp(content, seed);
    case 'MATCHING':
      return shuffled(ids(content.right), seed);
    case 'CLOZE': {
      if (!shuffleChoices) return undefined;
      const all = content.gaps.flatMap((gap) =>
        gap.kind === 'CHOICE' ? gap.choices.map((choice) => `${gap.id}/${choice.id}`) : [],
      );
      return all.length > 0 ? shuffled(all, seed) : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * An untouched answer is not the right one. Of two entries it may be: were it never, everybody would know that the other order is.
 */
function mixedUp({ entries, correct }: Extract<ItemContent, { kind: 'ORDERING' }>, seed: string): string[] {
  const ids = entries.map(({ id }) => id);
  for (let tries = 0; ; tries++) {
    const order = shuffled(ids, tries === 0 ? seed : `${seed}:${tries}`);
    if (ids.length < 3 || correct.some((id, place) => order[place] !== id)) return order;
  }
}

/** Nothing that tells what is right: no key, credit or feedback, no area, no hidden test. */
export function viewOf(
  content: ItemContent,
  shown: readonly string[] | undefined = shownOf(content, false, ANY_SEED),
): QuestionView {
  const base = { ...nothing, kind: content.kind, prompt: rich(content.prompt) };
  switch (content.kind) {
    case 'SINGLE':
      return { ...base, choices: inOrder(content.choices, shown), minChoices: 0, maxChoices: 1 };
    case 'MULTIPLE': {
      const { choices, minChoices, maxChoices } = content;
      return { ...base, choices: inOrder(choices, shown), minChoices, maxChoices };
    }
    case 'TRUE_FALSE':
      return base;
    case 'NUMERIC':
      return { ...base, units: content.units.map(({ unit }) => unit), unitRequired: content.unitRequired };
    case 'SHORT_TEXT':
      return base;
    case 'CLOZE': {
      const gaps = content.gaps.map((gap) => ({
        id: gap.id,
        kind: gap.kind,
        choices: gap.kind === 'CHOICE' ? inOrder(gap.choices, shown, `${gap.id}/`) : null,
      }));
      return { ...base, text: rich(content.text), gaps };
    }
    case 'MATCHING':
      return { ...base, left: inOrder(content.left, undefined), right: inOrder(content.right, shown) };
    case 'ORDERING':
      return { ...base, entries: inOrder(content.entries, shown) };
    case 'HOTSPOT': {
      const { file, alt, width, height } = content.image;
      return { ...base, image: { file, alt, width, height }, maxPoints: content.maxPoints };
    }
    case 'ESSAY':
      return { ...base, minWords: content.minWords, maxWords: content.maxWords };
    case 'FILE':
      return { ...base, maxFiles: content.maxFiles, maxBytes: content.maxBytes, types: [...content.types] };
    case 'CODE': {
      const tests = content.tests.filter(({ hidden }) => !hidden).map(({ name }) => ({ name }));
      const { language, starter, timeLimitMs } = content;
      return { ...base, language, starter, tests, timeLimitMs };
    }
  }
}

const nothing = {
  choices: null,
  minChoices: null,
  maxChoices: null,
  text: null,
  gaps: null,
  left: null,
  right: null,
  entries: null,
  image: null,
  maxPoints: null,
  units: null,
  unitRequired: null,
  minWords: null,
  maxWords: null,
  maxFiles: null,
  maxBytes: null,
  types: null,
  language: null,
  starter: null,
  tests: null,
  timeLimitMs: null,
};

const rich = ({ format, text }: RichText): RichText => ({ format, text });

/** Those that `shown` names first, in its order; nothing is left out. */
function inOrder(list: readonly Shown[], shown: readonly string[] | undefined, prefix = ''): Shown[] {
  const plain = list.map(({ id, text }) => ({ id, text: rich(text) }));
  if (!shown) return plain;
  const place = new Map(shown.map((id, at) => [id, at]));
  const placeOf = ({ id }: Shown) => place.get(prefix + id) ?? shown.length;
  return plain.sort((a, b) => placeOf(a) - placeOf(b));
}
