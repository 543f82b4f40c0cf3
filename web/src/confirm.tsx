import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import { useT } from './i18n';

interface Confirmation {
  open: boolean;
  title: string;
  /** What will happen, to whom. */
  children: ReactNode;
  /** The verb of what is confirmed: “Delete role”, never “OK”. */
  action: string;
  destructive?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks once before what cannot be taken back. */
export function Confirm({ open, title, children, action, destructive, busy, onConfirm, onCancel }: Confirmation) {
  const t = useT();
  return (
    <Dialog open={open} onClose={busy ? undefined : onCancel} aria-labelledby="confirm-title" fullWidth maxWidth="xs">
      <DialogTitle id="confirm-title">{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions>
        <Button onClick={onCancel} disabled={busy}>
          {t('action.cancel')}
        </Button>
        <Button
          variant="contained"
          color={destructive ? 'error' : 'primary'}
          onClick={onConfirm}
          loading={busy ?? false}
        >
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
