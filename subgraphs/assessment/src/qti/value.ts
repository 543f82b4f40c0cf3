import type { XmlElement } from './xml';

// The values that response processing computes with.

export type Scalar = string | number | boolean;

/** Null: QTI’s NULL, which an empty container is too. */
export type Value = { cardinality: string; baseType: string; values: Scalar[] } | null;

export const numberValue = (value: number): Value =>
  Number.isFinite(value) ? { cardinality: 'single', baseType: 'float', values: [value] } : null;

export const booleanValue = (value: boolean): Value => ({
  cardinality: 'single',
  baseType: 'boolean',
  values: [value],
});

/** From texts as they stand in a package; null when there is none, or one that is no value of this type. */
export function valueOf(cardinality: string, baseType: string, texts: readonly string[]): Value {
  const values = texts.map((text) => scalarOf(baseType, text)).filter((value) => value !== undefined);
  return values.length === 0 || values.length < texts.length ? null : { cardinality, baseType, values };
}

export function scalarOf(baseType: string, text: string): Scalar | undefined {
  switch (baseType) {
    case 'integer':
    case 'float': {
      const value = text.trim() === '' ? Number.NaN : Number(text);
      return Number.isFinite(value) ? value : undefined;
    }
    case 'boolean':
      return text.trim() === 'true' || text.trim() === '1';
    case 'string':
      return text;
    default:
      return text.trim().replace(/\s+/g, ' ');
  }
}

export function sameScalar(a: Scalar, b: Scalar, baseType: string): boolean {
  if (baseType !== 'pair' || typeof a !== 'string' || typeof b !== 'string') return a === b;
  return a === b || a.split(' ').reverse().join(' ') === b;
}

/** QTI’s `match`: order counts in ordered containers alone. Null when either side is. */
export function sameValue(a: Value, b: Value): boolean | null {
  if (!a || !b) return null;
  if (a.values.length !== b.values.length) return false;
  const type = a.baseType;
  if (a.cardinality === 'ordered') return a.values.every((value, n) => sameScalar(value, b.values[n] as Scalar, type));
  const rest = [...b.values];
  return a.values.every((value) => {
    const at = rest.findIndex((other) => sameScalar(value, other, type));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/** What a table has under a name of the package, which may be one that every object has: `constructor`. */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The expression that comes to this value. */
export function literal(value: Value): XmlElement {
  const name = (name: string, children: XmlElement['children'] = [], attributes = {}) => ({
    name,
    attributes,
    children,
  });
  if (!value) return name('qti-null');
  const each = value.values.map((one) => name('qti-base-value', [String(one)], { 'base-type': value.baseType }));
  return value.cardinality === 'single' && each[0] ? each[0] : name(`qti-${value.cardinality}`, each);
}
