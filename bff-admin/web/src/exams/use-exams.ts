import { useNarrowing } from '@lyceum/web/narrowing';
import { useState } from 'react';
import { ExamListDocument, type ExamListQuery, type ExamStatus } from '../__generated__/operations';
import { usePages } from '../shell/use-pages';
import type { CourseChoice } from './course-choice';

const examsIn = ({ exams }: ExamListQuery) => exams;

/** Exams of these statuses, of the course that the address names. */
export function useExams(status: ExamStatus[] | null) {
  const { params, choose } = useNarrowing();
  const courseId = params.get('course') ?? '';
  const wanted = { courseId: courseId || null, status, ofCourse: courseId !== '', course: courseId };
  const pages = usePages(ExamListDocument, wanted, examsIn);
  // Its name is known when it is chosen; who comes by the address hears it with the first answer.
  const [chosen, setChosen] = useState<CourseChoice | null>(null);
  const course = [chosen, pages.data?.courseEntry].find((one) => one?.id === courseId);
  return {
    pages,
    course: course ?? (courseId ? { id: courseId, title: '' } : null),
    chooseCourse: (one: CourseChoice | null) => {
      setChosen(one);
      choose('course', one?.id ?? '');
    },
  };
}
