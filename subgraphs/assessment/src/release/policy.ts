import type { ExamRow } from '../exam/exam.model';

/** Whether a result is seen from the moment that it is graded: its exam says so, or the results of its exam are out already. */
export function isOut({ release, releasedAt }: Pick<ExamRow, 'release' | 'releasedAt'>): boolean {
  return release.when === 'AT_ONCE' || releasedAt !== null;
}

/** Whether learners read in their results what is right: to others, who have not handed in yet, that would be the key. */
export function tellsWhatIsRight({ release: { show } }: Pick<ExamRow, 'release'>): boolean {
  return show.answers || show.feedback;
}
