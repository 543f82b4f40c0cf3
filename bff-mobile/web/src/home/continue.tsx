import { clamp } from '@lyceum/web/clamp';
import { ForwardIcon } from '@lyceum/web/icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { HomeQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { DueDate } from '../learn/due';
import { ProgressLine } from '../learn/progress-line';
import { Entries, Panel, PanelLink } from '../shell/panel';

// The rest is a tap away, under “Learn”.
const SHOWN = 3;

type Course = HomeQuery['home']['coursesInProgress'][number];

/** Courses that one is in, each with its next lesson a tap away. */
export function Continue({ courses }: { courses: readonly Course[] }) {
  const t = useT();
  return (
    <>
      <Entries>
        {courses.slice(0, SHOWN).map((course, at) => (
          <InProgress key={course.seatId} course={course} isFirst={at === 0} />
        ))}
      </Entries>
      {courses.length > SHOWN && (
        <Button component={Link} to="/learn" sx={{ alignSelf: 'start' }}>
          {t('home.allCourses', { count: courses.length })}
        </Button>
      )}
    </>
  );
}

function InProgress({ course, isFirst }: { course: Course; isFirst: boolean }) {
  const t = useT();
  const { courseId, title, progress, nextLesson, dueAt } = course;
  return (
    <Panel component="li">
      <Stack spacing={1.5}>
        <Typography variant="h3">
          <PanelLink to={`/learn/courses/${courseId}`}>{title}</PanelLink>
        </Typography>
        <ProgressLine {...progress} />
        {dueAt && <DueDate at={dueAt} />}
        {nextLesson && (
          <Button
            component={Link}
            to={`/learn/lessons/${nextLesson.id}`}
            variant={isFirst ? 'contained' : 'outlined'}
            endIcon={<ForwardIcon />}
            sx={{ justifyContent: 'space-between', textAlign: 'start' }}
          >
            <Box component="span" sx={clamp(2)}>
              {nextLesson.minutes
                ? t('home.nextMinutes', { lesson: nextLesson.title, minutes: nextLesson.minutes })
                : t('home.next', { lesson: nextLesson.title })}
            </Box>
          </Button>
        )}
      </Stack>
    </Panel>
  );
}
