import type { Area } from './declarations';

/** Whether the point lies in the area, its edge included. `default` is the whole picture. */
export function contains({ shape, coordinates }: Area, x: number, y: number): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = coordinates;
  switch (shape) {
    case 'rect':
      return x >= a && y >= b && x <= c && y <= d;
    case 'circle':
      return (x - a) ** 2 + (y - b) ** 2 <= c ** 2;
    case 'ellipse':
      return c > 0 && d > 0 && ((x - a) / c) ** 2 + ((y - b) / d) ** 2 <= 1;
    case 'poly':
      return insidePolygon(coordinates, x, y);
    default:
      return true;
  }
}

/** A point that lies within it, where there is one. */
export function pointIn({ shape, coordinates }: Area): { x: number; y: number } {
  const [a = 0, b = 0, c = 0, d = 0] = coordinates;
  if (shape === 'circle' || shape === 'ellipse') return { x: a, y: b };
  if (shape === 'rect') return { x: (a + c) / 2, y: (b + d) / 2 };
  const corners = cornersOf(coordinates);
  const middle = {
    x: corners.reduce((sum, { x }) => sum + x, 0) / Math.max(1, corners.length),
    y: corners.reduce((sum, { y }) => sum + y, 0) / Math.max(1, corners.length),
  };
  if (insidePolygon(coordinates, middle.x, middle.y)) return middle;
  // The middle of a bent one may lie outside: beside one of its corners it goes in.
  const near = corners.flatMap(({ x, y }) =>
    [0.1, 0.3].map((t) => ({ x: x + t * (middle.x - x), y: y + t * (middle.y - y) })),
  );
  return near.find(({ x, y }) => insidePolygon(coordinates, x, y)) ?? corners[0] ?? middle;
}

export function cornersOf(coordinates: readonly number[]): { x: number; y: number }[] {
  const corners = [];
  for (let n = 0; n + 1 < coordinates.length; n += 2)
    corners.push({ x: coordinates[n] as number, y: coordinates[n + 1] as number });
  return corners;
}

function insidePolygon(coordinates: readonly number[], x: number, y: number): boolean {
  const corners = cornersOf(coordinates);
  let inside = false;
  corners.forEach((a, n) => {
    const b = corners[(n + corners.length - 1) % corners.length] as typeof a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
