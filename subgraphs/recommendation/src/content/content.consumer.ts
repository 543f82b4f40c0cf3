import { type Consumer, defineEvent, on } from '@lyceum/kernel/events/event';
import { z } from 'zod';
import { learnOfContent } from './content.service';

// What the catalog says of courses, and assessment of exams for practice: the part of it that recommending lives on.
const course = z.object({
  courseId: z.string(),
  title: z.string(),
  status: z.enum(['DRAFT', 'PUBLISHED', 'ARCHIVED']),
  revision: z.number().int(),
  lessonIds: z.array(z.string()),
});
const courseTypes = ['catalog.course.created.v1', 'catalog.course.published.v1', 'catalog.course.archived.v1'];

const exam = defineEvent(
  'assessment.exam.scheduled.v1',
  z.object({
    examId: z.string(),
    courseId: z.string(),
    title: z.string(),
    purpose: z.enum(['EXAM', 'PRACTICE']),
    status: z.enum(['SCHEDULED', 'CLOSED']),
    opensAt: z.coerce.date().nullable(),
    closesAt: z.coerce.date().nullable(),
    revision: z.number().int(),
  }),
);

export const contentConsumer: Consumer = {
  group: 'recommendation.contents',
  events: [
    ...courseTypes.map((type) =>
      on(defineEvent(type, course), (scope, { courseId, title, status, revision, lessonIds }) =>
        learnOfContent(scope, courseId, {
          ...{ kind: 'COURSE' as const, courseId, title, revision, lessonIds },
          ...{ open: status === 'PUBLISHED', opensAt: null, closesAt: null },
        }),
      ),
    ),
    on(exam, async (scope, { examId, courseId, title, purpose, status, opensAt, closesAt, revision }) => {
      // An exam that counts is sat when it is due, and never recommended.
      const open = purpose === 'PRACTICE' && status === 'SCHEDULED';
      const facts = { kind: 'PRACTICE' as const, courseId, title, open, opensAt, closesAt, revision, lessonIds: [] };
      await learnOfContent(scope, examId, facts);
    }),
  ],
};
