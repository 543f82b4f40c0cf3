import { useFormat } from '@lyceum/web/i18n';
import { usePage } from '@lyceum/web/page';
import { RichHtml } from '@lyceum/web/rich-html';
import { Failed, Loading } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ExamPageDocument, type ExamPageQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { When } from './exam-card';
import { useServerNow } from './server-now';
import { StartForm } from './start-form';
import { SystemCheck } from './system-check';

type Exam = ExamPageQuery['exam'];

/** What one reads before the start, and the way in. */
export default function ExamPage() {
  const t = useT();
  const { examId = '' } = useParams();
  const [{ data, error, stale }, ask] = useQuery({ query: ExamPageDocument, variables: { id: examId } });
  const exam = data?.exam;
  // What was answered before says what time it was then.
  const told = stale || error ? undefined : exam?.serverTime;
  const ahead = useMemo(() => (told ? Date.now() - Date.parse(told) : undefined), [told]);
  usePage(exam?.title ?? (error ? t('exams.title') : undefined));
  if (!exam)
    return error ? (
      <Failed title={t('exams.title')} error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
    ) : (
      <Loading />
    );
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <>
      {error && <Failed error={error} retry={again} />}
      <Shown exam={exam} ahead={ahead} again={again} />
    </>
  );
}

function Shown({ exam, ahead, again }: { exam: Exam; ahead: number | undefined; again: () => void }) {
  const t = useT();
  const now = useServerNow(exam.serverTime);
  const [isChecked, setChecked] = useState(false);
  const running = exam.attempts.find(({ status }) => status === 'OPEN');
  const canStart = exam.phase === 'OPEN' && (exam.attemptsLeft === null || (exam.attemptsLeft ?? 1) > 0);
  // By the clock it is open now, though the page was asked for before.
  const hasOpened = exam.phase === 'UPCOMING' && exam.opensAt && Date.parse(exam.opensAt) <= now.getTime();
  return (
    <Stack spacing={3} sx={{ maxWidth: 760, mx: 'auto' }}>
      <Box>
        <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          <bdi>{exam.title}</bdi>
        </Typography>
        {exam.courseTitle && (
          <Typography color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            <bdi>{exam.courseTitle}</bdi>
          </Typography>
        )}
        <Typography sx={{ mt: 1 }}>
          <When exam={exam} now={now} />
        </Typography>
      </Box>
      <Facts exam={exam} />
      {exam.instructionsHtml && (
        <Box component="section">
          <Typography variant="h2" gutterBottom>
            {t('exams.instructions')}
          </Typography>
          <RichHtml html={exam.instructionsHtml} />
        </Box>
      )}
      <Rules exam={exam} />
      {running && (
        <Button component={Link} to={`/exams/attempts/${running.id}`} variant="contained" size="large">
          {t('exams.continue')}
        </Button>
      )}
      {!running && canStart && (
        <>
          <SystemCheck ahead={ahead} onReady={setChecked} />
          <StartForm
            examId={exam.id}
            number={Math.max(0, ...exam.attempts.map(({ number }) => number)) + 1}
            needsAccessCode={exam.needsAccessCode}
            isReady={isChecked}
          />
        </>
      )}
      {!running && exam.phase === 'OPEN' && !canStart && <Alert severity="info">{t('exams.noAttemptsLeft')}</Alert>}
      {hasOpened && (
        <Button variant="contained" onClick={again}>
          {t('exams.hasOpened')}
        </Button>
      )}
      {exam.attempts.some(({ status }) => status !== 'OPEN') && (
        <Button component={Link} to="/results">
          {t('exams.toResults')}
        </Button>
      )}
    </Stack>
  );
}

function Facts({ exam }: { exam: Exam }) {
  const t = useT();
  const format = useFormat();
  const questions = exam.parts.reduce((sum, { questionCount }) => sum + questionCount, 0);
  const facts: [string, string][] = [
    [t('exams.fact.questions'), format.number(questions)],
    [
      t('exams.fact.time'),
      exam.timeLimitMinutes ? t('exams.minutes', { count: exam.timeLimitMinutes }) : t('exams.fact.untilClose'),
    ],
    [
      t('exams.fact.attempts'),
      exam.attemptsLeft === null || exam.attemptsLeft === undefined
        ? t('exams.fact.unlimited')
        : format.number(exam.attemptsLeft),
    ],
    ...(exam.passMark === null || exam.passMark === undefined
      ? []
      : [[t('exams.fact.pass'), format.percent(exam.passMark)] as [string, string]]),
  ];
  return (
    <Paper
      variant="outlined"
      component="dl"
      sx={{ m: 0, p: 2, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' } }}
    >
      {facts.map(([name, value]) => (
        <Box key={name}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {name}
          </Typography>
          <Typography component="dd" variant="h3" sx={{ m: 0 }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Paper>
  );
}

function Rules({ exam }: { exam: Exam }) {
  const t = useT();
  return (
    <Box component="section">
      <Typography variant="h2" gutterBottom>
        {t('exams.rules')}
      </Typography>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 3, '& li': { mb: 0.5 } }}>
        <li>{t('exams.rule.saved')}</li>
        <li>{t('exams.rule.offline')}</li>
        <li>{t(exam.timeLimitMinutes || exam.closesAt ? 'exams.rule.time' : 'exams.rule.noTime')}</li>
        {exam.proctored && <li>{t('exams.rule.proctored')}</li>}
      </Box>
    </Box>
  );
}
