import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { CompleteSignInDocument } from '../__generated__/operations';
import { Field, useForm } from '../form';
import { useT } from '../i18n';
import { ask } from '../session/ask';
import type { FactorProps } from './admission';
import { Frame } from './frame';
import { Refusal, useWait } from './refusal';

/** A code of the authenticator app, or one of the codes that were kept for when it is lost. */
export function SecondFactor({ school, challenge, admit, beginAgain }: FactorProps) {
  const t = useT();
  const [recovery, setRecovery] = useState(false);
  const form = useForm({ code: '' }, async ({ code }) => {
    const input = { challenge, code: code.replace(/\s/g, '') };
    admit((await ask(CompleteSignInDocument, { input })).completeSignIn);
    return undefined;
  });
  const wait = useWait(form.problem);
  const ended = form.problem?.code === 'UNAUTHENTICATED';
  return (
    <Frame title={t('signIn.codeTitle')} school={school}>
      <Stack component="form" onSubmit={form.submit} spacing={2.5} noValidate>
        <Typography>{recovery ? t('signIn.recoveryHint') : t('signIn.codeHint')}</Typography>
        {form.problem && (
          <Refusal
            problem={form.problem}
            wait={wait}
            words={{ UNAUTHENTICATED: 'signIn.ended', BAD_USER_INPUT: 'signIn.wrongCode' }}
          />
        )}
        {!ended && (
          <>
            <Field
              key={String(recovery)}
              form={form}
              name="code"
              autoFocus
              label={recovery ? t('signIn.recoveryCode') : t('signIn.code')}
              autoComplete="one-time-code"
              slotProps={{
                htmlInput: { inputMode: recovery ? 'text' : 'numeric', maxLength: 20, dir: 'ltr', spellCheck: false },
              }}
            />
            <Button
              type="submit"
              variant="contained"
              size="large"
              loading={form.busy}
              disabled={wait > 0 || form.values.code.trim().length < 6}
            >
              {t('signIn.goOn')}
            </Button>
            <Button
              onClick={() => {
                form.reset({ code: '' });
                setRecovery(!recovery);
              }}
            >
              {recovery ? t('signIn.useApp') : t('signIn.useRecovery')}
            </Button>
          </>
        )}
        <Button onClick={beginAgain} variant={ended ? 'contained' : 'text'}>
          {t('signIn.beginAgainAction')}
        </Button>
      </Stack>
    </Frame>
  );
}
