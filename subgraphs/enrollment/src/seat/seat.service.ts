import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { mayOn, requireOn } from '@lyceum/kernel/grants';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { getById as getCohort, visibleTo } from '../cohort/cohort.service';
import { findKnownCourse } from '../course/known-course.service';
import { seatInCohortsFacts, seatSubject, seatTaken, seatWithdrawn } from './seat.events';
import { type SeatRow, type SeatStatus, seats } from './seat.model';
import type { EnrollLearnerInput } from './seat.type';

type Scope = Pick<Context, 'tenant' | 'now'>;
type Asker = Scope & Pick<Context, 'principal'>;

/**
 * Seats the one who asks on a published course.
 * @throws NOT_FOUND when there is no such course for learners; CONFLICT when there is a seat already, whatever its status.
 */
export async function enroll(scope: Asker, courseId: string): Promise<SeatRow> {
  const course = await findKnownCourse(scope, courseId);
  if (course?.status !== 'PUBLISHED') throw new DomainError('NOT_FOUND', 'There is no such course.', { courseId });
  return take(scope, { courseId, learnerId: personId(scope), cohortIds: [], dueAt: null });
}

/** Seats somebody else, on a draft too. @throws FORBIDDEN, NOT_FOUND, CONFLICT, BAD_USER_INPUT when the cohort is of another course */
export async function enrollLearner(
  scope: Asker,
  { courseId, learnerId, cohortId }: EnrollLearnerInput,
): Promise<SeatRow> {
  await requireOn(scope, 'seat:manage', `course:${courseId}`);
  if (!(await findKnownCourse(scope, courseId)))
    throw new DomainError('NOT_FOUND', 'There is no such course.', { courseId });
  const cohort = cohortId ? await getCohort(scope, cohortId) : null;
  if (cohort && cohort.courseId !== courseId)
    throw new DomainError('BAD_USER_INPUT', 'The cohort is of another course.', {
      reason: 'COHORT_OF_OTHER_COURSE',
      cohortId,
    });
  return take(scope, { courseId, learnerId, cohortIds: cohort ? [cohort._id] : [], dueAt: cohort?.dueAt ?? null });
}

export function newSeat(fields: Pick<SeatRow, 'courseId' | 'learnerId' | 'cohortIds' | 'dueAt'>, now: Date): SeatRow {
  return {
    _id: newId(),
    ...fields,
    status: 'ACTIVE',
    completed: [],
    enrolledAt: now,
    completedAt: null,
    lastActivityAt: now,
  };
}

