import type { HomeQuery } from '../__generated__/operations';
import type { CourseInProgress, Due, Home, Suggestion } from './home.type';

const SOON_MS = 14 * 24 * 3_600_000;
const SUGGESTIONS = 5;

/** Shapes the graph's answer into the screen; `now` decides what is late. */
export function homeOf({ me, myLearning, mySeats, courses, myRecommendations }: HomeQuery, now: Date): Home {
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
    suggestions: [
      ...recommendedOf(myRecommendations),
      ...suggestionsOf(
        courses.edges.map(({ node }) => node),
        seats,
      ),
    ]
      .filter(first)
      .slice(0, SUGGESTIONS),
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
      ...{ courseId: id, title, summary, lessonCount, reason },
      ...{ kind: 'COURSE', lessonId: null, examId: null, why: [reason], likelyPercent: null },
    }));
}

/** Under so many answers the learner model knows too little to be asked. */
const ENOUGH = 5;

function recommendedOf(recommended: HomeQuery['myRecommendations']): Suggestion[] {
  if (!recommended || recommended.answers < ENOUGH) return [];
  return recommended.items.flatMap(({ id, kind, title, p, reasons, lesson, course }): Suggestion[] => {
    // Gone since, or not to be seen any more.
    if (course?.status !== 'PUBLISHED' || (kind === 'LESSON' && !lesson)) return [];
    const why = reasons.map(({ text }) => text);
    const { summary, lessonCount } = course;
    return [
      {
        ...{ courseId: course.id, summary, lessonCount, kind, why, reason: why[0] ?? '' },
        title: kind === 'COURSE' ? course.title : (lesson?.title ?? title),
        lessonId: lesson?.id ?? null,
        examId: kind === 'PRACTICE' ? id : null,
        likelyPercent: p == null ? null : Math.round(100 * p),
      },
    ];
  });
}

/** A course is suggested once: the catalog's newest fill what the model leaves open. */
function first(one: Suggestion, at: number, all: Suggestion[]): boolean {
  const same = (other: Suggestion) =>
    other.kind === one.kind &&
    (other.examId ?? other.lessonId ?? other.courseId) === (one.examId ?? one.lessonId ?? one.courseId);
  return all.findIndex(same) === at;
}
