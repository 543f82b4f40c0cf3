import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type CohortRow, cohorts } from '../cohort/cohort.model';
import type { ImportResult } from '../cohort/cohort.type';
import { type Known, planSeats } from './import.plan';
import { seatInCohortsFacts, seatSubject, seatTaken, seatWithdrawn } from './seat.events';
import { type SeatRow, seats } from './seat.model';
import type { ImportSeatInput } from './seat.type';

type Scope = Pick<Context, 'tenant' | 'now'>;

/**
 * Brings enrolments in by their `sourcedId`, in the order given: a learner gets a seat in the cohort's course, one however
 * many of its cohorts they are in; an instructor is noted on the cohort. An enrolment that was somewhere else leaves there
 * first, and one leaves a cohort with the last enrolment that holds one there. Only what differs is written, so the same
 * input again writes nothing. `updated` counts rows.
 * @throws TRY_AGAIN when another import got in between.
 */
export async function importSeats(scope: Scope, input: ImportSeatInput[]): Promise<ImportResult> {
  return inTransaction(scope, async (scope) => {
    const known = await readKnown(scope, input);
    const { created, changed, rowsThatChanged, rejected } = planSeats(input, known, scope.now);
    const { duplicates } = await seats(scope).bulkWrite([
      ...created.map((document) => ({ insertOne: { document } })),
      ...changed.seats.map(({ _id, memberships, cohortIds, status, dueAt }) => ({
        updateOne: { filter: { _id }, update: { $set: { memberships, cohortIds, status, dueAt } } },
      })),
    ]);
    if (duplicates.length > 0) throw new DomainError('TRY_AGAIN', 'Another import is seating the same learners.');
    await cohorts(scope).bulkWrite(
      changed.cohorts.map(({ _id, teaching, instructorIds }) => ({
        updateOne: { filter: { _id }, update: { $set: { teaching, instructorIds } } },
      })),
    );
    await recordTurns(scope, known.seats, [...created, ...changed.seats]);
    return { created: created.length, updated: rowsThatChanged, rejected };
  });
}

async function readKnown(scope: Scope, input: ImportSeatInput[]): Promise<Known> {
  const enrolments = { $in: [...new Set(input.map(({ sourcedId }) => sourcedId))] };
  const named = await cohorts(scope).find({
    sourcedId: { $in: [...new Set(input.map(({ cohortSourcedId }) => cohortSourcedId))] },
  });
  const taught = await cohorts(scope).find({ 'teaching.sourcedId': enrolments });
  const ofLearners = await seats(scope).find({
    courseId: { $in: [...new Set(named.map(({ courseId }) => courseId))] },
    learnerId: { $in: [...new Set(input.map(({ personId }) => personId))] },
  });
  const taken = await seats(scope).find({ 'memberships.sourcedId': enrolments });
  return { cohorts: onceEach<CohortRow>(named, taught), seats: onceEach<SeatRow>(ofLearners, taken) };
}

function onceEach<Row extends { _id: string }>(...lists: Row[][]): Row[] {
  return [...new Map(lists.flat().map((row) => [row._id, row])).values()];
}

/** An event for each seat that is taken now and was not before, or the other way round, and for one that changed its cohorts. */
async function recordTurns(scope: Scope, before: readonly SeatRow[], after: readonly SeatRow[]): Promise<void> {
  const was = new Map(before.filter(isTaken).map(({ _id, cohortIds }) => [_id, String([...cohortIds].sort())]));
  const turned = after.filter((seat) =>
    isTaken(seat) ? was.get(seat._id) !== String([...seat.cohortIds].sort()) : was.has(seat._id),
  );
  const eventOf = (seat: SeatRow) => (isTaken(seat) ? seatTaken : seatWithdrawn);
  await record(scope, ...turned.map((seat) => eventOf(seat).of(seatSubject(seat._id), seatInCohortsFacts(seat))));
}

function isTaken({ status }: SeatRow): boolean {
  return status !== 'WITHDRAWN';
}
