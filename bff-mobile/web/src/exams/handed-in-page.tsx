import { useFormat } from '@lyceum/web/i18n';
import { usePage } from '@lyceum/web/page';
import { Failed, Loading } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { SubmissionDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useWhenTold } from '../inbox/live-provider';
import { CheckIcon } from './icons';

/** Says that it is in, and shows the result when there is one to be seen. */
export default function HandedInPage() {
  const t = useT();
  const format = useFormat();
  const { submissionId = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: SubmissionDocument, variables: { id: submissionId } });
  useWhenTold(() => ask({ requestPolicy: 'network-only' }));
  const submission = data?.submission;
  const status = submission?.status;
  usePage(submission ? t('exams.handedIn.title') : error ? t('exams.title') : undefined);
  const tries = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer sets the next question.
  useEffect(() => {
    if (status === 'RELEASED') return;
    // 1 s at first, then longer each time up to a minute: a result that waits for a person takes days.
    const timer = setTimeout(
      () => {
        tries.current += 1;
        ask({ requestPolicy: 'network-only' });
      },
      Math.min(60_000, 1_000 * 1.5 ** tries.current),
    );
    return () => clearTimeout(timer);
  }, [data, error, status, ask]);
  if (!submission)
    return error ? (
      <Failed title={t('exams.title')} error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
    ) : (
      <Loading />
    );
  const { acceptedAt, flags, resultId } = submission;
  return (
    <Stack spacing={3} sx={{ maxWidth: 600, mx: 'auto', textAlign: 'center', alignItems: 'center', py: 4 }}>
      <Box
        sx={{
          width: 72,
          height: 72,
          borderRadius: '50%',
          bgcolor: 'success.main',
          color: 'background.paper',
          display: 'grid',
          placeItems: 'center',
        }}
      >
        <CheckIcon fontSize="large" />
      </Box>
      <Typography variant="h1">{t('exams.handedIn.title')}</Typography>
      <Typography>{t('exams.handedIn.at', { date: format.dateTime(acceptedAt) })}</Typography>
      <Stack spacing={1} sx={{ width: '100%', textAlign: 'start' }}>
        {flags.includes('LATE') && <Alert severity="warning">{t('exams.handedIn.late')}</Alert>}
        {flags.includes('OFFLINE') && <Alert severity="info">{t('exams.handedIn.offline')}</Alert>}
        {flags.includes('AUTOMATIC') && <Alert severity="info">{t('exams.handedIn.automatic')}</Alert>}
      </Stack>
      <Typography role="status">
        {status === 'RELEASED'
          ? t('exams.handedIn.released')
          : status === 'GRADED'
            ? t('exams.handedIn.graded')
            : t('exams.handedIn.grading')}
      </Typography>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ width: '100%', justifyContent: 'center' }}>
        {resultId && (
          <Button component={Link} to={`/results/${resultId}`} variant="contained" size="large">
            {t('exams.handedIn.toResult')}
          </Button>
        )}
        <Button component={Link} to="/exams" variant={resultId ? 'outlined' : 'contained'} size="large">
          {t('exams.handedIn.toExams')}
        </Button>
      </Stack>
    </Stack>
  );
}
