import { Field, useForm } from '@lyceum/web/form';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ImpersonateDocument, type ImpersonateMutation } from '../__generated__/operations';
import { useT } from '../i18n';
import type { Person } from './person-frame';

/** A token to look at the platform as somebody else does; the reason goes into the audit trail. */
export function ImpersonateDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useT();
  const tell = useNotice();
  const [, impersonate] = useMutation(ImpersonateDocument);
  // Held by this dialog alone: it is gone when that closes.
  const [given, setGiven] = useState<ImpersonateMutation['impersonate']>();
  const form = useForm({ reason: '' }, async ({ reason }) => {
    const result = await impersonate({ input: { personId: person.id, reason } });
    if (result.data) setGiven(result.data.impersonate);
    return result;
  });
  const copy = async (token: string) => {
    await navigator.clipboard.writeText(token);
    tell({ text: t('people.impersonate.copied') });
  };
  return (
    <Dialog open onClose={form.busy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="impersonate-title">
      <form onSubmit={form.submit} noValidate>
        <DialogTitle id="impersonate-title">{t('people.impersonate.title', { name: person.name })}</DialogTitle>
        <DialogContent>
          <Stack spacing={2}>
            {given ? (
              <>
                <Alert severity="success" role="status">
                  {t('people.impersonate.given', { minutes: Math.round(given.expiresIn / 60) })}
                </Alert>
                <TextField
                  id="impersonate-token"
                  label={t('people.impersonate.token')}
                  value={given.accessToken}
                  multiline
                  maxRows={4}
                  slotProps={{ htmlInput: { readOnly: true, dir: 'ltr' } }}
                />
              </>
            ) : (
              <>
                <Typography>{t('people.impersonate.about')}</Typography>
                {form.problem && <ProblemAlert error={form.problem} />}
                <Field
                  form={form}
                  name="reason"
                  label={t('people.impersonate.reason')}
                  helperText={t('people.impersonate.reasonHint')}
                  required
                  autoFocus
                  slotProps={{ htmlInput: { maxLength: 200, dir: 'auto' } }}
                />
              </>
            )}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={form.busy}>
            {given ? t('action.close') : t('action.cancel')}
          </Button>
          {given ? (
            <Button variant="contained" onClick={() => void copy(given.accessToken)}>
              {t('people.impersonate.copy')}
            </Button>
          ) : (
            <Button type="submit" variant="contained" loading={form.busy} disabled={form.values.reason.trim() === ''}>
              {t('people.impersonate.start')}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
