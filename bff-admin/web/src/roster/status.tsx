import { useFormat } from '@lyceum/web/i18n';
import Chip from '@mui/material/Chip';
import type { RosterImportStatus } from '../__generated__/operations';
import { useT } from '../i18n';

const COLORS = { QUEUED: 'default', RUNNING: 'info', SUCCEEDED: 'success', FAILED: 'error' } as const;

export function ImportStatus({ status, percent }: { status: RosterImportStatus; percent: number | null }) {
  const t = useT();
  const format = useFormat();
  const far = status === 'RUNNING' && percent !== null ? ` ${format.percent(percent / 100)}` : '';
  return (
    <Chip size="small" variant="outlined" color={COLORS[status]} label={`${t(`roster.status.${status}`)}${far}`} />
  );
}
