import type { Variables } from './coerce';

/** A number that may depend on variables; no larger than can be counted exactly. */
export type Formula = number | ((run: Run) => number);

/** One evaluation. */
export interface Run {
  readonly variables: Variables;
  /** Of formulas that are part of several others. */
  readonly results: Map<object, number>;
}

export function evaluate(formula: Formula, variables: Variables): number {
  return typeof formula === 'number' ? formula : formula({ variables, results: new Map() });
}

export function sum(terms: readonly Formula[]): Formula {
  return combined(terms, 0, (a, b) => a + b);
}

/** At least 0. */
export function largest(terms: readonly Formula[]): Formula {
  return combined(terms, 0, Math.max);
}

export function product(a: Formula, b: Formula): Formula {
  if (a === 0 || b === 0) return 0;
  return combined([a, b], 1, (left, right) => left * right);
}

/** The same formula, evaluated once however many others it is part of. */
export function shared(formula: Formula): Formula {
  if (typeof formula === 'number') return formula;
  return (run) => {
    let result = run.results.get(formula);
    if (result === undefined) {
      result = formula(run);
      run.results.set(formula, result);
    }
    return result;
  };
}

// What is known now is added up now.
function combined(terms: readonly Formula[], start: number, combine: (a: number, b: number) => number): Formula {
  let known = start;
  const unknown: Exclude<Formula, number>[] = [];
  for (const term of terms) {
    if (typeof term === 'number') known = bounded(combine(known, term));
    else unknown.push(term);
  }
  if (unknown.length === 0) return known;
  return (run) => {
    let result = known;
    for (const term of unknown) result = bounded(combine(result, term(run)));
    return result;
  };
}

const bounded = (value: number) => Math.min(value, Number.MAX_SAFE_INTEGER);
