import { clamp } from '@lyceum/web/clamp';
import { BackIcon, CheckIcon, ForwardIcon } from '@lyceum/web/icons';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { CompleteLessonDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import type { LessonPage } from './kind';

// Screens that show how far one has come.
const STALE = ['LessonPage', 'CoursePage', 'MyCourses', 'Home', 'ProgressScreen'];

/** Marks a lesson as done, and leads to the ones beside it. */
export function LessonFoot({ lesson }: { lesson: LessonPage }) {
  const t = useT();
  const notice = useNotice();
  const navigate = useNavigate();
  const [{ fetching, error }, complete] = useMutation(CompleteLessonDocument);
  const { id, courseId, courseTitle, completed, enrolled, previous, next } = lesson;
  const done = async () => {
    const { data } = await complete({ courseId, lessonId: id }, { additionalTypenames: STALE });
    if (!data) return;
    const { courseCompleted, progress } = data.completeLesson;
    notice({
      text: courseCompleted
        ? t('learn.finishedCourse', { course: courseTitle })
        : t('learn.lessonDone', { ...progress }),
    });
    void navigate(next && !courseCompleted ? `/learn/lessons/${next.id}` : `/learn/courses/${courseId}`);
  };
  return (
    <Stack spacing={2} sx={{ pt: 2 }}>
      <Divider aria-hidden />
      {completed && (
        <Typography sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'success.main', fontWeight: 600 }}>
          <CheckIcon />
          {t('learn.isDone')}
        </Typography>
      )}
      {error && <ProblemAlert error={error} />}
      {enrolled && !completed && (
        <Button
          variant="contained"
          size="large"
          startIcon={<CheckIcon />}
          loading={fetching}
          onClick={() => void done()}
        >
          {next ? t('learn.doneNext') : t('learn.doneLast')}
        </Button>
      )}
      {!enrolled && (
        <Typography>
          {t('learn.notEnrolled')}{' '}
          <MuiLink component={Link} to={`/learn/courses/${courseId}`}>
            {t('learn.toCourse')}
          </MuiLink>
        </Typography>
      )}
      <Box
        component="nav"
        aria-label={t('learn.beside')}
        sx={{ display: 'flex', gap: 1.5, justifyContent: 'space-between' }}
      >
        {previous ? (
          <Button
            component={Link}
            to={`/learn/lessons/${previous.id}`}
            variant="outlined"
            startIcon={<BackIcon />}
            sx={beside}
          >
            <Beside word={t('learn.previous')} title={previous.title} />
          </Button>
        ) : (
          <Box sx={{ flex: 1 }} />
        )}
        {next && (
          <Button
            component={Link}
            to={`/learn/lessons/${next.id}`}
            variant={completed ? 'contained' : 'outlined'}
            endIcon={<ForwardIcon />}
            sx={{ ...beside, textAlign: 'end', justifyContent: 'flex-end' }}
          >
            <Beside word={t('learn.next')} title={next.title} />
          </Button>
        )}
      </Box>
    </Stack>
  );
}

function Beside({ word, title }: { word: string; title: string }) {
  return (
    <Box component="span" sx={{ minWidth: 0 }}>
      <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', fontWeight: 400 }}>
        {word}
      </Box>
      <Box component="span" dir="auto" sx={clamp(2)}>
        {title}
      </Box>
    </Box>
  );
}

const beside = { flex: 1, minWidth: 0, justifyContent: 'flex-start', textAlign: 'start' } as const;
