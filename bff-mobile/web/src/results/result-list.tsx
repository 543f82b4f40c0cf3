import { usePage } from '@lyceum/web/page';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ResultListDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useWhenTold } from '../inbox/live-provider';
import { Pages } from '../shell/pages';
import { Entries } from '../shell/panel';
import { ResultCard } from './result-card';

/** The latest first. */
export function ResultListPage() {
  const t = useT();
  usePage(t('results.title'));
  return (
    <Stack spacing={2}>
      <Typography variant="h1">{t('results.title')}</Typography>
      <div>
        <Pages>{(after, foot) => <Page after={after} foot={foot} />}</Pages>
      </div>
    </Stack>
  );
}

function Page({ after, foot }: { after: string | null; foot: (next: string | null | undefined) => ReactNode }) {
  const t = useT();
  const [{ data, error }, ask] = useQuery({ query: ResultListDocument, variables: { after } });
  const again = () => ask({ requestPolicy: 'network-only' });
  useWhenTold(again);
  if (!data) return error ? <Failed error={error} retry={again} /> : <Loading />;
  const { entries, next } = data.results;
  if (entries.length === 0 && !after)
    return (
      <Empty title={t('results.none')}>
        <Typography color="textSecondary">{t('results.noneHint')}</Typography>
      </Empty>
    );
  return (
    <>
      {error && <ProblemAlert error={error} retry={again} />}
      <Entries>
        {entries.map((result) => (
          <li key={result.id}>
            <ResultCard to={`/results/${result.id}`} heading="h2" of={result} result={result} />
          </li>
        ))}
      </Entries>
      {foot(next)}
    </>
  );
}
