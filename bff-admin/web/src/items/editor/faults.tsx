import type { Problem } from '@lyceum/web/problem';
import { useReasonsOf } from '@lyceum/web/reasons/reasons';
import { createContext, useContext } from 'react';

/** What the bank says is wrong, by the field as it is stored: `choices.2.text.text`. */
export type Faults = Readonly<Record<string, readonly string[]>>;

const Context = createContext<Faults>({});
export const FaultsProvider = Context.Provider;

export function useFaultsOf(problem: Problem | undefined): Faults {
  const faults: Record<string, string[]> = {};
  for (const { field, text } of useReasonsOf(problem)?.faults ?? []) (faults[field] ??= []).push(text);
  return faults;
}

/** Beside a field: what is wrong with it, or with a part of it that has no field of its own. */
export function useFault(path: string): string | undefined {
  const faults = useContext(Context);
  const own = [...(faults[path] ?? []), ...(faults[`${path}.text`] ?? [])];
  return own.length > 0 ? own.join(' ') : undefined;
}

export function useFaults(): Faults {
  return useContext(Context);
}
