import { type Context, personId } from '@lyceum/kernel/context';
import { gatherRows } from '@lyceum/kernel/gather';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { type KnownSeatRow, knownSeats } from './known-seat.model';

type Asker = Pick<Context, 'tenant' | 'principal'>;

/** Takes over what enrollment says. Part of the caller's transaction; events of one seat come in order. */
export async function learnOfSeat(scope: TenantScope, { _id, ...seat }: KnownSeatRow): Promise<void> {
  await knownSeats(scope).updateOne({ _id }, { $set: seat }, { upsert: true });
}

/** Whether the one who asks takes this course now. */
export function hasSeat(scope: Asker, courseId: string): Promise<boolean> {
  return takesCourse(scope, courseId, personId(scope));
}

/** Whether this learner takes it now. Those who ask at the same moment are answered together. */
export async function takesCourse(scope: TenantScope, courseId: string, learnerId: string): Promise<boolean> {
  return (await seatOf(scope, courseId, learnerId)) !== null;
}

const seatOf = gatherRows<Pick<KnownSeatRow, 'learnerId'>>(
  (scope, courseId, learnerIds) =>
    knownSeats(scope).find(
      { courseId, learnerId: { $in: [...learnerIds] }, active: true },
      { projection: { learnerId: 1 } },
    ),
  ({ learnerId }) => learnerId,
);

/** The courses that the one who asks takes now. */
export async function ownCourseIds(scope: Asker): Promise<string[]> {
  const seats = await knownSeats(scope).find({ learnerId: personId(scope), active: true }, { limit: MAX_COURSES });
  return seats.map(({ courseId }) => courseId);
}

// More than anybody takes at once.
const MAX_COURSES = 500;
