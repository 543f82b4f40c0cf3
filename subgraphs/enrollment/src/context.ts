import type { Context } from '@lyceum/kernel/context';
import { groupLoader, rowLoader } from '@lyceum/kernel/loaders';
import { listByCourses as cohortsByCourses, listByIds as cohortsByIds } from './cohort/cohort.service';
import { listByIds as knownCoursesByIds } from './course/known-course.service';
import { listOwnCompletions } from './seat/progress.service';
import { countByCohorts, countByCourses, listOwnByCourses, listByIds as seatsByIds } from './seat/seat.service';

export type EnrollmentContext = ReturnType<typeof createEnrollmentContext>;

export function createEnrollmentContext(base: Context) {
  return Object.assign(base, {
    loaders: {
      seats: rowLoader(
        (ids) => seatsByIds(base, ids),
        (row) => row._id,
      ),
      mySeats: rowLoader(
        (courseIds) => listOwnByCourses(base, courseIds),
        (row) => row.courseId,
      ),
      seatCounts: rowLoader(
        (courseIds) => countByCourses(base, courseIds),
        (row) => row._id,
      ),
      cohortSizes: rowLoader(
        (cohortIds) => countByCohorts(base, cohortIds),
        (row) => row._id,
      ),
      myCompletions: rowLoader(
        (lessonIds) => listOwnCompletions(base, lessonIds),
        (row) => row.lessonId,
      ),
      cohorts: rowLoader(
        (ids) => cohortsByIds(base, ids),
        (row) => row._id,
      ),
      cohortsByCourse: groupLoader(
        (courseIds) => cohortsByCourses(base, courseIds),
        (row) => row.courseId,
      ),
      knownCourses: rowLoader(
        (ids) => knownCoursesByIds(base, ids),
        (row) => row._id,
      ),
    },
  });
}
