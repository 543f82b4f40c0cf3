import { type SharedKey, type Translate, useIntl } from '@lyceum/web/i18n';
import type courses from './courses/messages.en.json';
import type exams from './exams/messages.en.json';
import type governance from './governance/messages.en.json';
import type grading from './grading/messages.en.json';
import type home from './home/messages.en.json';
import type items from './items/messages.en.json';
import type people from './people/messages.en.json';
import type roster from './roster/messages.en.json';
import type shell from './shell/messages.en.json';

export type Key =
  | SharedKey
  | keyof typeof courses
  | keyof typeof exams
  | keyof typeof governance
  | keyof typeof grading
  | keyof typeof home
  | keyof typeof items
  | keyof typeof people
  | keyof typeof roster
  | keyof typeof shell;

/** This app's messages and those that both apps have. */
export function useT(): Translate<Key> {
  return useIntl().t;
}

/** Words for what the platform names by a code; `otherwise` for one that this app does not know. */
export function useName(): (key: string, otherwise: string) => string {
  const t = useT();
  return (key, otherwise) => {
    const text = t(key as Key);
    return text === key ? otherwise : text;
  };
}
