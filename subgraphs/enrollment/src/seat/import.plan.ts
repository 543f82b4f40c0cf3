import { isDeepStrictEqual } from 'node:util';
import type { CohortRow } from '../cohort/cohort.model';
import type { RejectedRow } from '../cohort/cohort.type';
import type { SeatRow } from './seat.model';
import { newSeat } from './seat.service';
import type { ImportSeatInput } from './seat.type';

/** What the batch may mean, as it was before: seats and cohorts that it names, and those that hold its enrolments. */
export interface Known {
  seats: readonly SeatRow[];
  cohorts: readonly CohortRow[];
}

/** Where an enrolment puts a person. */
type Place = Pick<ImportSeatInput, 'role' | 'personId'> & { courseId: string; cohortId: string };

/**
 * Decides for each row, in their order; reads and writes nothing. `changed` are those that end up other than they were.
 * `rowsThatChanged` are as many as changed what was there; a row that made a seat is not one of them.
 */
export function planSeats(rows: readonly ImportSeatInput[], known: Known, now: Date) {
  const stored = new Map([...known.seats, ...known.cohorts].map((row) => [row._id, row]));
  const seats = new Map(known.seats.map((seat) => [seatKey(seat.courseId, seat.learnerId), seat]));
  const cohorts = new Map(known.cohorts.map((cohort) => [cohort._id, cohort]));
  const bySource = new Map(known.cohorts.map((cohort) => [cohort.sourcedId, cohort]));
  const places = new Map([...known.seats.flatMap(placesOfSeat), ...known.cohorts.flatMap(placesOfCohort)]);
  const rejected: RejectedRow[] = [];
  const makers = new Set<number>();
  const touched: { index: number; id: string }[] = [];

  for (const [index, row] of rows.entries()) {
    const { sourcedId, role, personId } = row;
    const cohort = bySource.get(row.cohortSourcedId);
    if (!cohort && !row.removed) {
      const { cohortSourcedId: id } = row;
      const because = { reason: 'REFERENCE_NOT_BROUGHT_IN', file: 'classes.csv', id } as const;
      rejected.push({ index, reason: `There is no class ${id}.`, because, retry: false });
      continue;
    }
    const putSeat = (seat: SeatRow) => {
      seats.set(seatKey(seat.courseId, seat.learnerId), seat);
      touched.push({ index, id: seat._id });
    };
    const putCohort = (row: CohortRow) => {
      cohorts.set(row._id, row);
      touched.push({ index, id: row._id });
    };
    const from = places.get(sourcedId);
    const to: Place | undefined =
      cohort && !row.removed ? { role, personId, courseId: cohort.courseId, cohortId: cohort._id } : undefined;
    if (isDeepStrictEqual(from, to)) continue;

    if (from) {
      places.delete(sourcedId);
      const seat = from.role === 'LEARNER' ? seats.get(seatKey(from.courseId, from.personId)) : undefined;
      const taught = from.role === 'INSTRUCTOR' ? cohorts.get(from.cohortId) : undefined;
      if (seat) putSeat(leave(seat, sourcedId, from.cohortId));
      if (taught) putCohort(stopTeaching(taught, sourcedId, from.personId));
    }
    if (!to || !cohort) continue;
    places.set(sourcedId, to);
    if (role === 'INSTRUCTOR') putCohort(teach(cohorts.get(cohort._id) ?? cohort, sourcedId, personId));
    else {
      const { courseId, dueAt } = cohort;
      const seat = seats.get(seatKey(courseId, personId));
      if (!seat) makers.add(index);
      putSeat(join(seat ?? newSeat({ courseId, learnerId: personId, cohortIds: [], dueAt }, now), cohort, sourcedId));
    }
  }

  const differs = (row: SeatRow | CohortRow) => stored.has(row._id) && !isDeepStrictEqual(row, stored.get(row._id));
  const changed = { seats: [...seats.values()].filter(differs), cohorts: [...cohorts.values()].filter(differs) };
  const changedIds = new Set([...changed.seats, ...changed.cohorts].map(({ _id }) => _id));
  const changers = new Set(touched.filter(({ id }) => changedIds.has(id)).map(({ index }) => index));
  return {
    created: [...seats.values()].filter(({ _id }) => !stored.has(_id)),
    changed,
    rowsThatChanged: [...changers].filter((index) => !makers.has(index)).length,
    rejected,
  };
}

const seatKey = (courseId: string, learnerId: string) => `${courseId} ${learnerId}`;

function placesOfSeat({ courseId, learnerId: personId, memberships = [] }: SeatRow): [string, Place][] {
  return memberships.map(({ sourcedId, cohortId }) => [sourcedId, { role: 'LEARNER', personId, courseId, cohortId }]);
}

function placesOfCohort({ _id: cohortId, courseId, teaching = [] }: CohortRow): [string, Place][] {
  return teaching.map(({ sourcedId, personId }) => [sourcedId, { role: 'INSTRUCTOR', personId, courseId, cohortId }]);
}

/** Being in the cohort already, by another enrolment or by hand, changes nothing else: who was withdrawn by hand stays so. */
function join(seat: SeatRow, { _id: cohortId, dueAt }: CohortRow, sourcedId: string): SeatRow {
  const memberships = [...(seat.memberships ?? []), { sourcedId, cohortId }];
  if (seat.cohortIds.includes(cohortId)) return { ...seat, memberships };
  const status = seat.status === 'WITHDRAWN' ? (seat.completedAt ? 'COMPLETED' : 'ACTIVE') : seat.status;
  return { ...seat, memberships, cohortIds: [...seat.cohortIds, cohortId], status, dueAt: seat.dueAt ?? dueAt };
}

/** Out of the cohort with its last enrolment. */
function leave(seat: SeatRow, sourcedId: string, cohortId: string): SeatRow {
  const memberships = (seat.memberships ?? []).filter((membership) => membership.sourcedId !== sourcedId);
  if (memberships.some((membership) => membership.cohortId === cohortId)) return { ...seat, memberships };
  const cohortIds = seat.cohortIds.filter((id) => id !== cohortId);
  const status = cohortIds.length === 0 && seat.status === 'ACTIVE' ? 'WITHDRAWN' : seat.status;
  return { ...seat, memberships, cohortIds, status };
}

function teach(cohort: CohortRow, sourcedId: string, personId: string): CohortRow {
  const teaching = [...(cohort.teaching ?? []), { sourcedId, personId }];
  return { ...cohort, teaching, instructorIds: [...new Set([...cohort.instructorIds, personId])] };
}

function stopTeaching(cohort: CohortRow, sourcedId: string, personId: string): CohortRow {
  const teaching = (cohort.teaching ?? []).filter((place) => place.sourcedId !== sourcedId);
  const still = teaching.some((place) => place.personId === personId);
  const instructorIds = still ? cohort.instructorIds : cohort.instructorIds.filter((id) => id !== personId);
  return { ...cohort, teaching, instructorIds };
}
