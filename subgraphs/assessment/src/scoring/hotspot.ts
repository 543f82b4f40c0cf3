import type { ItemContent, ItemResponse } from '../item/item.content';
import { clamp, type Found } from './mark';

type Hotspot = Extract<ItemContent, { kind: 'HOTSPOT' }>;
type Area = Hotspot['areas'][number];
type Point = { x: number; y: number };

/**
 * A point counts for the first area that it lies in, its edge included. As many right areas are wanted as there are, at most
 * `maxPoints`; each point elsewhere takes away one. Two points in one right area count as one.
 */
export function hotspot({ areas, maxPoints }: Hotspot, { points = [] }: ItemResponse): Found {
  if (points.length === 0) return 'OMITTED';
  const wanted = Math.min(maxPoints, areas.filter(({ correct }) => correct).length);
  if (points.length > maxPoints || wanted === 0) return { credit: 0, wrong: 1 };
  const met = points.map((point) => areas.find((area) => lies(point, area)));
  const hits = new Set(met.filter((area) => area?.correct)).size;
  const misses = met.filter((area) => !area?.correct).length;
  return {
    credit: clamp((hits - misses) / wanted, 0, 1),
    wrong: clamp(misses / wanted, 0, 1),
    parts: areas
      .filter(({ correct }) => correct)
      .map((area) => ({ id: area.id, correctness: met.includes(area) ? 1 : 0 })),
  };
}

export function lies({ x, y }: Point, { shape, coordinates }: Pick<Area, 'shape' | 'coordinates'>): boolean {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  const [a = 0, b = 0, c = 0, d = 0] = coordinates;
  if (shape === 'RECTANGLE') return x >= a && x <= c && y >= b && y <= d;
  if (shape === 'CIRCLE') return Math.hypot(x - a, y - b) <= c;
  return inPolygon({ x, y }, coordinates);
}

/** A ray to the right crosses the outline an odd number of times from inside. */
function inPolygon({ x, y }: Point, coordinates: readonly number[]): boolean {
  let inside = false;
  const corners = coordinates.length / 2;
  for (let n = 0; n < corners; n++) {
    const m = (n + 1) % corners;
    const [x1, y1, x2, y2] = [
      coordinates[2 * n],
      coordinates[2 * n + 1],
      coordinates[2 * m],
      coordinates[2 * m + 1],
    ] as [number, number, number, number];
    const beside = (x - x1) * (y2 - y1) - (y - y1) * (x2 - x1);
    const between = Math.min(x1, x2) <= x && x <= Math.max(x1, x2) && Math.min(y1, y2) <= y && y <= Math.max(y1, y2);
    if (beside === 0 && between) return true;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
