import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useT } from '../i18n';

interface RenameModuleProps {
  title: string;
  onRename: (title: string) => void;
  onClose: () => void;
}

export function RenameModule({ title, onRename, onClose }: RenameModuleProps) {
  const t = useT();
  const [value, setValue] = useState(title);
  return (
    <Dialog open onClose={onClose} aria-labelledby="rename-title" fullWidth maxWidth="xs">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (value.trim()) onRename(value.trim());
        }}
      >
        <DialogTitle id="rename-title">{t('courses.rename.title')}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            id="module-title"
            label={t('courses.column.title')}
            value={value}
            onChange={(event) => setValue(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 200, dir: 'auto' } }}
            sx={{ mt: 1 }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!value.trim()}>
            {t('courses.rename')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
