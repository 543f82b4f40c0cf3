import type { BoardScreenQuery } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { countsOf, FilteredTable } from './filtered-table';

type Cohort = BoardScreenQuery['examBoard']['cohorts'][number];

/** How far each class is. */
export function Cohorts({ cohorts }: { cohorts: readonly Cohort[] }) {
  const t = useT();
  const nameOf = ({ cohortId, title }: Cohort) =>
    title ?? (cohortId ? t('exams.board.cohort.gone') : t('exams.board.cohort.none'));
  return (
    <FilteredTable
      id="board-cohort"
      title={t('exams.board.cohorts')}
      nameLabel={t('exams.board.cohort')}
      countLabels={[
        t('exams.board.learners'),
        t('exams.board.started'),
        t('exams.board.saved'),
        t('exams.board.handedIn'),
        t('exams.board.graded.part'),
        t('exams.board.queue'),
      ]}
      shareLabel={t('exams.board.cohort.share')}
      filter={t('exams.board.cohort')}
      all={t('exams.board.cohort.ALL')}
      lines={cohorts.map((cohort) => ({
        id: cohort.cohortId ?? 'NONE',
        name: nameOf(cohort),
        counts: [cohort.learners, cohort.started, cohort.savedLastMinute, ...countsOf(cohort, cohort.graded)],
        share: cohort.learners > 0 ? cohort.handedIn / cohort.learners : 0,
      }))}
    />
  );
}
