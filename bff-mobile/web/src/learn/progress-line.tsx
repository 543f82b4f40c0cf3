import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n';

/** How far one has come, drawn and said. */
export function ProgressLine({ completed, total, percent }: { completed: number; total: number; percent: number }) {
  const t = useT();
  const format = useFormat();
  return (
    <Box>
      <Box aria-hidden sx={{ height: 8, borderRadius: 4, bgcolor: 'action.selected', overflow: 'hidden' }}>
        <Box sx={{ height: 1, width: `${percent}%`, bgcolor: 'primary.main', borderRadius: 4 }} />
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {t('learn.lessonsDone', { completed, total, percent: format.percent(percent / 100) })}
      </Typography>
    </Box>
  );
}
