import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { AuditFilter } from '../../__generated__/operations';

/** What is looked for, as the address of the screen holds it: it can be sent to somebody. */
export interface Search {
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  /** Of an `<input type=datetime-local>`. */
  readonly from: string;
  readonly to: string;
  readonly outcome: '' | 'OK' | 'REFUSED';
}

export const NOTHING: Search = { actor: '', action: '', target: '', from: '', to: '', outcome: '' };

export function useSearch(): [Search, (search: Search) => void] {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const search = useMemo(() => {
    const given = new URLSearchParams(text);
    const outcome = given.get('outcome');
    const words = Object.fromEntries(Object.keys(NOTHING).map((name) => [name, given.get(name) ?? '']));
    return { ...NOTHING, ...words, outcome: outcome === 'OK' || outcome === 'REFUSED' ? outcome : '' } as Search;
  }, [text]);
  const set = (next: Search) => setParams(Object.entries(next).filter(([, value]) => value !== ''));
  return [search, set];
}

export function filterOf({ actor, action, target, from, to, outcome }: Search): AuditFilter {
  return {
    ...(actor && { actor }),
    ...(action && { action }),
    ...(target && { target }),
    ...(timeOf(from) && { from: timeOf(from) }),
    ...(timeOf(to) && { to: timeOf(to) }),
    ...(outcome && { outcome }),
  };
}

function timeOf(local: string): string | undefined {
  const time = new Date(local);
  return local && !Number.isNaN(time.getTime()) ? time.toISOString() : undefined;
}
