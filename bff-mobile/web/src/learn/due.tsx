import { useFormat } from '@lyceum/web/i18n';
import { ClockIcon } from '@lyceum/web/icons';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n';

/** When a course is to be finished, by how long that is and by its date. */
export function DueDate({ at, overdue }: { at: string; overdue?: boolean }) {
  const t = useT();
  const format = useFormat();
  const isLate = overdue ?? new Date(at) < new Date();
  const when = { when: format.relative(at), date: format.dateTime(at) };
  return (
    <Typography
      variant="body2"
      color={isLate ? 'error.main' : 'text.secondary'}
      sx={{ display: 'flex', alignItems: 'center', gap: 0.75, fontWeight: isLate ? 600 : 400 }}
    >
      <ClockIcon fontSize="small" />
      <span>{isLate ? t('learn.overdue', when) : t('learn.due', when)}</span>
    </Typography>
  );
}
