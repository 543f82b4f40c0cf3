import { Navigate, Route, Routes } from 'react-router';
import { Nowhere } from '../shell/guard';
import { CohortList } from './cohort-list';
import { CohortPage } from './cohort-page';
import { CourseDetails } from './course-details';
import { CourseList } from './course-list';
import { CourseOutline } from './course-outline';
import { CoursePeople } from './course-people';
import { LessonPage } from './lesson-page';
import { NewCourse } from './new-course';
import { SeatFigures } from './seat-figures';
import { useWrites } from './writes';

/** Screens below `/courses`. */
export default function Courses() {
  const writes = useWrites();
  return (
    <Routes>
      <Route index element={<CourseList />} />
      <Route path="new" element={<NewCourse />} />
      <Route path="cohorts" element={<CohortList />} />
      <Route path="seats" element={<SeatFigures />} />
      <Route path=":courseId" element={writes ? <CourseOutline /> : <Navigate to="people" replace />} />
      <Route path=":courseId/details" element={<CourseDetails />} />
      <Route path=":courseId/people" element={<CoursePeople />} />
      <Route path=":courseId/cohorts/:cohortId" element={<CohortPage />} />
      <Route path=":courseId/modules/:moduleId/lessons/new" element={<LessonPage />} />
      <Route path=":courseId/lessons/:lessonId" element={<LessonPage />} />
      <Route path="*" element={<Nowhere />} />
    </Routes>
  );
}
