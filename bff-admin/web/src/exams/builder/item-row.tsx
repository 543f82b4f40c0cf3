import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useT } from '../../i18n';
import type { DraftItem } from './draft';
import { idOf } from './faults';
import { useEditing } from './parts';
import { RowTools } from './row-tools';

interface ItemRowProps {
  item: DraftItem;
  at: number;
  count: number;
  path: string;
  onChange: (item: DraftItem) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

export function ItemRow({ item, at, count, path, onChange, onMove, onRemove }: ItemRowProps) {
  const t = useT();
  const { isFixed, faults } = useEditing();
  const name = item.title ?? t('exams.item.gone');
  const fault = faults[path];
  return (
    <Box
      component="li"
      id={idOf(path)}
      tabIndex={-1}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        p: 1,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
      }}
    >
      <Typography component="span" color="textSecondary" sx={{ minWidth: '1.5rem' }}>
        {at + 1}
      </Typography>
      <Box sx={{ flex: '1 1 12rem', minWidth: 0 }}>
        <Typography dir="auto" sx={{ overflowWrap: 'anywhere', textAlign: 'start' }}>
          {name}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {item.version ? t('exams.item.version', { version: item.version }) : t('exams.item.newest')}
        </Typography>
      </Box>
      <TextField
        size="small"
        fullWidth={false}
        label={t('exams.points')}
        placeholder={t('exams.points.own')}
        value={item.points}
        disabled={isFixed}
        onChange={({ target }) => onChange({ ...item, points: target.value })}
        error={fault !== undefined}
        helperText={fault && t(fault)}
        slotProps={{
          htmlInput: { inputMode: 'decimal', 'aria-label': t('exams.points.of', { name }) },
          inputLabel: { shrink: true },
        }}
        sx={{ width: '8rem' }}
      />
      {!isFixed && <RowTools name={name} at={at} count={count} onMove={onMove} onRemove={onRemove} />}
    </Box>
  );
}
