import { grants, grantsConsumer } from '@lyceum/kernel/grants';
import type { Subgraph } from '@lyceum/kernel/subgraph';
import { cohorts } from './cohort/cohort.model';
import { CohortResolver } from './cohort/cohort.resolver';
import { createEnrollmentContext, type EnrollmentContext } from './context';
import { courseConsumer } from './course/course.consumer';
import { knownCourses } from './course/known-course.model';
import { permissions } from './permissions';
import { privacy } from './privacy';
import { seats } from './seat/seat.model';
import {
  CohortSeatsResolver,
  CourseSeatsResolver,
  LessonCompletionResolver,
  PersonSeatsResolver,
  SeatResolver,
} from './seat/seat.resolver';

export const enrollment: Subgraph<EnrollmentContext> = {
  name: 'enrollment',
  resolvers: [
    SeatResolver,
    CohortResolver,
    CourseSeatsResolver,
    LessonCompletionResolver,
    PersonSeatsResolver,
    CohortSeatsResolver,
  ],
  references: {
    Seat: ({ id }, { loaders }) => loaders.seats.load(id),
    Cohort: ({ id }, { loaders }) => loaders.cohorts.load(id),
    // Others own these: the key is all that is needed to hang our fields on them.
    Course: ({ id }) => ({ _id: id }),
    Lesson: ({ id }) => ({ _id: id }),
    Person: ({ id }) => ({ _id: id }),
  },
  permissions,
  collections: [seats, cohorts, knownCourses, grants],
  context: createEnrollmentContext,
  privacy,
  consumers: () => [courseConsumer, grantsConsumer('enrollment')],
};
