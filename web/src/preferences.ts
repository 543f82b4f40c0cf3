import { useSyncExternalStore } from 'react';

export const locales = ['en', 'ar'] as const;
export type Locale = (typeof locales)[number];
export type Mode = 'light' | 'dark' | 'system';
/** Per cent of the browser's own size. */
export const textSizes = [100, 115, 130, 150] as const;
export type TextSize = (typeof textSizes)[number];

export interface Preferences {
  readonly locale: Locale;
  readonly mode: Mode;
  readonly textSize: TextSize;
}

const KEY = 'lyceum-preferences';

let current: Preferences = read();
const listeners = new Set<() => void>();
// What another tab has chosen.
addEventListener('storage', ({ key }) => key === KEY && become(read()));

/** What a person has chosen on this device. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  return [useSyncExternalStore(subscribe, () => current), change];
}

export function preferences(): Preferences {
  return current;
}

function change(part: Partial<Preferences>): void {
  become({ ...current, ...part });
  localStorage.setItem(KEY, JSON.stringify(current));
}

function read(): Preferences {
  const kept = parsed(localStorage.getItem(KEY));
  const oneOf = <T>(list: readonly T[], value: unknown, otherwise: T) =>
    list.includes(value as T) ? (value as T) : otherwise;
  const browser = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => locales.includes(tag as Locale));
  return {
    locale: oneOf(locales, kept.locale, (browser as Locale | undefined) ?? 'en'),
    mode: oneOf<Mode>(['light', 'dark', 'system'], kept.mode, 'system'),
    textSize: oneOf<TextSize>(textSizes, kept.textSize, 100),
  };
}

function parsed(text: string | null): Partial<Preferences> {
  try {
    return JSON.parse(text ?? '{}') ?? {};
  } catch {
    return {};
  }
}

function become(next: Preferences): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
