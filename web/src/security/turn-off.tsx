import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from 'urql';
import { DisableTotpDocument } from '../__generated__/operations';
import { Field, useForm } from '../form';
import { useT } from '../i18n';
import { PasswordField } from '../password-field';
import { Refusal, useWait } from '../sign-in/refusal';

export function TurnOff({ onDone }: { onDone: () => void }) {
  const t = useT();
  const [, disable] = useMutation(DisableTotpDocument);
  const form = useForm({ password: '', code: '' }, async ({ password, code }) => {
    const { error } = await disable({ input: { password, code: code.replace(/\s/g, '') } });
    if (!error) onDone();
    return { error };
  });
  const wait = useWait(form.problem);
  return (
    <Stack component="form" onSubmit={form.submit} spacing={2} noValidate>
      <Typography>{t('security.totpOffHint')}</Typography>
      {form.problem && <Refusal problem={form.problem} wait={wait} />}
      <PasswordField form={form} name="password" autoComplete="current-password" label={t('signIn.password')} />
      <Field
        form={form}
        name="code"
        label={t('signIn.code')}
        autoComplete="one-time-code"
        slotProps={{ htmlInput: { maxLength: 20, dir: 'ltr' } }}
      />
      <Button
        type="submit"
        variant="contained"
        color="error"
        loading={form.busy}
        disabled={wait > 0 || form.values.code.trim().length < 6}
      >
        {t('security.totpTurnOff')}
      </Button>
    </Stack>
  );
}
