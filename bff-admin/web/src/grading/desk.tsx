import { useFormat } from '@lyceum/web/i18n';
import { Empty, Failed, Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskDocument, type DeskQuery } from '../__generated__/operations';
import { ExamFrame } from '../exams/exam-frame';
import { useT } from '../i18n';
import { useMay } from '../shell/me';

type Progress = DeskQuery['gradingDesk']['items'][number];

/** What there is to mark in an exam, question by question. */
export default function Desk() {
  const t = useT();
  const may = useMay();
  const { examId = '' } = useParams();
  const [{ data, error, fetching }, again] = useQuery({
    query: DeskDocument,
    variables: { examId, of: { examId } },
    requestPolicy: 'cache-and-network',
  });
  const items = data?.gradingDesk.items ?? [];
  const waiting = items.reduce((sum, item) => sum + item.waiting, 0);
  const inModeration = items.reduce((sum, item) => sum + item.moderation, 0);
  return (
    <ExamFrame
      exam={data?.examEntry}
      examId={examId}
      title={t('exams.place.desk')}
      description={data && t('grading.desk.waiting', { count: waiting })}
      actions={
        <>
          {may('result:moderate') && inModeration > 0 && (
            <Button component={RouterLink} to={`/grading/${examId}/moderation`} variant="outlined">
              {t('grading.moderation.open', { count: inModeration })}
            </Button>
          )}
          {waiting > 0 && (
            <Button component={RouterLink} to={`/grading/${examId}/mark`} variant="contained">
              {t('grading.mark')}
            </Button>
          )}
        </>
      }
    >
      {error && <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && fetching && <Loading />}
      {data && items.length === 0 && (
        <Empty title={t('grading.desk.none')}>
          <Typography color="textSecondary">{t('grading.desk.none.text')}</Typography>
        </Empty>
      )}
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item) => (
          <ItemLine key={item.itemId} item={item} examId={examId} />
        ))}
      </Stack>
    </ExamFrame>
  );
}

function ItemLine({ item, examId }: { item: Progress; examId: string }) {
  const t = useT();
  const format = useFormat();
  const { itemId, waiting, moderation, done } = item;
  const all = waiting + moderation + done;
  const title = item.title ?? t('exams.item.gone');
  return (
    <Paper
      component="li"
      variant="outlined"
      sx={{ p: 2, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}
    >
      <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
        <Typography
          variant="h2"
          dir="auto"
          sx={{ fontSize: '1.0625rem', overflowWrap: 'anywhere', textAlign: 'start' }}
        >
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('grading.desk.counts', { waiting, moderation, done })}
        </Typography>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 0.5 }}>
          <LinearProgress
            aria-hidden
            variant="determinate"
            value={all > 0 ? (done / all) * 100 : 0}
            sx={{ flex: 1, height: 8, borderRadius: 1 }}
          />
          <span>{format.percent(all > 0 ? done / all : 0)}</span>
        </Box>
      </Box>
      {waiting > 0 && (
        <Button
          component={RouterLink}
          to={`/grading/${examId}/mark?item=${itemId}`}
          variant="outlined"
          aria-label={t('grading.mark.of', { title })}
        >
          {t('grading.mark.item')}
        </Button>
      )}
    </Paper>
  );
}
