import { useFormat } from '@lyceum/web/i18n';
import Chip from '@mui/material/Chip';
import type { ExamEntryFragment } from '../__generated__/operations';
import { type Key, useT } from '../i18n';

type Phase = 'DRAFT' | 'SOON' | 'OPEN' | 'OVER' | 'CLOSED' | 'ARCHIVED';

const WORDS: Record<Phase, Key> = {
  DRAFT: 'exams.phase.DRAFT',
  SOON: 'exams.phase.SOON',
  OPEN: 'exams.phase.OPEN',
  OVER: 'exams.phase.OVER',
  CLOSED: 'exams.phase.CLOSED',
  ARCHIVED: 'exams.phase.ARCHIVED',
};
const COLORS = {
  DRAFT: 'default',
  SOON: 'info',
  OPEN: 'success',
  OVER: 'default',
  CLOSED: 'default',
  ARCHIVED: 'default',
} as const;

/** What all screens of an exam say of it. */
export type ExamInShort = Omit<ExamEntryFragment, '__typename'>;

/** What a scheduled exam is now follows from its window. */
export function phaseOf({ status, opensAt, closesAt }: ExamInShort, now = Date.now()): Phase {
  if (status !== 'SCHEDULED') return status;
  if (opensAt && Date.parse(opensAt) > now) return 'SOON';
  return closesAt && Date.parse(closesAt) <= now ? 'OVER' : 'OPEN';
}

export function ExamStatusChip({ exam }: { exam: ExamInShort }) {
  const t = useT();
  const phase = phaseOf(exam);
  return <Chip size="small" variant="outlined" color={COLORS[phase]} label={t(WORDS[phase])} />;
}

/** From when until when, in the zone of this device. */
export function useWindowText(): (exam: Pick<ExamEntryFragment, 'opensAt' | 'closesAt'>) => string {
  const t = useT();
  const format = useFormat();
  return ({ opensAt, closesAt }) => {
    if (opensAt && closesAt)
      return t('exams.window.both', { from: format.dateTime(opensAt), to: format.dateTime(closesAt) });
    if (opensAt) return t('exams.window.from', { from: format.dateTime(opensAt) });
    if (closesAt) return t('exams.window.to', { to: format.dateTime(closesAt) });
    return t('exams.window.none');
  };
}
