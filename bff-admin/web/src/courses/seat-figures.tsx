import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { type SeatFigure, SeatFiguresDocument, type SeatFiguresQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { Choice } from '../shell/choice';
import { type Column, DataTable } from '../shell/data-table';
import { useMay } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { usePages } from '../shell/use-pages';

type Row = SeatFiguresQuery['seats']['rows'][number];

const FIGURES = [
  'ACTIVE',
  'COMPLETED',
  'OVERDUE',
  'WITHDRAWN',
  'USED_IN_DAY',
  'USED_IN_WEEK',
  'USED_IN_MONTH',
] as const satisfies readonly SeatFigure[];

const seatsIn = ({ seats }: SeatFiguresQuery) => seats;

/** The seats of the whole school that a figure of the overview counts. */
export function SeatFigures() {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const figure = FIGURES.find((one) => one === params.get('figure')) ?? 'ACTIVE';
  const pages = usePages(SeatFiguresDocument, { figure }, seatsIn);
  return (
    <>
      <PageHead
        title={t('courses.figures')}
        crumbs={[{ label: t('courses.title'), to: '/courses' }]}
        description={t('courses.figures.description')}
      />
      <Box sx={{ maxWidth: '20rem', mb: 2 }}>
        <Choice
          label={t('courses.figures.which')}
          value={figure}
          onChoose={(chosen: SeatFigure) => setParams({ figure: chosen }, { replace: true })}
          options={FIGURES.map((one) => [one, t(`courses.figure.${one}`)] as const)}
        />
      </Box>
      <DataTable
        {...pages}
        label={t('courses.figures')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        empty={<Empty title={t('courses.figures.none')} />}
      />
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = useT();
  const may = useMay();
  const { date, percent } = useFormat();
  return [
    {
      id: 'learner',
      header: t('courses.seat.learner'),
      width: 'minmax(0, 2fr)',
      cell: ({ learnerId, learnerName }) =>
        learnerId && may('person:read') ? (
          <To path={`/people/${learnerId}`}>{learnerName}</To>
        ) : (
          <bdi>{learnerName ?? t('courses.seat.gone')}</bdi>
        ),
    },
    {
      id: 'course',
      header: t('courses.seat.course'),
      width: 'minmax(0, 2fr)',
      cell: ({ courseId, courseTitle }) => <To path={`/courses/${courseId}/people`}>{courseTitle}</To>,
    },
    { id: 'status', header: t('courses.column.status'), cell: ({ status }) => t(`courses.seat.status.${status}`) },
    {
      id: 'progress',
      header: t('courses.seat.progress'),
      width: '6rem',
      align: 'end',
      cell: (seat) => percent(seat.percent / 100),
    },
    { id: 'since', header: t('courses.seat.since'), cell: ({ enrolledAt }) => date(enrolledAt) },
    { id: 'due', header: t('courses.seat.due'), cell: ({ dueAt }) => (dueAt ? date(dueAt) : '–') },
  ];
}

function To({ path, children }: { path: string; children: ReactNode }) {
  return (
    <Link component={RouterLink} to={path} dir="auto" sx={{ py: 0.5, display: 'inline-block' }}>
      {children}
    </Link>
  );
}
