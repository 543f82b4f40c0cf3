import type { ItemContent, ItemResponse } from '../item/item.content';
import { type Found, whole } from './mark';
import { plainUnit, readNumber } from './number';

type Numeric = Extract<ItemContent, { kind: 'NUMERIC' }>;
type NumericKey = Numeric['accepted'][number];

// What multiplying by the factor of a unit may add or lose.
const ROUNDING = 1e-12;

export function numeric(content: Numeric, { text = '', unit = '' }: ItemResponse): Found {
  if (text.trim() === '') return 'OMITTED';
  const { values, rest } = readNumber(text);
  if (unit.trim() !== '' && rest !== '' && plainUnit(unit) !== plainUnit(rest)) return whole(0);
  const factor = factorOf(content, unit.trim() === '' ? rest : unit);
  if (factor === undefined) return whole(0);
  return whole(
    creditOf(
      values.map((value) => value * factor),
      content.accepted,
    ),
  );
}

/** The first key that fits counts, of the reading that is worth most. */
export function creditOf(values: readonly number[], accepted: readonly NumericKey[]): number {
  const credits = values.map((value) => accepted.find((key) => fits(value, key))?.credit ?? 0);
  return credits.length === 0 ? 0 : Math.max(...credits);
}

function factorOf({ units, unitRequired }: Numeric, unit: string): number | undefined {
  const asked = plainUnit(unit);
  if (asked === '') return unitRequired && units.length > 0 ? undefined : 1;
  return units.find(({ unit }) => plainUnit(unit) === asked)?.factor;
}

function fits(value: number, { value: key, tolerance: { kind, amount } }: NumericKey): boolean {
  if (!Number.isFinite(value)) return false;
  if (kind === 'SIGNIFICANT_FIGURES') {
    const figures = Math.min(100, Math.max(1, Math.trunc(amount)));
    return value.toPrecision(figures) === key.toPrecision(figures);
  }
  const allowed = kind === 'RELATIVE' ? Math.abs(key) * amount : amount;
  return Math.abs(value - key) <= allowed + ROUNDING * Math.max(Math.abs(key), Math.abs(value));
}
