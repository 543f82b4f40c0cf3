import Chip from '@mui/material/Chip';
import type { ProctorVerdict } from '../__generated__/operations';
import { type Key, useT } from '../i18n';

export const VERDICTS: Record<ProctorVerdict, Key> = {
  CLEAR: 'exams.verdict.CLEAR',
  SUSPICIOUS: 'exams.verdict.SUSPICIOUS',
  VIOLATION: 'exams.verdict.VIOLATION',
};
const COLORS = { CLEAR: 'success', SUSPICIOUS: 'warning', VIOLATION: 'error' } as const;

export function VerdictChip({ verdict }: { verdict: ProctorVerdict | undefined }) {
  const t = useT();
  if (!verdict) return t('exams.verdict.NONE');
  return <Chip size="small" variant="outlined" color={COLORS[verdict]} label={t(VERDICTS[verdict])} />;
}
