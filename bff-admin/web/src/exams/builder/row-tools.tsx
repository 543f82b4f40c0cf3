import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import { useRef } from 'react';
import { useT } from '../../i18n';
import { CloseIcon, SortIcon } from '../../shell/icons';
import { focusSoon } from '../../shell/refocus';

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
  const tools = useRef<HTMLDivElement>(null);
  const move = (by: -1 | 1) => {
    onMove(by);
    const [up, down] = tools.current?.querySelectorAll('button') ?? [];
    const [same, back] = by === -1 ? [up, down] : [down, up];
    focusSoon(() => (same?.disabled ? back : same));
  };
  return (
    <Stack direction="row" ref={tools}>
      <IconButton aria-label={t('exams.move.up', { name })} disabled={at === 0} onClick={() => move(-1)}>
        <SortIcon fontSize="small" />
      </IconButton>
      <IconButton aria-label={t('exams.move.down', { name })} disabled={at === count - 1} onClick={() => move(1)}>
        <SortIcon fontSize="small" sx={{ transform: 'rotate(180deg)' }} />
      </IconButton>
      <IconButton aria-label={t('exams.remove', { name })} onClick={onRemove}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </Stack>
  );
}
