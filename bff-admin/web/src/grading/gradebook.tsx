import { useFormat } from '@lyceum/web/i18n';
import { useNarrowing } from '@lyceum/web/narrowing';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { GradebookRowsDocument, type GradebookRowsQuery } from '../__generated__/operations';
import { type CourseChoice, CourseField } from '../exams/course-choice';
import { useT } from '../i18n';
import { type Column, DataTable } from '../shell/data-table';
import { PageHead } from '../shell/page-head';
import { usePages } from '../shell/use-pages';
import { DownloadButton } from './download-button';
import { useScoreText, useStatusText } from './result-text';

type Row = GradebookRowsQuery['gradebook']['rows'][number];

/** Learner by learner and exam by exam of a course, the attempt that counts. */
export default function Gradebook() {
  const t = useT();
  const { params, choose } = useNarrowing();
  const courseId = params.get('course') ?? '';
  // Its name is known when it is chosen; who comes by the address hears it with the first answer.
  const [chosen, setChosen] = useState<CourseChoice | null>(null);
  const columns = useColumns();
  const pages = usePages(
    GradebookRowsDocument,
    { courseId },
    ({ gradebook }) => ({ ...gradebook, rows: gradebook.rows.map((row) => ({ ...row, id: row.result.id })) }),
    { pause: courseId === '' },
  );
  const known = [chosen, pages.data?.courseEntry].find((one) => one?.id === courseId);
  const course = known ?? (courseId ? { id: courseId, title: '' } : null);
  const choseCourse = (one: CourseChoice | null) => {
    setChosen(one);
    choose('course', one?.id ?? '');
  };
  return (
    <>
      <PageHead
        title={t('grading.gradebook')}
        crumbs={[{ label: t('grading.title'), to: '/grading' }]}
        description={t('grading.gradebook.text')}
        actions={
          course && (
            <DownloadButton
              path={`/courses/${encodeURIComponent(course.id)}/gradebook.csv`}
              name={`gradebook-${course.id}.csv`}
            />
          )
        }
      />
      <Box sx={{ maxWidth: '32rem', mb: 2 }}>
        <CourseField value={course} onChange={choseCourse} label={t('exams.course')} />
      </Box>
      {course ? (
        <DataTable
          key={course.id}
          label={t('grading.gradebook')}
          columns={columns}
          rowKey={({ id }) => id}
          {...pages}
          empty={<Empty title={t('grading.gradebook.none')} />}
        />
      ) : (
        <Empty title={t('grading.gradebook.choose')} />
      )}
    </>
  );
}

function useColumns(): Column<Row & { id: string }>[] {
  const t = useT();
  const format = useFormat();
  const scoreText = useScoreText();
  const statusText = useStatusText();
  return [
    {
      id: 'name',
      header: t('exams.learner'),
      cell: ({ examId, result }) => (
        <Link component={RouterLink} to={`/grading/${examId}/results/${result.id}`} dir="auto" sx={{ fontWeight: 600 }}>
          {result.learnerName ?? t('exams.nobody')}
        </Link>
      ),
    },
    { id: 'exam', header: t('exams.name'), cell: ({ examTitle }) => <bdi>{examTitle}</bdi> },
    { id: 'score', header: t('grading.result'), cell: ({ result }) => scoreText(result) },
    { id: 'status', header: t('exams.status'), width: '10rem', cell: ({ result }) => statusText(result.status) },
    { id: 'attempts', header: t('exams.attempts'), width: '7rem', cell: ({ attempts }) => format.number(attempts) },
    {
      id: 'released',
      header: t('grading.released'),
      width: '11rem',
      cell: ({ result: { releasedAt } }) => (releasedAt ? format.dateTime(releasedAt) : t('grading.released.no')),
    },
  ];
}
