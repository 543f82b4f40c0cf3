import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useT } from '../i18n';
import { watchForUpdates } from '../update';
import { useBusy } from './busy';

/** Offers a new release, but not while an exam is open. */
export function UpdateBar() {
  const t = useT();
  const busy = useBusy();
  const [apply, setApply] = useState<{ run: () => Promise<boolean> }>();
  const [refused, setRefused] = useState(false);
  useEffect(() => watchForUpdates((run) => setApply({ run })), []);
  const shown = apply && !busy;
  return (
    <Box role="status">
      {shown && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" onClick={() => void apply.run().then((done) => setRefused(!done))}>
              {t('action.reload')}
            </Button>
          }
        >
          {refused ? t('shell.updateWaits') : t('shell.update')}
        </Alert>
      )}
    </Box>
  );
}
