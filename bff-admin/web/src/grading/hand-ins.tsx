import { Confirm } from '@lyceum/web/confirm';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { Empty, ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import { ChooseStandingDocument, HandInsDocument, type HandInsQuery } from '../__generated__/operations';
import { ExamFrame } from '../exams/exam-frame';
import { useT } from '../i18n';
import { type Column, DataTable } from '../shell/data-table';
import { usePages } from '../shell/use-pages';
import { Flags, useScoreText } from './result-text';

type HandIn = HandInsQuery['handInsBeside']['rows'][number];

/** Attempts that were handed in twice, in time by the machine and late by hand: which one counts. */
export default function HandIns() {
  const t = useT();
  const notice = useNotice();
  const { examId = '' } = useParams();
  const pages = usePages(HandInsDocument, { examId }, ({ handInsBeside }) => handInsBeside);
  const [chosen, setChosen] = useState<HandIn>();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [{ fetching }, choose] = useMutation(ChooseStandingDocument);
  const run = async (handIn: HandIn) => {
    const { error } = await choose({ input: { resultId: handIn.id, why: why.trim() } });
    setChosen(undefined);
    setTried(false);
    if (error) return setProblem(problemOf(error));
    setProblem(undefined);
    setWhy('');
    pages.reload();
    notice({ text: t('grading.handIns.done') });
  };
  const isMissing = tried && why.trim() === '';
  return (
    <ExamFrame
      exam={pages.data?.examEntry}
      examId={examId}
      title={t('grading.handIns')}
      description={t('grading.handIns.text')}
      crumbs={[{ label: t('exams.place.results'), to: `/grading/${examId}/results` }]}
    >
      {problem && <ProblemAlert error={problem} />}
      <DataTable
        label={t('grading.handIns')}
        columns={useColumns(setChosen)}
        rowKey={({ id }) => id}
        {...pages}
        empty={<Empty title={t('grading.handIns.none')} />}
      />
      <Confirm
        open={chosen !== undefined}
        title={t('grading.handIns.title')}
        action={t('grading.handIns.choose')}
        busy={fetching}
        onConfirm={() => {
          setTried(true);
          if (chosen && why.trim()) void run(chosen);
        }}
        onCancel={() => {
          setChosen(undefined);
          setTried(false);
        }}
      >
        <Typography gutterBottom>
          {t('grading.handIns.confirm', { name: chosen?.learnerName ?? t('exams.nobody') })}
        </Typography>
        <TextField
          autoFocus
          required
          label={t('grading.why')}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
          error={isMissing}
          helperText={t(isMissing ? 'grading.why.missing' : 'grading.why.required')}
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 500 } }}
          sx={{ mt: 1 }}
        />
      </Confirm>
    </ExamFrame>
  );
}

function useColumns(choose: (handIn: HandIn) => void): Column<HandIn>[] {
  const t = useT();
  const format = useFormat();
  const scoreText = useScoreText();
  return [
    {
      id: 'name',
      header: t('exams.learner'),
      cell: ({ learnerName }) => <bdi>{learnerName ?? t('exams.nobody')}</bdi>,
    },
    {
      id: 'attempt',
      header: t('exams.attempt'),
      width: '6rem',
      cell: ({ attemptNumber }) => format.number(attemptNumber),
    },
    {
      id: 'at',
      header: t('grading.submittedAt'),
      width: '12rem',
      cell: ({ submittedAt }) => format.dateTime(submittedAt),
    },
    { id: 'flags', header: t('grading.flags'), width: '9rem', cell: ({ flags }) => <Flags flags={flags} /> },
    {
      id: 'score',
      header: t('grading.result'),
      cell: ({ score, maxScore }) =>
        scoreText({
          score,
          maxScore,
          percent: score == null || !maxScore ? null : (score / maxScore) * 100,
          passed: null,
        }),
    },
    {
      id: 'choose',
      header: t('exams.actions'),
      width: '12rem',
      cell: (handIn) => (
        <Button
          size="small"
          variant="outlined"
          onClick={() => choose(handIn)}
          aria-label={t('grading.handIns.choose.of', { name: handIn.learnerName ?? t('exams.nobody') })}
        >
          {t('grading.handIns.choose')}
        </Button>
      ),
    },
  ];
}
