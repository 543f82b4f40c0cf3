import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import { useT } from '../../i18n';
import { CloseIcon, SortIcon } from '../../shell/icons';

/** Up, down and away; the name says of what. */
export function RowTools({
  name,
  at,
  count,
  onMove,
  onRemove,
}: {
  name: string;
  at: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const t = useT();
  return (
    <Stack direction="row">
      <IconButton aria-label={t('exams.move.up', { name })} disabled={at === 0} onClick={() => onMove(-1)}>
        <SortIcon fontSize="small" />
      </IconButton>
      <IconButton aria-label={t('exams.move.down', { name })} disabled={at === count - 1} onClick={() => onMove(1)}>
        <SortIcon fontSize="small" sx={{ transform: 'rotate(180deg)' }} />
      </IconButton>
      <IconButton aria-label={t('exams.remove', { name })} onClick={onRemove}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </Stack>
  );
}
