import type { Context } from '@lyceum/kernel/context';
import { type Page, page } from '@lyceum/kernel/pagination';
import { type SeatRow, seats } from './seat.model';
import type { SeatFigure, SeatTotals } from './seat.type';

type Scope = Pick<Context, 'tenant' | 'now'>;
type Where = Parameters<ReturnType<typeof seats>['count']>[0];

const DAY_MS = 86_400_000;

function usedIn(days: number, now: Date): Where {
  const since = new Date(now.getTime() - days * DAY_MS);
  return { status: { $in: ['ACTIVE', 'COMPLETED'] }, 'completed.at': { $gte: since } };
}

/** What is counted and what is listed is said once, so that each figure is that of its rows. */
const rowsOf: { [F in SeatFigure]: (now: Date) => Where } = {
  ACTIVE: () => ({ status: 'ACTIVE' }),
  COMPLETED: () => ({ status: 'COMPLETED' }),
  WITHDRAWN: () => ({ status: 'WITHDRAWN' }),
  OVERDUE: (now) => ({ status: 'ACTIVE', dueAt: { $lt: now } }),
  USED_IN_DAY: (now) => usedIn(1, now),
  USED_IN_WEEK: (now) => usedIn(7, now),
  USED_IN_MONTH: (now) => usedIn(30, now),
};

/** Counted as they are now, each by an index. */
export async function seatTotals(scope: Scope): Promise<SeatTotals> {
  const count = (figure: SeatFigure) => seats(scope).count(rowsOf[figure](scope.now));
  const [active, completed, withdrawn, overdue, usedInDay, usedInWeek, usedInMonth] = await Promise.all([
    count('ACTIVE'),
    count('COMPLETED'),
    count('WITHDRAWN'),
    count('OVERDUE'),
    count('USED_IN_DAY'),
    count('USED_IN_WEEK'),
    count('USED_IN_MONTH'),
  ]);
  return { active, completed, withdrawn, overdue, usedInDay, usedInWeek, usedInMonth };
}

/** The seats of the tenant that a figure counts, most recently active first. */
export function listSeatsIn(
  scope: Scope,
  figure: SeatFigure,
  paging: { first: number; after?: string },
): Promise<Page<SeatRow>> {
  return page(seats(scope), rowsOf[figure](scope.now), paging, { field: 'lastActivityAt', direction: -1 });
}
