import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { type ExamEntryFragment, ExamListDocument, type ExamStatus } from '../__generated__/operations';
import { type Key, useT } from '../i18n';
import { type Column, DataTable } from '../shell/data-table';
import { useMay } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { usePages } from '../shell/use-pages';
import { type CourseChoice, CourseField } from './course-choice';
import { ExamCreate } from './exam-create';
import { ExamStatusChip, useWindowText } from './exam-status';

const STATUSES: readonly (readonly [ExamStatus | 'ALL', Key])[] = [
  ['ALL', 'exams.status.ALL'],
  ['DRAFT', 'exams.status.DRAFT'],
  ['SCHEDULED', 'exams.status.SCHEDULED'],
  ['CLOSED', 'exams.status.CLOSED'],
  ['ARCHIVED', 'exams.status.ARCHIVED'],
];

export function ExamList() {
  const t = useT();
  const may = useMay();
  const [creating, setCreating] = useState(false);
  const [course, setCourse] = useState<CourseChoice | null>(null);
  const [status, setStatus] = useState<ExamStatus | 'ALL'>('ALL');
  const pages = usePages(
    ExamListDocument,
    { courseId: course?.id ?? null, status: status === 'ALL' ? null : [status] },
    ({ exams }) => exams,
  );
  const mayWrite = may('exam:author');
  const isFiltered = course !== null || status !== 'ALL';
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
        <CourseField value={course} onChange={setCourse} label={t('exams.course')} />
        <TextField
          select
          id="exam-status"
          label={t('exams.status')}
          value={status}
          onChange={({ target }) => setStatus(target.value as ExamStatus)}
        >
          {STATUSES.map(([value, key]) => (
            <MenuItem key={value} value={value}>
              {t(key)}
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
  const may = useMay();
  const windowText = useWindowText();
  const home = (id: string) =>
    may('exam:author') ? `/exams/${id}` : may('exam:proctor') ? `/exams/${id}/board` : `/grading/${id}`;
  return [
    {
      id: 'title',
      header: t('exams.name'),
      width: 'minmax(0, 2fr)',
      cell: (exam) => (
        <Link component={RouterLink} to={home(exam.id)} dir="auto" sx={{ fontWeight: 600 }}>
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
