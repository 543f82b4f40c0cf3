import { type Context, personId } from '@lyceum/kernel/context';
import { gatherRows } from '@lyceum/kernel/gather';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { attempts } from '../attempt/attempt.model';
import { type KnownSeatRow, knownSeats } from './known-seat.model';

type Asker = Pick<Context, 'tenant' | 'principal'>;

/** Takes over what enrollment says, also for the boards of exams that run. Part of the caller's transaction; events of one seat come in order. */
export async function learnOfSeat(scope: TenantScope, { _id, ...seat }: KnownSeatRow): Promise<void> {
  await knownSeats(scope).updateOne({ _id }, { $set: seat }, { upsert: true });
  const { courseId, learnerId, cohortIds } = seat;
  if (seat.active) await attempts(scope).updateMany({ learnerId, courseId }, { $set: { cohortIds } });
}

/** Whether the one who asks takes this course now. */
export async function hasSeat(scope: Asker, courseId: string): Promise<boolean> {
  return (await seatOf(scope, courseId, personId(scope))) !== null;
}

/** The seat of this learner in it. Those who ask at the same moment are answered together. */
export const seatOf = gatherRows<Pick<KnownSeatRow, 'learnerId' | 'cohortIds'>>(
  (scope, courseId, learnerIds) =>
    knownSeats(scope).find(
      { courseId, learnerId: { $in: [...learnerIds] }, active: true },
      { projection: { learnerId: 1, cohortIds: 1 } },
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
