import { intervalOf } from './belief';

describe('the range of a belief', () => {
  it('holds the estimate and stays between 0 and 1, also where all was right or wrong', () => {
    for (const p of [0, 0.02, 0.5, 0.98, 1])
      for (const n of [5, 20, 500]) {
        const { from, to } = intervalOf(p, n);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThanOrEqual(p);
        expect(to).toBeGreaterThanOrEqual(p);
        expect(to).toBeLessThanOrEqual(1);
      }
  });

  it('grows narrower with each answer', () => {
    const width = (n: number) => intervalOf(0.7, n).to - intervalOf(0.7, n).from;
    expect(width(20)).toBeLessThan(width(5));
    expect(width(100)).toBeLessThan(width(20));
  });

  it('is Wilson’s: 7 of 10 right are between .44 and .87', () => {
    const { from, to } = intervalOf(0.7, 10);
    expect(from).toBeCloseTo(0.442, 3);
    expect(to).toBeCloseTo(0.873, 3);
  });
});
