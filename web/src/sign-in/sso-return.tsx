import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { useT } from '../i18n';
import type { Problem } from '../problem';
import { ProblemError } from '../session/ask';
import { session } from '../session/session';
import { Loading } from '../states';
import { Frame } from './frame';
import { isSignInPath } from './paths';
import { Refusal } from './refusal';
import { remember } from './school';
import { begunSso, completeSso } from './sso';

/** Where the school's sign-in service sends the browser back to. */
export function SsoReturn() {
  const t = useT();
  const navigate = useNavigate();
  const [begun] = useState(begunSso);
  const [callbackUrl] = useState(() => location.href);
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    if (!begun) return;
    completeSso(begun, callbackUrl)
      .then((answer) => {
        remember(begun.slug);
        const to = isSignInPath(new URL(begun.returnTo, location.origin).pathname) ? '/' : begun.returnTo;
        navigate(to, { replace: true });
        session.begin(answer);
      })
      .catch((error: unknown) => {
        if (!(error instanceof ProblemError)) throw error;
        setProblem(error.problem);
      });
  }, [begun, callbackUrl, navigate]);
  if (begun && !problem)
    return (
      <Frame title={t('signIn.ssoTitle')}>
        <Loading label={t('signIn.ssoWaiting')} />
      </Frame>
    );
  const isRefused = problem?.code === 'UNAUTHENTICATED';
  return (
    <Frame title={t('signIn.ssoTitle')}>
      {problem ? (
        <Refusal problem={problem} {...(isRefused && { otherwise: t('signIn.ssoRefused') })} />
      ) : (
        <Alert severity="error">{t('signIn.ssoLost')}</Alert>
      )}
      <Button variant="contained" size="large" component={RouterLink} to="/" replace>
        {t('signIn.beginAgainAction')}
      </Button>
    </Frame>
  );
}
