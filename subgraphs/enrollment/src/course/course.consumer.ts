import { type Consumer, defineEvent, on } from '@lyceum/kernel/events/event';
import { z } from 'zod';
import { learnOfCourse } from './known-course.service';

// The part of the catalog's facts that enrollment lives on.
const facts = z.object({
  courseId: z.string(),
  status: z.enum(['DRAFT', 'PUBLISHED', 'ARCHIVED']),
  revision: z.number().int(),
  lessonIds: z.array(z.string()),
});

const types = ['catalog.course.created.v1', 'catalog.course.published.v1', 'catalog.course.archived.v1'];

export const courseConsumer: Consumer = {
  group: 'enrollment.courses',
  events: types.map((type) =>
    on(defineEvent(type, facts), (scope, { courseId, ...rest }) => learnOfCourse(scope, { _id: courseId, ...rest })),
  ),
};
