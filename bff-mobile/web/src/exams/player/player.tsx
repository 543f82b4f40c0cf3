import { OfflineBar, ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useT } from '../../i18n';
import type { Sitting } from '../sitting/sitting';
import { watch } from '../sitting/watch';
import { HandingIn } from './handing-in';
import { Navigator } from './navigator';
import { questionsOf } from './paper';
import { PlayerBar } from './player-bar';
import { QuestionPage } from './question-page';
import { Review } from './review';

/** One question at a time, with the way to each other one; `?q=` names it, so that the browser's back goes back. */
export function Player({ sitting }: { sitting: Sitting }) {
  const t = useT();
  const state = useSyncExternalStore(sitting.subscribe, () => sitting.state);
  const { paper, phase, submissionId } = state;
  const [search, setSearch] = useSearchParams();
  const [isOpen, setOpen] = useState(false);
  const questions = useMemo(() => questionsOf(paper), [paper]);
  const { proctored } = paper;
  const isWriting = phase === 'WRITING';
  useEffect(() => (proctored && isWriting ? watch(sitting.place) : undefined), [proctored, isWriting, sitting]);

  if (phase === 'HANDED_IN')
    return submissionId ? <Navigate to={`/exams/handed-in/${submissionId}`} replace /> : <Over title={paper.title} />;
  if (phase === 'HANDING_IN') return <HandingIn sitting={sitting} state={state} />;

  const wanted = search.get('q');
  const at = Math.min(questions.length, Math.max(1, Number(wanted) || 1)) - 1;
  const isReview = wanted === 'review' || questions.length === 0;
  const go = (to: number | 'review') => {
    setOpen(false);
    setSearch({ q: String(to === 'review' ? to : to + 1) });
  };
  const current = questions[at];
  return (
    <Box>
      <PlayerBar sitting={sitting} state={state} onNavigator={() => setOpen(true)} />
      <Stack spacing={2} useFlexGap sx={{ mt: 2 }}>
        <OfflineBar text={t('exams.player.offline')} />
        {state.deviceFails && <Alert severity="error">{t('exams.player.deviceFails')}</Alert>}
        {state.problem && state.problem.code !== 'OFFLINE' && <ProblemAlert error={state.problem} />}
        <Box
          sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 260px' } }}
        >
          {isReview || !current ? (
            <Review questions={questions} state={state} uploads={sitting.uploads} go={go} handIn={sitting.handIn} />
          ) : (
            <QuestionPage
              key={current.question.id}
              sitting={sitting}
              state={state}
              place={current}
              at={at}
              count={questions.length}
              go={go}
            />
          )}
          <Navigator
            questions={questions}
            state={state}
            at={isReview ? 'review' : at}
            go={go}
            isOpen={isOpen}
            onClose={() => setOpen(false)}
          />
        </Box>
      </Stack>
    </Box>
  );
}

/** Nothing is left to be done here, and nothing of it is left on this device. */
function Over({ title }: { title: string }) {
  const t = useT();
  return (
    <Stack spacing={2} sx={{ maxWidth: 560, mx: 'auto', py: 4 }}>
      <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
        <bdi>{title}</bdi>
      </Typography>
      <Alert severity="info" role="status">
        {t('exams.player.over')}
      </Alert>
      <Button component={Link} to="/results" variant="contained" sx={{ alignSelf: 'flex-start' }}>
        {t('exams.toResults')}
      </Button>
    </Stack>
  );
}
