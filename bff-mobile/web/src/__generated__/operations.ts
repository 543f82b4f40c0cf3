/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** For the one who asks, by the server’s time. */
export type ExamPhase =
  | 'OPEN'
  | 'OVER'
  | 'UPCOMING';

export type MyCourseStatus =
  | 'ACTIVE'
  | 'COMPLETED';

export type NotificationKind =
  | 'RESULT_CHANGED'
  | 'RESULT_READY';

/** LOW: under 5 answers, so nothing is claimed; HIGH: 20 and more. */
export type SkillCertainty =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** The last answers against those before them. */
export type SkillTrend =
  | 'DOWN'
  | 'STEADY'
  | 'UP';

export type SuggestionKind =
  | 'COURSE'
  | 'LESSON'
  | 'PRACTICE';

/** MORE_IN_CATEGORY and NEW_IN_CATALOG where the learner model has nothing to say. */
export type SuggestionReasonCode =
  | 'CONTINUE'
  | 'DUE_AGAIN'
  | 'MORE_IN_CATEGORY'
  | 'NEW_IN_CATALOG'
  | 'NEW_TO_YOU'
  | 'RIGHT_LEVEL'
  | 'ROOM_TO_GROW'
  | 'SAME_SKILL'
  | 'TRY_SOMETHING';

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename: 'Query', home: { __typename: 'Home', profile: { __typename: 'Profile', id: string, givenName: string, displayName: string, school: string }, counts: { __typename: 'Counts', active: number, completed: number, due: number }, coursesInProgress: Array<{ __typename: 'CourseInProgress', seatId: string, courseId: string, title: string, dueAt: string | null, progress: { __typename: 'Progress', completed: number, total: number, percent: number }, nextLesson: { __typename: 'NextLesson', id: string, title: string, minutes: number | null } | null }>, due: Array<{ __typename: 'Due', courseId: string, title: string, dueAt: string, overdue: boolean }>, exams: Array<{ __typename: 'ExamEntry', id: string, title: string, courseTitle: string | null, phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, serverTime: string, attempts: Array<{ __typename: 'AttemptEntry', id: string, status: string, deadline: string | null }> }>, suggestions: Array<{ __typename: 'Suggestion', kind: SuggestionKind, courseId: string, lessonId: string | null, examId: string | null, title: string, courseTitle: string, summary: string, lessonCount: number, likelyPercent: number | null, reasons: Array<{ __typename: 'SuggestionReason', code: SuggestionReasonCode, values: Array<{ __typename: 'SuggestionReasonValue', name: string, value: string }> }> }> } };

export type InboxQueryVariables = Exact<{
  after?: string | null | undefined;
  unreadOnly: boolean;
}>;


export type InboxQuery = { __typename: 'Query', inbox: { __typename: 'Inbox', next: string | null, unreadCount: number, notifications: Array<{ __typename: 'Notification', id: string, kind: NotificationKind, at: string, readAt: string | null, examId: string | null, resultId: string | null, values: Array<{ __typename: 'NotificationValue', name: string, value: string }> }> } };

export type MarkReadMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type MarkReadMutation = { __typename: 'Mutation', markRead: number };

export type MarkAllReadMutationVariables = Exact<{
  through?: string | number | null | undefined;
}>;


export type MarkAllReadMutation = { __typename: 'Mutation', markAllRead: number };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { __typename: 'Query', notificationPreferences: Array<{ __typename: 'NotificationPreference', kind: NotificationKind, inbox: boolean }> };

export type SetNotificationPreferenceMutationVariables = Exact<{
  kind: NotificationKind;
  inbox: boolean;
}>;


export type SetNotificationPreferenceMutation = { __typename: 'Mutation', setNotificationPreference: Array<{ __typename: 'NotificationPreference', kind: NotificationKind, inbox: boolean }> };

export type MyCoursesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyCoursesQuery = { __typename: 'Query', myCourses: { __typename: 'MyCourses', next: string | null, courses: Array<{ __typename: 'MyCourse', courseId: string, title: string, summary: string, status: MyCourseStatus, open: boolean, dueAt: string | null, progress: { __typename: 'Progress', completed: number, total: number, percent: number }, nextLesson: { __typename: 'NextLesson', id: string, title: string, minutes: number | null } | null }> } };

