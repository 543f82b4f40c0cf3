import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';
import type { SeatRow } from './seat.model';

const seat = { seatId: z.string(), courseId: z.string(), learnerId: z.string() };
const seatInCohorts = z.object({ ...seat, cohortIds: z.array(z.string()) });

/** Also of a seat that was taken before, when its cohorts have changed. */
export const seatTaken = defineEvent('enrollment.seat.taken.v1', seatInCohorts);
export const seatWithdrawn = defineEvent('enrollment.seat.withdrawn.v1', seatInCohorts);
export const lessonCompleted = defineEvent(
  'enrollment.lesson.completed.v1',
  z.object({ ...seat, lessonId: z.string() }),
);
export const courseCompleted = defineEvent('enrollment.course.completed.v1', z.object(seat));

export const seatSubject = (seatId: string) => `seat:${seatId}`;
export const seatFacts = ({ _id, courseId, learnerId }: Pick<SeatRow, '_id' | 'courseId' | 'learnerId'>) => ({
  seatId: _id,
  courseId,
  learnerId,
});
export const seatInCohortsFacts = (row: SeatRow) => ({ ...seatFacts(row), cohortIds: row.cohortIds });
