import { Confirm } from '@lyceum/web/confirm';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { Empty, ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import {
  ExamAccommodationsDocument,
  GrantAccommodationDocument,
  type GrantedTimeFragment,
  RevokeAccommodationDocument,
} from '../__generated__/operations';
import { useT } from '../i18n';
import { type Column, DataTable } from '../shell/data-table';
import { usePages } from '../shell/use-pages';
import { AccommodationDialog } from './accommodation-dialog';
import { ExamFrame } from './exam-frame';
import { inputOf } from './granted';

/** Who has more time, more attempts, or another day. */
export default function Accommodations() {
  const t = useT();
  const notice = useNotice();
  const { examId = '' } = useParams();
  const [edited, setEdited] = useState<GrantedTimeFragment | 'NEW'>();
  const [revoked, setRevoked] = useState<GrantedTimeFragment>();
  const [problem, setProblem] = useState<Problem>();
  const [{ fetching }, revoke] = useMutation(RevokeAccommodationDocument);
  const pages = usePages(ExamAccommodationsDocument, { examId }, ({ accommodations }) => accommodations);
  const exam = pages.data?.examEntry;
  const columns = useColumns(setEdited, setRevoked);
  const [, grant] = useMutation(GrantAccommodationDocument);
  const take = async (granted: GrantedTimeFragment) => {
    const result = await revoke({ id: granted.id });
    setRevoked(undefined);
    if (result.error) return setProblem(problemOf(result.error));
    setProblem(undefined);
    pages.reload();
    notice({ text: t('exams.granted.revoked'), undo: () => void giveBack(granted) });
  };
  const giveBack = async (granted: GrantedTimeFragment) => {
    const { error } = await grant({ input: inputOf(granted, granted.learnerId) });
    pages.reload();
    notice(error ? { problem: error } : { text: t('exams.granted.done') });
  };
  return (
    <ExamFrame
      exam={exam}
      examId={examId}
      title={t('exams.place.accommodations')}
      description={t('exams.granted.text')}
      actions={
        exam && (
          <Button variant="contained" onClick={() => setEdited('NEW')}>
            {t('exams.granted.add')}
          </Button>
        )
      }
    >
      {problem && <ProblemAlert error={problem} />}
      <DataTable
        label={t('exams.place.accommodations')}
        columns={columns}
        rowKey={({ id }) => id}
        {...pages}
        empty={
          <Empty title={t('exams.granted.none')}>
            <Typography color="textSecondary">{t('exams.granted.none.text')}</Typography>
          </Empty>
        }
      />
      {exam && edited && (
        <AccommodationDialog
          exam={exam}
          granted={edited === 'NEW' ? undefined : edited}
          onClose={() => setEdited(undefined)}
          onGranted={() => {
            setEdited(undefined);
            pages.reload();
            notice({ text: t('exams.granted.done') });
          }}
        />
      )}
      <Confirm
        open={revoked !== undefined}
        title={t('exams.granted.revoke.title')}
        action={t('exams.granted.revoke')}
        destructive
        busy={fetching}
        onConfirm={() => revoked && void take(revoked)}
        onCancel={() => setRevoked(undefined)}
      >
        {t('exams.granted.revoke.text', { name: revoked?.learnerName ?? t('exams.nobody') })}
      </Confirm>
    </ExamFrame>
  );
}

function useColumns(
  edit: (row: GrantedTimeFragment) => void,
  revoke: (row: GrantedTimeFragment) => void,
): Column<GrantedTimeFragment>[] {
  const t = useT();
  const format = useFormat();
  const name = ({ learnerName }: GrantedTimeFragment) => learnerName ?? t('exams.nobody');
  return [
    { id: 'name', header: t('exams.learner'), cell: (row) => <bdi>{name(row)}</bdi> },
    {
      id: 'of',
      header: t('exams.granted.of'),
      width: '10rem',
      cell: ({ examId }) => t(examId ? 'exams.granted.exam' : 'exams.granted.course'),
    },
    {
      id: 'what',
      header: t('exams.granted.what'),
      width: 'minmax(0, 2fr)',
      cell: ({ extraMinutes, extraPercent, extraAttempts, unlockedUntil }) =>
        format.list(
          [
            extraMinutes ? t('exams.granted.minutes', { minutes: extraMinutes }) : '',
            extraPercent ? t('exams.granted.percent', { percent: format.percent(extraPercent / 100) }) : '',
            extraAttempts ? t('exams.granted.attempts', { attempts: extraAttempts }) : '',
            unlockedUntil ? t('exams.granted.until', { until: format.dateTime(unlockedUntil) }) : '',
          ].filter(Boolean),
        ),
    },
    { id: 'reason', header: t('exams.granted.reason'), cell: ({ reason }) => <bdi>{reason || '–'}</bdi> },
    {
      id: 'actions',
      header: t('exams.actions'),
      width: '13rem',
      cell: (row) => (
        <Stack direction="row" sx={{ gap: 0.5 }}>
          <Button size="small" onClick={() => edit(row)} aria-label={t('exams.granted.change.of', { name: name(row) })}>
            {t('exams.granted.change')}
          </Button>
          <Button
            size="small"
            color="error"
            onClick={() => revoke(row)}
            aria-label={t('exams.granted.revoke.of', { name: name(row) })}
          >
            {t('exams.granted.revoke')}
          </Button>
        </Stack>
      ),
    },
  ];
}
