import { clamp } from '@lyceum/web/clamp';
import { CheckIcon, ForwardIcon } from '@lyceum/web/icons';
import { usePage } from '@lyceum/web/page';
import { Empty, Failed, Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { MyCoursesDocument, type MyCoursesQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { Pages } from '../shell/pages';
import { Clamped, Entries, Panel, PanelLink } from '../shell/panel';
import { DueDate } from './due';
import { ProgressLine } from './progress-line';
import { LearnTabs } from './tabs';

/** What one takes and has taken. */
export function MyCourses() {
  const t = useT();
  usePage(t('learn.title'));
  return (
    <Stack spacing={2.5}>
      <Typography variant="h1">{t('learn.title')}</Typography>
      <LearnTabs />
      <Box component="section" aria-label={t('learn.mine')}>
        <Pages>{(after, foot) => <Page after={after} foot={foot} />}</Pages>
      </Box>
    </Stack>
  );
}

function Page({ after, foot }: { after: string | null; foot: (next: string | null | undefined) => ReactNode }) {
  const t = useT();
  const [{ data, error }, ask] = useQuery({ query: MyCoursesDocument, variables: { after } });
  if (!data) return error ? <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} /> : <Loading />;
  const { courses, next } = data.myCourses;
  if (courses.length === 0 && !after)
    return (
      <Empty title={t('learn.noneYet')}>
        <Button component={Link} to="/learn/catalog" variant="contained">
          {t('learn.toCatalog')}
        </Button>
      </Empty>
    );
  return (
    <>
      <Entries>
        {courses.map((course) => (
          <Panel component="li" key={course.courseId}>
            <Mine course={course} />
          </Panel>
        ))}
      </Entries>
      {foot(next)}
    </>
  );
}

function Mine({ course }: { course: MyCoursesQuery['myCourses']['courses'][number] }) {
  const t = useT();
  const { courseId, title, status, open, dueAt, progress, nextLesson } = course;
  const isDone = status === 'COMPLETED';
  return (
    <Stack spacing={1.25}>
      <Typography variant="h2" sx={{ fontSize: '1.0625rem' }}>
        {open ? <PanelLink to={`/learn/courses/${courseId}`}>{title}</PanelLink> : <Clamped lines={2}>{title}</Clamped>}
      </Typography>
      {!open && <Typography color="textSecondary">{t('learn.notOpen')}</Typography>}
      {isDone && (
        <Chip
          icon={<CheckIcon />}
          color="success"
          variant="outlined"
          label={t('learn.finished')}
          sx={{ alignSelf: 'start' }}
        />
      )}
      {open && <ProgressLine {...progress} />}
      {dueAt && !isDone && <DueDate at={dueAt} />}
      {open && nextLesson && (
        <Button
          component={Link}
          to={`/learn/lessons/${nextLesson.id}`}
          variant="outlined"
          endIcon={<ForwardIcon />}
          sx={{ justifyContent: 'space-between', textAlign: 'start' }}
        >
          <Box component="span" sx={clamp(2)}>
            {t('home.next', { lesson: nextLesson.title })}
          </Box>
        </Button>
      )}
    </Stack>
  );
}
