import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { useT } from '../i18n';
import { CopyField } from './copy-field';

interface SecretDialogProps {
  title: string;
  label: string;
  /** Undefined closes it; it is nowhere else. */
  secret: string | undefined;
  onClose: () => void;
}

/** A secret that nobody can show again: it does not close by a slip. */
export function SecretDialog({ title, label, secret, onClose }: SecretDialogProps) {
  return (
    <Dialog open={secret !== undefined} aria-labelledby="secret-title" fullWidth maxWidth="sm">
      <DialogTitle id="secret-title">{title}</DialogTitle>
      {secret !== undefined && <Shown label={label} secret={secret} onClose={onClose} />}
    </Dialog>
  );
}

function Shown({ label, secret, onClose }: { label: string; secret: string; onClose: () => void }) {
  const t = useT();
  const [kept, setKept] = useState(false);
  return (
    <>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Alert severity="warning">{t('governance.once')}</Alert>
        <CopyField label={label} value={secret} />
        <FormControlLabel
          control={<Checkbox checked={kept} onChange={(_event, checked) => setKept(checked)} />}
          label={t('governance.kept')}
        />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" disabled={!kept} onClick={onClose}>
          {t('governance.done')}
        </Button>
      </DialogActions>
    </>
  );
}
