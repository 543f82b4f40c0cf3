import type { EventScope } from '@lyceum/kernel/events/event';
import { type AttendedCourse, emptyLearner, learners } from './learner.model';

type Scope = Pick<EventScope, 'tenant' | 'now'>;

/** Courses that a learner is remembered for; the first ones make room. */
const MAX_COURSES = 300;

/** Notes what a learner does in a course. Part of the event's transaction. */
export async function attend(
  scope: Scope,
  { learnerId, courseId }: { learnerId: string; courseId: string },
  change: (course: AttendedCourse) => Partial<AttendedCourse>,
): Promise<void> {
  const known = await learners(scope).findOne({ learnerId });
  const { _id, ...fields } = known ?? emptyLearner(learnerId, scope.now);
  const before = fields.courses.find((course) => course.courseId === courseId);
  const course = before ?? { courseId, seated: false, completed: false, done: [] };
  const others = fields.courses.filter((other) => other !== before);
  const courses = [...others, { ...course, ...change(course) }].slice(-MAX_COURSES);
  if (known) await learners(scope).updateOne({ _id }, { $set: { courses } } as never);
  else await learners(scope).create({ _id, ...fields, courses });
}
