import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';

const seat = { seatId: z.string(), courseId: z.string(), learnerId: z.string() };

export const seatTaken = defineEvent('enrollment.seat.taken.v1', z.object(seat));
export const seatWithdrawn = defineEvent('enrollment.seat.withdrawn.v1', z.object(seat));
export const lessonCompleted = defineEvent(
  'enrollment.lesson.completed.v1',
  z.object({ ...seat, lessonId: z.string() }),
);
export const courseCompleted = defineEvent('enrollment.course.completed.v1', z.object(seat));

export const seatSubject = (seatId: string) => `seat:${seatId}`;
export const seatFacts = ({ _id, courseId, learnerId }: { _id: string; courseId: string; learnerId: string }) => ({
  seatId: _id,
  courseId,
  learnerId,
});
