// Longer than any number that somebody means.
const LONGEST = 100;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * What a number that somebody typed can mean, and what stands behind it: `−1,5e3 km` is −1500 and `km`.
 * Takes a comma or a point for decimals; spaces, apostrophes, points or commas between thousands; any Unicode minus; the digits of
 * any script; `e3`, `×10^3` and `·10³`. One comma before three digits can be either: `1,234` means 1.234 and 1234.
 * No values when it is no finite number.
 */
export function readNumber(typed: string): { values: number[]; rest: string } {
  const none = { values: [], rest: '' };
  if (typed.length > LONGEST) return none;
  const found =
    /^([+-]?) ?(?:(10(?=\^))|(\d[\d.,' ]*|[.,]\d+))(?: ?[eE]([+-]?\d{1,4})(?!\d)| ?[x×*·⋅] ?10 ?\^ ?([+-]?\d{1,4})(?!\d)|\^([+-]?\d{1,4})(?!\d))?(.*)$/.exec(
      plain(typed),
    );
  if (!found) return none;
  const [, sign, ten, digits = '', e, times, power, rest = ''] = found;
  // `10^3` is a number; `5^3` is a calculation.
  if ((ten === undefined) !== (power === undefined)) return none;
  const mantissas = ten === undefined ? readings(digits.replace(/[., ]+$/, '')) : ['1'];
  const values = mantissas.map((mantissa) => Number(`${sign}${mantissa}e${e ?? times ?? power ?? '0'}`));
  return { values: values.filter(Number.isFinite), rest: rest.trim() };
}

/** A unit as it is compared: `m s²`, `m·s^2` and `ms2` are one, `mW` and `MW` are two. */
export function plainUnit(unit: string): string {
  return plain(unit).replace(/[\s^·⋅*]/g, '');
}

/** One way of writing for minus, digits, spaces and powers. */
function plain(typed: string): string {
  return typed
    .replace(/[⁺⁻⁰¹²³⁴-⁹]+/g, (power) => `^${[...power].map(lowered).join('')}`)
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2019\u066c]/g, "'")
    .replace(/\u066b/g, '.')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\s+/g, ' ')
    .trim();
}

const lowered = (letter: string) => (letter === '⁻' ? '-' : letter === '⁺' ? '' : String(RAISED.indexOf(letter)));

/** The digits of a script follow each other from its nought. */
function asciiDigit(digit: string): string {
  let value = 0;
  for (let code = (digit.codePointAt(0) ?? 0) - 1; /\p{Nd}/u.test(String.fromCodePoint(code)); code--) value++;
  return String(value % 10);
}

function readings(digits: string): string[] {
  if (/[ ']/.test(digits)) {
    return /^\d{1,3}([ '])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/.test(digits)
      ? [digits.replace(/[ ']/g, '').replace(',', '.')]
      : [];
  }
  const separators = digits.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return [digits];
  const first = separators[0];
  if (separators.length === 1) {
    const decimal = digits.replace(last, '.');
    return /^[1-9]\d{0,2},\d{3}$/.test(digits) ? [decimal, digits.replace(',', '')] : [decimal];
  }
  // `1.234.567`, or `1.234.567,8` with a decimal one of the other kind.
  const [whole = '', fraction] = first === last ? [digits] : digits.split(last);
  const grouped = first === '.' ? /^\d{1,3}(\.\d{3})+$/ : /^\d{1,3}(,\d{3})+$/;
  if (!grouped.test(whole) || separators.filter((separator) => separator === last).length > 1 !== (first === last))
    return [];
  return [`${whole.replace(/[.,]/g, '')}${fraction === undefined ? '' : `.${fraction}`}`];
}
