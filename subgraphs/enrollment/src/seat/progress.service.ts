import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { findKnownCourse } from '../course/known-course.service';
import { courseCompleted, lessonCompleted, seatFacts, seatSubject } from './seat.events';
import { type SeatRow, seats } from './seat.model';
import type { Learning, Progress } from './seat.type';

type Asker = Pick<Context, 'tenant' | 'now' | 'principal'>;

/**
 * Marks a lesson of one's own seat as done. Twice is once, and nothing undoes it; the last one completes the course,
 * which stays completed when lessons are added later.
 * @throws NOT_FOUND when one has no seat there, or the published course has no such lesson; CONFLICT after withdrawing,
 * or when the course is archived.
 */
export async function completeLesson(scope: Asker, courseId: string, lessonId: string): Promise<SeatRow> {
  const learnerId = personId(scope);
  const course = await findKnownCourse(scope, courseId);
  return inTransaction(scope, async (scope) => {
    const seat = await seats(scope).findOne({ courseId, learnerId });
    if (!seat) throw new DomainError('NOT_FOUND', 'You have no seat in this course.', { courseId });
    if (seat.completed.some((done) => done.lessonId === lessonId)) return seat;
    if (course?.status === 'ARCHIVED')
      throw new DomainError('CONFLICT', 'This course is closed.', { reason: 'COURSE_CLOSED', courseId });
    if (!course?.lessonIds.includes(lessonId))
      throw new DomainError('NOT_FOUND', 'The course has no such lesson.', { courseId, lessonId });
    if (seat.status === 'WITHDRAWN')
      throw new DomainError('CONFLICT', 'You have withdrawn from this course.', { reason: 'WITHDRAWN', courseId });

    const completed = [...seat.completed, { lessonId, at: scope.now }];
    const finishes = seat.status === 'ACTIVE' && progressOf({ ...seat, completed }, course.lessonIds).percent === 100;
    const changed = await seats(scope).findOneAndUpdate(
      { _id: seat._id },
      {
        $push: { completed: { lessonId, at: scope.now } },
        $set: { lastActivityAt: scope.now, ...(finishes && { status: 'COMPLETED' as const, completedAt: scope.now }) },
      },
    );
    const events = [lessonCompleted.of(seatSubject(seat._id), { ...seatFacts(seat), lessonId })];
    if (finishes) events.push(courseCompleted.of(seatSubject(seat._id), seatFacts(seat)));
    await record(scope, ...events);
    return changed ?? seat;
  });
}

/** Counts only lessons that are published now; a course without any is at 0. */
export function progressOf(seat: Pick<SeatRow, 'completed'>, lessonIds: readonly string[]): Progress {
  const done = new Set(seat.completed.map(({ lessonId }) => lessonId));
  const completed = lessonIds.filter((id) => done.has(id)).length;
  const total = lessonIds.length;
  return { completed, total, percent: total === 0 ? 0 : Math.floor((100 * completed) / total) };
}

/** The first lesson in the course's order that is not done; null when all are. */
export function nextLessonOf(seat: Pick<SeatRow, 'completed'>, lessonIds: readonly string[]): string | null {
  const done = new Set(seat.completed.map(({ lessonId }) => lessonId));
  return lessonIds.find((id) => !done.has(id)) ?? null;
}

/** When the one who asks completed each lesson. Batched by `loaders.myCompletions`. */
export async function listOwnCompletions(
  scope: Asker,
  lessonIds: readonly string[],
): Promise<{ lessonId: string; at: Date }[]> {
  const asked = new Set(lessonIds);
  const found = await seats(scope).find(
    { learnerId: personId(scope), 'completed.lessonId': { $in: [...lessonIds] } },
    { projection: { completed: 1 } },
  );
  return found.flatMap(({ completed }) => completed).filter(({ lessonId }) => asked.has(lessonId));
}

/** One's own seats in figures; a learner has tens of them, so they are counted here. */
export async function learningOf(scope: Asker): Promise<Learning> {
  const own = await seats(scope).find(
    { learnerId: personId(scope), status: { $in: ['ACTIVE', 'COMPLETED'] } },
    { projection: { status: 1, 'completed.lessonId': 1 } },
  );
  const active = own.filter(({ status }) => status === 'ACTIVE').length;
  return {
    active,
    completed: own.length - active,
    lessonsCompleted: own.reduce((sum, seat) => sum + seat.completed.length, 0),
  };
}
