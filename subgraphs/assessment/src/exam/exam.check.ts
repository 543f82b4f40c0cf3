import { DomainError } from '@lyceum/kernel/errors';
import type { Because, Fault } from '@lyceum/kernel/reasons';
import type { ItemRow } from '../item/item.model';
import type { ExamRow, ExamSection } from './exam.model';

export interface ExamProblem {
  path: string;
  message: string;
  because: Because;
}

/** An item as far as scheduling goes. */
export type Known = Pick<ItemRow, 'status' | 'version'>;
type Pool = { itemId: string; version: number }[];

export function unfit(problems: ExamProblem[]): DomainError {
  return new DomainError('BAD_USER_INPUT', problems.map(({ message }) => message).join(' '), {
    reason: 'EXAM_HAS_FAULTS',
    problems: problems.map(({ path, message }) => ({ path, message })),
    faults: problems.map(({ path, because }): Fault => ({ ...because, field: path })),
  });
}

/** What is wrong with the time that a scheduled exam has. */
export function timeProblems(
  { opensAt, closesAt, timeLimitMs, release, purpose }: ExamRow,
  now: Date,
  { scheduling = false } = {},
): ExamProblem[] {
  const problems: ExamProblem[] = [];
  const add = (path: string, message: string, because: Because) => problems.push({ path, message, because });
  if (opensAt && closesAt && opensAt >= closesAt)
    add('closesAt', 'It closes before it opens.', { reason: 'EXAM_CLOSES_BEFORE_OPENING' });
  if (scheduling && closesAt && closesAt <= now)
    add('closesAt', 'It would be over already.', { reason: 'EXAM_OVER_ALREADY' });
  if (purpose === 'EXAM' && !closesAt && timeLimitMs === null)
    add('timeLimitMinutes', 'An exam needs a time limit or an end.', { reason: 'EXAM_ENDLESS' });
  if (opensAt && closesAt && timeLimitMs !== null && closesAt.getTime() - opensAt.getTime() < timeLimitMs)
    add('timeLimitMinutes', 'The time limit is longer than the exam is open.', { reason: 'EXAM_LIMIT_TOO_LONG' });
  if (release.when === 'AT' && !release.at)
    add('release.at', 'Results are to be released at a time, which is missing.', {
      reason: 'EXAM_RELEASE_TIME_MISSING',
    });
  if (release.when === 'AFTER_CLOSE' && !closesAt)
    add('closesAt', 'Results are to be released after it closes, but it never does.', { reason: 'EXAM_RELEASE_NEVER' });
  return problems;
}

/** What is wrong with its questions. `pools` are the ready items of each draw, by section and draw. */
export function sectionProblems(
  sections: readonly ExamSection[],
  items: ReadonlyMap<string, Known>,
  pools: readonly (readonly Pool[])[],
): ExamProblem[] {
  const problems: ExamProblem[] = [];
  const add = (path: string, message: string, because: Because) => problems.push({ path, message, because });
  if (sections.length === 0) add('sections', 'It has no questions.', { reason: 'EXAM_EMPTY' });
  const seen = new Set<string>();
  for (const [s, { title, items: named, draws }] of sections.entries()) {
    if (named.length + draws.length === 0)
      add(`sections.${s}`, `“${title}” has no questions.`, { reason: 'SECTION_EMPTY', section: title });
    for (const [i, { itemId, version }] of named.entries()) {
      const path = `sections.${s}.items.${i}`;
      const place = { number: i + 1, section: title };
      const item = items.get(itemId);
      if (!item) add(path, `Question ${i + 1} of “${title}” does not exist.`, { reason: 'QUESTION_GONE', ...place });
      else if (item.status !== 'READY')
        add(path, `Question ${i + 1} of “${title}” is not ready.`, { reason: 'QUESTION_NOT_READY', ...place });
      else if (version !== null && version > item.version)
        add(path, `Question ${i + 1} of “${title}” has no version ${version}.`, {
          reason: 'QUESTION_VERSION_GONE',
          ...place,
          version,
        });
      if (seen.has(itemId))
        add(path, `Question ${i + 1} of “${title}” is in the exam twice.`, { reason: 'QUESTION_TWICE', ...place });
      seen.add(itemId);
    }
  }
  return [...problems, ...drawProblems(sections, pools)];
}

/** Whatever the others draw, each draw must find enough. */
function drawProblems(sections: readonly ExamSection[], pools: readonly (readonly Pool[])[]): ExamProblem[] {
  const draws = sections.flatMap(({ title, draws }, s) =>
    draws.map((draw, d) => ({
      path: `sections.${s}.draws.${d}`,
      title,
      tags: draw.tags,
      count: draw.count,
      pool: new Set((pools[s]?.[d] ?? []).map(({ itemId }) => itemId)),
    })),
  );
  return draws.flatMap((draw) => {
    const taken = draws
      .filter((other) => other !== draw)
      .reduce((sum, other) => sum + Math.min(other.count, [...other.pool].filter((id) => draw.pool.has(id)).length), 0);
    const left = Math.max(0, draw.pool.size - taken);
    if (left >= draw.count) return [];
    const tags = draw.tags.join(', ');
    const message = `“${draw.title}” draws ${draw.count} with ${tags}, and can be sure of ${left} only.`;
    const because = {
      reason: 'DRAW_TOO_LARGE',
      section: draw.title,
      count: draw.count,
      tags: draw.tags,
      left,
    } as const;
    return [{ path: draw.path, message, because }];
  });
}
