import { type SharedKey, type Translate, useIntl } from '@lyceum/web/i18n';
import type exams from './exams/messages.en.json';
import type home from './home/messages.en.json';
import type inbox from './inbox/messages.en.json';
import type learn from './learn/messages.en.json';
import type me from './me/messages.en.json';
import type progress from './progress/messages.en.json';
import type results from './results/messages.en.json';
import type shell from './shell/messages.en.json';

export type Key =
  | SharedKey
  | keyof typeof exams
  | keyof typeof home
  | keyof typeof inbox
  | keyof typeof learn
  | keyof typeof me
  | keyof typeof progress
  | keyof typeof results
  | keyof typeof shell;

/** This app's messages and those that both apps have. */
export function useT(): Translate<Key> {
  return useIntl().t;
}
