import { useEffect, useState } from 'react';

/** What it has been for a while: for questions that follow the typing. */
export function useDebounced<Value>(value: Value, delayMs = 300): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return settled;
}
