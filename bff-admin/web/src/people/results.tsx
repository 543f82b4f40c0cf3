import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import { PersonResultsDocument, type PersonResultsQuery } from '../__generated__/operations';
import { useExamHome } from '../exams/use-exam-home';
import { useT } from '../i18n';
import { DataTable } from '../shell/data-table';
import { usePages } from '../shell/use-pages';
import { WayTo } from '../shell/way-to';
import { PersonFrame } from './person-frame';

const resultsIn = ({ learnerResults }: PersonResultsQuery) => learnerResults;

export function Results({ id }: { id: string }) {
  const t = useT();
  const home = useExamHome();
  const { dateTime, number, percent } = useFormat();
  const pages = usePages(PersonResultsDocument, { id }, resultsIn);
  return (
    <PersonFrame id={id} person={pages.data?.person} problem={pages.problem} reload={pages.reload}>
      {() => (
        <DataTable
          {...pages}
          label={t('people.tab.results')}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'exam',
              header: t('people.exam'),
              width: 'minmax(0, 2fr)',
              cell: ({ examId, examTitle, courseTitle }) => (
                <Box>
                  {examId ? <WayTo to={home(examId)}>{examTitle}</WayTo> : t('people.examGone')}
                  {courseTitle && (
                    <Box sx={{ typography: 'body2', color: 'text.secondary', fontWeight: 400 }}>
                      <bdi>{courseTitle}</bdi>
                    </Box>
                  )}
                </Box>
              ),
            },
            {
              id: 'attempt',
              header: t('people.attempt'),
              align: 'end',
              width: '5rem',
              cell: (row) => number(row.attemptNumber),
            },
            { id: 'submitted', header: t('people.submittedAt'), cell: ({ submittedAt }) => dateTime(submittedAt) },
            {
              id: 'score',
              header: t('people.score'),
              align: 'end',
              cell: (row) =>
                row.score === null
                  ? '–'
                  : t('people.scoreOf', {
                      score: number(row.score),
                      max: number(row.maxScore),
                      percent: percent((row.percent ?? 0) / 100),
                    }),
            },
            {
              id: 'state',
              header: t('people.statusColumn'),
              cell: ({ status, releasedAt, passed }) =>
                [
                  status === 'GRADED' && releasedAt ? t('people.result.released') : t(`people.result.${status}`),
                  passed === null ? '' : passed ? t('people.passed') : t('people.failed'),
                ]
                  .filter(Boolean)
                  .join(t('people.comma')),
            },
          ]}
          empty={<Empty title={t('people.noResults')} />}
        />
      )}
    </PersonFrame>
  );
}
