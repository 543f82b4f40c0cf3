import Box from '@mui/material/Box';
import { type PointerEvent, useRef, useState } from 'react';
import type { AreaInput } from '../../__generated__/operations';
import { useT } from '../../i18n';

interface AreaCanvasProps {
  url: string | undefined;
  image: { alt: string; width: number; height: number };
  areas: readonly AreaInput[];
  shape: AreaInput['shape'];
  onDrawn: (coordinates: number[]) => void;
}

type Point = readonly [x: number, y: number];

/** The picture with its areas. A rectangle or a circle is pulled up; a polygon is clicked, and closed at its first corner. */
export function AreaCanvas({ url, image, areas, shape, onDrawn }: AreaCanvasProps) {
  const t = useT();
  const svg = useRef<SVGSVGElement>(null);
  const [points, setPoints] = useState<readonly Point[]>([]);
  const { width, height } = image;

  const at = ({ clientX, clientY }: PointerEvent): Point => {
    const box = (svg.current as SVGSVGElement).getBoundingClientRect();
    const within = (share: number, most: number) => Math.round(Math.min(1, Math.max(0, share)) * most);
    return [within((clientX - box.left) / box.width, width), within((clientY - box.top) / box.height, height)];
  };
  const down = (event: PointerEvent<SVGSVGElement>) => {
    const point = at(event);
    if (shape !== 'POLYGON') {
      event.currentTarget.setPointerCapture(event.pointerId);
      setPoints([point, point]);
      return;
    }
    const [first] = points;
    if (first && points.length > 2 && distance(first, point) < Math.max(width, height) / 40) {
      onDrawn(points.flat());
      setPoints([]);
    } else setPoints([...points, point]);
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const [first] = points;
    if (shape !== 'POLYGON' && first) setPoints([first, at(event)]);
  };
  const up = () => {
    const [from, to] = points;
    if (shape === 'POLYGON' || !from || !to) return;
    setPoints([]);
    // A click is no area.
    if (distance(from, to) > 2) onDrawn(coordinatesOf(shape, from, to));
  };
  const drawn =
    shape !== 'POLYGON' && points.length === 2
      ? { shape, coordinates: coordinatesOf(shape, points[0] as Point, points[1] as Point) }
      : undefined;
  return (
    <Box
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden', maxWidth: width > 300 ? 720 : 480 }}
    >
      <Box
        component="svg"
        ref={svg}
        role="img"
        aria-label={t('items.area.canvas', { alt: image.alt, count: areas.length })}
        viewBox={`0 0 ${width} ${height}`}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        sx={{ display: 'block', width: '100%', touchAction: 'none', cursor: 'crosshair' }}
      >
        {url && <image href={url} width={width} height={height} />}
        {areas.map((area) => (
          <AreaShape key={area.id} area={area} color={area.correct ? '#1e6e34' : '#8a5300'} thin={width / 200} />
        ))}
        {drawn && <AreaShape area={drawn} color="#1c5da8" thin={width / 200} />}
        {shape === 'POLYGON' && points.length > 0 && (
          <>
            <polyline points={points.join(' ')} fill="none" stroke="#1c5da8" strokeWidth={width / 200} />
            <circle cx={points[0]?.[0]} cy={points[0]?.[1]} r={Math.max(width, height) / 60} fill="#1c5da8" />
          </>
        )}
      </Box>
    </Box>
  );
}

function AreaShape(props: { area: Pick<AreaInput, 'shape' | 'coordinates'>; color: string; thin: number }) {
  const { area, color, thin } = props;
  const [a = 0, b = 0, c = 0, d = 0] = [area.coordinates].flat().map((one) => (Number.isNaN(one) ? 0 : one));
  const look = { fill: color, fillOpacity: 0.25, stroke: color, strokeWidth: thin };
  if (area.shape === 'CIRCLE') return <circle {...look} cx={a} cy={b} r={Math.max(0, c)} />;
  if (area.shape === 'RECTANGLE')
    return <rect {...look} x={a} y={b} width={Math.max(0, c - a)} height={Math.max(0, d - b)} />;
  return <polygon {...look} points={[area.coordinates].flat().join(' ')} />;
}

function coordinatesOf(shape: AreaInput['shape'], [x1, y1]: Point, [x2, y2]: Point): number[] {
  if (shape === 'CIRCLE') return [x1, y1, Math.round(Math.hypot(x2 - x1, y2 - y1))];
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

const distance = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x2 - x1, y2 - y1);
