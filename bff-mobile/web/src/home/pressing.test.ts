/// <reference types="jest" />
import { isPressing } from './pressing';

describe('an exam on home', () => {
  const now = Date.UTC(2026, 0, 5, 10);
  const inHours = (hours: number) => new Date(now + hours * 3_600_000).toISOString();
  const exam = { phase: 'OPEN', opensAt: inHours(-1), closesAt: null, serverTime: inHours(0), attempts: [] } as const;

  it.each([
    ['runs', { ...exam, attempts: [{ status: 'OPEN' }] }],
    ['closes today', { ...exam, closesAt: inHours(3) }],
    ['opens tomorrow morning', { ...exam, phase: 'UPCOMING', opensAt: inHours(23), closesAt: inHours(30) }],
  ] as const)('goes before all else when it %s', (_when, one) => {
    expect(isPressing(one)).toBe(true);
  });

  it.each([
    ['never closes', exam],
    [
      'is open for a week, and was handed in once',
      { ...exam, closesAt: inHours(168), attempts: [{ status: 'SUBMITTED' }] },
    ],
    ['opens next week', { ...exam, phase: 'UPCOMING', opensAt: inHours(168), closesAt: inHours(170) }],
  ] as const)('waits below the lessons when it %s', (_when, one) => {
    expect(isPressing(one)).toBe(false);
  });
});
