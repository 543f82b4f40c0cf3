import { useFormat } from '@lyceum/web/i18n';
import { usePage } from '@lyceum/web/page';
import { Empty, Failed, Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CardActionArea from '@mui/material/CardActionArea';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type ResultHeadFragment, ResultListDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { clamp } from '../shell/panel';

/** The latest first; further pages follow on demand. */
export function ResultListPage() {
  const t = useT();
  usePage(t('results.title'));
  const [after, setAfter] = useState<string>();
  const [before, setBefore] = useState<readonly ResultHeadFragment[]>([]);
  const [{ data, error, fetching }, ask] = useQuery({ query: ResultListDocument, variables: { after } });
  // Until the next page is there, the answer is the one before it, whose results are here already.
  const known = new Set(before.map(({ id }) => id));
  const shown = [...before, ...(data?.results.entries ?? []).filter(({ id }) => !known.has(id))];
  const next = data?.results.next;
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <Stack spacing={2}>
      <Typography variant="h1">{t('results.title')}</Typography>
      {shown.length > 0 && (
        <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {shown.map((result) => (
            <li key={result.id}>
              <ResultCard result={result} />
            </li>
          ))}
        </Stack>
      )}
      {error && <Failed error={error} retry={again} />}
      {!data && !error && <Loading />}
      {data && shown.length === 0 && (
        <Empty title={t('results.none')}>
          <Typography color="textSecondary">{t('results.noneHint')}</Typography>
        </Empty>
      )}
      {next && (
        <Button
          variant="outlined"
          loading={fetching}
          onClick={() => {
            setBefore(shown);
            setAfter(next);
          }}
        >
          {t('results.more')}
        </Button>
      )}
    </Stack>
  );
}

function ResultCard({ result }: { result: ResultHeadFragment }) {
  const t = useT();
  const format = useFormat();
  const { id, examTitle, percent, passed, practice, submittedAt, attemptNumber } = result;
  return (
    <Paper variant="outlined" sx={{ overflow: 'hidden' }}>
      <CardActionArea
        component={Link}
        to={`/results/${id}`}
        sx={{ p: 2, display: 'flex', gap: 2, justifyContent: 'space-between', alignItems: 'center' }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h3" component="h2" title={examTitle ?? undefined} sx={clamp(2)}>
            <bdi>{examTitle ?? t('results.unknownExam')}</bdi>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {[format.date(submittedAt), attemptNumber > 1 ? t('results.attempt', { n: attemptNumber }) : '']
              .filter(Boolean)
              .join(t('facts.between'))}
          </Typography>
          <Box sx={{ display: 'flex', gap: 1, mt: 1, flexWrap: 'wrap', '&:empty': { display: 'none' } }}>
            {passed !== null && passed !== undefined && (
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
        <Typography variant="h2" component="p" sx={{ whiteSpace: 'nowrap' }}>
          {percent === null || percent === undefined ? t('results.noScore') : format.percent(percent / 100)}
        </Typography>
      </CardActionArea>
    </Paper>
  );
}
