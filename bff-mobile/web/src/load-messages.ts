import type { Locale } from '@lyceum/web/preferences';

const tables = {
  en: () => import('virtual:messages/en'),
  ar: () => import('virtual:messages/ar'),
};

export const loadMessages = (locale: Locale) => tables[locale]();
