import type {
  CatalogQuery,
  CompleteLessonMutation,
  CoursePageQuery,
  LessonPageQuery,
} from '../__generated__/operations';
import type { CatalogPage, CoursePage, LessonDone, LessonPage } from './course.type';

export function coursePageOf({ course }: CoursePageQuery): CoursePage {
  const { id, title, summary, lessonCount } = course;
  const seat = course.mySeat?.status === 'WITHDRAWN' ? null : (course.mySeat ?? null);
  return {
    id,
    title,
    summary,
    lessonCount,
    enrolled: seat !== null,
    progress: seat?.progress ?? null,
    nextLessonId: seat?.nextLesson?.id ?? null,
    dueAt: seat?.dueAt ? new Date(seat.dueAt) : null,
    modules: course.modules.map((module) => ({
      id: module.id,
      title: module.title,
      lessons: module.lessons.map(({ completedAt, minutes, ...lesson }) => ({
        ...lesson,
        minutes: minutes ?? null,
        completed: completedAt != null,
      })),
    })),
  };
}

export function lessonPageOf({ lesson }: LessonPageQuery): LessonPage {
  const { id, title, kind, course } = lesson;
  return {
    id,
    title,
    kind,
    courseId: course.id,
    courseTitle: course.title,
    text: lesson.text ?? null,
    reference: lesson.reference ?? null,
    minutes: lesson.minutes ?? null,
    completed: lesson.completedAt != null,
  };
}

export function catalogPageOf({ courses: { edges, pageInfo } }: CatalogQuery): CatalogPage {
  return {
    entries: edges.map(({ node: { id, title, summary, lessonCount, mySeat } }) => ({
      courseId: id,
      title,
      summary,
      lessonCount,
      enrolled: mySeat != null,
    })),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}

export function lessonDoneOf({ completeLesson: { status, progress, nextLesson } }: CompleteLessonMutation): LessonDone {
  return {
    courseCompleted: status === 'COMPLETED',
    progress,
    nextLesson: nextLesson ? { ...nextLesson, minutes: nextLesson.minutes ?? null } : null,
  };
}
