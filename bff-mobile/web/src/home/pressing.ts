import type { HomeQuery } from '../__generated__/operations';

type Exam = Pick<HomeQuery['home']['exams'][number], 'phase' | 'opensAt' | 'closesAt' | 'serverTime'> & {
  attempts: readonly { status: string }[];
};

const DAY_MS = 86_400_000;

/** Whether an exam goes before all else: one that runs, or that opens or closes within a day. */
export function isPressing({ phase, opensAt, closesAt, serverTime, attempts }: Exam): boolean {
  if (attempts.some(({ status }) => status === 'OPEN')) return true;
  const next = phase === 'UPCOMING' ? opensAt : phase === 'OPEN' ? closesAt : null;
  return next !== null && Date.parse(next) - Date.parse(serverTime) <= DAY_MS;
}
