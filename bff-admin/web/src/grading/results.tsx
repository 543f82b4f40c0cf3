import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ReleaseDocument, type ResultRowFragment, ResultsDocument } from '../__generated__/operations';
import { ExamFrame } from '../exams/exam-frame';
import { useT } from '../i18n';
import { type Column, DataTable } from '../shell/data-table';
import { useMay } from '../shell/me';
import { usePages } from '../shell/use-pages';
import { ExportMenu } from './export-menu';
import { ReleaseBox } from './release-box';
import { Flags, useScoreText, useStatusText } from './result-text';

/** All results of an exam, and whether their learners may see them. */
export default function Results() {
  const t = useT();
  const may = useMay();
  const { examId = '' } = useParams();
  const asked = { examId, author: may('exam:author') };
  const pages = usePages(ResultsDocument, asked, ({ examResults }) => examResults);
  // While a task runs it alone is looked at, and the list stays where one has come to.
  const [watched, look] = useQuery({ query: ReleaseDocument, variables: asked, pause: true });
  const release = watched.data ?? pages.data;
  return (
    <ExamFrame
      exam={release?.examEntry}
      examId={examId}
      title={t('exams.place.results')}
      actions={
        <>
          {may('result:moderate') && (
            <Button component={RouterLink} to={`/grading/${examId}/hand-ins`}>
              {t('grading.handIns')}
            </Button>
          )}
          <ExportMenu examId={examId} courseId={release?.examEntry.courseId} />
        </>
      }
    >
      {release && (
        <ReleaseBox
          release={release}
          onChanged={pages.reload}
          onWatch={() => look({ requestPolicy: 'network-only' })}
        />
      )}
      <DataTable
        label={t('exams.place.results')}
        columns={useColumns(examId)}
        rowKey={({ id }) => id}
        {...pages}
        empty={
          <Empty title={t('grading.results.none')}>
            <Typography color="textSecondary">{t('grading.results.none.text')}</Typography>
          </Empty>
        }
      />
    </ExamFrame>
  );
}

function useColumns(examId: string): Column<ResultRowFragment>[] {
  const t = useT();
  const format = useFormat();
  const scoreText = useScoreText();
  const statusText = useStatusText();
  return [
    {
      id: 'name',
      header: t('exams.learner'),
      cell: ({ id, learnerName }) => (
        <Link component={RouterLink} to={`/grading/${examId}/results/${id}`} dir="auto" sx={{ fontWeight: 600 }}>
          {learnerName ?? t('exams.nobody')}
        </Link>
      ),
    },
    {
      id: 'attempt',
      header: t('exams.attempt'),
      width: '5rem',
      cell: ({ attemptNumber }) => format.number(attemptNumber),
    },
    { id: 'score', header: t('grading.result'), width: 'minmax(0, 1.8fr)', cell: scoreText },
    { id: 'status', header: t('exams.status'), width: '7rem', cell: ({ status }) => statusText(status) },
    { id: 'flags', header: t('grading.flags'), width: '6rem', cell: ({ flags }) => <Flags flags={flags} /> },
    {
      id: 'at',
      header: t('grading.submittedAt'),
      width: '7rem',
      cell: ({ submittedAt }) => format.dateTime(submittedAt),
    },
    {
      id: 'released',
      header: t('grading.released'),
      width: '7rem',
      cell: ({ releasedAt }) => (releasedAt ? format.dateTime(releasedAt) : t('grading.released.no')),
    },
  ];
}
