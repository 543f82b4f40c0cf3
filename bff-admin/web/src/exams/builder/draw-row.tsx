import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { createContext, useContext, useRef } from 'react';
import { useQuery } from 'urql';
import { type ExamBuilderQuery, QuestionChoicesDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { CloseIcon } from '../../shell/icons';
import { focusSoon } from '../../shell/refocus';
import type { DraftDraw } from './draft';
import { idOf } from './faults';
import { useEditing } from './parts';

/** Of the draws that the exam had when it was opened: they are not asked for again. */
export const KnownPools = createContext<ExamBuilderQuery['exam']['drawPools']>([]);

interface DrawRowProps {
  courseId: string;
  draw: DraftDraw;
  path: string;
  number: number;
  onChange: (draw: DraftDraw) => void;
  onRemove: () => void;
}

/** So many at random of the questions with all of some tags; says how many there are. */
export function DrawRow({ courseId, draw, path, number, onChange, onRemove }: DrawRowProps) {
  const t = useT();
  const { isFixed, faults } = useEditing();
  const { tags } = draw;
  const known = useContext(KnownPools).find((pool) => JSON.stringify(pool.tags) === JSON.stringify(tags));
  const [{ data }] = useQuery({
    query: QuestionChoicesDocument,
    variables: { courseId, tags: [...tags], first: 1 },
    pause: tags.length === 0 || isFixed || known !== undefined,
  });
  const tagFault = faults[`${path}.tags`];
  const countFault = faults[`${path}.count`];
  const pointsFault = faults[`${path}.points`];
  const pool = isFixed ? draw.poolSize : tags.length > 0 ? (known?.size ?? data?.itemChoices.total ?? null) : null;
  const words = { inputMode: 'numeric' } as const;
  const row = useRef<HTMLDivElement>(null);
  const remove = () => {
    onRemove();
    // Rows stand at their places: this one now shows the next, if there was one.
    focusSoon(() => row.current);
  };
  return (
    <Box
      ref={row}
      id={idOf(path)}
      tabIndex={-1}
      role="group"
      aria-label={t('exams.draw', { number })}
      sx={{ p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', mb: 1 }}>
        <Typography variant="h3" component="p">
          {t('exams.draw', { number })}
        </Typography>
        {!isFixed && (
          <IconButton aria-label={t('exams.remove', { name: t('exams.draw', { number }) })} onClick={remove}>
            <CloseIcon fontSize="small" />
          </IconButton>
        )}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 7rem 7rem' }, alignItems: 'start' }}>
        <Autocomplete
          multiple
          freeSolo
          autoSelect
          options={[] as string[]}
          value={[...tags]}
          disabled={isFixed}
          onChange={(_event, next) => onChange({ ...draw, tags: next.map((tag) => tag.trim()).filter(Boolean) })}
          clearText={t('exams.course.clear')}
          renderInput={(params) => (
            <TextField
              {...params}
              size="small"
              label={t('exams.draw.tags')}
              error={tagFault !== undefined}
              helperText={tagFault ? t(tagFault) : !isFixed && t('exams.draw.tags.hint')}
            />
          )}
        />
        <TextField
          size="small"
          label={t('exams.draw.count')}
          value={draw.count}
          disabled={isFixed}
          onChange={({ target }) => onChange({ ...draw, count: target.value })}
          error={countFault !== undefined}
          helperText={countFault && t(countFault)}
          slotProps={{ htmlInput: words }}
        />
        <TextField
          size="small"
          label={t('exams.points')}
          placeholder={t('exams.points.own')}
          value={draw.points}
          disabled={isFixed}
          onChange={({ target }) => onChange({ ...draw, points: target.value })}
          error={pointsFault !== undefined}
          helperText={pointsFault && t(pointsFault)}
          slotProps={{ htmlInput: { inputMode: 'decimal' }, inputLabel: { shrink: true } }}
        />
      </Box>
      {pool !== null && (
        <Typography variant="body2" role="status" color="textSecondary" sx={{ mt: 1 }}>
          {t('exams.draw.pool', { count: pool })}
        </Typography>
      )}
    </Box>
  );
}
