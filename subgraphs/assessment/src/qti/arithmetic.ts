import { entryOf } from './value';
import { numberOf } from './xml';

/** Operators that make one number of numbers, by their QTI 3 names; undefined: of a name that is not known. */
export const arithmetic: Record<string, (given: number[], attributes: Record<string, string>) => number | undefined> = {
  'qti-sum': (given) => given.reduce((sum, one) => sum + one, 0),
  'qti-product': (given) => given.reduce((product, one) => product * one, 1),
  'qti-subtract': ([a = 0, b = 0]) => a - b,
  'qti-divide': ([a = 0, b = 0]) => a / b,
  'qti-power': ([a = 0, b = 0]) => a ** b,
  'qti-integer-divide': ([a = 0, b = 0]) => Math.floor(a / b),
  'qti-integer-modulus': ([a = 0, b = 0]) => a - b * Math.floor(a / b),
  'qti-max': (given) => Math.max(...given),
  'qti-min': (given) => Math.min(...given),
  'qti-round': ([a = 0]) => Math.floor(a + 0.5),
  'qti-truncate': ([a = 0]) => Math.trunc(a),
  'qti-integer-to-float': ([a = 0]) => a,
  'qti-gcd': (given) => given.reduce(gcd),
  'qti-lcm': (given) => given.reduce((a, b) => (a === 0 || b === 0 ? 0 : Math.abs(a * b) / gcd(a, b))),
  'qti-round-to': ([a = 0], attributes) => {
    const figures = numberOf(attributes.figures) ?? 0;
    return attributes['rounding-mode'] === 'decimalPlaces'
      ? Number(a.toFixed(Math.min(100, Math.max(0, figures))))
      : Number(a.toPrecision(Math.min(100, Math.max(1, figures))));
  },
  'qti-math-operator': ([a = 0, b = 0], { name = '' }) => entryOf(functions, name)?.(a, b),
  'qti-stats-operator': (given, { name = '' }) => entryOf(statistics, name)?.(given),
};

const functions: Record<string, (a: number, b: number) => number> = {
  ...{ sin: Math.sin, cos: Math.cos, tan: Math.tan, asin: Math.asin, acos: Math.acos, atan: Math.atan },
  ...{ sinh: Math.sinh, cosh: Math.cosh, tanh: Math.tanh, atan2: Math.atan2 },
  ...{ sec: (a) => 1 / Math.cos(a), csc: (a) => 1 / Math.sin(a), cot: (a) => 1 / Math.tan(a) },
  ...{ log: Math.log10, ln: Math.log, exp: Math.exp, abs: Math.abs, signum: Math.sign },
  ...{ floor: Math.floor, ceil: Math.ceil },
  toDegrees: (a) => (a * 180) / Math.PI,
  toRadians: (a) => (a * Math.PI) / 180,
};

const statistics: Record<string, (given: number[]) => number> = {
  mean,
  sampleVariance: (given) => squares(given) / (given.length - 1),
  sampleSD: (given) => Math.sqrt(squares(given) / (given.length - 1)),
  popVariance: (given) => squares(given) / given.length,
  popSD: (given) => Math.sqrt(squares(given) / given.length),
};

function mean(given: number[]): number {
  return given.reduce((sum, one) => sum + one, 0) / given.length;
}

function squares(given: number[]): number {
  const middle = mean(given);
  return given.reduce((sum, one) => sum + (one - middle) ** 2, 0);
}

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}
