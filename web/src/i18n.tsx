import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type sharedMessages from './messages.en.json';
import { type Locale, usePreferences } from './preferences';
import type questionMessages from './question/messages.en.json';
import type securityMessages from './security/messages.en.json';
import type signInMessages from './sign-in/messages.en.json';

/** Messages that both apps have; each app's `i18n.ts` adds its own. */
export type SharedKey =
  | keyof typeof sharedMessages
  | keyof typeof questionMessages
  | keyof typeof securityMessages
  | keyof typeof signInMessages;
export type Values = Record<string, string | number | Date | null | undefined>;
/** A message by its key, with its values in place; text of people among them keeps its own direction. */
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** A plain text, or one that `messages.mjs` has parsed. */
type Table = Record<string, string | ConstructorParameters<typeof IntlMessageFormat>[0]>;
type LoadTable = (locale: Locale) => Promise<{ default: Table }>;

interface Intl_ {
  locale: Locale;
  direction: 'ltr' | 'rtl';
  t: Translate<string>;
}

const Context = createContext<Intl_ | undefined>(undefined);

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/** Shows nothing until the messages are there, which come with the page's own files. */
export function I18nProvider({ load, children }: { load: LoadTable; children: ReactNode }) {
  const [{ locale }] = usePreferences();
  const [loaded, setLoaded] = useState<{ locale: Locale; table: Table }>();
  useEffect(() => {
    let wanted = true;
    load(locale).then(({ default: table }) => wanted && setLoaded({ locale, table }));
    return () => {
      wanted = false;
    };
  }, [locale, load]);
  useEffect(() => {
    if (!loaded) return;
    document.documentElement.lang = loaded.locale;
    document.documentElement.dir = directionOf(loaded.locale);
  }, [loaded]);
  const value = useMemo(
    () =>
      loaded && {
        locale: loaded.locale,
        direction: directionOf(loaded.locale),
        t: translator(loaded.locale, loaded.table),
      },
    [loaded],
  );
  return value && <Context value={value}>{children}</Context>;
}

/** Messages of a table, by their keys. */
export function translator(locale: Locale, table: Table): Translate<string> {
  const formats = new Map<string, IntlMessageFormat>();
  return (key, values = {}) => {
    const message = table[key];
    if (message === undefined) return key;
    if (typeof message === 'string') return message;
    let format = formats.get(key);
    if (!format) formats.set(key, (format = new IntlMessageFormat(message, locale)));
    return String(format.format(isolated(values)));
  };
}

/** First-strong isolates around texts: a name that turns the direction of writing turns its own only. */
function isolated(values: Values): Record<string, string | number | Date | null | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !SELECTOR.test(value) ? `\u2068${value}\u2069` : value,
    ]),
  );
}

// Values that a message selects by are words of ours in capitals or small letters, such as SINGLE or true.
const SELECTOR = /^(?:[A-Z_]+|true|false|other|\d+)$/;

export function useIntl(): Intl_ {
  const intl = useContext(Context);
  if (!intl) throw new Error('I18nProvider is missing.');
  return intl;
}

/** For what lives in this workspace; an app has its own, which knows its keys too. */
export function useT(): Translate<SharedKey> {
  return useIntl().t;
}

/** An hour and its half of the day stay in one line. */
function unbroken(format: Intl.DateTimeFormat, value: string | Date): string {
  return format
    .formatToParts(new Date(value))
    .map((part, at, parts) => (parts[at + 1]?.type === 'dayPeriod' ? part.value.replaceAll(' ', '\u00a0') : part.value))
    .join('');
}

/** Numbers, dates and spans of time as the language writes them. */
export function useFormat() {
  const { locale } = useIntl();
  return useMemo(
    () => ({
      number: (value: number, options?: Intl.NumberFormatOptions) =>
        new Intl.NumberFormat(locale, options).format(value),
      percent: (part: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(part),
      date: (value: string | Date, style: 'short' | 'medium' | 'long' = 'medium') =>
        new Intl.DateTimeFormat(locale, { dateStyle: style }).format(new Date(value)),
      dateTime: (value: string | Date, dateStyle: 'short' | 'medium' | 'long' = 'medium') =>
        unbroken(new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short' }), value),
      time: (value: string | Date) => unbroken(new Intl.DateTimeFormat(locale, { timeStyle: 'short' }), value),
      /** “in 3 days”, “2 hours ago”, by the largest unit that fits. */
      relative(value: string | Date, now = new Date()) {
        const seconds = (new Date(value).getTime() - now.getTime()) / 1_000;
        const units = [
          ['day', 86_400],
          ['hour', 3_600],
          ['minute', 60],
        ] as const;
        const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
        return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
      },
      bytes(value: number) {
        const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
        const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
        const style = {
          style: 'unit',
          unit: units[power] ?? 'byte',
          unitDisplay: 'short',
          maximumFractionDigits: 1,
        } as const;
        return new Intl.NumberFormat(locale, style).format(value / 1_000 ** power);
      },
      list: (values: readonly string[]) => new Intl.ListFormat(locale).format(values),
    }),
    [locale],
  );
}
