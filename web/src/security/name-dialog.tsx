import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { Field, useForm } from '../form';
import { useT } from '../i18n';

interface Naming {
  title: string;
  initial: string;
  action: string;
  onName: (name: string) => Promise<void>;
  onCancel: () => void;
}

export function NameDialog({ title, initial, action, onName, onCancel }: Naming) {
  const t = useT();
  const form = useForm({ name: initial }, async ({ name }) => {
    await onName(name.trim());
    return undefined;
  });
  return (
    <Dialog open onClose={form.busy ? undefined : onCancel} aria-labelledby="name-title" fullWidth maxWidth="xs">
      <form onSubmit={form.submit} noValidate>
        <DialogTitle id="name-title">{title}</DialogTitle>
        <DialogContent>
          <Field
            form={form}
            name="name"
            label={t('security.passkeyName')}
            helperText={t('security.passkeyNameHint')}
            autoFocus
            margin="dense"
            slotProps={{ htmlInput: { maxLength: 60, dir: 'auto' } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel} disabled={form.busy}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={form.busy} disabled={form.values.name.trim() === ''}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
