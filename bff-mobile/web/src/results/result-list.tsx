import { usePage } from '@lyceum/web/page';
import { Empty, Failed, Loading } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useQuery } from 'urql';
import { type ResultHeadFragment, ResultListDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { ResultCard } from './result-card';

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
              <ResultCard to={`/results/${result.id}`} heading="h2" of={result} result={result} />
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
