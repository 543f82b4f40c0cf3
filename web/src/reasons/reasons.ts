import { useEffect, useState } from 'react';
import { enclosed } from '../bidi';
import { type Translate, translator, useFormat, useIntl, type Values } from '../i18n';
import type { Locale } from '../preferences';
import type { Problem } from '../problem';

// What reasons say is much and seldom seen: it comes when the first problem does.
const tables = {
  en: () => import('virtual:messages/reasons/en'),
  ar: () => import('virtual:messages/reasons/ar'),
};
const loaded = new Map<Locale, Says>();

/** A reason in the reader's language; undefined for one of a newer server. */
type Says = (reason: string, values: Values) => string | undefined;

interface Fault {
  readonly field: string;
  readonly reason: string;
}

/** What is wrong with fields of what was sent. */
function faultsIn(problem: Problem | undefined): readonly Fault[] {
  const { faults } = problem?.details ?? {};
  return Array.isArray(faults) ? faults : [];
}

/** Undefined while the words are on their way; where they cannot be had, no reason is known. */
function useReasons(isWanted: boolean): Says | undefined {
  const { locale } = useIntl();
  const [missed, setMissed] = useState<Locale>();
  const [, setCame] = useState<Locale>();
  useEffect(() => {
    if (!isWanted || loaded.has(locale)) return;
    let isHere = true;
    tables[locale]().then(
      ({ default: table }) => {
        const t: Translate<string> = translator(locale, table);
        loaded.set(locale, (reason, values) => (Object.hasOwn(table, reason) ? safely(t, reason, values) : undefined));
        if (isHere) setCame(locale);
      },
      () => isHere && setMissed(locale),
    );
    return () => {
      isHere = false;
    };
  }, [isWanted, locale]);
  return loaded.get(locale) ?? (missed === locale || !isWanted ? () => undefined : undefined);
}

/** A server of another release may leave out a value. */
function safely(t: Translate<string>, reason: string, values: Values): string | undefined {
  try {
    return t(reason, values);
  } catch {
    return undefined;
  }
}

/** The reason of a problem, and those of its fields, in the reader's language. */
export function useReasonsOf(problem: Problem | undefined) {
  const say = useSay(problem !== undefined && (typeof problem.details.reason === 'string' || hasFaults(problem)));
  if (!say) return undefined;
  return {
    reason: say(problem?.details),
    faults: faultsIn(problem).map((fault) => ({
      field: fault.field,
      text: say(fault) ?? say({ reason: 'NOT_VALID' }) ?? '',
    })),
  };
}

/** `{ reason, … }` in the reader's language; undefined where it is not known. */
type Say = (because: object | null | undefined) => string | undefined;

/** Undefined for the moment in which the words come. */
export function useSay(isWanted: boolean): Say | undefined {
  const says = useReasons(isWanted);
  const format = useFormat();
  if (!says) return undefined;
  const say: Say = (because) => {
    const { reason, ...values } = (because ?? {}) as { reason?: unknown };
    if (typeof reason !== 'string') return undefined;
    const shown = Object.entries(values).map(([name, value]) => [name, valueOf(name, value, format, say)]);
    return says(reason, Object.fromEntries(shown));
  };
  return say;
}

const hasFaults = (problem: Problem) => faultsIn(problem).length > 0;

/** Beside a field of a form: what is wrong with it. */
export function useFault(problem: Problem | undefined, name: string): string | undefined {
  const said = useReasonsOf(problem);
  const own = said?.faults.filter(({ field }) => field === name || field.endsWith(`.${name}`));
  return own?.length ? own.map(({ text }) => text).join(' ') : undefined;
}

/** `opensAt`: of what people name, nothing is taken for a time. */
const isTime = (name: string, text: string) => name.endsWith('At') && !Number.isNaN(Date.parse(text));

function valueOf(name: string, value: unknown, format: ReturnType<typeof useFormat>, say: Say): Values[string] {
  if (name === 'maxBytes' && typeof value === 'number') return format.bytes(value);
  if (Array.isArray(value)) return format.list(value.map((text) => enclosed(String(text))));
  if (typeof value === 'string') return isTime(name, value) ? new Date(value) : value;
  // One reason may lie in another.
  if (typeof value === 'object') return say(value);
  return typeof value === 'number' ? value : undefined;
}
