import { usePage } from '@lyceum/web/page';
import { Empty, Failed, Loading } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { type ExamCardFragment, ExamListDocument, type ExamPhase } from '../__generated__/operations';
import { useT } from '../i18n';
import { ExamCard } from './exam-card';
import { KeptHere } from './kept-here';

const PHASES = ['OPEN', 'UPCOMING', 'OVER'] as const satisfies readonly ExamPhase[];

/** What one can write now, later, and what is over. */
export function ExamList() {
  const t = useT();
  usePage(t('exams.title'));
  return (
    <Stack spacing={4}>
      <Typography variant="h1">{t('exams.title')}</Typography>
      <KeptHere />
      {PHASES.map((phase) => (
        <Phase key={phase} phase={phase} />
      ))}
    </Stack>
  );
}

function Phase({ phase }: { phase: ExamPhase }) {
  const t = useT();
  const [after, setAfter] = useState<string>();
  const [before, setBefore] = useState<readonly ExamCardFragment[]>([]);
  const [{ data, error, fetching }, ask] = useQuery({ query: ExamListDocument, variables: { phase, after } });
  // One becomes open or over while one looks on.
  useEffect(() => {
    const timer = setInterval(() => !after && ask({ requestPolicy: 'network-only' }), 60_000);
    return () => clearInterval(timer);
  }, [after, ask]);
  const shown = [...before, ...(data?.exams.exams ?? [])];
  const next = data?.exams.next;
  return (
    <Stack component="section" spacing={1.5} aria-labelledby={`phase-${phase}`}>
      <Typography variant="h2" id={`phase-${phase}`}>
        {t(`exams.phase.${phase}`)}
      </Typography>
      {shown.map((exam) => (
        <ExamCard key={exam.id} exam={exam} />
      ))}
      {error && shown.length === 0 && <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && fetching && <Loading />}
      {data && shown.length === 0 && (
        <Empty title={t(`exams.none.${phase}`)}>
          {phase === 'OPEN' && <Typography color="textSecondary">{t('exams.none.hint')}</Typography>}
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
          {t('exams.more')}
        </Button>
      )}
    </Stack>
  );
}
