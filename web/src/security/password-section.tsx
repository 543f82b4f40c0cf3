import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ChangePasswordDocument } from '../__generated__/operations';
import { useForm } from '../form';
import { useT } from '../i18n';
import { useNotice } from '../notice';
import { PasswordField } from '../password-field';
import { PASSWORD_LENGTH } from '../sign-in/new-password';
import { Refusal, useWait } from '../sign-in/refusal';
import { CHANGES_SECURITY } from './context';
import { Panel } from './panel';
import { Section } from './section';

export function PasswordSection() {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('security.passwordTitle')} hint={t('security.passwordHint')}>
      <Button variant="outlined" onClick={() => setOpen(true)} sx={{ alignSelf: 'flex-start' }}>
        {t('security.passwordChange')}
      </Button>
      {open && (
        <Panel title={t('security.passwordChange')} onClose={() => setOpen(false)}>
          <ChangePassword onDone={() => setOpen(false)} />
        </Panel>
      )}
    </Section>
  );
}

function ChangePassword({ onDone }: { onDone: () => void }) {
  const t = useT();
  const notice = useNotice();
  const [, change] = useMutation(ChangePasswordDocument);
  const [short, setShort] = useState(false);
  const form = useForm({ currentPassword: '', password: '' }, async (input) => {
    const { error } = await change({ input }, CHANGES_SECURITY);
    if (!error) {
      notice({ text: t('security.passwordChanged') });
      onDone();
    }
    return { error };
  });
  const wait = useWait(form.problem);
  return (
    <Stack
      component="form"
      spacing={2}
      noValidate
      sx={{ pt: 1 }}
      onSubmit={(event) => {
        event.preventDefault();
        const tooShort = form.values.password.length < PASSWORD_LENGTH;
        setShort(tooShort);
        if (!tooShort) form.submit();
      }}
    >
      {form.problem && <Refusal problem={form.problem} wait={wait} />}
      <PasswordField
        form={form}
        name="currentPassword"
        autoComplete="current-password"
        label={t('security.passwordCurrent')}
      />
      <PasswordField
        form={form}
        name="password"
        autoComplete="new-password"
        label={t('signIn.newPassword')}
        error={short}
        helperText={short ? t('signIn.tooShort') : t('signIn.passwordHint')}
      />
      <Button
        type="submit"
        variant="contained"
        loading={form.busy}
        disabled={wait > 0 || form.values.currentPassword === ''}
      >
        {t('security.passwordChange')}
      </Button>
    </Stack>
  );
}
