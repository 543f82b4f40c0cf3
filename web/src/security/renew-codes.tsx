import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from 'urql';
import { RenewRecoveryCodesDocument } from '../__generated__/operations';
import { Field, useForm } from '../form';
import { useT } from '../i18n';
import { Refusal, useWait } from '../sign-in/refusal';

export function RenewCodes({ onDone }: { onDone: (codes: readonly string[]) => void }) {
  const t = useT();
  const [, renew] = useMutation(RenewRecoveryCodesDocument);
  const form = useForm({ code: '' }, async ({ code }) => {
    const { data, error } = await renew({ code: code.replace(/\s/g, '') });
    if (data) onDone(data.renewRecoveryCodes);
    return { error };
  });
  const wait = useWait(form.problem);
  return (
    <Stack component="form" onSubmit={form.submit} spacing={2} noValidate>
      <Typography>{t('security.recoveryRenewHint')}</Typography>
      {form.problem && <Refusal problem={form.problem} wait={wait} words={{ BAD_USER_INPUT: 'signIn.wrongCode' }} />}
      <Field
        form={form}
        name="code"
        label={t('signIn.code')}
        autoComplete="one-time-code"
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 20, dir: 'ltr' } }}
      />
      <Button
        type="submit"
        variant="contained"
        loading={form.busy}
        disabled={wait > 0 || form.values.code.trim().length < 6}
      >
        {t('security.recoveryRenew')}
      </Button>
    </Stack>
  );
}