export type CatalogQueryVariables = Exact<{
  search?: string | null | undefined;
  categoryId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type CatalogQuery = { __typename: 'Query', catalog: { __typename: 'CatalogPage', totalCount: number, next: string | null, categories: Array<{ __typename: 'CatalogCategory', id: string, name: string }>, entries: Array<{ __typename: 'CatalogEntry', courseId: string, title: string, summary: string, lessonCount: number, enrolled: boolean, category: string | null }> } };

export type CourseScreenFragment = { __typename: 'CoursePage', id: string, title: string, summary: string, lessonCount: number, enrolled: boolean, dueAt: string | null, nextLessonId: string | null, category: { __typename: 'CatalogCategory', id: string, name: string } | null, progress: { __typename: 'Progress', completed: number, total: number, percent: number } | null, modules: Array<{ __typename: 'OutlineModule', id: string, title: string, lessons: Array<{ __typename: 'OutlineLesson', id: string, title: string, kind: string, minutes: number | null, completed: boolean }> }> };

export type CourseQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseQuery = { __typename: 'Query', course: { __typename: 'CoursePage', id: string, title: string, summary: string, lessonCount: number, enrolled: boolean, dueAt: string | null, nextLessonId: string | null, category: { __typename: 'CatalogCategory', id: string, name: string } | null, progress: { __typename: 'Progress', completed: number, total: number, percent: number } | null, modules: Array<{ __typename: 'OutlineModule', id: string, title: string, lessons: Array<{ __typename: 'OutlineLesson', id: string, title: string, kind: string, minutes: number | null, completed: boolean }> }> } };

export type EnrollMutationVariables = Exact<{
  courseId: string | number;
}>;


export type EnrollMutation = { __typename: 'Mutation', enroll: { __typename: 'CoursePage', id: string, title: string, summary: string, lessonCount: number, enrolled: boolean, dueAt: string | null, nextLessonId: string | null, category: { __typename: 'CatalogCategory', id: string, name: string } | null, progress: { __typename: 'Progress', completed: number, total: number, percent: number } | null, modules: Array<{ __typename: 'OutlineModule', id: string, title: string, lessons: Array<{ __typename: 'OutlineLesson', id: string, title: string, kind: string, minutes: number | null, completed: boolean }> }> } };

export type LessonQueryVariables = Exact<{
  id: string | number;
}>;


export type LessonQuery = { __typename: 'Query', lesson: { __typename: 'LessonPage', id: string, title: string, kind: string, html: string | null, reference: string | null, minutes: number | null, completed: boolean, enrolled: boolean, courseId: string, courseTitle: string, position: number, count: number, previous: { __typename: 'LessonBeside', id: string, title: string } | null, next: { __typename: 'LessonBeside', id: string, title: string } | null } };

export type CompleteLessonMutationVariables = Exact<{
  courseId: string | number;
  lessonId: string | number;
}>;


export type CompleteLessonMutation = { __typename: 'Mutation', completeLesson: { __typename: 'LessonDone', courseCompleted: boolean, progress: { __typename: 'Progress', completed: number, total: number, percent: number }, nextLesson: { __typename: 'NextLesson', id: string, title: string } | null } };

export type ProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgressQuery = { __typename: 'Query', progress: { __typename: 'ProgressScreen', active: number, completed: number, lessonsCompleted: number, answers: number | null, courses: Array<{ __typename: 'CourseProgress', courseId: string, title: string, open: boolean, completed: boolean, progress: { __typename: 'Progress', completed: number, total: number, percent: number } }>, skills: Array<{ __typename: 'SkillProgress', skill: string, answers: number, certainty: SkillCertainty, trend: SkillTrend, lastAt: string, estimate: { __typename: 'SkillEstimate', percent: number, from: number, to: number } | null }> } };

export type PlaceFragment = { __typename: 'LeaderboardPlace', rank: number, nickname: string, score: number, isMe: boolean };

export type LeaderboardScreenQueryVariables = Exact<{
  courseId: string | number;
  first: number;
}>;


export type LeaderboardScreenQuery = { __typename: 'Query', leaderboardScreen: { __typename: 'LeaderboardScreen', courseId: string, courseTitle: string, nickname: string | null, board: { __typename: 'Leaderboard', size: number, places: Array<{ __typename: 'LeaderboardPlace', rank: number, nickname: string, score: number, isMe: boolean }>, me: { __typename: 'MyRank', rank: number, score: number, neighbours: Array<{ __typename: 'LeaderboardPlace', rank: number, nickname: string, score: number, isMe: boolean }> } | null } | null } };

export type JoinLeaderboardMutationVariables = Exact<{
  courseId: string | number;
  nickname: string;
}>;


export type JoinLeaderboardMutation = { __typename: 'Mutation', joinLeaderboard: string };

export type LeaveLeaderboardMutationVariables = Exact<{
  courseId: string | number;
}>;


export type LeaveLeaderboardMutation = { __typename: 'Mutation', leaveLeaderboard: boolean };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, displayName: string, email: string | null, permissions: Array<string>, slug: string, school: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } };

