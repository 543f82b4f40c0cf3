import type { Context } from '@lyceum/kernel/context';
import { seats } from './seat.model';
import type { SeatTotals } from './seat.type';

const DAY_MS = 86_400_000;

/** Counted as they are now, each by an index. */
export async function seatTotals(scope: Pick<Context, 'tenant' | 'now'>): Promise<SeatTotals> {
  const count = (where: Parameters<ReturnType<typeof seats>['count']>[0]) => seats(scope).count(where);
  const usedIn = (days: number) => {
    const since = new Date(scope.now.getTime() - days * DAY_MS);
    return count({ status: { $in: ['ACTIVE', 'COMPLETED'] }, 'completed.at': { $gte: since } });
  };
  const [active, completed, withdrawn, overdue, usedInDay, usedInWeek, usedInMonth] = await Promise.all([
    count({ status: 'ACTIVE' }),
    count({ status: 'COMPLETED' }),
    count({ status: 'WITHDRAWN' }),
    count({ status: 'ACTIVE', dueAt: { $lt: scope.now } }),
    usedIn(1),
    usedIn(7),
    usedIn(30),
  ]);
  return { active, completed, withdrawn, overdue, usedInDay, usedInWeek, usedInMonth };
}
