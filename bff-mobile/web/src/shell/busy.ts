import { useSyncExternalStore } from 'react';

// Such as an open exam: nothing may load the page anew meanwhile. It ends with the page, so it is kept nowhere.
let reason: string | null = null;
const listeners = new Set<() => void>();

/** Null: done. */
export function setBusy(next: string | null): void {
  reason = next;
  for (const listener of listeners) listener();
}

export function isBusy(): boolean {
  return reason !== null;
}

export function useBusy(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isBusy);
}
