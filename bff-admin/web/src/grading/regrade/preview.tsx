import { useFormat } from '@lyceum/web/i18n';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import { useWatched } from '@lyceum/web/watched';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useQuery } from 'urql';
import {
  type GradingTaskFragment,
  PreviewRegradeDocument,
  type RegradeInput,
  RegradeTaskDocument,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { isRunning, TaskLine } from '../task-line';
import { Effects } from './effects';
import { StartRegrade } from './start';

const PAGE = 100;

/** Who would be affected, from what to what. Nothing of it has been done. */
export function Preview({ input }: { input: RegradeInput }) {
  const t = useT();
  const format = useFormat();
  const [after, setAfter] = useState<string | null>(null);
  const [task, setTask] = useState<GradingTaskFragment>();
  const [{ data, error, fetching }, again] = useQuery({
    query: PreviewRegradeDocument,
    variables: { input, first: PAGE, after },
    requestPolicy: 'network-only',
    pause: task !== undefined,
  });
  if (task) return <Watched task={task} />;
  if (!data && error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return fetching ? <Loading label={t('grading.regrade.looking')} /> : null;
  const { results, affected, raised, lowered, newlyPassed, newlyFailed, byHand, complete, effects, next } =
    data.regradePreview;
  return (
    <Paper component="section" variant="outlined" aria-labelledby="preview" sx={{ p: 2 }}>
      <Typography variant="h2" id="preview">
        {t('grading.preview')}
      </Typography>
      <Typography role="status" sx={{ mt: 1 }}>
        {t('grading.preview.affected', { affected, results })}
      </Typography>
      <Box component="ul" sx={{ my: 1, paddingInlineStart: 3 }}>
        <li>{t('grading.preview.moved', { raised, lowered })}</li>
        <li>{t('grading.preview.passes', { passed: newlyPassed, failed: newlyFailed })}</li>
        {byHand > 0 && <li>{t('grading.preview.byHand', { count: byHand })}</li>}
      </Box>
      {!complete && <Alert severity="warning">{t('grading.preview.incomplete')}</Alert>}
      {affected === 0 ? (
        <Alert severity="info">{t('grading.preview.nobody')}</Alert>
      ) : (
        <>
          <Effects effects={effects} />
          <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
            {after && <Button onClick={() => setAfter(null)}>{t('exams.log.first')}</Button>}
            {next && <Button onClick={() => setAfter(next)}>{t('grading.preview.next')}</Button>}
          </Box>
        </>
      )}
      <StartRegrade input={input} affected={format.number(affected)} onStarted={setTask} />
    </Paper>
  );
}

function Watched({ task: started }: { task: GradingTaskFragment }) {
  const t = useT();
  const { data, error, again } = useWatched(
    { query: RegradeTaskDocument, variables: { id: started.id } },
    ({ examTask }) => isRunning(examTask),
    { __typename: 'Query', examTask: started },
  );
  const task = data?.examTask ?? started;
  return (
    <Paper component="section" variant="outlined" sx={{ p: 2 }}>
      <Typography variant="h2">{t(isRunning(task) ? 'grading.regrade.running' : 'grading.regrade.over')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, mb: 0 }}>
        <TaskLine task={task} />
      </Box>
      {error && <ProblemAlert error={error} retry={again} />}
    </Paper>
  );
}
