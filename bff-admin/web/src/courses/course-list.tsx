import { useFormat } from '@lyceum/web/i18n';
import { useNarrowing } from '@lyceum/web/narrowing';
import { Empty } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { CourseListDocument, type CourseListQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { Choice } from '../shell/choice';
import { type Column, DataTable } from '../shell/data-table';
import { useDebounced } from '../shell/debounced';
import { Filters, SearchField } from '../shell/filters';
import { useMay } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { usePages } from '../shell/use-pages';
import { CourseStatusChip } from './course-status';
import { useWrites } from './writes';

type Row = CourseListQuery['courses']['rows'][number];
type Status = Row['status'];

/** Every course of the school that one may write on, drafts and archived ones among them. */
export function CourseList() {
  const t = useT();
  const format = useFormat();
  const may = useMay();
  const writes = useWrites();
  const { params, choose, oneOf, clear } = useNarrowing();
  const search = params.get('search') ?? '';
  const status = oneOf('status', ['DRAFT', 'PUBLISHED', 'ARCHIVED'] satisfies Status[]) ?? '';
  const categoryId = params.get('category') ?? '';
  const newest = params.get('sort') === 'newest';
  const settled = useDebounced(search.trim());
  const pages = usePages(
    CourseListDocument,
    {
      filter: {
        ...(settled && { search: settled }),
        ...(status && { status }),
        ...(categoryId && { categoryId }),
      },
      sort: newest ? 'NEWEST' : 'TITLE',
    },
    (data) => data.courses,
  );
  const isNarrowed = Boolean(settled || status || categoryId);
  const columns: Column<Row>[] = [
    {
      id: 'title',
      header: t('courses.column.title'),
      width: 'minmax(0, 3fr)',
      sortable: true,
      cell: (row) => (
        <>
          <Link
            component={RouterLink}
            to={writes ? row.id : `${row.id}/people`}
            dir="auto"
            sx={{ fontWeight: 600, py: 0.5, display: 'inline-block' }}
          >
            {row.title}
          </Link>
          {row.code && (
            <Typography component="bdi" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
              {row.code}
            </Typography>
          )}
        </>
      ),
    },
    { id: 'status', header: t('courses.column.status'), cell: (row) => <CourseStatusChip status={row.status} /> },
    {
      id: 'category',
      header: t('courses.column.category'),
      cell: (row) => <bdi>{row.category?.name ?? '–'}</bdi>,
    },
    {
      id: 'lessons',
      header: t('courses.column.lessons'),
      align: 'end',
      width: '8rem',
      cell: (row) => format.number(row.lessonCount),
    },
    {
      id: 'created',
      header: t('courses.column.created'),
      sortable: true,
      width: '9rem',
      cell: (row) => format.date(row.createdAt),
    },
  ];
  const create = may('course:author') && (
    <Button component={RouterLink} to="new" variant="contained">
      {t('courses.new')}
    </Button>
  );
  return (
    <>
      <PageHead
        title={t('courses.title')}
        description={t(writes ? 'courses.description' : 'courses.description.people')}
        actions={create}
      />
      <Filters>
        <SearchField label={t('courses.search')} value={search} onChange={(value) => choose('search', value)} />
        {writes && (
          <Choice
            label={t('courses.column.status')}
            value={status}
            onChoose={(value) => choose('status', value)}
            options={[
              ['', t('courses.filter.any')],
              ['DRAFT', t('courses.status.DRAFT')],
              ['PUBLISHED', t('courses.status.PUBLISHED')],
              ['ARCHIVED', t('courses.status.ARCHIVED')],
            ]}
          />
        )}
        <Choice
          label={t('courses.column.category')}
          value={categoryId}
          onChoose={(value) => choose('category', value)}
          options={[
            ['', t('courses.filter.any')],
            ...(pages.data?.categories ?? []).map(({ id, name }) => [id, name] as const),
          ]}
        />
      </Filters>
      <DataTable
        {...pages}
        label={t('courses.title')}
        columns={columns}
        rowKey={({ id }) => id}
        sort={newest ? { by: 'created', descending: true } : { by: 'title' }}
        onSort={(by) => choose('sort', by === 'created' ? 'newest' : '')}
        empty={
          isNarrowed ? (
            <Empty title={t('courses.none.found')}>
              <Button onClick={clear}>{t('courses.filter.clear')}</Button>
            </Empty>
          ) : (
            <Empty title={t('courses.none')}>{create}</Empty>
          )
        }
      />
    </>
  );
}
