import { type Consumer, defineEvent, on } from '@lyceum/kernel/events/event';
import { z } from 'zod';
import { attend } from './progress.service';

// What enrollment says of who learns where, and how far they are.
const seat = { courseId: z.string(), learnerId: z.string() };
const taken = defineEvent('enrollment.seat.taken.v1', z.object(seat));
const withdrawn = defineEvent('enrollment.seat.withdrawn.v1', z.object(seat));
const lessonDone = defineEvent('enrollment.lesson.completed.v1', z.object({ ...seat, lessonId: z.string() }));
const courseDone = defineEvent('enrollment.course.completed.v1', z.object(seat));

export const progressConsumer: Consumer = {
  group: 'recommendation.progress',
  events: [
    on(taken, (scope, data) => attend(scope, data, () => ({ seated: true }))),
    on(withdrawn, (scope, data) => attend(scope, data, () => ({ seated: false }))),
    on(lessonDone, (scope, { lessonId, ...data }) =>
      attend(scope, data, ({ done }) => ({ seated: true, done: [...new Set([...done, lessonId])] })),
    ),
    on(courseDone, (scope, data) => attend(scope, data, () => ({ completed: true }))),
  ],
};
