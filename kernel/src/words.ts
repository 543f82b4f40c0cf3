// Text search without a text index, which not every store has: a multikey index over normalised words, asked by range.
const LONGEST = 64;
const MAX_STORED = 400;
const MAX_TYPED = 10;

/** Lower case, no accents, so that `Zoë` and `zoe` sort and match alike. Never empty for a text that is not. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim() || text;
}

/** An e-mail address is one word: its parts would find everybody of a school. */
function words(text: string): string[] {
  return (fold(text).match(/[^\s@]+@[^\s@]*|[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST));
}

/** What a row stores in `tokens` to be found by the words of these texts. */
export function searchTokens(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(words))].slice(0, MAX_STORED);
}

/** Rows that have, for each word that was typed, a word that begins with it; `{}` when no word was typed. */
export function searchFilter(typed: string): { $and?: object[] } {
  const beginnings = [...new Set(words(typed))].slice(0, MAX_TYPED);
  if (beginnings.length === 0) return {};
  // `$elemMatch`, or one word could be past the lower bound and another below the upper.
  return { $and: beginnings.map((word) => ({ tokens: { $elemMatch: { $gte: word, $lt: `${word}\uffff` } } })) };
}
