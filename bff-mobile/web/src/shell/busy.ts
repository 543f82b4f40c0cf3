import { useSyncExternalStore } from 'react';

const LOCK = 'lyceum-busy';

// Such as an open exam: nothing may load the page anew meanwhile. It ends with the page, so it is kept nowhere.
let reason: string | null = null;
let release: (() => void) | undefined;
const listeners = new Set<() => void>();

/** Null: done. */
export function setBusy(next: string | null): void {
  reason = next;
  if (next === null) {
    release?.();
    release = undefined;
  } else if (!release) {
    const done = new Promise<void>((resolve) => {
      release = resolve;
    });
    // For the other tabs to see.
    void navigator.locks.request(LOCK, { mode: 'shared' }, () => done);
  }
  for (const listener of listeners) listener();
}

export function isBusy(): boolean {
  return reason !== null;
}

/** In any tab of this browser. */
export async function isBusyAnywhere(): Promise<boolean> {
  if (isBusy()) return true;
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === LOCK) ?? false;
}

export function useBusy(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isBusy);
}
