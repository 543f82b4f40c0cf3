import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';
import { useT } from '../i18n';

interface PanelProps {
  title: string;
  /** By the button alone where something was shown that is not shown again. */
  closeLabel?: string;
  onClose: () => void;
  children: ReactNode;
}

/** A step of its own, over the screen that it was begun from. */
export function Panel({ title, closeLabel, onClose, children }: PanelProps) {
  const t = useT();
  const id = useId();
  return (
    <Dialog open onClose={closeLabel ? undefined : onClose} aria-labelledby={id} fullWidth maxWidth="xs">
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant={closeLabel ? 'contained' : 'text'}>
          {closeLabel ?? t('action.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
