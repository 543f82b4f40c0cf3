import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import CardActionArea from '@mui/material/CardActionArea';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { ResultHeadFragment } from '../__generated__/operations';
import { useT } from '../i18n';
import { Clamped } from '../shell/panel';

interface Props {
  to: string;
  heading: 'h2' | 'h3';
  of: Pick<ResultHeadFragment, 'examTitle' | 'practice' | 'submittedAt'>;
  /** None while one may not see it. */
  result: ResultHeadFragment | null | undefined;
}

/** What was handed in, what has come of it in a figure, and the way to all of it. */
export function ResultCard({ to, heading, of: { examTitle, practice, submittedAt }, result }: Props) {
  const t = useT();
  const format = useFormat();
  const { percent = null, passed = null, attemptNumber = 1 } = result ?? {};
  const isMarked = result?.status === 'GRADED';
  return (
    <Paper variant="outlined" sx={{ overflow: 'hidden' }}>
      <CardActionArea component={Link} to={to} sx={row}>
        <Box sx={{ minWidth: 0, flex: '1 1 10rem' }}>
          <Typography variant="h3" component={heading} title={examTitle ?? undefined}>
            <Clamped lines={2}>{examTitle ?? t('results.unknownExam')}</Clamped>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {[format.date(submittedAt), attemptNumber > 1 ? t('results.attempt', { n: attemptNumber }) : '']
              .filter(Boolean)
              .join(t('facts.between'))}
          </Typography>
          <Box sx={{ display: 'flex', gap: 1, mt: 1, flexWrap: 'wrap', '&:empty': { display: 'none' } }}>
            {!isMarked && (
              <Chip size="small" variant="outlined" label={t(result ? 'results.marking' : 'results.notOut')} />
            )}
            {isMarked && percent === null && <Chip size="small" variant="outlined" label={t('results.noScore')} />}
            {passed !== null && (
              <Chip
                size="small"
                color={passed ? 'success' : 'error'}
                variant="outlined"
                label={t(passed ? 'results.passed' : 'results.failed')}
              />
            )}
            {practice && <Chip size="small" variant="outlined" label={t('results.practice')} />}
          </Box>
        </Box>
        {percent !== null && (
          <Typography variant="h2" component="p" sx={{ whiteSpace: 'nowrap' }}>
            {format.percent(percent / 100)}
          </Typography>
        )}
      </CardActionArea>
    </Paper>
  );
}

// Beside a title that is wide enough to be read, else below it.
const row = {
  p: 2,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2,
  rowGap: 1,
  justifyContent: 'space-between',
  alignItems: 'center',
} as const;
