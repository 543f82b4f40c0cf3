import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { BeginTotpDocument, ConfirmTotpDocument, type ConfirmTotpMutation } from '../__generated__/operations';
import { Field, useForm } from '../form';
import { useT } from '../i18n';
import type { Problem } from '../problem';
import { ask, ProblemError } from '../session/ask';
import { session } from '../session/session';
import { Refusal, useWait } from '../sign-in/refusal';
import { Failed, Loading } from '../states';
import { QrCode } from './qr-code';

interface SetUp {
  /** Of a sign-in that waits for it; without one, of the person who is signed in. */
  challenge?: string;
  onDone: (confirmed: ConfirmTotpMutation['confirmTotp']) => void;
}

/** Makes an authenticator app the second factor: shows its secret, and asks for a code that proves it was taken. */
export function TotpSetUp({ challenge, onDone }: SetUp) {
  const t = useT();
  const [enrolment, setEnrolment] = useState<{ secret: string; uri: string }>();
  const [failed, setFailed] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint: `attempt` begins anew
  useEffect(() => {
    let wanted = true;
    setFailed(undefined);
    session
      .fresh()
      .then((accessToken) => ask(BeginTotpDocument, { challenge: challenge ?? null }, { accessToken }))
      .then(({ beginTotp }) => wanted && setEnrolment(beginTotp))
      .catch((error: unknown) => {
        if (!(error instanceof ProblemError)) throw error;
        if (wanted) setFailed(error.problem);
      });
    return () => {
      wanted = false;
    };
  }, [challenge, attempt]);
  const form = useForm({ code: '' }, async ({ code }) => {
    const input = { code: code.replace(/\s/g, ''), ...(challenge && { challenge }) };
    onDone((await ask(ConfirmTotpDocument, { input }, { accessToken: await session.fresh() })).confirmTotp);
    return undefined;
  });
  const wait = useWait(form.problem);
  if (failed) return <Failed error={failed} retry={() => setAttempt(attempt + 1)} />;
  if (!enrolment) return <Loading />;
  return (
    <Stack component="form" onSubmit={form.submit} spacing={2.5} noValidate>
      <Typography>{t('security.totpScan')}</Typography>
      <Box sx={{ display: 'grid', placeItems: 'center' }}>
        <QrCode text={enrolment.uri} label={t('security.totpQr')} />
      </Box>
      <Box>
        <Typography variant="body2" color="textSecondary">
          {t('security.totpByHand')}
        </Typography>
        <Typography
          component="code"
          dir="ltr"
          sx={{ display: 'block', fontFamily: 'monospace', overflowWrap: 'anywhere', fontSize: '1.05rem', my: 0.5 }}
        >
          {enrolment.secret.match(/.{1,4}/g)?.join(' ')}
        </Typography>
        <Link href={enrolment.uri}>{t('security.totpOpen')}</Link>
      </Box>
      {form.problem && (
        <Refusal
          problem={form.problem}
          wait={wait}
          words={{ UNAUTHENTICATED: 'signIn.ended', BAD_USER_INPUT: 'signIn.wrongCode' }}
        />
      )}
      <Field
        form={form}
        name="code"
        label={t('signIn.code')}
        autoComplete="one-time-code"
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 12, dir: 'ltr' } }}
      />
      <Button
        type="submit"
        variant="contained"
        size="large"
        loading={form.busy}
        disabled={wait > 0 || form.values.code.trim().length < 6}
      >
        {t('security.totpConfirm')}
      </Button>
    </Stack>
  );
}
