import { useEffect, useMemo, useState } from 'react';

/** The server's time, on from what a query was told, by the page's own counter and anew each second. */
export function useServerNow(serverTime: string | undefined): Date {
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it was told is when it changed.
  const offset = useMemo(() => (serverTime ? Date.parse(serverTime) : Date.now()) - performance.now(), [serverTime]);
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return new Date(now + offset);
}
