import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useEffectEvent, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { type SessionFragment, SignInDocument } from '../__generated__/operations';
import { Field, useForm } from '../form';
import { useT } from '../i18n';
import { KeyIcon } from '../icons';
import { PasswordField } from '../password-field';
import type { Problem } from '../problem';
import { ask, ProblemError } from '../session/ask';
import type { Enter } from './admission';
import { hasPasskeys, PasskeyDeclined, passkeySignIn } from './passkey';
import { paths } from './paths';
import { Refusal, useWait } from './refusal';
import type { SchoolPage } from './school';
import { leaveForSso } from './sso';
import { suggestPasskeys } from './suggested-passkey';

/** By password, passkey or the school's own sign-in service: what of them the school takes. */
export function Methods({ school, email, enter }: { school: SchoolPage; email: string; enter: Enter }) {
  const t = useT();
  const form = useForm({ email, password: '' }, (typed) =>
    enter(ask(SignInDocument, { input: { tenant: school.slug, ...typed } }).then(({ signIn }) => signIn)),
  );
  const [busy, setBusy] = useState<string>();
  const [other, setOther] = useState<Problem | 'DECLINED'>();
  const problem = form.problem ?? (other === 'DECLINED' ? undefined : other);
  const wait = useWait(problem);
  const tryIt = (name: string, task: () => Promise<unknown>) => {
    setBusy(name);
    setOther(undefined);
    task()
      .catch((error: unknown) => {
        if (error instanceof ProblemError) setOther(error.problem);
        else if (error instanceof PasskeyDeclined) setOther('DECLINED');
        else throw error;
      })
      .finally(() => setBusy(undefined));
  };
  const withPasskey = school.passkey && hasPasskeys;
  const suggested = useEffectEvent((answer: Promise<SessionFragment>) => tryIt('suggested', () => enter(answer)));
  useEffect(
    () => (withPasskey ? suggestPasskeys(school.slug, (answer) => suggested(answer)) : undefined),
    [withPasskey, school.slug],
  );
  const isFilled = form.values.email.trim() !== '' && form.values.password !== '';
  return (
    <Stack spacing={3}>
      {problem && (
        <Refusal
          problem={problem}
          wait={wait}
          words={{
            UNAUTHENTICATED: 'signIn.wrong',
            SSO_REQUIRED: 'signIn.useSso',
            BAD_USER_INPUT: 'signIn.beginAgain',
          }}
        />
      )}
      {other === 'DECLINED' && <Typography role="alert">{t('signIn.passkeyDeclined')}</Typography>}
      {school.password && (
        <Stack component="form" onSubmit={form.submit} spacing={2.5} noValidate>
          <Field
            form={form}
            name="email"
            type="email"
            autoComplete={withPasskey ? 'username webauthn' : 'username'}
            label={t('signIn.email')}
            slotProps={{ htmlInput: { dir: 'ltr', maxLength: 254 } }}
          />
          <PasswordField form={form} name="password" autoComplete="current-password" label={t('signIn.password')} />
          <Button type="submit" variant="contained" size="large" loading={form.busy} disabled={wait > 0 || !isFilled}>
            {t('signIn.submit')}
          </Button>
          <Link component={RouterLink} to={paths.passwordReset} sx={{ alignSelf: 'flex-start', py: 0.5 }}>
            {t('signIn.forgot')}
          </Link>
        </Stack>
      )}
      {school.password && (withPasskey || school.sso.length > 0) && (
        <Divider sx={{ color: 'text.secondary' }}>{t('signIn.or')}</Divider>
      )}
      {(withPasskey || school.sso.length > 0) && (
        <Stack spacing={1.5}>
          {school.sso.map(({ id, name }) => (
            <Button
              key={id}
              variant={school.password ? 'outlined' : 'contained'}
              size="large"
              loading={busy === id}
              disabled={busy !== undefined}
              onClick={() => tryIt(id, () => leaveForSso(school.slug, id, form.values.email))}
              sx={{ overflowWrap: 'anywhere' }}
            >
              {t('signIn.with', { name })}
            </Button>
          ))}
          {withPasskey && (
            <Button
              variant="outlined"
              size="large"
              startIcon={<KeyIcon />}
              loading={busy === 'passkey'}
              disabled={busy !== undefined}
              onClick={() =>
                tryIt('passkey', () => enter(passkeySignIn({ tenant: school.slug, email: form.values.email.trim() })))
              }
            >
              {t('signIn.passkey')}
            </Button>
          )}
        </Stack>
      )}
      {!school.password && !withPasskey && school.sso.length === 0 && <Typography>{t('signIn.noWay')}</Typography>}
    </Stack>
  );
}
