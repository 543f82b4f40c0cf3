import type { Form } from '@lyceum/web/form';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useId } from 'react';
import type { CombinedError } from 'urql';
import { useT } from '../i18n';

interface FormDialogProps<V extends object> {
  title: string;
  action: string;
  form: Form<V>;
  disabled?: boolean;
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A form over the screen that it belongs to; a phone gives it all of its room. Mounted while it is open. */
export function FormDialog<V extends object>(props: FormDialogProps<V>) {
  const { title, action, form, disabled, wide, onClose, children } = props;
  const t = useT();
  const id = useId();
  const phone = useMediaQuery('(max-width: 600px)', { noSsr: true });
  return (
    <Dialog
      open
      fullScreen={phone}
      fullWidth
      maxWidth={wide ? 'md' : 'sm'}
      aria-labelledby={id}
      // A slip beside it would lose what was typed.
      onClose={(_event, reason) => reason === 'escapeKeyDown' && !form.busy && !form.touched && onClose()}
    >
      <Box
        component="form"
        noValidate
        onSubmit={form.submit}
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1, overflow: 'hidden' }}
      >
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent dividers sx={{ display: 'flex', flexDirection: 'column', gap: 2.5 }}>
          {form.problem && <ProblemAlert error={form.problem} />}
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={form.busy}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={form.busy} disabled={disabled ?? false}>
            {action}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}

/** Says what was done once it was, and passes on what came of it for the form to show. */
export function useTold() {
  const tell = useNotice();
  return <R extends { error?: CombinedError | undefined }>(result: R, text: string, then?: () => void): R => {
    if (!result.error) {
      tell({ text });
      then?.();
    }
    return result;
  };
}
