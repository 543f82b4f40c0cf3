import { useT } from '../../i18n';
import { countsOf, FilteredTable } from './filtered-table';
import type { Board } from './stream';

/** How many have come to each section. */
export function Sections({ board: { sections, started } }: { board: Board }) {
  const t = useT();
  return (
    <FilteredTable
      id="board-section"
      title={t('exams.sections')}
      nameLabel={t('exams.section.title')}
      countLabels={[
        t('exams.board.attempts'),
        t('exams.board.answers'),
        t('exams.board.saved'),
        t('exams.board.handedIn'),
        t('exams.board.graded.part'),
        t('exams.board.queue'),
      ]}
      shareLabel={t('exams.board.share')}
      filter={t('exams.board.section')}
      all={t('exams.board.section.ALL')}
      lines={sections.map(({ id, title, attempts, answers, savedLastMinute, graded, ...waiting }) => ({
        id,
        name: title,
        counts: [attempts, answers, savedLastMinute, ...countsOf(waiting, graded)],
        share: started > 0 ? attempts / started : 0,
      }))}
    />
  );
}