async function take(scope: Scope, fields: Parameters<typeof newSeat>[0]): Promise<SeatRow> {
  const row = newSeat(fields, scope.now);
  try {
    return await inTransaction(scope, async (scope) => {
      const seat = await seats(scope).create(row);
      await record(scope, seatTaken.of(seatSubject(seat._id), seatInCohortsFacts(seat)));
      return seat;
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const { courseId, learnerId } = fields;
    throw new DomainError(
      'CONFLICT',
      'This learner is already enrolled in this course.',
      { reason: 'ALREADY_ENROLLED', courseId, learnerId },
      error,
    );
  }
}

/** One's own seat, or with seat:manage, in the tenant or on the course, anyone's. Progress is kept. Twice is once. @throws NOT_FOUND */
export async function withdraw(scope: Asker, seatId: string): Promise<SeatRow> {
  return setStatus(scope, await getManaged(scope, seatId), 'WITHDRAWN');
}

/** Gives a withdrawn learner the seat back, as it was. Twice is once. @throws NOT_FOUND */
export async function reinstate(scope: Asker, seatId: string): Promise<SeatRow> {
  const seat = await getManaged(scope, seatId);
  await requireOn(scope, 'seat:manage', `course:${seat.courseId}`);
  if (seat.status !== 'WITHDRAWN') return seat;
  return setStatus(scope, seat, seat.completedAt ? 'COMPLETED' : 'ACTIVE');
}

async function setStatus(scope: Scope, seat: SeatRow, status: SeatStatus): Promise<SeatRow> {
  if (seat.status === status) return seat;
  return inTransaction(scope, async (scope) => {
    const changed = await seats(scope).findOneAndUpdate(
      { _id: seat._id },
      { $set: { status, lastActivityAt: scope.now } },
    );
    if (!changed) throw missing(seat._id);
    const event = status === 'WITHDRAWN' ? seatWithdrawn : seatTaken;
    await record(scope, event.of(seatSubject(seat._id), seatInCohortsFacts(seat)));
    return changed;
  });
}

/** To one who may not see it, a seat does not exist. */
async function getManaged(scope: Asker, seatId: string): Promise<SeatRow> {
  const seat = await seats(scope).findOne({ _id: seatId });
  const own = seat !== null && scope.principal.kind === 'person' && seat.learnerId === scope.principal.id;
  if (!seat || !(own || (await mayOn(scope, 'seat:manage', `course:${seat.courseId}`)))) throw missing(seatId);
  return seat;
}

/** Most recently active first. */
export function listSeats(
  scope: Pick<Scope, 'tenant'>,
  of: { learnerId: string; courseId?: { $in: string[] } } | { courseId: string } | { cohortIds: string },
  { status, ...paging }: { status?: SeatStatus[]; first: number; after?: string },
): Promise<Page<SeatRow>> {
  return page(seats(scope), { ...of, ...(status && { status: { $in: status } }) }, paging, {
    field: 'lastActivityAt',
    direction: -1,
  });
}

/** Of a course or a cohort, for those who may see seats there. @throws FORBIDDEN */
export async function listCourseSeats(
  scope: Pick<Asker, 'tenant' | 'principal'>,
  of: { courseId: string; cohortId?: string },
  args: Parameters<typeof listSeats>[2],
): Promise<Page<SeatRow>> {
  await requireOn(scope, 'seat:read', `course:${of.courseId}`);
  return listSeats(scope, of.cohortId ? { cohortIds: of.cohortId } : { courseId: of.courseId }, args);
}

/** Of somebody: those on courses whose seats one may see. */
export async function listSeatsOf(
  scope: Pick<Asker, 'tenant' | 'principal'>,
  learnerId: string,
  args: Parameters<typeof listSeats>[2],
): Promise<Page<SeatRow>> {
  return listSeats(scope, { learnerId, ...(await visibleTo(scope, 'seat:read')) }, args);
}

/** One's own, by course. Batched by `loaders.mySeats`. */
export function listOwnByCourses(scope: Asker, courseIds: readonly string[]): Promise<SeatRow[]> {
  return seats(scope).find({ learnerId: personId(scope), courseId: { $in: [...courseIds] } });
}

/** Batched by `loaders.seats`. */
export function listByIds(scope: Pick<Scope, 'tenant'>, ids: readonly string[]): Promise<SeatRow[]> {
  return seats(scope).find({ _id: { $in: [...ids] } });
}

/** Learners with a seat that was not withdrawn, by course. Batched by `loaders.seatCounts`. */
export function countByCourses(
  scope: Pick<Scope, 'tenant'>,
  courseIds: readonly string[],
): Promise<{ _id: string; count: number }[]> {
  return seats(scope).aggregate([
    { $match: { courseId: { $in: [...courseIds] }, status: { $ne: 'WITHDRAWN' } } },
    { $group: { _id: '$courseId', count: { $sum: 1 } } },
  ]);
}

/** The same by cohort. Batched by `loaders.cohortSizes`. */
export function countByCohorts(
  scope: Pick<Scope, 'tenant'>,
  cohortIds: readonly string[],
): Promise<{ _id: string; count: number }[]> {
  const of = { cohortIds: { $in: [...cohortIds] } };
  return seats(scope).aggregate([
    { $match: { ...of, status: { $ne: 'WITHDRAWN' } } },
    { $unwind: '$cohortIds' },
    { $match: of },
    { $group: { _id: '$cohortIds', count: { $sum: 1 } } },
  ]);
}

function missing(seatId: string): DomainError {
  return new DomainError('NOT_FOUND', 'There is no such seat.', { seatId });
}
