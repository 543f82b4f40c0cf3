import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { SignInDocument } from '../__generated__/operations';
import { Field, useForm } from '../form';
import { useT } from '../i18n';
import { ask } from '../session/ask';
import { session } from '../session/session';
import { ProblemAlert } from '../states';

/** For who is not signed in. */
export default function SignIn() {
  const t = useT();
  const form = useForm({ tenant: '', email: '', password: '' }, async (input) => {
    session.begin((await ask(SignInDocument, { input })).signIn);
    return undefined;
  });
  return (
    <Container component="main" maxWidth="xs" sx={{ py: 6 }}>
      <Stack component="form" onSubmit={form.submit} spacing={2.5} noValidate>
        <Typography variant="h1">{t('signIn.title')}</Typography>
        {form.problem && <ProblemAlert error={form.problem} />}
        <Field form={form} name="tenant" label={t('signIn.school')} helperText={t('signIn.schoolHint')} />
        <Field form={form} name="email" type="email" autoComplete="username" label={t('signIn.email')} />
        <Field
          form={form}
          name="password"
          type="password"
          autoComplete="current-password"
          label={t('signIn.password')}
        />
        <Button type="submit" variant="contained" size="large" loading={form.busy}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </Container>
  );
}
