import type { Values } from '@lyceum/web/i18n';
import { type Key, useT } from '../../i18n';

// The checks of the graph speak English; these are their sentences, in the order of subgraphs/assessment's exam.check.
const SENTENCES: readonly (readonly [RegExp, Key])[] = [
  [/^It closes before it opens/, 'exams.check.window'],
  [/^It would be over already/, 'exams.check.over'],
  [/^An exam needs a time limit or an end/, 'exams.check.endless'],
  [/^The time limit is longer than/, 'exams.check.limit'],
  [/^Results are to be released at a time/, 'exams.check.releaseAt'],
  [/^Results are to be released after it closes/, 'exams.check.releaseClose'],
  [/^It has no questions/, 'exams.check.empty'],
  [/^“(?<section>[^]*)” has no questions/, 'exams.check.section'],
  [/^Question (?<number>\d+) of “(?<section>[^]*)” does not exist/, 'exams.check.gone'],
  [/^Question (?<number>\d+) of “(?<section>[^]*)” is not ready/, 'exams.check.unready'],
  [/^Question (?<number>\d+) of “(?<section>[^]*)” has no version (?<version>\d+)/, 'exams.check.version'],
  [/^Question (?<number>\d+) of “(?<section>[^]*)” is in the exam twice/, 'exams.check.twice'],
  [
    /^“(?<section>[^]*)” draws (?<count>\d+) with (?<tags>[^]*), and can be sure of (?<left>\d+) only/,
    'exams.check.pool',
  ],
];

/** What stands in the way of an exam, in the reader's language; the server's words where it says something new. */
export function useCheckText(): (message: string) => string {
  const t = useT();
  return (message) => {
    for (const [pattern, key] of SENTENCES) {
      const found = pattern.exec(message);
      if (found) return t(key, (found.groups ?? {}) as Values);
    }
    return message;
  };
}