export const CourseScreenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseScreen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoursePage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"lessonCount"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolled"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextLessonId"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}}]}}]}}]}}]} as unknown as DocumentNode<CourseScreenFragment, unknown>;
export const PlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"isMe"}}]}}]} as unknown as DocumentNode<PlaceFragment, unknown>;
export const HomeDocument = {"kind":"Document","definitions":[],"documentId":"f5b26aa353291061722d2a154653854de3a2ccc7f598fbc248ced5bb6b6cc21d"} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const InboxDocument = {"kind":"Document","definitions":[],"documentId":"322a9be5492080d6295fb09be55f895ddb8f5e8d8b55a9e3e5b3067514dac8ed"} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const MarkReadDocument = {"kind":"Document","definitions":[],"documentId":"0903cf3b997dc34658c368c077836c5fc91932102248f4d75c1da92f4fb6f807"} as unknown as DocumentNode<MarkReadMutation, MarkReadMutationVariables>;
export const MarkAllReadDocument = {"kind":"Document","definitions":[],"documentId":"d5a03cda1ab573cc8f731340783e15095ce60a832df88aa239d0f798340bfbd3"} as unknown as DocumentNode<MarkAllReadMutation, MarkAllReadMutationVariables>;
export const NotificationPreferencesDocument = {"kind":"Document","definitions":[],"documentId":"6ffadecd1def6262fd0cd4344ced7ba9b585c66b0be5269ab9fb92352f2313eb"} as unknown as DocumentNode<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>;
export const SetNotificationPreferenceDocument = {"kind":"Document","definitions":[],"documentId":"e6c82aa815fbe276b917c8e032d823e0a723a1ab53d4d2aed5430c46433bc809"} as unknown as DocumentNode<SetNotificationPreferenceMutation, SetNotificationPreferenceMutationVariables>;
export const MyCoursesDocument = {"kind":"Document","definitions":[],"documentId":"269a3199fcdf7a50063040f3c8e54003c5024190df5dee85a79c5cc168ee2eb4"} as unknown as DocumentNode<MyCoursesQuery, MyCoursesQueryVariables>;
export const CatalogDocument = {"kind":"Document","definitions":[],"documentId":"32a1c74ffd1ae586166e1fa12aa23a62ec50e13060fb93a4d72924507df12aef"} as unknown as DocumentNode<CatalogQuery, CatalogQueryVariables>;
export const CourseDocument = {"kind":"Document","definitions":[],"documentId":"a8dae56189a6b412e2f6fec1467b2e0b024329008321f673c69ce81b10f6c8a2"} as unknown as DocumentNode<CourseQuery, CourseQueryVariables>;
export const EnrollDocument = {"kind":"Document","definitions":[],"documentId":"6f8881b9a4030012633c2ccafa5ff6bd5812b2969e4ae3d2b0c0c3c97fb1f423"} as unknown as DocumentNode<EnrollMutation, EnrollMutationVariables>;
export const LessonDocument = {"kind":"Document","definitions":[],"documentId":"a31655978554477b60b335091c641ea510f89e47478b35346ae02ed602701ac2"} as unknown as DocumentNode<LessonQuery, LessonQueryVariables>;
export const CompleteLessonDocument = {"kind":"Document","definitions":[],"documentId":"33a826c92338c2f95065ad2490226c159449380e8cf274bcb3cbabfe84b9db79"} as unknown as DocumentNode<CompleteLessonMutation, CompleteLessonMutationVariables>;
export const ProgressDocument = {"kind":"Document","definitions":[],"documentId":"1646489cf32a9a9a77d761f810f0fce3bbaba64f2e67e1e6a0743572bac9d2c0"} as unknown as DocumentNode<ProgressQuery, ProgressQueryVariables>;
export const LeaderboardScreenDocument = {"kind":"Document","definitions":[],"documentId":"1765a7c41ef96e78214d76a8645f3bc34f87f26c4ff52df5fc4d359878643e5c"} as unknown as DocumentNode<LeaderboardScreenQuery, LeaderboardScreenQueryVariables>;
export const JoinLeaderboardDocument = {"kind":"Document","definitions":[],"documentId":"016527eab519c424d347eda9e8da2c7e96272bf08f2cbb2ba71dadc3a6113ecc"} as unknown as DocumentNode<JoinLeaderboardMutation, JoinLeaderboardMutationVariables>;
export const LeaveLeaderboardDocument = {"kind":"Document","definitions":[],"documentId":"35ecbed57bf5fa987b884f25453ed64553093081cbb71b38a2410ab70d9fd500"} as unknown as DocumentNode<LeaveLeaderboardMutation, LeaveLeaderboardMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[],"documentId":"e1b80ac241ab196bb81677c81d9c7c360421b13efe75a0e94907517dc43c3f79"} as unknown as DocumentNode<MeQuery, MeQueryVariables>;