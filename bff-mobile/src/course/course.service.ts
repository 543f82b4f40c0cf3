import { pageHtml } from '@lyceum/kernel/rich-html';
import type {
  CatalogQuery,
  CompleteLessonMutation,
  CoursePageQuery,
  LessonPageQuery,
  MyCoursesQuery,
} from '../__generated__/operations';
import type { CatalogPage, CoursePage, LessonDone, LessonPage, MyCourse, MyCourses } from './course.type';

export function coursePageOf({ course }: CoursePageQuery): CoursePage {
  const { id, title, summary, lessonCount } = course;
  const seat = course.mySeat?.status === 'WITHDRAWN' ? null : (course.mySeat ?? null);
  return {
    id,
    title,
    summary,
    lessonCount,
    category: course.category ?? null,
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
  const lessons = course.modules.flatMap((module) => module.lessons);
  const at = lessons.findIndex((one) => one.id === id);
  return {
    id,
    title,
    kind,
    courseId: course.id,
    courseTitle: course.title,
    text: lesson.text ?? null,
    html: lesson.text == null ? null : pageHtml(lesson.text, title),
    reference: lesson.reference ?? null,
    media: lesson.media ?? null,
    minutes: lesson.minutes ?? null,
    completed: lesson.completedAt != null,
    enrolled: isTaken(course.mySeat),
    position: at + 1,
    count: lessons.length,
    previous: lessons[at - 1] ?? null,
    // One that was taken out of the course since has none beside it.
    next: at < 0 ? null : (lessons[at + 1] ?? null),
  };
}

const isTaken = (seat: { status: string } | null | undefined) => seat != null && seat.status !== 'WITHDRAWN';

export function myCoursesOf({ mySeats: { edges, pageInfo } }: MyCoursesQuery): MyCourses {
  return {
    courses: edges.map(({ node: { course, status, dueAt, progress, nextLesson } }): MyCourse => {
      const { id, title, summary } = course;
      return {
        ...{ courseId: id, title, summary, progress, open: course.status === 'PUBLISHED' },
        status: status === 'COMPLETED' ? 'COMPLETED' : 'ACTIVE',
        dueAt: dueAt ? new Date(dueAt) : null,
        nextLesson: nextLesson ? { ...nextLesson, minutes: nextLesson.minutes ?? null } : null,
      };
    }),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}

export function catalogPageOf({ courses: { edges, pageInfo, totalCount }, categories }: CatalogQuery): CatalogPage {
  return {
    totalCount,
    categories,
    entries: edges.map(({ node: { id, title, summary, lessonCount, category, mySeat } }) => ({
      courseId: id,
      title,
      summary,
      lessonCount,
      enrolled: isTaken(mySeat),
      category: category?.name ?? null,
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
