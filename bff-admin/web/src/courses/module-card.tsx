import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { useT } from '../i18n';
import type { DraftModule } from './arrangement';
import { LessonRow } from './lesson-row';
import { Grip, MoveButtons, useSortableRow } from './move-buttons';
import type { Moves } from './outline-tree';
import { RenameModule } from './rename-module';

interface ModuleCardProps {
  courseId: string;
  module: DraftModule;
  place: { index: number; count: number };
  moves: Moves;
}

export function ModuleCard({ courseId, module, place, moves }: ModuleCardProps) {
  const t = useT();
  const { row, grip } = useSortableRow(module.id);
  const [renaming, setRenaming] = useState(false);
  const { id, title, lessons } = module;
  return (
    <Paper component="li" variant="outlined" {...row} sx={{ p: { xs: 1, sm: 2 }, ...row.sx }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
        <Grip {...grip} label={t('courses.drag.grip', { title })} />
        <Typography variant="h2" dir="auto" sx={{ flex: '1 1 12rem', minWidth: 0, overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        <MoveButtons
          id={id}
          title={title}
          first={place.index === 0}
          last={place.index === place.count - 1}
          onStep={(step) => moves.moduleStep(id, step)}
        />
        <Button size="small" color="inherit" onClick={() => setRenaming(true)}>
          {t('courses.rename')}
        </Button>
        <Button
          size="small"
          color="error"
          onClick={() => moves.removeModule(id)}
          aria-label={t('courses.remove.named', { title })}
        >
          {t('courses.remove')}
        </Button>
      </Stack>
      <SortableContext items={lessons.map((lesson) => lesson.id)} strategy={verticalListSortingStrategy}>
        <Box
          component="ol"
          sx={{ listStyle: 'none', p: 0, m: 0, my: 1 }}
          aria-label={t('courses.lessonsOf', { title })}
        >
          {lessons.map((lesson, index) => (
            <LessonRow
              key={lesson.id}
              courseId={courseId}
              lesson={lesson}
              moves={moves}
              first={place.index === 0 && index === 0}
              last={place.index === place.count - 1 && index === lessons.length - 1}
            />
          ))}
        </Box>
      </SortableContext>
      {lessons.length === 0 && (
        <Typography color="textSecondary" sx={{ px: 1, pb: 1 }}>
          {t('courses.module.empty')}
        </Typography>
      )}
      <Button component={RouterLink} to={`/courses/${courseId}/modules/${id}/lessons/new`} size="small">
        {t('courses.lesson.add')}
      </Button>
      {renaming && (
        <RenameModule
          title={title}
          onClose={() => setRenaming(false)}
          onRename={(next) => {
            setRenaming(false);
            moves.rename(id, next);
          }}
        />
      )}
    </Paper>
  );
}
