import { Route, Routes } from 'react-router';
import NotHere from '../shell/not-here';
import { Catalog } from './catalog';
import { Course } from './course';
import { Lesson } from './lesson';
import { MyCourses } from './my-courses';

/** Screens below `/learn`. */
export default function Learn() {
  return (
    <Routes>
      <Route index element={<MyCourses />} />
      <Route path="catalog" element={<Catalog />} />
      <Route path="courses/:id" element={<Course />} />
      <Route path="lessons/:id" element={<Lesson />} />
      <Route path="*" element={<NotHere />} />
    </Routes>
  );
}
