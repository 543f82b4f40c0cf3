import type { SeatFieldsFragment } from '../__generated__/operations';
import type { Seat } from './seat.type';

export function seatOf({ course, learner, progress, ...seat }: SeatFieldsFragment): Seat {
  return {
    ...seat,
    courseId: course.id,
    courseTitle: course.title,
    learnerId: learner?.id ?? null,
    learnerName: learner?.displayName ?? null,
    percent: progress.percent,
  };
}
