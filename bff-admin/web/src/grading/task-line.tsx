import { useFormat } from '@lyceum/web/i18n';
import { Reason } from '@lyceum/web/reasons/reason';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { ExamTaskKind, ExamTaskStatus, GradingTaskFragment } from '../__generated__/operations';
import { type Key, useT } from '../i18n';
import { useWhy } from './why';

const KINDS: Record<ExamTaskKind, Key> = {
  RELEASE: 'grading.task.RELEASE',
  WITHDRAW: 'grading.task.WITHDRAW',
  REGRADE: 'grading.task.REGRADE',
};
const STATUSES: Record<ExamTaskStatus, Key> = {
  QUEUED: 'grading.task.QUEUED',
  RUNNING: 'grading.task.RUNNING',
  DONE: 'grading.task.DONE',
  FAILED: 'grading.task.FAILED',
};

export const isRunning = ({ status }: GradingTaskFragment) => status === 'QUEUED' || status === 'RUNNING';

/** A release, a withdrawal or a regrade, and how far it is. */
export function TaskLine({ task }: { task: GradingTaskFragment }) {
  const t = useT();
  const format = useFormat();
  const says = useWhy();
  const { kind, status, why, requestedBy, requestedAt, total, done, changed, failure, failedBecause } = task;
  return (
    <Box component="li" sx={{ borderBlockStart: 1, borderColor: 'divider', pt: 1 }}>
      <Typography variant="body2" role="status">
        <strong>{t(KINDS[kind])}</strong>
        {t('facts.between')}
        {t(STATUSES[status])}
        {t('facts.between')}
        {format.dateTime(requestedAt)}
        {t('facts.between')}
        {requestedBy ? <bdi>{requestedBy}</bdi> : t('grading.task.policy')}
        {status === 'DONE' && (
          <>
            {t('facts.between')}
            {t('grading.task.changed', { count: changed })}
          </>
        )}
      </Typography>
      {why && (
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          <bdi>{says(why)}</bdi>
        </Typography>
      )}
      {failure && (
        <Typography variant="body2" color="error" sx={{ overflowWrap: 'anywhere' }}>
          <Reason because={failedBecause} otherwise={failure} />
        </Typography>
      )}
      {isRunning(task) && (
        <LinearProgress
          aria-label={t(KINDS[kind])}
          {...(total ? { variant: 'determinate', value: Math.min(100, (done / total) * 100) } : {})}
          sx={{ mt: 0.5 }}
        />
      )}
    </Box>
  );
}
