/** As points are written: no more than two figures after the mark. */
export const rounded = (points: number) => Math.round(points * 100) / 100;
