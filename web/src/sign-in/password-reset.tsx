import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { RequestPasswordResetDocument, ResetPasswordDocument } from '../__generated__/operations';
import { Field, useForm } from '../form';
import { useT } from '../i18n';
import { ask } from '../session/ask';
import { session } from '../session/session';
import { Loading } from '../states';
import { BackToSignIn } from './back-to-sign-in';
import { Frame } from './frame';
import { tokenIn } from './link-token';
import { NewPassword } from './new-password';
import { OtherSchool } from './other-school';
import { paths } from './paths';
import { Refusal, useWait } from './refusal';
import { useSchool } from './school';
import { SchoolField } from './school-field';

/** Without a token one asks for the mail, with one the new password is chosen. */
export function PasswordReset() {
  const [token, setToken] = useState(() => tokenIn(location.hash));
  return token ? <Choose token={token} askAnew={() => setToken(undefined)} /> : <Ask />;
}

function Ask() {
  const t = useT();
  const { state, search, forget } = useSchool();
  const school = state.status === 'KNOWN' ? state.page : undefined;
  const [sent, setSent] = useState(false);
  const form = useForm({ email: '' }, async ({ email }) => {
    if (school) await ask(RequestPasswordResetDocument, { input: { tenant: school.slug, email: email.trim() } });
    setSent(true);
    return undefined;
  });
  const wait = useWait(form.problem);
  if (sent)
    return (
      <Frame title={t('signIn.mailSentTitle')} school={school}>
        <Typography role="status">{t('signIn.mailSent', { email: form.values.email })}</Typography>
        <Button variant="outlined" onClick={() => setSent(false)}>
          {t('signIn.askAgain')}
        </Button>
        <BackToSignIn />
      </Frame>
    );
  return (
    <Frame title={t('signIn.resetTitle')} school={school}>
      {state.status === 'LOOKING' ? (
        <Loading />
      ) : (
        <Stack component="form" onSubmit={form.submit} spacing={2.5} noValidate>
          <Typography>{t('signIn.resetHint')}</Typography>
          {form.problem && <Refusal problem={form.problem} wait={wait} />}
          {state.status === 'KNOWN' && !state.typed ? (
            <OtherSchool forget={forget} />
          ) : (
            <SchoolField state={state} search={search} />
          )}
          {school && (
            <>
              <Field
                form={form}
                name="email"
                type="email"
                autoComplete="username"
                label={t('signIn.email')}
                slotProps={{ htmlInput: { dir: 'ltr', maxLength: 254 } }}
              />
              <Button
                type="submit"
                variant="contained"
                size="large"
                loading={form.busy}
                disabled={wait > 0 || !form.values.email.includes('@')}
              >
                {t('signIn.sendMail')}
              </Button>
            </>
          )}
          <BackToSignIn />
        </Stack>
      )}
    </Frame>
  );
}

function Choose({ token, askAnew }: { token: string; askAnew: () => void }) {
  const t = useT();
  const [done, setDone] = useState(false);
  if (done)
    return (
      <Frame title={t('signIn.resetDoneTitle')}>
        <Alert severity="success" role="status">
          {t('signIn.resetDone')}
        </Alert>
        <Button variant="contained" size="large" component={RouterLink} to="/" replace>
          {t('signIn.toSignIn')}
        </Button>
      </Frame>
    );
  return (
    <Frame title={t('signIn.chooseTitle')}>
      <NewPassword
        action={t('signIn.setPassword')}
        words={{ NOT_FOUND: 'signIn.linkBroken', EXPIRED: 'signIn.resetExpired', CONFLICT: 'signIn.resetUsed' }}
        send={async (password) => {
          await ask(ResetPasswordDocument, { input: { token, password } });
          // All of one's sessions have ended with it, the one of this browser too.
          if (session.state.status !== 'SIGNED_OUT') session.end();
          setDone(true);
          return undefined;
        }}
      />
      <Link
        component={RouterLink}
        to={paths.passwordReset}
        replace
        onClick={askAnew}
        sx={{ alignSelf: 'flex-start', py: 0.5 }}
      >
        {t('signIn.askAnother')}
      </Link>
    </Frame>
  );
}
