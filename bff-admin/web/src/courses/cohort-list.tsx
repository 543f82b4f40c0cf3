import { useFormat } from '@lyceum/web/i18n';
import { useNarrowing } from '@lyceum/web/narrowing';
import { Empty } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { CohortListDocument, type CohortListQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { type Column, DataTable } from '../shell/data-table';
import { useDebounced } from '../shell/debounced';
import { Filters, SearchField } from '../shell/filters';
import { PageHead } from '../shell/page-head';
import { usePages } from '../shell/use-pages';

type Row = CohortListQuery['cohorts']['rows'][number];

const cohortsIn = ({ cohorts }: CohortListQuery) => cohorts;

/** The cohorts of all courses that the overview counts. */
export function CohortList() {
  const t = useT();
  const { params, choose, clear } = useNarrowing();
  const search = params.get('search') ?? '';
  const settled = useDebounced(search.trim());
  const pages = usePages(CohortListDocument, { search: settled || null }, cohortsIn);
  return (
    <>
      <PageHead
        title={t('courses.cohorts')}
        crumbs={[{ label: t('courses.title'), to: '/courses' }]}
        description={t('courses.cohorts.description')}
      />
      <Filters>
        <SearchField label={t('courses.cohorts.search')} value={search} onChange={(typed) => choose('search', typed)} />
      </Filters>
      <DataTable
        {...pages}
        label={t('courses.cohorts')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        empty={
          settled ? (
            <Empty title={t('courses.cohorts.noneFound')}>
              <Button onClick={clear}>{t('courses.filter.clear')}</Button>
            </Empty>
          ) : (
            <Empty title={t('courses.cohorts.none')} />
          )
        }
      />
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      id: 'title',
      header: t('courses.cohort.name'),
      width: 'minmax(0, 2fr)',
      cell: ({ id, courseId, title }) => (
        <Link
          component={RouterLink}
          to={`/courses/${courseId}/cohorts/${id}`}
          dir="auto"
          sx={{ fontWeight: 600, py: 0.5, display: 'inline-block' }}
        >
          {title}
        </Link>
      ),
    },
    {
      id: 'course',
      header: t('courses.seat.course'),
      width: 'minmax(0, 2fr)',
      cell: ({ courseId, courseTitle }) => (
        <Link
          component={RouterLink}
          to={`/courses/${courseId}/people`}
          dir="auto"
          sx={{ py: 0.5, display: 'inline-block' }}
        >
          {courseTitle}
        </Link>
      ),
    },
    {
      id: 'instructors',
      header: t('courses.cohort.instructors'),
      width: 'minmax(0, 1.5fr)',
      cell: ({ instructors }) =>
        instructors.length > 0 ? <bdi>{format.list(instructors.map(({ name }) => name))}</bdi> : '–',
    },
    {
      id: 'learners',
      header: t('courses.cohort.learners'),
      width: '6rem',
      align: 'end',
      cell: ({ seatCount }) => format.number(seatCount),
    },
    {
      id: 'due',
      header: t('courses.cohort.dueField'),
      width: '9rem',
      cell: ({ dueAt }) => (dueAt ? format.date(dueAt) : '–'),
    },
    {
      id: 'status',
      header: t('courses.column.status'),
      width: '7rem',
      cell: ({ status }) => t(status === 'CLOSED' ? 'courses.cohort.closed' : 'courses.cohort.active'),
    },
  ];
}
