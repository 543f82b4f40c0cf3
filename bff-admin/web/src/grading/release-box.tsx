import { Confirm } from '@lyceum/web/confirm';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import {
  type ReleaseQuery,
  ReleaseResultsDocument,
  type ReleaseWhen,
  WithdrawReleaseDocument,
} from '../__generated__/operations';
import { type Key, useT } from '../i18n';
import { useMay } from '../shell/me';
import { isRunning, TaskLine } from './task-line';

const POLICIES: Record<ReleaseWhen, Key> = {
  AT_ONCE: 'exams.release.AT_ONCE',
  AFTER_CLOSE: 'exams.release.AFTER_CLOSE',
  AT: 'exams.release.AT',
  BY_HAND: 'exams.release.BY_HAND',
};
const LOOK_MS = 1_500;

interface BoxProps {
  release: ReleaseQuery;
  /** A task has ended: results are other than they were. */
  onChanged: () => void;
  onWatch: () => void;
}

/** What learners see and since when; showing it and hiding it again are each asked once. */
export function ReleaseBox({ release, onChanged, onWatch }: BoxProps) {
  const t = useT();
  const format = useFormat();
  const may = useMay();
  const notice = useNotice();
  const [asked, setAsked] = useState<'release' | 'withdraw'>();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [{ fetching: releasing }, releaseAll] = useMutation(ReleaseResultsDocument);
  const [{ fetching: withdrawing }, withdraw] = useMutation(WithdrawReleaseDocument);
  const examId = release.examEntry.id;
  const tasks = release.examTasks.rows;
  const running = tasks.some(isRunning);
  const [wasRunning, setWasRunning] = useState(running);
  useEffect(() => {
    if (!running) {
      if (wasRunning) {
        setWasRunning(false);
        onChanged();
      }
      return;
    }
    setWasRunning(true);
    const timer = setInterval(onWatch, LOOK_MS);
    return () => clearInterval(timer);
  }, [running, wasRunning, onChanged, onWatch]);

  const run = async () => {
    setProblem(undefined);
    const { data, error } =
      asked === 'release' ? await releaseAll({ examId }) : await withdraw({ input: { examId, why: why.trim() } });
    setAsked(undefined);
    setTried(false);
    if (error) return setProblem(problemOf(error));
    if (!data) return;
    setWhy('');
    begun(
      asked === 'release' ? 'grading.release.begun' : 'grading.withdraw.begun',
      asked === 'withdraw' ? again : undefined,
    );
  };
  const begun = (text: Key, undo?: () => void) => {
    setWasRunning(true);
    onWatch();
    notice({ text: t(text), ...(undo && { undo }) });
  };
  /** Shows them again: those that the withdrawal has not come to yet are hidden by it first. */
  const again = async () => {
    const { error } = await releaseAll({ examId });
    if (error) return notice({ problem: error });
    begun('grading.release.begun');
  };
  const plan = release.exam;
  // Each result is out as soon as it is graded, and nobody has released it.
  const isAtOnce = plan?.release.when === 'AT_ONCE';
  const show = plan?.release.show;
  const shown = show
    ? [
        show.score ? t('exams.show.score') : '',
        show.feedback ? t('exams.show.feedback') : '',
        show.answers ? t('exams.show.answers') : '',
      ].filter(Boolean)
    : [];
  const isMissing = tried && why.trim() === '';
  return (
    <Paper component="section" variant="outlined" aria-labelledby="release" sx={{ p: 2, mb: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, justifyContent: 'space-between' }}>
        <Box sx={{ flex: '1 1 20rem' }}>
          <Typography variant="h2" id="release">
            {t('exams.release')}
          </Typography>
          {plan && (
            <Typography sx={{ mt: 0.5 }}>
              {isAtOnce
                ? t('grading.release.atOnce')
                : plan.releasedAt
                  ? t('grading.release.since', { since: format.dateTime(plan.releasedAt) })
                  : t('grading.release.notYet', { when: t(POLICIES[plan.release.when]) })}
            </Typography>
          )}
          {shown.length > 0 && (
            <Typography variant="body2" color="textSecondary">
              {t('grading.release.shows', { what: format.list(shown) })}
            </Typography>
          )}
          {plan?.keepsBack && (
            <Alert severity="info" sx={{ mt: 1 }}>
              {t('grading.release.keepsBack')}
            </Alert>
          )}
        </Box>
        {may('result:release') && (
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'start' }}>
            {!isAtOnce && (
              <Button variant="contained" disabled={running} onClick={() => setAsked('release')}>
                {t('grading.release')}
              </Button>
            )}
            {(!plan || isAtOnce || plan.releasedAt) && (
              <Button variant="outlined" color="error" disabled={running} onClick={() => setAsked('withdraw')}>
                {t('grading.withdraw')}
              </Button>
            )}
          </Stack>
        )}
      </Box>
      {problem && (
        <Box sx={{ mt: 2 }}>
          <ProblemAlert error={problem} />
        </Box>
      )}
      {tasks.length > 0 && (
        <Box
          component="ul"
          aria-label={t('grading.tasks')}
          sx={{ listStyle: 'none', p: 0, m: 0, mt: 2, display: 'grid', gap: 1 }}
        >
          {tasks.slice(0, 3).map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
        </Box>
      )}
      <Confirm
        open={asked === 'release'}
        title={t('grading.release.title')}
        action={t('grading.release')}
        busy={releasing}
        onConfirm={() => void run()}
        onCancel={() => setAsked(undefined)}
      >
        {t('grading.release.text')}
      </Confirm>
      <Confirm
        open={asked === 'withdraw'}
        title={t('grading.withdraw.title')}
        action={t('grading.withdraw')}
        destructive
        busy={withdrawing}
        onConfirm={() => {
          setTried(true);
          if (why.trim()) void run();
        }}
        onCancel={() => {
          setAsked(undefined);
          setTried(false);
        }}
      >
        <Typography gutterBottom>{t('grading.withdraw.text')}</Typography>
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
    </Paper>
  );
}
