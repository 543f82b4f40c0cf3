import { distance } from 'fastest-levenshtein';
import { RE2JS } from 're2js';
import type { ItemContent, ItemResponse } from '../item/item.content';
import { type Found, whole } from './mark';

type ShortText = Extract<ItemContent, { kind: 'SHORT_TEXT' }>;
export type TextKey = ShortText['accepted'][number];

/** Longer than any key; more is no short answer. */
export const LONGEST_SHORT_TEXT = 1_000;

export function shortText(content: ShortText, { text = '' }: ItemResponse): Found {
  return exact(text) === '' ? 'OMITTED' : whole(textCredit(text, content.accepted));
}

/** The first key that fits counts. */
export function textCredit(typed: string, accepted: readonly TextKey[]): number {
  if (typed.length > LONGEST_SHORT_TEXT) return 0;
  return accepted.find((key) => fits(typed, key))?.credit ?? 0;
}

function fits(typed: string, key: TextKey): boolean {
  switch (key.match) {
    case 'EXACT':
      return exact(typed) === exact(key.text);
    case 'IGNORE_CASE':
      return folded(typed) === folded(key.text);
    case 'FUZZY': {
      const [given, wanted] = [folded(typed), folded(key.text)];
      return Math.abs(given.length - wanted.length) <= 2 * key.distance && distance(given, wanted) <= key.distance;
    }
    case 'PATTERN':
      return patternOf(key.text).matches(exact(typed));
  }
}

/** One form of Unicode, one space for any, and none of the marks that cannot be seen but turn the direction of writing. */
function exact(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Also without case (ß is ss), and with the quotation marks of a typewriter: telephones put others by themselves. */
function folded(text: string): string {
  return exact(text)
    .toUpperCase()
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .normalize('NFC');
}

// Patterns of authors, compiled once; RE2 takes time in proportion to the text, whatever the pattern.
const patterns = new Map<string, RE2JS>();
const MOST_PATTERNS = 1_000;

/** The whole answer has to fit, with case ignored unless the pattern says `(?-i)`. @throws when it is no pattern of RE2. */
export function patternOf(pattern: string): RE2JS {
  let compiled = patterns.get(pattern);
  if (!compiled) {
    compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    if (patterns.size >= MOST_PATTERNS) patterns.clear();
    patterns.set(pattern, compiled);
  }
  return compiled;
}
