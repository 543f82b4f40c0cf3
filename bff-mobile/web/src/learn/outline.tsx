import { Hidden } from '@lyceum/web/hidden';
import { CheckIcon, ExamIcon, FileIcon, TextIcon, VideoIcon } from '@lyceum/web/icons';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { CourseScreenFragment } from '../__generated__/operations';
import { useT } from '../i18n';
import { kindOf, type LessonKind } from './kind';

type Module = CourseScreenFragment['modules'][number];
type Lesson = Module['lessons'][number];

/** Modules and lessons in their order, with what is done and what is next. */
export function Outline({
  modules,
  nextLessonId,
}: {
  modules: readonly Module[];
  nextLessonId: string | null | undefined;
}) {
  return modules.map((module) => (
    <Stack component="section" aria-labelledby={`module-${module.id}`} spacing={1} key={module.id}>
      <Typography variant="h2" id={`module-${module.id}`} dir="auto" sx={{ overflowWrap: 'anywhere' }}>
        {module.title}
      </Typography>
      <Paper variant="outlined" component="ol" sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'hidden' }}>
        {module.lessons.map((lesson) => (
          <Box component="li" key={lesson.id} sx={{ '& + li': { borderTop: 1, borderColor: 'divider' } }}>
            <Entry lesson={lesson} isNext={lesson.id === nextLessonId} />
          </Box>
        ))}
      </Paper>
    </Stack>
  ));
}

const icons: Readonly<Record<LessonKind, typeof TextIcon>> = {
  TEXT: TextIcon,
  VIDEO: VideoIcon,
  FILE: FileIcon,
  QUIZ: ExamIcon,
};

function Entry({ lesson: { id, title, kind, minutes, completed }, isNext }: { lesson: Lesson; isNext: boolean }) {
  const t = useT();
  const shown = kindOf(kind);
  const Icon = icons[shown];
  return (
    <Box component={Link} to={`/learn/lessons/${id}`} sx={entry}>
      <Box
        component="span"
        sx={{
          ...mark,
          ...(completed && { bgcolor: 'success.main', color: 'background.paper', borderColor: 'success.main' }),
        }}
      >
        {completed ? <CheckIcon fontSize="small" /> : <Icon fontSize="small" />}
      </Box>
      <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
        <Box
          component="span"
          dir="auto"
          sx={{ display: 'block', overflowWrap: 'anywhere', fontWeight: isNext ? 700 : 500 }}
        >
          {title}
        </Box>
        <Typography component="span" variant="body2" color="textSecondary">
          {minutes ? t('learn.kindMinutes', { kind: shown, minutes }) : t('learn.kind', { kind: shown })}
        </Typography>
        {completed && <Hidden>{t('learn.done')}</Hidden>}
      </Box>
      {isNext && <Chip size="small" color="primary" label={t('learn.nextOne')} />}
    </Box>
  );
}

const entry = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 60,
  px: 2,
  py: 1.25,
  color: 'text.primary',
  textDecoration: 'none',
  '&:hover': { bgcolor: 'action.hover' },
  '&:focus-visible': { outlineOffset: '-3px' },
} as const;

const mark = {
  display: 'grid',
  placeItems: 'center',
  flexShrink: 0,
  width: 32,
  height: 32,
  borderRadius: '50%',
  border: 1,
  borderColor: 'divider',
  color: 'text.secondary',
} as const;
