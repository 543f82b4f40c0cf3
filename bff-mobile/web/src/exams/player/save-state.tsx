import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n';
import type { SittingState } from '../sitting/sitting';

const COLORS = { SAVED: 'success.main', SAVING: 'text.secondary', UNSENT: 'warning.main' } as const;

/** Said aloud when it is kept on the device alone, and when that is over; not with each change. */
export function SaveState({ saving }: Pick<SittingState, 'saving'>) {
  const t = useT();
  const [wasUnsent, setWasUnsent] = useState(false);
  useEffect(() => {
    if (saving === 'UNSENT') setWasUnsent(true);
  }, [saving]);
  const text = t(`exams.player.${saving}`);
  return (
    <Typography
      variant="body2"
      data-saving={saving}
      aria-live={saving === 'UNSENT' || wasUnsent ? 'polite' : 'off'}
      sx={{ color: COLORS[saving] }}
    >
      {text}
    </Typography>
  );
}
