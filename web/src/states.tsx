import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Typography from '@mui/material/Typography';
import { type ReactNode, useSyncExternalStore } from 'react';
import type { CombinedError } from 'urql';
import { type SharedKey, useT } from './i18n';
import { type Problem, problemOf } from './problem';

/** Announced, and seen only by who waits for more than a moment. */
export function Loading({ label }: { label?: string }) {
  const t = useT();
  return (
    <Box role="status" sx={{ display: 'grid', placeItems: 'center', gap: 2, py: 8 }}>
      <CircularProgress aria-hidden />
      <Typography color="textSecondary">{label ?? t('state.loading')}</Typography>
    </Box>
  );
}

/** Nothing is there: says why, and what one can do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Box sx={{ textAlign: 'center', py: 6, px: 2 }}>
      <Typography component="p" variant="h3" gutterBottom>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

const WORDS: Readonly<Record<string, SharedKey>> = {
  OFFLINE: 'problem.OFFLINE',
  UNAUTHENTICATED: 'problem.UNAUTHENTICATED',
  FORBIDDEN: 'problem.FORBIDDEN',
  NOT_FOUND: 'problem.NOT_FOUND',
  CONFLICT: 'problem.CONFLICT',
  BAD_USER_INPUT: 'problem.BAD_USER_INPUT',
  RATE_LIMITED: 'problem.RATE_LIMITED',
  TRY_AGAIN: 'problem.TRY_AGAIN',
  PERSISTED_QUERY_NOT_FOUND: 'problem.PERSISTED_QUERY_NOT_FOUND',
};

/** What happened and what to do, in the reader's language; the server's own words where it knows more than the code says. */
export function useProblemText(): (problem: Problem) => string {
  const t = useT();
  return ({ code, retryAfter }) =>
    t(WORDS[code] ?? 'problem.other', { seconds: retryAfter === undefined ? 0 : Math.ceil(retryAfter) });
}

/** In place of what could not be had. */
export function Failed({ error, retry }: { error: CombinedError | Problem; retry?: () => void }) {
  return (
    <Box sx={{ py: 4 }}>
      <ProblemAlert error={error} retry={retry} />
    </Box>
  );
}

/** Above a form or a list that stays as it is. */
export function ProblemAlert({ error, retry }: { error: CombinedError | Problem; retry?: (() => void) | undefined }) {
  const t = useT();
  const words = useProblemText();
  const problem = 'code' in error ? error : problemOf(error);
  const says = problem.code === 'BAD_USER_INPUT' || problem.code === 'CONFLICT';
  return (
    <Alert
      severity={problem.code === 'OFFLINE' ? 'warning' : 'error'}
      action={
        retry && (
          <Button color="inherit" onClick={retry}>
            {t('action.retry')}
          </Button>
        )
      }
    >
      {words(problem)}
      {says && (
        <Typography component="p" variant="body2" dir="auto" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
          {problem.message}
        </Typography>
      )}
      {problem.requestId && (
        <Typography component="p" variant="caption" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
          {t('problem.requestId', { id: problem.requestId })}
        </Typography>
      )}
    </Alert>
  );
}

/** Whether the device has a network; the server may be out of reach all the same. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    (listener) => {
      addEventListener('online', listener);
      addEventListener('offline', listener);
      return () => {
        removeEventListener('online', listener);
        removeEventListener('offline', listener);
      };
    },
    () => navigator.onLine,
  );
}

/** Says at the top of every screen that nothing new comes in. */
export function OfflineBar() {
  const t = useT();
  const online = useOnline();
  return <Box role="status">{!online && <Alert severity="warning">{t('state.offline')}</Alert>}</Box>;
}
