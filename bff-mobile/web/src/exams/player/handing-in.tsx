import { nameTab } from '@lyceum/web/page';
import { mayPass } from '@lyceum/web/problem';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import CircularProgress from '@mui/material/CircularProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useT } from '../../i18n';
import type { Sitting, SittingState } from '../sitting/sitting';

/** Until the server has it. The page may be closed meanwhile: the next one goes on. */
export function HandingIn({ sitting, state: { paper, handInProblem } }: { sitting: Sitting; state: SittingState }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const { waiting } = useSyncExternalStore(sitting.uploads.subscribe, () => sitting.uploads.state);
  useEffect(() => {
    nameTab(t('exams.handingIn.title'), paper.title);
    heading.current?.focus();
  }, [t, paper.title]);
  const isStuck = handInProblem !== undefined && !mayPass(handInProblem);
  const isWaiting = handInProblem !== undefined && !isStuck;
  return (
    <Stack spacing={3} sx={{ maxWidth: 560, mx: 'auto', py: 4 }}>
      <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ outline: 'none' }}>
        {t('exams.handingIn.title')}
      </Typography>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        <bdi>{paper.title}</bdi>
      </Typography>
      {isStuck ? (
        <>
          <ProblemAlert error={handInProblem} />
          <Alert severity="info">{t('exams.handingIn.kept')}</Alert>
        </>
      ) : (
        <Alert
          severity={isWaiting ? 'warning' : 'info'}
          role="status"
          icon={<CircularProgress size={20} color="inherit" aria-hidden />}
        >
          {t(
            isWaiting
              ? 'exams.handingIn.waiting'
              : waiting.length > 0
                ? 'exams.handingIn.files'
                : 'exams.handingIn.sending',
          )}
        </Alert>
      )}
      {isWaiting && <Typography color="textSecondary">{t('exams.handingIn.waitingMore')}</Typography>}
    </Stack>
  );
}
