import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { OneResultQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { useWhy } from './why';

type Result = OneResultQuery['examResult'];

/** Who has changed a result since the machine graded it, from what to what, and why. */
export function History({ history, answers }: Pick<Result, 'history' | 'answers'>) {
  const t = useT();
  const format = useFormat();
  const says = useWhy();
  const number = (value: number | null | undefined) =>
    value == null ? '–' : format.number(value, { maximumFractionDigits: 2 });
  return (
    <Paper component="section" variant="outlined" aria-labelledby="history" sx={{ p: 2 }}>
      <Typography variant="h2" id="history">
        {t('grading.history')}
      </Typography>
      {history.length === 0 && <Typography color="textSecondary">{t('grading.history.none')}</Typography>}
      <Box component="ol" sx={{ paddingInlineStart: 3, mb: 0, display: 'grid', gap: 1 }}>
        {history.map(({ at, by, why, itemId, from, to }) => (
          <li key={`${at} ${itemId}`}>
            <time dateTime={at}>{format.dateTime(at)}</time>
            {t('facts.between')}
            <bdi>{by ?? t('exams.nobody')}</bdi>
            {itemId && (
              <>
                {t('facts.between')}
                {t('grading.questionNumber', { number: answers.findIndex((one) => one.itemId === itemId) + 1 })}
              </>
            )}
            {t('facts.between')}
            {t('grading.history.change', { from: number(from), to: number(to) })}
            <Typography variant="body2" color="textSecondary" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
              {says(why)}
            </Typography>
          </li>
        ))}
      </Box>
    </Paper>
  );
}
