import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { useT } from '../i18n';
import type { DraftLesson } from './arrangement';
import { Grip, MoveButtons, useSortableRow } from './move-buttons';
import type { Moves } from './outline-tree';

interface LessonRowProps {
  courseId: string;
  lesson: DraftLesson;
  first: boolean;
  last: boolean;
  moves: Moves;
}

export function LessonRow({ courseId, lesson, first, last, moves }: LessonRowProps) {
  const t = useT();
  const { id, title, kind, minutes } = lesson;
  const { row, grip } = useSortableRow(id);
  return (
    <Box
      component="li"
      {...row}
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        alignItems: 'center',
        gap: 1,
        py: 0.25,
        borderBlockStart: 1,
        borderColor: 'divider',
        ...row.sx,
      }}
    >
      <Grip {...grip} label={t('courses.drag.grip', { title })} />
      <Box sx={{ flex: '1 1 12rem', minWidth: 0 }}>
        <Link
          component={RouterLink}
          to={`/courses/${courseId}/lessons/${id}`}
          dir="auto"
          sx={{ display: 'inline-block', py: 0.5, overflowWrap: 'anywhere' }}
        >
          {title}
        </Link>
        <Typography variant="body2" color="textSecondary">
          {t('courses.lesson.about', { kind: t(`courses.kind.${kind}`), minutes: minutes ?? 0 })}
        </Typography>
      </Box>
      <MoveButtons id={id} title={title} first={first} last={last} onStep={(step) => moves.lessonStep(id, step)} />
      <Button
        size="small"
        color="error"
        onClick={() => moves.removeLesson(id)}
        aria-label={t('courses.remove.named', { title })}
      >
        {t('courses.remove')}
      </Button>
    </Box>
  );
}
