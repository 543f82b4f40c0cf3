import type { Key } from '../../i18n';
import type { Draft } from './draft';

/** What is wrong with a field, by its path; the server is not asked while there is something. */
export type Faults = Readonly<Record<string, Key>>;

export function faultsOf(draft: Draft): Faults {
  const faults: Record<string, Key> = {};
  const whole = (path: string, typed: string, low: number, high: number, key: Key, optional = false) => {
    if (optional && typed.trim() === '') return;
    const value = Number(typed);
    if (typed.trim() === '' || !Number.isInteger(value) || value < low || value > high) faults[path] = key;
  };
  const number = (path: string, typed: string, low: number, high: number, key: Key) => {
    if (typed.trim() === '') return;
    const value = Number(typed);
    if (!Number.isFinite(value) || value < low || value > high) faults[path] = key;
  };
  if (draft.title.trim() === '') faults.title = 'exams.fault.title';
  whole('timeLimitMinutes', draft.timeLimitMinutes, 1, 10_080, 'exams.fault.minutes', true);
  whole('graceSeconds', draft.graceSeconds, 0, 3_600, 'exams.fault.grace');
  whole('attemptLimit', draft.attemptLimit, 0, 100, 'exams.fault.attempts');
  number('passPercent', draft.passPercent, 0, 100, 'exams.fault.percent');
  number('tolerancePercent', draft.tolerancePercent, 0, 100, 'exams.fault.percent');
  const code = draft.accessCode.trim();
  if (draft.code === 'NEW' && (code.length < 4 || code.length > 50)) faults.accessCode = 'exams.fault.code';
  if (draft.opensAt && draft.closesAt && draft.opensAt >= draft.closesAt) faults.closesAt = 'exams.fault.window';
  if (draft.releaseWhen === 'AT' && !draft.releaseAt) faults['release.at'] = 'exams.fault.releaseAt';
  for (const [s, section] of draft.sections.entries()) {
    const at = `sections.${s}`;
    if (section.title.trim() === '') faults[`${at}.title`] = 'exams.fault.section';
    for (const [i, { points }] of section.items.entries())
      number(`${at}.items.${i}`, points, 0, 1_000, 'exams.fault.points');
    for (const [d, draw] of section.draws.entries()) {
      if (draw.tags.length === 0) faults[`${at}.draws.${d}.tags`] = 'exams.fault.tags';
      whole(`${at}.draws.${d}.count`, draw.count, 1, 500, 'exams.fault.count');
      number(`${at}.draws.${d}.points`, draw.points, 0, 1_000, 'exams.fault.points');
    }
  }
  return faults;
}

/** Of the element that a path is edited in. */
export const idOf = (path: string) => `exam-${path.replaceAll('.', '-')}`;
