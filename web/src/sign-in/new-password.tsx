import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useForm } from '../form';
import { type SharedKey, useT } from '../i18n';
import { PasswordField } from '../password-field';
import { Refusal, useWait } from './refusal';

// As identity takes it.
export const PASSWORD_LENGTH = 10;

interface NewPasswordProps {
  action: string;
  words: Partial<Record<string, SharedKey>>;
  /** @throws ProblemError */
  send: (password: string) => Promise<undefined>;
}

/** One password to be chosen, typed once: it can be shown. */
export function NewPassword({ action, words, send }: NewPasswordProps) {
  const t = useT();
  const [short, setShort] = useState(false);
  const form = useForm({ password: '' }, ({ password }) => send(password));
  const wait = useWait(form.problem);
  return (
    <Stack
      component="form"
      spacing={2.5}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const tooShort = form.values.password.length < PASSWORD_LENGTH;
        setShort(tooShort);
        if (!tooShort) form.submit();
      }}
    >
      {form.problem && <Refusal problem={form.problem} wait={wait} words={words} />}
      <PasswordField
        form={form}
        name="password"
        autoComplete="new-password"
        label={t('signIn.newPassword')}
        error={short}
        helperText={short ? t('signIn.tooShort') : t('signIn.passwordHint')}
      />
      <Button type="submit" variant="contained" size="large" loading={form.busy} disabled={wait > 0}>
        {action}
      </Button>
    </Stack>
  );
}
