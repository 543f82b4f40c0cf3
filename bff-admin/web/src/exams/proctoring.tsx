import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Switch from '@mui/material/Switch';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { type ProctoredRowFragment, ProctoringListDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { type Column, DataTable } from '../shell/data-table';
import { usePages } from '../shell/use-pages';
import { ExamFrame } from './exam-frame';
import { VerdictChip } from './verdict';

/** Attempts with what was noticed in them, most first. */
export default function Proctoring() {
  const t = useT();
  const { examId = '' } = useParams();
  const [noticed, setNoticed] = useState(true);
  const pages = usePages(ProctoringListDocument, { examId, noticed }, ({ proctoring }) => proctoring);
  const exam = pages.data?.examEntry;
  return (
    <ExamFrame
      exam={exam}
      examId={examId}
      title={t('exams.place.proctoring')}
      description={t(exam?.proctored === false ? 'exams.proctoring.off' : 'exams.proctoring.text')}
    >
      <FormControlLabel
        control={<Switch checked={noticed} onChange={(_event, checked) => setNoticed(checked)} />}
        label={t('exams.proctoring.noticed')}
        sx={{ mb: 1 }}
      />
      <DataTable
        label={t('exams.place.proctoring')}
        columns={useColumns(examId)}
        rowKey={({ id }) => id}
        {...pages}
        empty={<Empty title={t(noticed ? 'exams.proctoring.none' : 'exams.proctoring.nobody')} />}
      />
    </ExamFrame>
  );
}

function useColumns(examId: string): Column<ProctoredRowFragment>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      id: 'name',
      header: t('exams.learner'),
      cell: ({ id, learnerName }) => (
        <Link component={RouterLink} to={`/exams/${examId}/proctoring/${id}`} dir="auto" sx={{ fontWeight: 600 }}>
          {learnerName ?? t('exams.nobody')}
        </Link>
      ),
    },
    { id: 'number', header: t('exams.attempt'), width: '5rem', cell: ({ number }) => format.number(number) },
    {
      id: 'status',
      header: t('exams.status'),
      width: '7rem',
      cell: ({ status }) => t(status === 'OPEN' ? 'exams.attempt.OPEN' : 'exams.attempt.HANDED_IN'),
    },
    {
      id: 'started',
      header: t('exams.attempt.started'),
      width: '10rem',
      cell: ({ startedAt }) => format.dateTime(startedAt),
    },
    {
      id: 'answered',
      header: t('exams.attempt.answered'),
      width: '7rem',
      cell: ({ answeredCount, questionCount }) =>
        t('exams.attempt.answeredOf', { answered: answeredCount, all: questionCount }),
    },
    {
      id: 'noticed',
      header: t('exams.proctoring.count'),
      width: '6rem',
      cell: ({ noticedCount }) => format.number(noticedCount),
    },
    {
      id: 'verdict',
      header: t('exams.verdict'),
      width: '8rem',
      cell: ({ proctorReviews: [newest] }) => <VerdictChip verdict={newest?.verdict} />,
    },
  ];
}
