import { clamp } from '@lyceum/web/clamp';
import { ForwardIcon } from '@lyceum/web/icons';
import { usePage } from '@lyceum/web/page';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { CourseDocument, type CourseScreenFragment, EnrollDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { DueDate } from './due';
import { Outline } from './outline';
import { placeIn } from './place';
import { ProgressLine } from './progress-line';
import { TrailLink } from './trail';

/** What a course is, how far one has come in it, and the way on. */
export function Course() {
  const t = useT();
  const { id = '' } = useParams();
  const [{ data, error, stale }, ask] = useQuery({ query: CourseDocument, variables: { id } });
  const again = () => ask({ requestPolicy: 'network-only' });
  const course = data?.course.id === id ? data.course : undefined;
  usePage(course?.title ?? (error ? t('learn.title') : undefined));
  if (!course) return error ? <Failed title={t('learn.title')} error={error} retry={again} /> : <Loading />;
  return (
    <Stack spacing={3} aria-busy={stale}>
      <Head course={course} />
      <Outline modules={course.modules} nextLessonId={course.enrolled ? course.nextLessonId : null} />
    </Stack>
  );
}

function Head({ course }: { course: CourseScreenFragment }) {
  const t = useT();
  const { id, title, summary, category, lessonCount, dueAt, progress, enrolled } = course;
  const isDone = progress !== null && progress !== undefined && progress.total > 0 && progress.percent === 100;
  return (
    <Stack spacing={2}>
      <TrailLink to={enrolled ? '/learn' : '/learn/catalog'} label={enrolled ? t('learn.mine') : t('learn.catalog')} />
      <Typography variant="h1" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: '4px !important', overflowWrap: 'anywhere' }}>
        {t('learn.lessonCount', { count: lessonCount })}
        {category && (
          <>
            {t('facts.between')}
            <MuiLink component={Link} to={`/learn/catalog?category=${category.id}`} color="inherit">
              <bdi>{category.name}</bdi>
            </MuiLink>
          </>
        )}
      </Typography>
      {summary && (
        <Typography dir="auto" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line', maxWidth: '70ch' }}>
          {summary}
        </Typography>
      )}
      {enrolled && progress && progress.total > 0 && <ProgressLine {...progress} />}
      {enrolled && dueAt && !isDone && <DueDate at={dueAt} />}
      {isDone && (
        <Alert severity="success" variant="outlined">
          {t('learn.courseDone')}
        </Alert>
      )}
      {enrolled ? <GoOn course={course} /> : <TakePart courseId={id} />}
      {enrolled && (
        <MuiLink component={Link} to={`/progress/leaderboard/${id}`} sx={{ alignSelf: 'start', py: 1 }}>
          {t('learn.leaderboard')}
        </MuiLink>
      )}
      {lessonCount === 0 && <Empty title={t('learn.noLessons')} />}
    </Stack>
  );
}

/** With the next lesson, and where one stopped if that is another. */
function GoOn({ course: { id, modules, nextLessonId, progress } }: { course: CourseScreenFragment }) {
  const t = useT();
  const lessons = modules.flatMap((module) => module.lessons);
  const next = lessons.find((lesson) => lesson.id === nextLessonId);
  const place = placeIn(id);
  const left = lessons.find((lesson) => lesson.id === place?.lessonId && lesson.id !== nextLessonId);
  return (
    <Stack spacing={1} sx={{ alignItems: { sm: 'start' } }}>
      {next && (
        <Button
          component={Link}
          to={`/learn/lessons/${next.id}`}
          variant="contained"
          size="large"
          endIcon={<ForwardIcon />}
        >
          <Box component="span" sx={clamp(2)}>
            {progress?.completed ? t('learn.goOn', { lesson: next.title }) : t('learn.start', { lesson: next.title })}
          </Box>
        </Button>
      )}
      {left && (
        <Button component={Link} to={`/learn/lessons/${left.id}`} variant="outlined">
          <Box component="span" sx={clamp(2)}>
            {t('learn.whereStopped', { lesson: left.title })}
          </Box>
        </Button>
      )}
    </Stack>
  );
}

function TakePart({ courseId }: { courseId: string }) {
  const t = useT();
  const [{ fetching, error }, enroll] = useMutation(EnrollDocument);
  return (
    <Stack spacing={1.5} sx={{ alignItems: { sm: 'start' } }}>
      {error && <ProblemAlert error={error} />}
      <Button
        variant="contained"
        size="large"
        loading={fetching}
        onClick={() => void enroll({ courseId }, { additionalTypenames: ['MyCourses', 'Home', 'CatalogPage'] })}
      >
        {t('learn.enroll')}
      </Button>
    </Stack>
  );
}
