import { usePage } from '@lyceum/web/page';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { useQuery } from 'urql';
import {
  type ExamCardFragment,
  ExamListDocument,
  type ExamListQuery,
  type ExamPhase,
  MoreExamsDocument,
} from '../__generated__/operations';
import { useT } from '../i18n';
import { Pages } from '../shell/pages';
import { ExamCard } from './exam-card';
import { KeptHere } from './kept-here';

const PHASES = ['OPEN', 'UPCOMING', 'OVER'] as const satisfies readonly ExamPhase[];
// One becomes open or over while one looks on.
const LOOK_MS = 60_000;

/** What one can write now, later, and what is over. */
export function ExamList() {
  const t = useT();
  usePage(t('exams.title'));
  const [{ data, error }, ask] = useQuery({ query: ExamListDocument });
  const again = () => ask({ requestPolicy: 'network-only' });
  useEffect(() => {
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), LOOK_MS);
    return () => clearInterval(timer);
  }, [ask]);
  return (
    <Stack spacing={4}>
      <Typography variant="h1">{t('exams.title')}</Typography>
      <KeptHere />
      {data && error && <ProblemAlert error={error} retry={again} />}
      {data ? (
        PHASES.map((phase) => <Phase key={phase} phase={phase} first={data[phase]} />)
      ) : error ? (
        <Failed error={error} retry={again} />
      ) : (
        <Loading />
      )}
    </Stack>
  );
}

type Page = ExamListQuery['OPEN'];
type Foot = (next: string | null | undefined) => ReactNode;

function Phase({ phase, first }: { phase: ExamPhase; first: Page }) {
  const t = useT();
  return (
    <Stack component="section" spacing={1.5} aria-labelledby={`phase-${phase}`}>
      <Typography variant="h2" id={`phase-${phase}`}>
        {t(`exams.phase.${phase}`)}
      </Typography>
      {first.exams.length > 0 ? (
        <Pages>
          {(after, foot) =>
            after ? (
              <More phase={phase} after={after} foot={foot} />
            ) : (
              <Cards exams={first.exams}>{foot(first.next)}</Cards>
            )
          }
        </Pages>
      ) : (
        <Empty title={t(`exams.none.${phase}`)}>
          {phase === 'OPEN' && <Typography color="textSecondary">{t('exams.none.hint')}</Typography>}
        </Empty>
      )}
    </Stack>
  );
}

function More({ phase, after, foot }: { phase: ExamPhase; after: string; foot: Foot }) {
  const [{ data, error }, ask] = useQuery({ query: MoreExamsDocument, variables: { phase, after } });
  if (!data) return error ? <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} /> : <Loading />;
  return <Cards exams={data.exams.exams}>{foot(data.exams.next)}</Cards>;
}

function Cards({ exams, children }: { exams: readonly ExamCardFragment[]; children: ReactNode }) {
  return (
    <Stack spacing={1.5}>
      {exams.map((exam) => (
        <ExamCard key={exam.id} exam={exam} />
      ))}
      {children}
    </Stack>
  );
}
