import { useCallback, useEffect, useRef, useState } from 'react';
import type { Place } from './device';

/** The lock by which one page at a time has an attempt. */
export const lockOf = ({ personId, attemptId }: Place): string => `lyceum-attempt/${personId}/${attemptId}`;

/**
 * Of all pages of this browser, one leads at `place`. Undefined until it is known; when the leading page closes, the next one
 * leads by itself, and `takeOver` ends the other's lead.
 */
export function useLead(place: Place): { leads: boolean | undefined; takeOver: () => void } {
  const [leads, setLeads] = useState<boolean>();
  const request = useRef<() => void>(() => undefined);
  useEffect(() => {
    const lock = lockOf(place);
    let closed = false;
    let release: () => void = () => undefined;
    let waiting = new AbortController();
    const hold = () => {
      if (closed) return Promise.resolve();
      setLeads(true);
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    };
    const wait = () => {
      waiting = new AbortController();
      navigator.locks.request(lock, { signal: waiting.signal }, hold).catch(lost);
    };
    // Somebody has taken it over, or this page gives up waiting.
    const lost = () => {
      if (closed || waiting.signal.aborted) return;
      setLeads(false);
      wait();
    };
    request.current = () => {
      waiting.abort();
      waiting = new AbortController();
      navigator.locks.request(lock, { steal: true }, hold).catch(lost);
    };
    navigator.locks
      .request(lock, { ifAvailable: true }, (granted) => {
        if (granted) return hold();
        if (closed) return undefined;
        setLeads(false);
        wait();
        return undefined;
      })
      .catch(lost);
    return () => {
      closed = true;
      waiting.abort();
      release();
      setLeads(undefined);
    };
  }, [place]);
  const takeOver = useCallback(() => request.current(), []);
  return { leads, takeOver };
}
