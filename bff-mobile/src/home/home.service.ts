import type { HomeQuery } from '../__generated__/operations';
import { entryOf } from '../exam/exam.service';
import type { ExamEntry } from '../exam/exam.type';
import { entryOf as resultOf } from '../results/results.service';
import type { CourseInProgress, Due, HandIn, Home, Suggestion, SuggestionReason } from './home.type';

const SOON_MS = 14 * 24 * 3_600_000;
const SUGGESTIONS = 5;
const EXAMS = 6;
const HAND_INS = 3;
const RECENT_MS = 14 * 24 * 3_600_000;

/** Shapes the graph's answer into the screen; `now` decides what is late. */
export function homeOf(
  { me, myLearning, mySeats, courses, myRecommendations, open, upcoming, mySubmissions }: HomeQuery,
  now: Date,
): Home {
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
    exams: [...examsOf(open), ...examsOf(upcoming)].slice(0, EXAMS),
    handIns: handInsOf(mySubmissions ?? [], now),
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

/** Practice waits for one elsewhere, and an exam that was handed in is over for oneself. */
function examsOf(exams: HomeQuery['open']): ExamEntry[] {
  return (exams?.edges ?? [])
    .map(({ node }) => entryOf(node))
    .filter(({ purpose }) => purpose === 'EXAM')
    .filter(({ attemptsLeft, attempts }) => attemptsLeft !== 0 || attempts.some(({ status }) => status === 'OPEN'));
}

type SubmissionNode = NonNullable<HomeQuery['mySubmissions']>[number];

/** Of an attempt that was handed in twice, by the server and by oneself, the one whose result counts. */
function handInsOf(submissions: readonly SubmissionNode[], now: Date): HandIn[] {
  const attempts = new Map<string, SubmissionNode>();
  for (const one of submissions) if (one.result || !attempts.has(one.attemptId)) attempts.set(one.attemptId, one);
  const newsAt = ({ result, acceptedAt }: SubmissionNode) => Date.parse(result?.releasedAt ?? acceptedAt);
  return [...attempts.values()]
    .filter((one) => now.getTime() - newsAt(one) <= RECENT_MS)
    .sort((a, b) => newsAt(b) - newsAt(a))
    .slice(0, HAND_INS)
    .map(({ id, exam, acceptedAt, result }) => ({
      id,
      examTitle: exam?.title ?? null,
      practice: exam?.purpose === 'PRACTICE',
      submittedAt: acceptedAt,
      result: result ? resultOf(result) : null,
    }));
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
    ...alike.map((course) => {
      const category = course.category?.name ?? '';
      const values = [{ name: 'category', value: category }];
      return { course, reason: { code: 'MORE_IN_CATEGORY' as const, values, text: `More in ${category}` } };
    }),
    ...others.map((course) => ({
      course,
      reason: { code: 'NEW_IN_CATALOG' as const, values: [], text: 'New in the catalog' },
    })),
  ]
    .slice(0, SUGGESTIONS)
    .map(({ course: { id, title, summary, lessonCount }, reason }) => ({
      ...{ courseId: id, title, courseTitle: title, summary, lessonCount, ...said([reason]) },
      ...{ kind: 'COURSE', lessonId: null, examId: null, likelyPercent: null },
    }));
}

/** Under so many answers the learner model knows too little to be asked. */
const ENOUGH = 5;

function recommendedOf(recommended: HomeQuery['myRecommendations']): Suggestion[] {
  if (!recommended || recommended.answers < ENOUGH) return [];
  return recommended.items.flatMap(({ id, kind, title, p, reasons, lesson, course }): Suggestion[] => {
    // Gone since, or not to be seen any more.
    if (course?.status !== 'PUBLISHED' || (kind === 'LESSON' && !lesson)) return [];
    const { summary, lessonCount } = course;
    return [
      {
        ...{ courseId: course.id, courseTitle: course.title, summary, lessonCount, kind, ...said(reasons) },
        title: kind === 'COURSE' ? course.title : (lesson?.title ?? title),
        lessonId: lesson?.id ?? null,
        examId: kind === 'PRACTICE' ? id : null,
        likelyPercent: p == null ? null : Math.round(100 * p),
      },
    ];
  });
}

function said(reasons: readonly (SuggestionReason & { text: string })[]) {
  const why = reasons.map(({ text }) => text);
  return { why, reason: why[0] ?? '', reasons: reasons.map(({ code, values }) => ({ code, values: [...values] })) };
}

/** A course is suggested once: the catalog's newest fill what the model leaves open. */
function first(one: Suggestion, at: number, all: Suggestion[]): boolean {
  const same = (other: Suggestion) =>
    other.kind === one.kind &&
    (other.examId ?? other.lessonId ?? other.courseId) === (one.examId ?? one.lessonId ?? one.courseId);
  return all.findIndex(same) === at;
}
