import { useEffect, useState } from 'react';

// Between two letters of who types slowly.
const PAUSE_MS = 250;

/** What has been typed once one stops for a moment. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
