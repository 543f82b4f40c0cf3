import { Route, Routes } from 'react-router';
import { CohortPage } from './cohort-page';
import { CourseDetails } from './course-details';
import { CourseList } from './course-list';
import { CourseOutline } from './course-outline';
import { CoursePeople } from './course-people';
import { LessonPage } from './lesson-page';
import { NewCourse } from './new-course';
import { SeatFigures } from './seat-figures';

/** Screens below `/courses`. */
export default function Courses() {
  return (
    <Routes>
      <Route index element={<CourseList />} />
      <Route path="new" element={<NewCourse />} />
      <Route path="seats" element={<SeatFigures />} />
      <Route path=":courseId" element={<CourseOutline />} />
      <Route path=":courseId/details" element={<CourseDetails />} />
      <Route path=":courseId/people" element={<CoursePeople />} />
      <Route path=":courseId/cohorts/:cohortId" element={<CohortPage />} />
      <Route path=":courseId/modules/:moduleId/lessons/new" element={<LessonPage />} />
      <Route path=":courseId/lessons/:lessonId" element={<LessonPage />} />
    </Routes>
  );
}
