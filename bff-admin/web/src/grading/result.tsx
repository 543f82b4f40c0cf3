import { useFormat } from '@lyceum/web/i18n';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { GivenAnswer } from '@lyceum/web/question/given-answer';
import { RichHtml } from '@lyceum/web/rich-html';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import {
  OneResultDocument,
  type OneResultQuery,
  ReviewAnswerDocument,
  type ScriptFragment,
} from '../__generated__/operations';
import { useKindText } from '../exams/kinds';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { History } from './history';
import { Settle } from './marking/moderation';
import { Flags, useScoreText, useStatusText } from './result-text';

type Answered = OneResultQuery['examResult']['answers'][number];

/** One result: its answers beside their keys, and what was changed in it. */
export default function Result() {
  const t = useT();
  const format = useFormat();
  const scoreText = useScoreText();
  const statusText = useStatusText();
  const may = useMay();
  const { examId = '', resultId = '' } = useParams();
  const [{ data, error, fetching }, again] = useQuery({ query: OneResultDocument, variables: { id: resultId } });
  const [opened, setOpened] = useState<ScriptFragment>();
  const desk = useRef<HTMLElement>(null);
  // It opens above the answers: who asked for it at one of them is taken there.
  useEffect(() => {
    if (opened) desk.current?.focus();
  }, [opened]);
  const [problem, setProblem] = useState<Problem>();
  const [, review] = useMutation(ReviewAnswerDocument);
  const reload = () => again({ requestPolicy: 'network-only' });
  const result = data?.examResult;
  const open = async (itemId: string) => {
    const answer = await review({ input: { resultId, itemId } });
    if (answer.error) return setProblem(problemOf(answer.error));
    setProblem(undefined);
    setOpened(answer.data?.reviewAnswer);
  };
  return (
    <>
      <PageHead
        title={result && t('grading.resultOf', { name: result.learnerName ?? t('exams.nobody') })}
        crumbs={[
          { label: t('grading.title'), to: '/grading' },
          { label: t('exams.place.results'), to: `/grading/${examId}/results` },
        ]}
        description={result?.examTitle && <bdi>{result.examTitle}</bdi>}
      />
      {error && <Failed error={error} retry={reload} />}
      {!result && fetching && <Loading />}
      {problem && <ProblemAlert error={problem} />}
      {result && (
        <Stack spacing={3}>
          <Paper variant="outlined" sx={{ p: 2 }}>
            <Typography variant="h2">{scoreText(result)}</Typography>
            <Stack
              direction="row"
              sx={{ gap: 1.5, flexWrap: 'wrap', mt: 1, typography: 'body2', alignItems: 'center' }}
            >
              <span>{statusText(result.status)}</span>
              <span>{t('grading.attempt', { number: result.attemptNumber })}</span>
              <span>{t('grading.submitted', { at: format.dateTime(result.submittedAt) })}</span>
              <span>
                {result.releasedAt
                  ? t('grading.release.since', { since: format.dateTime(result.releasedAt) })
                  : t('grading.released.no')}
              </span>
              {result.flags.length > 0 && <Flags flags={result.flags} />}
              {!result.standing && <strong>{t('grading.notStanding')}</strong>}
            </Stack>
          </Paper>
          {opened && (
            <Box component="section" ref={desk} tabIndex={-1} aria-label={t('grading.review')} sx={{ outline: 'none' }}>
              <Settle
                key={opened.id}
                script={opened}
                onSettled={() => {
                  setOpened(undefined);
                  reload();
                }}
              />
              <Button onClick={() => setOpened(undefined)}>{t('action.cancel')}</Button>
            </Box>
          )}
          {result.answers.map((answer, at) => (
            <AnswerBeside
              key={answer.itemId}
              answer={answer}
              number={at + 1}
              onReview={may('result:moderate') ? () => void open(answer.itemId) : undefined}
            />
          ))}
          {result.answers.length === 0 && <Empty title={t('grading.answers.none')} />}
          <History history={result.history} answers={result.answers} />
        </Stack>
      )}
    </>
  );
}

function AnswerBeside({
  answer,
  number,
  onReview,
}: {
  answer: Answered;
  number: number;
  onReview: (() => void) | undefined;
}) {
  const t = useT();
  const format = useFormat();
  const kindText = useKindText();
  const { question, kind, points, maxPoints, response, solution, files, comment, feedback, omitted } = answer;
  const id = `answer-${number}`;
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="h2" id={id}>
          {t('grading.questionNumber', { number })}
        </Typography>
        <Typography sx={{ fontWeight: 650 }}>
          {points == null
            ? t('grading.status.AWAITING_MARKING')
            : t('grading.pointsOf', {
                points: format.number(points, { maximumFractionDigits: 2 }),
                max: format.number(maxPoints, { maximumFractionDigits: 2 }),
              })}
        </Typography>
      </Box>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {kindText(kind)}
      </Typography>
      {question && <RichHtml html={question.prompt.html} />}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, mt: 2 }}>
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h3">{t('grading.answer')}</Typography>
          {omitted ? (
            <Typography color="textSecondary">{t('question.none')}</Typography>
          ) : (
            <GivenAnswer kind={kind} question={question} given={response} files={files} />
          )}
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h3">{t('grading.key')}</Typography>
          {solution ? (
            <GivenAnswer kind={kind} question={question} given={solution} />
          ) : (
            <Typography color="textSecondary">{t('grading.key.none')}</Typography>
          )}
        </Box>
      </Box>
      {comment && (
        <Box sx={{ mt: 2 }}>
          <Typography variant="h3">{t('grading.comment')}</Typography>
          <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', textAlign: 'start' }}>
            {comment}
          </Typography>
        </Box>
      )}
      {feedback.length > 0 && (
        <Box sx={{ mt: 2 }}>
          <Typography variant="h3">{t('grading.feedback')}</Typography>
          {feedback.map(({ html }) => (
            <RichHtml key={html} html={html} />
          ))}
        </Box>
      )}
      {onReview && (
        <Button onClick={onReview} sx={{ mt: 1 }} aria-label={t('grading.review.of', { number })}>
          {t('grading.review')}
        </Button>
      )}
    </Paper>
  );
}
