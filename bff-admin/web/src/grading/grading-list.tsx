import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { ExamEntryFragment } from '../__generated__/operations';
import { CourseField } from '../exams/course-choice';
import { ExamStatusChip, useWindowText } from '../exams/exam-status';
import { useExams } from '../exams/use-exams';
import { useT } from '../i18n';
import { type Column, DataTable } from '../shell/data-table';
import { useMay } from '../shell/me';
import { PageHead } from '../shell/page-head';

/** Exams that have been, or are being, taken. */
export function GradingList() {
  const t = useT();
  const may = useMay();
  const { pages, course, chooseCourse } = useExams(['SCHEDULED', 'CLOSED']);
  return (
    <>
      <PageHead
        title={t('grading.title')}
        description={t('grading.text')}
        actions={
          <>
            {may('item:author') && (
              <Button component={RouterLink} to="/items/rubrics" variant="outlined">
                {t('items.rubrics')}
              </Button>
            )}
            {may('result:read') && (
              <Button component={RouterLink} to="/grading/gradebook" variant="outlined">
                {t('grading.gradebook')}
              </Button>
            )}
          </>
        }
      />
      <Box sx={{ maxWidth: '32rem', mb: 2 }}>
        <CourseField value={course} onChange={chooseCourse} label={t('exams.course')} />
      </Box>
      <DataTable
        label={t('grading.title')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        {...pages}
        empty={
          <Empty title={t('grading.none')}>
            <Typography color="textSecondary">{t('grading.none.text')}</Typography>
          </Empty>
        }
      />
    </>
  );
}

function useColumns(): Column<ExamEntryFragment>[] {
  const t = useT();
  const may = useMay();
  const windowText = useWindowText();
  return [
    {
      id: 'title',
      header: t('exams.name'),
      width: 'minmax(0, 2fr)',
      cell: ({ id, title }) => (
        <Link
          component={RouterLink}
          to={may('result:grade') ? `/grading/${id}` : `/grading/${id}/results`}
          dir="auto"
          sx={{ fontWeight: 600 }}
        >
          {title}
        </Link>
      ),
    },
    { id: 'course', header: t('exams.course'), cell: ({ courseTitle }) => <bdi>{courseTitle ?? '–'}</bdi> },
    { id: 'status', header: t('exams.status'), width: '9rem', cell: (exam) => <ExamStatusChip exam={exam} /> },
    { id: 'window', header: t('exams.window'), width: 'minmax(0, 1.5fr)', cell: windowText },
  ];
}
