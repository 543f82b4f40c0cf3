import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { type MouseEvent, useState } from 'react';
import { useT } from '../../i18n';
import type { AnswerProps } from './answer';

/** Points on the picture: by a pointer, or by their numbers. */
export function HotspotAnswer({ question, response, onRespond }: AnswerProps) {
  const t = useT();
  const [typed, type] = useState({ x: '', y: '' });
  const points = [response.points ?? []].flat();
  const { image } = question;
  if (!image) return null;
  const add = (x: number, y: number) =>
    onRespond({ ...response, points: [...points, { x, y }].slice(-(question.maxPoints ?? 1)) });
  const click = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (share: number, most: number) => Math.round(share * most);
    add(
      at((event.clientX - box.left) / box.width, image.width),
      at((event.clientY - box.top) / box.height, image.height),
    );
  };
  return (
    <Stack spacing={1.5}>
      <Box
        component="svg"
        role="img"
        aria-label={image.alt || t('items.image')}
        viewBox={`0 0 ${image.width} ${image.height}`}
        onClick={click}
        sx={{ width: '100%', border: 1, borderColor: 'divider', cursor: 'crosshair' }}
      >
        {image.url && <image href={image.url} width={image.width} height={image.height} />}
        {points.map(({ x, y }) => (
          <circle
            key={`${x} ${y}`}
            cx={x}
            cy={y}
            r={image.width / 50}
            fill="#1c5da8"
            stroke="#fff"
            strokeWidth={image.width / 200}
          />
        ))}
      </Box>
      <Stack direction="row" spacing={1}>
        {(['x', 'y'] as const).map((axis) => (
          <TextField
            key={axis}
            id={`try-${axis}`}
            size="small"
            label={axis}
            value={typed[axis]}
            onChange={(event) => type({ ...typed, [axis]: event.target.value })}
            slotProps={{ htmlInput: { inputMode: 'numeric', dir: 'ltr' } }}
          />
        ))}
        <Button
          onClick={() => add(Number(typed.x), Number(typed.y))}
          disabled={typed.x === '' || typed.y === '' || Number.isNaN(Number(typed.x) + Number(typed.y))}
        >
          {t('items.try.point')}
        </Button>
        <Button onClick={() => onRespond({ ...response, points: [] })} disabled={points.length === 0}>
          {t('items.try.noPoints')}
        </Button>
      </Stack>
    </Stack>
  );
}
