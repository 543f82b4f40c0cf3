import { usePage } from '@lyceum/web/page';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { HomeDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useWhenTold } from '../inbox/live-provider';
import { Section } from '../shell/panel';
import { Continue } from './continue';
import { DueList } from './due-list';
import { ExamsSoon } from './exams-soon';
import { HandIns } from './hand-ins';
import { isPressing } from './pressing';
import { Suggestions } from './suggestions';

/** What to do next, before all else: on a phone the next lesson, or an exam that presses. */
export default function Home() {
  const t = useT();
  const [{ data, error }, ask] = useQuery({ query: HomeDocument });
  const again = () => ask({ requestPolicy: 'network-only' });
  useWhenTold(again);
  usePage(t('home.title'));
  const isWide = useMediaQuery(useTheme().breakpoints.up('lg'), { noSsr: true });
  if (!data) return error ? <Failed title={t('home.title')} error={error} retry={again} /> : <Loading />;
  const { profile, coursesInProgress, due, exams, handIns, suggestions } = data.home;
  const lessons = (
    <Section title={t('home.continue')} id="continue">
      {coursesInProgress.length > 0 ? (
        <Continue courses={coursesInProgress} />
      ) : (
        <Empty title={t('home.noCourses')}>
          <Button component={Link} to="/learn/catalog" variant="contained">
            {t('home.toCatalog')}
          </Button>
        </Empty>
      )}
    </Section>
  );
  const ideas = suggestions.length > 0 && (
    <Section title={t('home.suggestions')} id="suggestions">
      <Suggestions suggestions={suggestions} />
    </Section>
  );
  const dates = (
    <>
      {exams.length > 0 && (
        <Section title={t('home.exams')} id="exams">
          <ExamsSoon exams={exams} />
        </Section>
      )}
      {due.length > 0 && (
        <Section title={t('home.due')} id="due">
          <DueList due={due} />
        </Section>
      )}
      {handIns.length > 0 && (
        <Section title={t('home.results')} id="results">
          <HandIns handIns={handIns} />
        </Section>
      )}
    </>
  );
  return (
    <Stack spacing={3}>
      <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
        {t('home.greeting', { name: profile.givenName || profile.displayName })}
      </Typography>
      {error && <ProblemAlert error={error} retry={again} />}
      {isWide ? (
        <Box sx={columns}>
          <Stack spacing={4} sx={{ minWidth: 0 }}>
            {lessons}
            {ideas}
          </Stack>
          <Stack spacing={4} sx={{ minWidth: 0 }}>
            {dates}
          </Stack>
        </Box>
      ) : (
        <Stack spacing={4}>
          {exams.some(isPressing) && dates}
          {lessons}
          {!exams.some(isPressing) && dates}
          {ideas}
        </Stack>
      )}
      <Button component={Link} to="/progress" variant="outlined" sx={{ alignSelf: { sm: 'start' } }}>
        {t('home.toProgress')}
      </Button>
    </Stack>
  );
}

const columns = {
  display: 'grid',
  gap: 4,
  gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr)',
  alignItems: 'start',
};
