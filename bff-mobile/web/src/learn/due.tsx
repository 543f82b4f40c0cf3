import { useFormat } from '@lyceum/web/i18n';
import { ClockIcon } from '@lyceum/web/icons';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n';

// How many days are left says nothing any more.
const FAR_MS = 45 * 24 * 3_600_000;

/** When a course is to be finished, by how long that is and by its date. */
export function DueDate({ at, overdue }: { at: string; overdue?: boolean }) {
  const t = useT();
  const format = useFormat();
  const isLate = overdue ?? new Date(at) < new Date();
  const date = format.dateTime(at);
  const when = { when: format.relative(at), date };
  const isFar = new Date(at).getTime() - Date.now() > FAR_MS;
  return (
    <Typography
      variant="body2"
      color={isLate ? 'error' : 'textSecondary'}
      sx={{ display: 'flex', alignItems: 'center', gap: 0.75, fontWeight: isLate ? 600 : 400 }}
    >
      <ClockIcon fontSize="small" />
      <span>
        {isLate ? t('learn.overdue', when) : isFar ? t('learn.dueOn', { date: format.date(at) }) : t('learn.due', when)}
      </span>
    </Typography>
  );
}
