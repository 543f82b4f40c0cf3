import type { HomeQuery } from '../__generated__/operations';
import type { CourseInProgress, Due, Home, Suggestion } from './home.type';

const SOON_MS = 14 * 24 * 3_600_000;
const SUGGESTIONS = 5;

/** Shapes the graph's answer into the screen; `now` decides what is late. */
export function homeOf({ me, myLearning, mySeats, courses }: HomeQuery, now: Date): Home {
  // A roster may seat people before their course is published: there is nothing to open yet.
  const seats = mySeats.edges.map(({ node }) => node).filter(({ course }) => course.status === 'PUBLISHED');
  const due = dueOf(seats, now);
  return {
    profile: {
      id: me.id,
      givenName: me.givenName,
      displayName: me.displayName,
      email: me.email ?? null,
      school: me.tenant.name,
    },
    coursesInProgress: seats.map(inProgress),
    due,
    suggestions: suggestionsOf(
      courses.edges.map(({ node }) => node),
      seats,
    ),
    counts: { ...myLearning, due: due.length },
  };
}

type SeatNode = HomeQuery['mySeats']['edges'][number]['node'];
type CourseNode = HomeQuery['courses']['edges'][number]['node'];

function inProgress({ id, course, progress, nextLesson, dueAt }: SeatNode): CourseInProgress {
  const { title, summary } = course;
  const next = nextLesson ? { ...nextLesson, minutes: nextLesson.minutes ?? null } : null;
  return {
    courseId: course.id,
    seatId: id,
    title,
    summary,
    progress,
    nextLesson: next,
    dueAt: dueAt ? new Date(dueAt) : null,
  };
}

function dueOf(seats: SeatNode[], now: Date): Due[] {
  return seats
    .flatMap(({ course, dueAt }) =>
      dueAt ? [{ courseId: course.id, title: course.title, dueAt: new Date(dueAt) }] : [],
    )
    .filter(({ dueAt }) => dueAt.getTime() - now.getTime() <= SOON_MS)
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
    .map((item) => ({ ...item, overdue: item.dueAt < now }));
}

function suggestionsOf(courses: CourseNode[], seats: SeatNode[]): Suggestion[] {
  const learning = new Set(seats.flatMap(({ course }) => (course.category ? [course.category.id] : [])));
  const open = courses.filter(({ mySeat }) => !mySeat);
  const alike = open.filter(({ category }) => category && learning.has(category.id));
  const others = open.filter((course) => !alike.includes(course));
  return [
    ...alike.map((course) => ({ course, reason: `More in ${course.category?.name}` })),
    ...others.map((course) => ({ course, reason: 'New in the catalog' })),
  ]
    .slice(0, SUGGESTIONS)
    .map(({ course: { id, title, summary, lessonCount }, reason }) => ({
      courseId: id,
      title,
      summary,
      lessonCount,
      reason,
    }));
}
