import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { CombinedError } from 'urql';
import { type SharedKey, useIntl, useT } from './i18n';
import { type Problem, problemOf } from './problem';
import { useReasonsOf } from './reasons/reasons';
import { session } from './session/session';

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

/**
 * What happened and what to do, in the reader's language: by its reason, else by its code, with the server's own words for
 * who reads English. `otherwise` is what the code means here. Undefined for the moment in which the words come.
 */
function useSaid(problem: Problem | undefined, otherwise?: string): { text: string; more: string[] } | undefined {
  const t = useT();
  const { locale } = useIntl();
  const said = useReasonsOf(problem);
  if (!problem || !said) return undefined;
  const { code, message, retryAfter } = problem;
  const faults = [...new Set(said.faults.map(({ text }) => text))];
  if (said.reason) return { text: said.reason, more: faults };
  if (otherwise) return { text: otherwise, more: faults };
  const seconds = retryAfter === undefined ? 0 : Math.ceil(retryAfter);
  const isEnglish = locale === 'en' && (code === 'BAD_USER_INPUT' || code === 'CONFLICT');
  return { text: t(WORDS[code] ?? 'problem.other', { seconds }), more: isEnglish ? [message] : faults };
}

/** The same in one line. */
export function useProblemText(problem: Problem | undefined): string {
  const said = useSaid(problem);
  return said ? [said.text, ...said.more].join(' ') : '';
}

interface FailedProps {
  error: CombinedError | Problem;
  retry?: () => void;
  /** The heading, where nothing else of the screen is shown. */
  title?: string;
}

/** In place of what could not be had. */
export function Failed({ error, retry, title }: FailedProps) {
  return (
    <Box sx={title ? { pb: 4 } : { py: 4 }}>
      {title && (
        <Typography variant="h1" sx={{ mb: 2 }}>
          {title}
        </Typography>
      )}
      <ProblemAlert error={error} retry={retry} />
    </Box>
  );
}

interface ProblemAlertProps {
  error: CombinedError | Problem;
  retry?: (() => void) | undefined;
  /** What the code means here, where that is more than elsewhere. */
  otherwise?: string | undefined;
}

/** Above a form or a list that stays as it is. */
export function ProblemAlert({ error, retry, otherwise }: ProblemAlertProps) {
  const t = useT();
  const problem = 'code' in error ? error : problemOf(error);
  const said = useSaid(problem, otherwise);
  useWhenOnline(problem.code === 'OFFLINE' ? retry : undefined);
  if (!said) return null;
  return (
    <Alert
      severity={problem.code === 'OFFLINE' ? 'warning' : 'error'}
      // A form takes the focus to it.
      data-problem
      tabIndex={-1}
      action={
        retry && (
          <Button color="inherit" onClick={retry} sx={{ whiteSpace: 'nowrap' }}>
            {t('action.retry')}
          </Button>
        )
      }
      sx={{ overflowWrap: 'anywhere' }}
    >
      {said.text}
      {said.more.map((text) => (
        <Typography key={text} component="p" variant="body2" dir="auto" sx={{ mt: 0.5 }}>
          {text}
        </Typography>
      ))}
      {problem.requestId && (
        <Typography component="p" variant="caption" sx={{ mt: 0.5 }}>
          {t('problem.requestId', { id: problem.requestId })}
        </Typography>
      )}
    </Alert>
  );
}

/** Once the device has a network again, is taken up again, or the server has answered who starts the app. */
function useWhenOnline(then: (() => void) | undefined): void {
  const isWaiting = then !== undefined;
  const back = useEffectEvent(() => document.visibilityState === 'visible' && then?.());
  useEffect(() => {
    if (!isWaiting) return undefined;
    const ended = new AbortController();
    addEventListener('online', () => back(), { signal: ended.signal });
    document.addEventListener('visibilitychange', () => back(), { signal: ended.signal });
    const unsubscribe = session.subscribe(() => session.state.status === 'SIGNED_IN' && back());
    return () => {
      ended.abort();
      unsubscribe();
    };
  }, [isWaiting]);
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

/** Says at the top of a screen that nothing new comes in, or what that means there. */
export function OfflineBar({ text }: { text?: string }) {
  const t = useT();
  const online = useOnline();
  return <Box role="status">{!online && <Alert severity="warning">{text ?? t('state.offline')}</Alert>}</Box>;
}
