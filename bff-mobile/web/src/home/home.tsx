import { usePage } from '@lyceum/web/page';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
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
import { Suggestions } from './suggestions';

/** What to do next, before all else. */
export default function Home() {
  const t = useT();
  const [{ data, error }, ask] = useQuery({ query: HomeDocument });
  const again = () => ask({ requestPolicy: 'network-only' });
  useWhenTold(again);
  usePage(t('home.title'));
  if (!data) return error ? <Failed title={t('home.title')} error={error} retry={again} /> : <Loading />;
  const { profile, coursesInProgress, due, exams, handIns, suggestions } = data.home;
  return (
    <Stack spacing={3}>
      <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
        {t('home.greeting', { name: profile.givenName || profile.displayName })}
      </Typography>
      {error && <ProblemAlert error={error} retry={again} />}
      <Box sx={columns}>
        <Stack spacing={4} sx={{ minWidth: 0 }}>
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
          {suggestions.length > 0 && (
            <Section title={t('home.suggestions')} id="suggestions">
              <Suggestions suggestions={suggestions} />
            </Section>
          )}
        </Stack>
        <Stack spacing={4} sx={{ minWidth: 0, order: { xs: -1, lg: 0 } }}>
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
        </Stack>
      </Box>
      <Button component={Link} to="/progress" variant="outlined" sx={{ alignSelf: { sm: 'start' } }}>
        {t('home.toProgress')}
      </Button>
    </Stack>
  );
}

const columns = {
  display: 'grid',
  gap: 4,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 3fr)' },
  alignItems: 'start',
};
