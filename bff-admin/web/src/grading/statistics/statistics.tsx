import { useFormat } from '@lyceum/web/i18n';
import { Empty, Failed, Loading } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { StatisticsDocument, type StatisticsQuery } from '../../__generated__/operations';
import { ExamFrame } from '../../exams/exam-frame';
import { type Key, useT } from '../../i18n';
import { ItemTable } from './item-table';

const Scatter = lazy(() => import('./scatter'));

type Whole = StatisticsQuery['examStatistics'];

const FIGURES: readonly (readonly ['mean' | 'standardDeviation' | 'reliability' | 'standardError', Key])[] = [
  ['mean', 'grading.stat.mean'],
  ['standardDeviation', 'grading.stat.deviation'],
  ['reliability', 'grading.stat.reliability'],
  ['standardError', 'grading.stat.error'],
];

/** How well an exam, and each question of it, has measured. */
export default function Statistics() {
  const t = useT();
  const format = useFormat();
  const { examId = '' } = useParams();
  const [{ data, error, fetching }, again] = useQuery({ query: StatisticsDocument, variables: { examId } });
  const whole = data?.examStatistics;
  return (
    <ExamFrame
      exam={data?.examEntry}
      examId={examId}
      title={t('exams.place.statistics')}
      description={whole && t('grading.stat.of', { count: whole.results, at: format.time(whole.at) })}
    >
      {error && <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && fetching && <Loading />}
      {whole && whole.items.length === 0 && <Empty title={t('grading.stat.none')} />}
      {whole && whole.items.length > 0 && (
        <Stack spacing={3}>
          {!whole.complete && <Alert severity="warning">{t('grading.stat.incomplete')}</Alert>}
          <Figures whole={whole} />
          <Suspense fallback={<Loading />}>
            <Scatter items={whole.items} />
          </Suspense>
          <ItemTable items={whole.items} examId={examId} />
        </Stack>
      )}
    </ExamFrame>
  );
}

function Figures({ whole }: { whole: Whole }) {
  const t = useT();
  const format = useFormat();
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(12rem, 1fr))' }}
    >
      {FIGURES.map(([name, key]) => {
        const value = whole[name];
        return (
          <Paper
            key={name}
            variant="outlined"
            sx={{ p: 2, display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}
          >
            <Typography component="dt" variant="body2" color="textSecondary">
              {t(key)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontSize: '1.5rem', fontWeight: 700 }}>
              {value == null ? '–' : format.number(value, { maximumFractionDigits: 2 })}
            </Typography>
          </Paper>
        );
      })}
    </Box>
  );
}
