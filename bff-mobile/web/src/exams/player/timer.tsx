import { Hidden } from '@lyceum/web/hidden';
import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n';
import { ClockIcon } from '../icons';
import type { ServerClock } from '../sitting/server-clock';

// Said aloud, in minutes before the end.
const SAID_AT = [10, 5, 1];
// Whoever has longer is not counting: practice that is open all year.
const MAX_MINUTES = 24 * 60;

/** What is left, by the server's time. It is seen all the time, and said aloud three times only. */
export function Timer({ clock, deadline }: { clock: ServerClock; deadline: number | null }) {
  const t = useT();
  const format = useFormat();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), 500);
    return () => clearInterval(timer);
  }, [clock]);
  const minutes = deadline === null ? undefined : (deadline - now) / 60_000;
  const due = minutes === undefined ? undefined : SAID_AT.filter((at) => minutes <= at).at(-1);
  const first = useRef(due);
  // One who opens it with four minutes left is told by what they see; after that, what is passed is said.
  const said = due !== undefined && due !== first.current ? t('exams.player.minutesLeft', { count: due }) : '';
  if (deadline === null || minutes === undefined || minutes > MAX_MINUTES)
    return <Typography variant="body2">{t('exams.player.noLimit')}</Typography>;
  const color = minutes <= 1 ? 'error.main' : minutes <= 5 ? 'warning.main' : 'text.primary';
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color }}>
      <ClockIcon fontSize="small" />
      <Typography
        role="timer"
        aria-label={t('exams.player.timeLeft')}
        sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 700 }}
      >
        {clock.isCertain
          ? format.clock(deadline - now)
          : t('exams.player.about', { time: format.clock(deadline - now) })}
      </Typography>
      <Hidden role="status">{said}</Hidden>
    </Box>
  );
}
