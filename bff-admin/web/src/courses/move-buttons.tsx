import { useSortable } from '@dnd-kit/sortable';
import Box from '@mui/material/Box';
import IconButton, { type IconButtonProps } from '@mui/material/IconButton';
import { useT } from '../i18n';
import { DownIcon, GripIcon, UpIcon } from './icons';
import type { Step } from './outline-tree';

/** A row that can be carried, and the handle to take it by. */
export function useSortableRow(id: string) {
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id,
  });
  const { role, 'aria-describedby': describedBy } = attributes;
  return {
    row: {
      ref: setNodeRef,
      style: {
        transform: transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined,
        transition: transition ?? undefined,
      },
      sx: isDragging
        ? { position: 'relative', zIndex: 5, bgcolor: 'background.paper', boxShadow: 4, opacity: 0.95 }
        : {},
    } as const,
    grip: { ref: setActivatorNodeRef, role, 'aria-describedby': describedBy, ...listeners },
  };
}

export function Grip({ label, ...rest }: IconButtonProps & { label: string }) {
  return (
    <IconButton
      {...rest}
      aria-label={label}
      sx={{ cursor: 'grab', touchAction: 'none', color: 'text.secondary', flexShrink: 0 }}
    >
      <GripIcon />
    </IconButton>
  );
}

interface MoveButtonsProps {
  id: string;
  title: string;
  first: boolean;
  last: boolean;
  onStep: (step: Step) => void;
}

export function MoveButtons({ id, title, first, last, onStep }: MoveButtonsProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexShrink: 0 }}>
      <IconButton
        id={`move--1-${id}`}
        aria-label={t('courses.move.up', { title })}
        disabled={first}
        onClick={() => onStep(-1)}
      >
        <UpIcon />
      </IconButton>
      <IconButton
        id={`move-1-${id}`}
        aria-label={t('courses.move.down', { title })}
        disabled={last}
        onClick={() => onStep(1)}
      >
        <DownIcon />
      </IconButton>
    </Box>
  );
}
