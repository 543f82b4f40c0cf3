import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { type SharedKey, useFormat, useT } from '../i18n';
import type { Problem } from '../problem';
import { ProblemAlert } from '../states';

/** Seconds until one may try again; counts down. */
export function useWait(problem: Problem | undefined): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (problem?.code !== 'RATE_LIMITED') return setLeft(0);
    const until = performance.now() + (problem.retryAfter ?? 1) * 1_000;
    const count = () => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1_000)));
    count();
    const timer = setInterval(count, 500);
    return () => clearInterval(timer);
  }, [problem]);
  return left;
}

interface Refused {
  problem: Problem;
  /** What reasons and codes mean here, where they mean more than elsewhere. */
  words?: Partial<Record<string, SharedKey>>;
  /** What to say where no reason is known. */
  otherwise?: string;
  /** Of useWait. */
  wait?: number;
}

/** Why one was not let in, and what to do. */
export function Refusal({ problem, words = {}, otherwise, wait = 0 }: Refused) {
  const t = useT();
  const format = useFormat();
  const { reason } = problem.details;
  const key = (typeof reason === 'string' ? words[reason] : undefined) ?? words[problem.code];
  if (problem.code === 'RATE_LIMITED')
    return (
      <Alert severity="warning">
        {t('signIn.locked')} {/* Told once: a screen reader that is told each second is of no use. */}
        <span aria-live="off">
          {wait > 0 ? t('signIn.waitFor', { time: format.clock(wait * 1_000) }) : t('signIn.tryNow')}
        </span>
        <RequestId problem={problem} />
      </Alert>
    );
  if (!key) return <ProblemAlert error={problem} otherwise={otherwise} />;
  return (
    <Alert severity="error">
      {t(key)}
      <RequestId problem={problem} />
    </Alert>
  );
}

function RequestId({ problem: { requestId } }: { problem: Problem }) {
  const t = useT();
  if (!requestId) return null;
  return (
    <Typography component="p" variant="caption" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
      {t('problem.requestId', { id: requestId })}
    </Typography>
  );
}
