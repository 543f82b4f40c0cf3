import { useFormat } from '@lyceum/web/i18n';
import { usePage } from '@lyceum/web/page';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ProgressDocument, type ProgressQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { useWhenTold } from '../inbox/live-provider';
import { ProgressLine } from '../learn/progress-line';
import { Clamped, Entries, Panel, PanelLink, Section } from '../shell/panel';
import { Skills } from './skills';

type Screen = ProgressQuery['progress'];

/** How far one has come, and what one seems to know. */
export function Overview() {
  const t = useT();
  usePage(t('progress.title'));
  const [{ data, error }, ask] = useQuery({ query: ProgressDocument });
  const again = () => ask({ requestPolicy: 'network-only' });
  useWhenTold(again);
  if (!data) return error ? <Failed title={t('progress.title')} error={error} retry={again} /> : <Loading />;
  const { courses, skills, answers } = data.progress;
  return (
    <Stack spacing={4}>
      <Typography variant="h1">{t('progress.title')}</Typography>
      {error && <ProblemAlert error={error} retry={again} />}
      <Figures screen={data.progress} />
      <Section title={t('progress.skills')} id="skills">
        {answers === null || answers === undefined ? (
          <Alert severity="info">{t('progress.modelAway')}</Alert>
        ) : (
          <Skills skills={skills} answers={answers} />
        )}
      </Section>
      <Section title={t('progress.courses')} id="courses">
        {courses.length === 0 ? (
          <Empty title={t('learn.noneYet')}>
            <Button component={Link} to="/learn/catalog" variant="contained">
              {t('learn.toCatalog')}
            </Button>
          </Empty>
        ) : (
          <Entries>
            {courses.map((course) => (
              <CourseProgress key={course.courseId} course={course} />
            ))}
          </Entries>
        )}
      </Section>
    </Stack>
  );
}

function Figures({ screen: { active, completed, lessonsCompleted, answers } }: { screen: Screen }) {
  const t = useT();
  const format = useFormat();
  const figures = [
    { label: t('progress.active'), value: active },
    { label: t('progress.completed'), value: completed },
    { label: t('progress.lessons'), value: lessonsCompleted },
    { label: t('progress.answers'), value: answers },
  ];
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' }, m: 0 }}
    >
      {figures.map(({ label, value }) => (
        <Paper
          variant="outlined"
          key={label}
          sx={{ p: 2, display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}
        >
          <Typography component="dt" variant="body2" color="textSecondary">
            {label}
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.2 }}>
            {value === null || value === undefined ? '–' : format.number(value)}
          </Typography>
        </Paper>
      ))}
    </Box>
  );
}

function CourseProgress({ course: { courseId, title, open, progress } }: { course: Screen['courses'][number] }) {
  const t = useT();
  return (
    <Panel component="li">
      <Typography variant="h3" sx={{ mb: 1 }}>
        {open ? <PanelLink to={`/learn/courses/${courseId}`}>{title}</PanelLink> : <Clamped lines={2}>{title}</Clamped>}
      </Typography>
      <ProgressLine {...progress} />
      {open && (
        <MuiLink
          component={Link}
          to={`/progress/leaderboard/${courseId}`}
          sx={{ display: 'inline-block', position: 'relative', zIndex: 1, py: 1.25, mt: 0.5 }}
        >
          {t('progress.leaderboardOf', { course: title })}
        </MuiLink>
      )}
    </Panel>
  );
}
