import { type Context, personId } from '@lyceum/kernel/context';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { type KnownSeatRow, knownSeats } from './known-seat.model';

type Asker = Pick<Context, 'tenant' | 'principal'>;

/** Takes over what enrollment says. Part of the caller's transaction; events of one seat come in order. */
export async function learnOfSeat(scope: TenantScope, { _id, ...seat }: KnownSeatRow): Promise<void> {
  await knownSeats(scope).updateOne({ _id }, { $set: seat }, { upsert: true });
}

/** Whether the one who asks takes this course now. */
export async function hasSeat(scope: Asker, courseId: string): Promise<boolean> {
  return (await knownSeats(scope).count({ learnerId: personId(scope), courseId, active: true })) > 0;
}

/** The courses that the one who asks takes now. */
export async function ownCourseIds(scope: Asker): Promise<string[]> {
  const seats = await knownSeats(scope).find({ learnerId: personId(scope), active: true }, { limit: MAX_COURSES });
  return seats.map(({ courseId }) => courseId);
}

// More than anybody takes at once.
const MAX_COURSES = 500;
