import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { pathOf } from '../file-path';
import { Hidden } from '../hidden';
import { useFormat, useT } from '../i18n';
import { usePicturesOf } from '../rich-html';
import type { AnswerProps } from './answer';
import { Group } from './group';
import { Cross, Mark } from './marks';

interface Point {
  x: number;
  y: number;
}

/** Points on a picture, in its own pixels: set by pointer, or by a marker that arrow keys move and Enter sets. */
export function Hotspot({ question, response, onChange, promptId }: AnswerProps) {
  const t = useT();
  const format = useFormat();
  const points = response.points ?? [];
  const most = question.maxPoints ?? 1;
  const { width, height, alt, url } = question.image ?? { width: 1, height: 1, alt: '', url: null };
  const surface = useRef<HTMLDivElement>(null);
  usePicturesOf(surface);
  const [marker, setMarker] = useState<Point>();
  const [said, setSaid] = useState('');
  const where = ({ x, y }: Point) => t('question.point', { x, y, width, height });
  const within = ({ x, y }: Point): Point => ({
    x: Math.round(Math.min(width, Math.max(0, x))),
    y: Math.round(Math.min(height, Math.max(0, y))),
  });
  const set = (point: Point) => {
    // One place only: it goes where one points. Several: the oldest gives way.
    const next = [...points.slice(points.length >= most ? 1 : 0), within(point)];
    onChange({ ...response, points: next });
    setSaid(t('question.pointSet', { n: next.length, where: where(within(point)) }));
  };
  const click = ({ clientX, clientY, currentTarget }: MouseEvent) => {
    const box = currentTarget.getBoundingClientRect();
    set({ x: ((clientX - box.left) / box.width) * width, y: ((clientY - box.top) / box.height) * height });
  };
  const press = (event: KeyboardEvent) => {
    const step = (event.shiftKey ? 0.1 : 0.02) * Math.max(width, height);
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const now = marker ?? points.at(-1) ?? { x: width / 2, y: height / 2 };
    if (by) {
      const next = within({ x: now.x + (by[0] as number) * step, y: now.y + (by[1] as number) * step });
      setMarker(next);
      setSaid(where(next));
    } else if (event.key === 'Enter' || event.key === ' ') set(now);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && points.length > 0) remove(points.length - 1);
    else return;
    event.preventDefault();
  };
  const remove = (at: number) => {
    onChange({ ...response, points: points.filter((_, index) => index !== at) });
    setSaid(t('question.pointRemoved', { n: at + 1 }));
  };
  return (
    <Group legend={t('question.hotspot', { count: most })} promptId={promptId}>
      <Box
        ref={surface}
        role="application"
        aria-roledescription={t('question.picture')}
        aria-label={alt || t('question.picture')}
        aria-describedby={`keys-${question.id}`}
        tabIndex={0}
        onClick={click}
        onKeyDown={press}
        onFocus={() => setMarker((now) => now ?? points.at(-1) ?? within({ x: width / 2, y: height / 2 }))}
        onBlur={() => setMarker(undefined)}
        // Pictures are not mirrored, and neither is where one points.
        dir="ltr"
        sx={{
          position: 'relative',
          cursor: 'crosshair',
          maxWidth: width,
          lineHeight: 0,
          touchAction: 'manipulation',
          border: 1,
          borderColor: 'divider',
        }}
      >
        {url && (
          <Box
            component="img"
            src={pathOf(url)}
            alt=""
            draggable={false}
            sx={{ width: '100%', aspectRatio: `${width} / ${height}` }}
          />
        )}
        {points.map((point, at) => (
          <Mark key={`${at}-${point.x}-${point.y}`} at={point} of={{ width, height }} label={format.number(at + 1)} />
        ))}
        {marker && <Cross at={marker} of={{ width, height }} />}
      </Box>
      <Typography id={`keys-${question.id}`} variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t('question.hotspotKeys')}
      </Typography>
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {points.map((point, at) => (
          <Stack
            component="li"
            direction="row"
            key={`${at}-${point.x}-${point.y}`}
            sx={{ alignItems: 'center', justifyContent: 'space-between' }}
          >
            <span>{t('question.pointNumber', { n: at + 1, where: where(point) })}</span>
            <Button onClick={() => remove(at)} aria-label={t('question.removePoint', { n: at + 1 })}>
              {t('question.remove')}
            </Button>
          </Stack>
        ))}
      </Stack>
      <Hidden role="status">{said}</Hidden>
    </Group>
  );
}
