import { useCallback, useRef, useState } from 'react';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** With shift, all between the last one and this one become as this one does. */
  toggle(id: string, ids: readonly string[], shift: boolean): void;
  set(ids: readonly string[]): void;
  clear(): void;
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const toggle = useCallback((id: string, order: readonly string[], shift: boolean) => {
    const from = shift && last.current ? order.indexOf(last.current) : -1;
    const to = order.indexOf(id);
    const range = from < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
    last.current = id;
    setIds((now) => {
      const next = new Set(now);
      const chosen = !now.has(id);
      for (const one of range) chosen ? next.add(one) : next.delete(one);
      return next;
    });
  }, []);
  const set = useCallback((next: readonly string[]) => setIds(new Set(next)), []);
  const clear = useCallback(() => setIds(new Set()), []);
  return { ids, toggle, set, clear };
}
