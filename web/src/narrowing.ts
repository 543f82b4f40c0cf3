import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

// Whoever types on does not wait for the answer to each letter.
const PAUSE_MS = 250;

/** What narrows a list stands in its address: there again after a reload, and on the way back. An empty value is taken out. */
export function useNarrowing() {
  const [params, setParams] = useSearchParams();
  const choose = (name: string, value: string) =>
    setParams(
      (now) => {
        value ? now.set(name, value) : now.delete(name);
        return now;
      },
      { replace: true },
    );
  /** Undefined for what somebody made up. */
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === params.get(name));
  return { params, choose, oneOf, clear: () => setParams({}, { replace: true }) };
}

/** What is typed to narrow a list, which its address takes up at each pause. */
export function useTyped(name: string): [typed: string, type: (text: string) => void] {
  const { pathname } = useLocation();
  const { params, choose } = useNarrowing();
  const asked = params.get(name) ?? '';
  const [typed, type] = useState(asked);
  // What was typed here and comes back by the address; whatever else comes that way was asked for elsewhere.
  const sent = useRef(new Set([asked]));
  useEffect(() => {
    if (!sent.current.delete(asked)) type(asked);
  }, [asked]);
  // biome-ignore lint: only what was typed starts the clock
  useEffect(() => {
    if (typed.trim() === asked) return;
    const timer = setTimeout(() => {
      // Whoever has gone on meanwhile, to a screen that still loads, would be brought back.
      if (location.pathname !== pathname) return;
      sent.current.add(typed.trim());
      choose(name, typed.trim());
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed, type];
}
