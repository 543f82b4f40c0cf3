import { type SharedKey, type Translate, useIntl } from '@lyceum/web/i18n';
import type { Locale } from '@lyceum/web/preferences';
import type home from './home/messages.en.json';
import type shell from './shell/messages.en.json';

export type Key = SharedKey | keyof typeof shell | keyof typeof home;

/** This app's messages and those that both apps have. */
export function useT(): Translate<Key> {
  return useIntl().t;
}

const tables = {
  en: () => import('virtual:messages/en'),
  ar: () => import('virtual:messages/ar'),
};

export const loadMessages = (locale: Locale) => tables[locale]();
