import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';
import type { CourseRow } from './course.model';

/** All that another subgraph may know of a course. The event with the highest `revision` is how it is now. */
const facts = z.object({
  courseId: z.string(),
  title: z.string(),
  status: z.enum(['DRAFT', 'PUBLISHED', 'ARCHIVED']),
  revision: z.number().int(),
  lessonIds: z.array(z.string()),
});

export const courseCreated = defineEvent('catalog.course.created.v1', facts);
export const coursePublished = defineEvent('catalog.course.published.v1', facts);
export const courseArchived = defineEvent('catalog.course.archived.v1', facts);

export function courseFacts(course: CourseRow): z.input<typeof facts> {
  return {
    courseId: course._id,
    title: course.title,
    status: course.status,
    revision: course.revision,
    lessonIds: (course.published?.modules ?? []).flatMap(({ lessonIds }) => lessonIds),
  };
}
