import { usePersonId } from '@lyceum/web/root';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { device, type KeptAttempt } from './sitting/device';

/** Attempts that are open on this device: found without a network too. */
export function KeptHere() {
  const t = useT();
  const personId = usePersonId();
  const [kept, setKept] = useState<readonly KeptAttempt[]>([]);
  useEffect(() => {
    let wanted = true;
    if (personId)
      device.attempts(personId).then(
        (found) => wanted && setKept(found.filter(({ submissionKey }) => !submissionKey)),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [personId]);
  if (kept.length === 0) return null;
  return (
    <Stack spacing={1} component="section" aria-label={t('exams.kept.label')}>
      {kept.map(({ attemptId, paper }) => (
        <Alert
          key={attemptId}
          severity="info"
          action={
            <Button component={Link} to={`/exams/attempts/${attemptId}`} color="inherit">
              {t('exams.continue')}
            </Button>
          }
        >
          {t('exams.kept.open', { title: paper.title })}
        </Alert>
      ))}
    </Stack>
  );
}
