import { useFormat } from '@lyceum/web/i18n';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { RosterRunFragment } from '../__generated__/operations';
import { useT } from '../i18n';

/** How far it has come. Said politely, and not with each row. */
export function Progress({ run: { status, progress } }: { run: RosterRunFragment }) {
  const t = useT();
  const { number } = useFormat();
  const { step, done, total, percent } = progress;
  const says =
    status === 'QUEUED'
      ? t('roster.waits')
      : step === null || step === 'check'
        ? t('roster.checks')
        : t('roster.takesIn', { file: step });
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <Typography role="status" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {says}
      </Typography>
      <LinearProgress
        variant={percent === null ? 'indeterminate' : 'determinate'}
        value={percent ?? 0}
        aria-label={t('roster.progress')}
        sx={{ my: 1.5, height: 8, borderRadius: 4 }}
      />
      <Typography variant="body2" color="textSecondary">
        {total === null ? t('roster.read', { done }) : t('roster.rows', { done: number(done), total: number(total) })}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t('roster.leave')}
      </Typography>
    </Paper>
  );
}
