import type { ExamRow } from '../exam/exam.model';
import type { Mark, MarkingRow, MarkingState } from './marking.model';

/** The marks that hold: the last of each marker, in the order in which the markers came. */
export function holding(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [mark.markedBy, mark])).values()];
}

/**
 * What marks come to. One that nobody else has to confirm stands; of two within the tolerance, a share of the item's points,
 * their mean does; two further apart are for a moderator, whose word holds over all of them.
 */
export function outcomeOf(
  { marks, decision, maxPoints }: Pick<MarkingRow, 'marks' | 'decision' | 'maxPoints'>,
  { markers, tolerance }: ExamRow['marking'],
): { state: MarkingState; points: number | null; comment: string | null; markedBy: string | null } {
  if (decision)
    return { state: 'DONE', points: decision.points, comment: decision.comment || null, markedBy: decision.markedBy };
  const held = holding(marks).slice(0, markers);
  const open = { points: null, comment: null, markedBy: null };
  if (held.length < markers) return { state: 'WAITING', ...open };
  const points = held.map((mark) => mark.points);
  // In thousandths, or 0.3 and 0.2 would be further apart than 0.1.
  if (thousandths(Math.max(...points) - Math.min(...points)) > thousandths(tolerance * maxPoints))
    return { state: 'MODERATION', ...open };
  const comments = held.map(({ comment }) => comment).filter((comment) => comment !== '');
  return {
    state: 'DONE',
    points: thousandths(points.reduce((sum, each) => sum + each, 0) / points.length) / 1_000,
    comment: comments.length > 0 ? comments.join('\n\n') : null,
    markedBy: held.at(-1)?.markedBy ?? null,
  };
}

const thousandths = (points: number) => Math.round(points * 1_000);
