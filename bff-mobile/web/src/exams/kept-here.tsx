import { usePersonId } from '@lyceum/web/root';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { device, type KeptAttempt } from './sitting/device';

/** Attempts that this device holds and the server may not have yet: found without a network too. */
export function KeptHere() {
  const t = useT();
  const personId = usePersonId();
  const [kept, setKept] = useState<readonly KeptAttempt[]>([]);
  useEffect(() => {
    let wanted = true;
    if (personId)
      device.attempts(personId).then(
        (found) => wanted && setKept(found),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [personId]);
  if (kept.length === 0) return null;
  return (
    <Stack spacing={1} component="section" aria-label={t('exams.kept.label')}>
      {kept.map(({ attemptId, paper, submissionKey }) => (
        <Alert
          key={attemptId}
          severity={submissionKey ? 'warning' : 'info'}
          sx={{ '& .MuiAlert-message': { minWidth: 0, overflowWrap: 'anywhere' } }}
          action={
            <Button component={Link} to={`/exams/attempts/${attemptId}`} color="inherit">
              {t(submissionKey ? 'exams.kept.look' : 'exams.continue')}
            </Button>
          }
        >
          {t(submissionKey ? 'exams.kept.waiting' : 'exams.kept.open', { title: paper.title })}
        </Alert>
      ))}
    </Stack>
  );
}
