import { useNarrowing } from '@lyceum/web/narrowing';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { ExamEntryFragment, ExamStatus } from '../__generated__/operations';
import { useT } from '../i18n';
import { type Column, DataTable } from '../shell/data-table';
import { useMay } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { CourseField } from './course-choice';
import { ExamCreate } from './exam-create';
import { ExamStatusChip, useWindowText } from './exam-status';
import { useExamHome } from './use-exam-home';
import { useExams } from './use-exams';

const STATUSES = ['DRAFT', 'SCHEDULED', 'CLOSED', 'ARCHIVED'] as const satisfies readonly ExamStatus[];

export function ExamList() {
  const t = useT();
  const may = useMay();
  const [creating, setCreating] = useState(false);
  const { choose, oneOf } = useNarrowing();
  const status = oneOf('status', STATUSES);
  const { pages, course, chooseCourse } = useExams(status ? [status] : null);
  const mayWrite = may('exam:author');
  const isFiltered = course !== null || status !== undefined;
  return (
    <>
      <PageHead
        title={t('exams.title')}
        description={t('exams.zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
        actions={
          mayWrite && (
            <Button variant="contained" onClick={() => setCreating(true)}>
              {t('exams.create')}
            </Button>
          )
        }
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '2fr 1fr' }, mb: 2, alignItems: 'start' }}>
        <CourseField value={course} onChange={chooseCourse} label={t('exams.course')} />
        <TextField
          select
          id="exam-status"
          label={t('exams.status')}
          value={status ?? 'ALL'}
          onChange={({ target }) => choose('status', target.value === 'ALL' ? '' : target.value)}
        >
          {(['ALL', ...STATUSES] as const).map((value) => (
            <MenuItem key={value} value={value}>
              {t(`exams.status.${value}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <DataTable
        label={t('exams.title')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        {...pages}
        empty={
          <Empty title={isFiltered ? t('exams.none.filtered') : t('exams.none')}>
            {!isFiltered && mayWrite && <Typography color="textSecondary">{t('exams.none.text')}</Typography>}
          </Empty>
        }
      />
      {creating && <ExamCreate course={course} onClose={() => setCreating(false)} />}
    </>
  );
}

function useColumns(): Column<ExamEntryFragment>[] {
  const t = useT();
  const windowText = useWindowText();
  const home = useExamHome();
  return [
    {
      id: 'title',
      header: t('exams.name'),
      width: 'minmax(0, 2fr)',
      cell: (exam) => (
        <Link component={RouterLink} to={home(exam.id) ?? ''} dir="auto" sx={{ fontWeight: 600 }}>
          {exam.title}
        </Link>
      ),
    },
    {
      id: 'course',
      header: t('exams.course'),
      cell: ({ courseTitle }) => <bdi>{courseTitle ?? '–'}</bdi>,
    },
    { id: 'status', header: t('exams.status'), width: '9rem', cell: (exam) => <ExamStatusChip exam={exam} /> },
    {
      id: 'purpose',
      header: t('exams.purpose'),
      width: '7rem',
      cell: ({ purpose }) => t(purpose === 'EXAM' ? 'exams.purpose.EXAM' : 'exams.purpose.PRACTICE'),
    },
    { id: 'window', header: t('exams.window'), width: 'minmax(0, 1.5fr)', cell: windowText },
  ];
}
