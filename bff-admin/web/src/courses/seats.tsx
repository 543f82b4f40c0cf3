import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { problemOf } from '@lyceum/web/problem';
import { Empty, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { useMutation } from 'urql';
import { ReinstateSeatDocument, type SeatRowFragment, WithdrawSeatDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { Choice } from '../shell/choice';
import { type Column, DataTable } from '../shell/data-table';
import { useMay } from '../shell/me';
import type { Pages } from '../shell/use-pages';
import { SeatSomebody } from './seat-somebody';

/** None: all seats. */
export const SEAT_STATUSES = [
  'ACTIVE',
  'COMPLETED',
  'WITHDRAWN',
] as const satisfies readonly SeatRowFragment['status'][];
type SeatFilter = SeatRowFragment['status'] | '';

interface SeatsProps {
  courseId: string;
  /** Who is seated here is seated in this one. */
  cohortId?: string;
  pages: Pages<SeatRowFragment, unknown>;
  status: SeatFilter;
  onStatus: (status: SeatFilter) => void;
}

/** Learners of a course or of one of its cohorts. Withdrawing can be taken back: the seat keeps its progress. */
export function Seats({ courseId, cohortId, pages, status, onStatus }: SeatsProps) {
  const t = useT();
  const format = useFormat();
  const may = useMay();
  const tell = useNotice();
  const [adding, add] = useState(false);
  const [withdrawing, withdraw] = useMutation(WithdrawSeatDocument);
  const [reinstating, reinstate] = useMutation(ReinstateSeatDocument);
  const error = withdrawing.error ?? reinstating.error;

  const giveBack = async ({ id }: SeatRowFragment) => {
    const { data } = await reinstate({ seatId: id });
    if (data) pages.replace(data.reinstate);
  };
  const takeAway = async (seat: SeatRowFragment) => {
    const { data } = await withdraw({ seatId: seat.id });
    if (!data) return;
    pages.replace(data.withdraw);
    const name = seat.learnerName ?? '–';
    tell({ text: t('courses.seat.withdrawn', { name }), undo: () => void giveBack(seat) });
  };
  const columns: Column<SeatRowFragment>[] = [
    {
      id: 'learner',
      header: t('courses.seat.learner'),
      width: 'minmax(0, 2fr)',
      cell: (seat) =>
        seat.learnerId && may('person:read') ? (
          <Link
            component={RouterLink}
            to={`/people/${seat.learnerId}`}
            dir="auto"
            sx={{ py: 0.5, display: 'inline-block' }}
          >
            {seat.learnerName}
          </Link>
        ) : (
          <bdi>{seat.learnerName ?? t('courses.seat.gone')}</bdi>
        ),
    },
    {
      id: 'status',
      header: t('courses.column.status'),
      cell: (seat) => t(`courses.seat.status.${seat.status}`),
    },
    { id: 'progress', header: t('courses.seat.progress'), cell: (seat) => format.percent(seat.percent / 100) },
    { id: 'since', header: t('courses.seat.since'), cell: (seat) => format.date(seat.enrolledAt) },
    ...(may('seat:manage')
      ? [
          {
            id: 'do',
            header: t('courses.seat.actions'),
            width: '9rem',
            align: 'end' as const,
            cell: (seat: SeatRowFragment) =>
              seat.status === 'WITHDRAWN' ? (
                <Button
                  size="small"
                  onClick={() => giveBack(seat)}
                  aria-label={t('courses.seat.reinstate.named', { name: seat.learnerName })}
                >
                  {t('courses.seat.reinstate')}
                </Button>
              ) : (
                <Button
                  size="small"
                  color="error"
                  onClick={() => takeAway(seat)}
                  aria-label={t('courses.seat.withdraw.named', { name: seat.learnerName })}
                >
                  {t('courses.seat.withdraw')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  const seat = may('seat:manage') && (
    <Button variant="outlined" onClick={() => add(true)}>
      {t('courses.seat.add')}
    </Button>
  );
  return (
    <Box component="section" aria-labelledby="seats-title">
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 2, gap: 2 }}>
        <Typography id="seats-title" variant="h2">
          {t('courses.seats')}
        </Typography>
        {seat}
      </Stack>
      <Box sx={{ maxWidth: '16rem', mb: 2 }}>
        <Choice
          size="small"
          label={t('courses.column.status')}
          value={status}
          onChoose={onStatus}
          options={[
            ['', t('courses.filter.any')],
            ...SEAT_STATUSES.map((one) => [one, t(`courses.seat.status.${one}`)] as const),
          ]}
        />
      </Box>
      {error && <ProblemAlert error={problemOf(error)} />}
      <DataTable
        {...pages}
        label={t('courses.seats')}
        columns={columns}
        rowKey={({ id }) => id}
        empty={
          <Empty title={t(status ? 'courses.seats.noneSuch' : 'courses.seats.none')}>
            {status ? <Button onClick={() => onStatus('')}>{t('courses.filter.clear')}</Button> : null}
          </Empty>
        }
      />
      {adding && (
        <SeatSomebody
          courseId={courseId}
          cohortId={cohortId}
          onClose={() => add(false)}
          onSeated={() => {
            add(false);
            pages.reload();
          }}
        />
      )}
    </Box>
  );
}
