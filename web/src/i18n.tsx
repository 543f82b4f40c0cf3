import { isPluralElement, isSelectElement, type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { enclosed } from './bidi';
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
type Table = Record<string, string | MessageFormatElement[]>;
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

/** The language as it is written where the browser is at home, such as `en-GB`; the language alone where that is not known. */
export function tagOf(locale: Locale, tags: readonly string[] = navigator.languages): string {
  const own = tags.filter((tag) => tag.split('-')[0] === locale);
  return own.find((tag) => /-([a-z]{2}|\d{3})$/i.test(tag)) ?? own[0] ?? locale;
}

/** Messages of a table, by their keys. */
export function translator(locale: Locale, table: Table): Translate<string> {
  const tag = tagOf(locale);
  const digits = new Intl.NumberFormat(tag);
  const formats = new Map<string, { format: IntlMessageFormat; bare: ReadonlySet<string> }>();
  return (key, values = {}) => {
    const message = table[key];
    if (message === undefined) return key;
    if (typeof message === 'string') return message;
    let known = formats.get(key);
    if (!known) formats.set(key, (known = { format: new IntlMessageFormat(message, tag), bare: bareIn(message) }));
    const { format, bare } = known;
    const written = Object.entries(isolated(values)).map(([name, value]) => [
      name,
      typeof value === 'number' && bare.has(name) ? digits.format(value) : value,
    ]);
    return String(format.format(Object.fromEntries(written)));
  };
}

/** Values that stand in a message as they come: a number among them has the digits of the others all the same. */
function bareIn(message: readonly MessageFormatElement[], found = new Set<string>()): ReadonlySet<string> {
  for (const element of message) {
    if (element.type === TYPE.argument) found.add(element.value);
    if (isPluralElement(element) || isSelectElement(element))
      for (const { value } of Object.values(element.options)) bareIn(value, found);
  }
  return found;
}

/** First-strong isolates around texts: a name that turns the direction of writing turns its own only. */
function isolated(values: Values): Record<string, string | number | Date | null | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !SELECTOR.test(value) ? enclosed(value) : value,
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

/** Numbers, dates and spans of time as the language writes them, in the country that the browser is set to. */
export function useFormat() {
  const { locale } = useIntl();
  const tag = tagOf(locale);
  return useMemo(
    () => ({
      number: (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options).format(value),
      percent: (part: number) => new Intl.NumberFormat(tag, { style: 'percent' }).format(part),
      date: (value: string | Date, style: 'short' | 'medium' | 'long' = 'medium') =>
        new Intl.DateTimeFormat(tag, { dateStyle: style }).format(new Date(value)),
      dateTime: (value: string | Date, dateStyle: 'short' | 'medium' | 'long' = 'medium') =>
        unbroken(new Intl.DateTimeFormat(tag, { dateStyle, timeStyle: 'short' }), value),
      time: (value: string | Date) => unbroken(new Intl.DateTimeFormat(tag, { timeStyle: 'short' }), value),
      /** “in 3 days”, “2 hours ago”, by the largest unit that fits. */
      relative(value: string | Date, now = new Date()) {
        const seconds = (new Date(value).getTime() - now.getTime()) / 1_000;
        const units = [
          ['day', 86_400],
          ['hour', 3_600],
          ['minute', 60],
        ] as const;
        const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
        return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
      },
      /** “1:02:03”, “4:05”: what is left of so many milliseconds. */
      clock(ms: number) {
        const seconds = Math.max(0, Math.ceil(ms / 1_000));
        const hours = Math.floor(seconds / 3_600);
        const parts = [...(hours > 0 ? [hours] : []), Math.floor(seconds / 60) % 60, seconds % 60];
        return parts
          .map((part, at) => new Intl.NumberFormat(tag, { minimumIntegerDigits: at > 0 ? 2 : 1 }).format(part))
          .join(':');
      },
      bytes(value: number) {
        const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
        const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
        const style = {
          style: 'unit',
          unit: units[power] ?? 'byte',
          // Short, "byte" has no plural.
          unitDisplay: power === 0 ? 'long' : 'short',
          maximumFractionDigits: 1,
        } as const;
        return new Intl.NumberFormat(tag, style).format(value / 1_000 ** power);
      },
      list: (values: readonly string[]) => new Intl.ListFormat(tag).format(values),
    }),
    [tag],
  );
}
