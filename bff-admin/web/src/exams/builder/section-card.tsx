import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useT } from '../../i18n';
import type { DraftItem, DraftSection } from './draft';
import { DrawRow } from './draw-row';
import { idOf } from './faults';
import { ItemRow } from './item-row';
import { moved } from './moved';
import { useEditing } from './parts';
import { QuestionPicker } from './question-picker';
import { RowTools } from './row-tools';

interface SectionCardProps {
  courseId: string;
  section: DraftSection;
  at: number;
  count: number;
  onChange: (section: DraftSection) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

export function SectionCard({ courseId, section, at, count, onChange, onMove, onRemove }: SectionCardProps) {
  const t = useT();
  const { isFixed, faults, draft } = useEditing();
  const [picking, setPicking] = useState(false);
  const { title, items, draws } = section;
  const path = `sections.${at}`;
  const fault = faults[`${path}.title`];
  const taken = new Set(draft.sections.flatMap((one) => one.items.map(({ itemId }) => itemId)));
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={t('exams.section.name', { number: at + 1 })}
      id={idOf(path)}
      tabIndex={-1}
      sx={{ p: 2, bgcolor: 'background.default' }}
    >
      <Stack spacing={2}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <TextField
            id={idOf(`${path}.title`)}
            label={t('exams.section.title')}
            value={title}
            onChange={({ target }) => onChange({ ...section, title: target.value })}
            disabled={isFixed}
            error={fault !== undefined}
            helperText={fault && t(fault)}
            slotProps={{ htmlInput: { maxLength: 200, dir: 'auto' } }}
          />
          {!isFixed && <RowTools name={title} at={at} count={count} onMove={onMove} onRemove={onRemove} />}
        </Box>
        <TextField
          label={t('exams.section.instructions')}
          value={section.instructions}
          onChange={({ target }) => onChange({ ...section, instructions: target.value })}
          disabled={isFixed}
          multiline
          minRows={1}
          maxRows={8}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
        {items.length + draws.length === 0 && <Typography color="textSecondary">{t('exams.section.none')}</Typography>}
        {items.length > 0 && (
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
            {items.map((item, i) => (
              <ItemRow
                key={item.itemId}
                item={item}
                at={i}
                count={items.length}
                path={`${path}.items.${i}`}
                onChange={(next) => onChange({ ...section, items: items.with(i, next) })}
                onMove={(by) => onChange({ ...section, items: moved(items, i, by) })}
                onRemove={() => onChange({ ...section, items: items.toSpliced(i, 1) })}
              />
            ))}
          </Box>
        )}
        {draws.map((draw, d) => (
          <DrawRow
            // biome-ignore lint: a draw has nothing of its own but its place
            key={d}
            courseId={courseId}
            draw={draw}
            path={`${path}.draws.${d}`}
            number={d + 1}
            onChange={(next) => onChange({ ...section, draws: draws.with(d, next) })}
            onRemove={() => onChange({ ...section, draws: draws.toSpliced(d, 1) })}
          />
        ))}
        <FormControlLabel
          control={
            <Checkbox
              checked={section.shuffle}
              disabled={isFixed}
              onChange={(_event, shuffle) => onChange({ ...section, shuffle })}
            />
          }
          label={t('exams.section.shuffle')}
        />
        {!isFixed && (
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            <Button variant="outlined" onClick={() => setPicking(true)}>
              {t('exams.item.add')}
            </Button>
            <Button
              variant="outlined"
              onClick={() =>
                onChange({ ...section, draws: [...draws, { tags: [], count: '1', points: '', poolSize: null }] })
              }
            >
              {t('exams.draw.add')}
            </Button>
          </Stack>
        )}
      </Stack>
      {picking && (
        <QuestionPicker
          courseId={courseId}
          taken={taken}
          onClose={() => setPicking(false)}
          onPick={(picked) => {
            const added: DraftItem[] = picked.map(({ id, title: name }) => ({
              itemId: id,
              title: name,
              version: null,
              points: '',
            }));
            onChange({ ...section, items: [...items, ...added] });
            setPicking(false);
          }}
        />
      )}
    </Paper>
  );
}
