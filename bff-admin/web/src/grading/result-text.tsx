import { useFormat } from '@lyceum/web/i18n';
import Chip from '@mui/material/Chip';
import type { ResultRowFragment, ResultStatus, SubmissionFlag } from '../__generated__/operations';
import { type Key, useT } from '../i18n';

const STATUS: Record<ResultStatus, Key> = {
  GRADED: 'grading.status.GRADED',
  AWAITING_MARKING: 'grading.status.AWAITING_MARKING',
  MODERATION: 'grading.status.MODERATION',
};
const FLAGS: Record<SubmissionFlag, Key> = {
  LATE: 'grading.flag.LATE',
  OFFLINE: 'grading.flag.OFFLINE',
  AUTOMATIC: 'grading.flag.AUTOMATIC',
};

export function useStatusText(): (status: ResultStatus) => string {
  const t = useT();
  return (status) => t(STATUS[status]);
}

export function Flags({ flags }: { flags: readonly SubmissionFlag[] }) {
  const t = useT();
  if (flags.length === 0) return '–';
  return flags.map((flag) => (
    <Chip
      key={flag}
      size="small"
      variant="outlined"
      color={flag === 'LATE' ? 'warning' : 'default'}
      label={t(FLAGS[flag])}
      sx={{ marginInlineEnd: 0.5 }}
    />
  ));
}

type Scored = Pick<ResultRowFragment, 'score' | 'maxScore' | 'percent' | 'passed'>;

/** “7.5 of 10 (75 %), passed”, as far as it is known. */
export function useScoreText(): (result: Scored) => string {
  const t = useT();
  const format = useFormat();
  return ({ score, maxScore, percent, passed }) => {
    if (score == null) return t('grading.score.none');
    const text = t('grading.score', {
      score: format.number(score, { maximumFractionDigits: 2 }),
      max: format.number(maxScore, { maximumFractionDigits: 2 }),
      percent: format.percent((percent ?? 0) / 100),
    });
    if (passed == null) return text;
    return `${text}${t('facts.between')}${t(passed ? 'grading.passed' : 'grading.failed')}`;
  };
}
