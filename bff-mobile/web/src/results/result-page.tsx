import { useFormat } from '@lyceum/web/i18n';
import { usePage } from '@lyceum/web/page';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ResultPageDocument, type ResultPageQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { useWhenTold } from '../inbox/live-provider';
import { AnswerCard } from './answer-card';
import { rounded } from './rounded';

type Result = ResultPageQuery['result'];

export default function ResultPage() {
  const t = useT();
  const { resultId = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: ResultPageDocument, variables: { id: resultId } });
  const again = () => ask({ requestPolicy: 'network-only' });
  // It may be the one that has been marked again.
  useWhenTold(again);
  const result = data?.result;
  usePage(result ? (result.examTitle ?? t('results.unknownExam')) : error ? t('results.title') : undefined);
  if (!result) return error ? <Failed title={t('results.title')} error={error} retry={again} /> : <Loading />;
  return (
    <Stack spacing={3} sx={{ maxWidth: 800, mx: 'auto' }}>
      <Box>
        <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          <bdi>{result.examTitle ?? t('results.unknownExam')}</bdi>
        </Typography>
        <Handed result={result} />
      </Box>
      {error && <ProblemAlert error={error} retry={again} />}
      <Score result={result} />
      <Withheld result={result} />
      {result.answers.length > 0 && (
        <Stack component="section" spacing={2}>
          <Typography variant="h2">{t('results.answers')}</Typography>
          {result.answers.map((answer, at) => (
            <AnswerCard key={answer.itemId} answer={answer} at={at} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function Handed({ result: { submittedAt, attemptNumber } }: { result: Result }) {
  const t = useT();
  const format = useFormat();
  return (
    <Typography color="textSecondary">
      {t('results.handedIn', { date: format.dateTime(submittedAt) })}
      {attemptNumber > 1 && `${t('facts.between')}${t('results.attempt', { n: attemptNumber })}`}
    </Typography>
  );
}

function Score({ result: { score, maxScore, percent, passed, practice } }: { result: Result }) {
  const t = useT();
  const format = useFormat();
  if (score === null || score === undefined || percent === null || percent === undefined) return null;
  return (
    <Paper variant="outlined" sx={{ p: 3 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography component="p" sx={{ fontSize: '2.5rem', fontWeight: 700, lineHeight: 1 }}>
          {format.percent(percent / 100)}
        </Typography>
        <Typography color="textSecondary">
          {t('results.points', { score: rounded(score), max: rounded(maxScore) })}
        </Typography>
        {passed !== null && passed !== undefined && (
          <Chip
            color={passed ? 'success' : 'error'}
            variant="outlined"
            label={t(passed ? 'results.passed' : 'results.failed')}
          />
        )}
        {practice && <Chip variant="outlined" label={t('results.practice')} />}
      </Box>
      <LinearProgress
        variant="determinate"
        aria-hidden
        value={Math.min(100, Math.max(0, percent))}
        color={passed === false ? 'error' : 'success'}
        sx={{ mt: 2, height: 8, borderRadius: 4 }}
      />
    </Paper>
  );
}

/** What the exam does not show, and what is not settled yet: said, so that nobody looks for it. */
function Withheld({ result: { status, score, flags, answers } }: { result: Result }) {
  const t = useT();
  const isSettled = status === 'GRADED';
  const hasKeys = answers.some(({ solution }) => solution);
  const hasFeedback = answers.some(({ points, feedback }) => points !== null || feedback !== null);
  const lines = [
    !isSettled && t('results.withheld.marking'),
    isSettled && score === null && t('results.withheld.score'),
    answers.length === 0 && t('results.withheld.answers'),
    answers.length > 0 && !hasFeedback && isSettled && t('results.withheld.feedback'),
    answers.length > 0 && !hasKeys && t('results.withheld.keys'),
    flags.includes('LATE') && t('results.flag.LATE'),
    flags.includes('AUTOMATIC') && t('results.flag.AUTOMATIC'),
    flags.includes('OFFLINE') && t('results.flag.OFFLINE'),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <Alert severity="info">
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Alert>
  );
}
