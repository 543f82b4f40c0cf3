/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AttemptThatCounts =
  | 'BEST'
  | 'FIRST'
  | 'LAST';

/** What is left out stays as it is. Of a scheduled exam, sections, shuffling and purpose stay as they are. */
export type ChangeExamInput = {
  /** 4 to 50 characters; null takes it away. */
  accessCode?: string | null | undefined;
  /** 0: as many as one likes. */
  attemptLimit?: number | null | undefined;
  closesAt?: string | null | undefined;
  counts?: AttemptThatCounts | null | undefined;
  examId: string | number;
  graceSeconds?: number | null | undefined;
  instructions?: string | null | undefined;
  leaderboard?: boolean | null | undefined;
  marking?: ExamMarkingInput | null | undefined;
  opensAt?: string | null | undefined;
  passMark?: number | null | undefined;
  purpose?: ExamPurpose | null | undefined;
  release?: ReleaseInput | null | undefined;
  /** Of the exam as it was read. */
  revision: number;
  /** All of them. */
  sections?: Array<ExamSectionInput> | null | undefined;
  shuffleChoices?: boolean | null | undefined;
  /** Of one attempt; null: until the exam closes. */
  timeLimitMinutes?: number | null | undefined;
  title?: string | null | undefined;
};

export type ChooseStandingInput = {
  resultId: string | number;
  why: string;
};

export type ChosenLevelInput = {
  criterionId: string | number;
  levelId: string | number;
};

export type CreateExamInput = {
  courseId: string | number;
  /** One’s own id of this request: the same again gives the same exam. */
  key?: string | number | null | undefined;
  purpose?: ExamPurpose;
  title: string;
};

export type DuplicateExamInput = {
  courseId?: string | number | null | undefined;
  examId: string | number;
  /** One’s own id of this request: the same again gives the same exam. */
  key?: string | number | null | undefined;
  title: string;
};

export type ExamDrawInput = {
  count: number;
  points?: number | null | undefined;
  tags: Array<string>;
};

export type ExamItemInput = {
  itemId: string | number;
  /** The item’s own, unless said. */
  points?: number | null | undefined;
  /** The newest when the exam is scheduled, unless said. */
  version?: number | null | undefined;
};

export type ExamMarkingInput = {
  anonymous?: boolean;
  /** 1 or 2. */
  markers?: number;
  /** As a share of the points. */
  tolerance?: number;
};

/** PRACTICE teaches: it may be repeated, and stays out of grade books. */
export type ExamPurpose =
  | 'EXAM'
  | 'PRACTICE';

export type ExamSectionInput = {
  draws?: Array<ExamDrawInput>;
  /** Of the section that this was; a new one has none. */
  id?: string | number | null | undefined;
  instructions?: string;
  items?: Array<ExamItemInput>;
  shuffle?: boolean;
  title: string;
};

/** SCHEDULED: learners can take it within its window; CLOSED: ended before its time, or over. */
export type ExamStatus =
  | 'ARCHIVED'
  | 'CLOSED'
  | 'DRAFT'
  | 'SCHEDULED';

export type ExamTaskKind =
  | 'REGRADE'
  | 'RELEASE'
  | 'WITHDRAW';

export type ExamTaskStatus =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

export type GapKind =
  | 'CHOICE'
  | 'NUMERIC'
  | 'TEXT';

/** For an exam or for a course, one of the two. What is left out is not said. */
export type GrantAccommodationInput = {
  courseId?: string | number | null | undefined;
  examId?: string | number | null | undefined;
  extraAttempts?: number | null | undefined;
  extraMinutes?: number | null | undefined;
  extraPercent?: number | null | undefined;
  learnerId: string | number;
  reason?: string;
  unlockedUntil?: string | null | undefined;
};

export type MarkAnswerInput = {
  /** For the learner. */
  comment?: string;
  criteria?: Array<ChosenLevelInput>;
  markingId: string | number;
  /** Left out, they follow from a level for every criterion. */
  points?: number | null | undefined;
  revision: number;
};

/** MODERATION: two markers are too far apart. PARKED: nobody needs to mark it. */
export type MarkingState =
  | 'DONE'
  | 'MODERATION'
  | 'PARKED'
  | 'WAITING';

export type ModerateInput = {
  /** For the learner. */
  comment?: string;
  criteria?: Array<ChosenLevelInput>;
  markingId: string | number;
  /** Left out, they follow from a level for every criterion. */
  points?: number | null | undefined;
  revision: number;
  /** For the history of the result. */
  why: string;
};

export type NextAnswerInput = {
  examId: string | number;
  itemId?: string | number | null | undefined;
};

export type NoteProctoringInput = {
  attemptId: string | number;
  /** One’s own id of this note: the same again is the same note. */
  key: string | number;
  text: string;
};

export type ProctorVerdict =
  | 'CLEAR'
  | 'SUSPICIOUS'
  | 'VIOLATION';

export type QuestionKind =
  | 'CLOZE'
  | 'CODE'
  | 'ESSAY'
  | 'FILE'
  | 'HOTSPOT'
  | 'MATCHING'
  | 'MULTIPLE'
  | 'NUMERIC'
  | 'ORDERING'
  | 'SHORT_TEXT'
  | 'SINGLE'
  | 'TRUE_FALSE';

export type RegradeInput = {
  /** Of ACCEPT. */
  answer?: string | null | undefined;
  examId: string | number;
  itemId: string | number;
  kind: RegradeKind;
  /** Of REPLACE. */
  toVersion?: number | null | undefined;
};

/** REPLACE: scored as in `toVersion`. ACCEPT: `answer` is right too. FULL_POINTS: all points for everyone. VOID: it counts for nobody. */
export type RegradeKind =
  | 'ACCEPT'
  | 'FULL_POINTS'
  | 'REPLACE'
  | 'VOID';

export type ReleaseInput = {
  at?: string | null | undefined;
  show: ReleaseShowInput;
  when: ReleaseWhen;
};

export type ReleaseShowInput = {
  /** The right answers. */
  answers?: boolean;
  feedback?: boolean;
  score?: boolean;
};

/** When learners see their results. */
export type ReleaseWhen =
  | 'AFTER_CLOSE'
  | 'AT'
  | 'AT_ONCE'
  | 'BY_HAND';

export type ResultStatus =
  | 'AWAITING_MARKING'
  | 'GRADED'
  | 'MODERATION';

export type ReviewAnswerInput = {
  itemId: string | number;
  resultId: string | number;
};

export type ReviewProctoringInput = {
  attemptId: string | number;
  /** One’s own id of this review: the same again is the same review. */
  key: string | number;
  note?: string;
  verdict: ProctorVerdict;
};

export type StartRegradeInput = {
  /** Of ACCEPT. */
  answer?: string | null | undefined;
  examId: string | number;
  itemId: string | number;
  /** Made by the client: the same again is the same regrade. */
  key: string;
  kind: RegradeKind;
  /** Of REPLACE. */
  toVersion?: number | null | undefined;
  /** What everyone affected is told. */
  why: string;
};

export type SubmissionFlag =
  | 'AUTOMATIC'
  | 'LATE'
  | 'OFFLINE';

export type TextFormat =
  | 'HTML'
  | 'MARKDOWN';

export type WithdrawReleaseInput = {
  examId: string | number;
  why: string;
};

export type GrantedTimeFragment = { __typename: 'Accommodation', id: string, courseId: string, examId: string | null, learnerId: string, learnerName: string | null, extraMinutes: number | null, extraPercent: number | null, extraAttempts: number | null, unlockedUntil: string | null, reason: string, changedAt: string };

export type ExamAccommodationsQueryVariables = Exact<{
  examId: string | number;
  courseId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ExamAccommodationsQuery = { __typename: 'Query', accommodations: { __typename: 'AccommodationsPage', next: string | null, total: number, rows: Array<{ __typename: 'Accommodation', id: string, courseId: string, examId: string | null, learnerId: string, learnerName: string | null, extraMinutes: number | null, extraPercent: number | null, extraAttempts: number | null, unlockedUntil: string | null, reason: string, changedAt: string }> } };

export type LearnerChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
  courseId: string | number;
  everybody: boolean;
}>;


export type LearnerChoicesQuery = { __typename: 'Query', people?: { __typename: 'PeoplePage', rows: Array<{ __typename: 'PersonEntry', id: string, name: string, email: string | null }> }, course?: { __typename: 'Course', id: string, seats: { __typename: 'SeatPage', rows: Array<{ __typename: 'Seat', id: string, learnerId: string | null, learnerName: string | null }> } } };

export type GrantAccommodationMutationVariables = Exact<{
  input: GrantAccommodationInput;
}>;


export type GrantAccommodationMutation = { __typename: 'Mutation', grantAccommodation: { __typename: 'Accommodation', id: string, courseId: string, examId: string | null, learnerId: string, learnerName: string | null, extraMinutes: number | null, extraPercent: number | null, extraAttempts: number | null, unlockedUntil: string | null, reason: string, changedAt: string } };

export type RevokeAccommodationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeAccommodationMutation = { __typename: 'Mutation', revokeAccommodation: boolean };

export type BuiltExamFragment = { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string }> };

export type ExamBuilderQueryVariables = Exact<{
  id: string | number;
}>;


export type ExamBuilderQuery = { __typename: 'Query', exam: { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string }> } };

export type QuestionChoicesQueryVariables = Exact<{
  courseId: string | number;
  search?: string | null | undefined;
  tags?: Array<string> | string | null | undefined;
  kind?: QuestionKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type QuestionChoicesQuery = { __typename: 'Query', itemChoices: { __typename: 'ItemChoicesPage', next: string | null, total: number, rows: Array<{ __typename: 'BankQuestion', id: string, title: string, kind: QuestionKind, tags: Array<string>, version: number, points: number }> } };

export type ChangeExamMutationVariables = Exact<{
  input: ChangeExamInput;
}>;


export type ChangeExamMutation = { __typename: 'Mutation', changeExam: { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string }> } };

export type ScheduleExamMutationVariables = Exact<{
  examId: string | number;
  revision: number;
}>;


export type ScheduleExamMutation = { __typename: 'Mutation', scheduleExam: { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string }> } };

export type UnscheduleExamMutationVariables = Exact<{
  examId: string | number;
}>;


export type UnscheduleExamMutation = { __typename: 'Mutation', unscheduleExam: { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string }> } };

export type CloseExamMutationVariables = Exact<{
  examId: string | number;
}>;


export type CloseExamMutation = { __typename: 'Mutation', closeExam: { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string }> } };

export type ArchiveExamMutationVariables = Exact<{
  examId: string | number;
}>;


export type ArchiveExamMutation = { __typename: 'Mutation', archiveExam: { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string }> } };

export type ExamEntryFragment = { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null };

export type ExamListQueryVariables = Exact<{
  courseId?: string | number | null | undefined;
  status?: Array<ExamStatus> | ExamStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExamListQuery = { __typename: 'Query', exams: { __typename: 'ExamsPage', next: string | null, total: number, rows: Array<{ __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null }> } };

export type CourseChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CourseChoicesQuery = { __typename: 'Query', courses: { __typename: 'CoursesPage', rows: Array<{ __typename: 'CourseEntry', id: string, title: string, code: string | null }> } };

export type CreateExamMutationVariables = Exact<{
  input: CreateExamInput;
}>;


export type CreateExamMutation = { __typename: 'Mutation', createExam: { __typename: 'Exam', id: string } };

export type DuplicateExamMutationVariables = Exact<{
  input: DuplicateExamInput;
}>;


export type DuplicateExamMutation = { __typename: 'Mutation', duplicateExam: { __typename: 'Exam', id: string } };

export type ExamHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type ExamHeadQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null } };

export type ProctoredRowFragment = { __typename: 'ProctoredAttempt', id: string, examId: string, learnerName: string | null, number: number, status: string, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, proctorReviews: Array<{ __typename: 'ProctorReview', id: string, verdict: ProctorVerdict, note: string, at: string }> };

export type ProctoringListQueryVariables = Exact<{
  examId: string | number;
  noticed: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ProctoringListQuery = { __typename: 'Query', proctoring: { __typename: 'ProctoringPage', next: string | null, total: number, rows: Array<{ __typename: 'ProctoredAttempt', id: string, examId: string, learnerName: string | null, number: number, status: string, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, proctorReviews: Array<{ __typename: 'ProctorReview', id: string, verdict: ProctorVerdict, note: string, at: string }> }> } };

export type ProctoringLogQueryVariables = Exact<{
  attemptId: string | number;
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ProctoringLogQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null }, proctoringLog: { __typename: 'ProctoringLog', attempt: { __typename: 'ProctoredAttempt', id: string, examId: string, learnerName: string | null, number: number, status: string, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, proctorReviews: Array<{ __typename: 'ProctorReview', id: string, verdict: ProctorVerdict, note: string, at: string }> }, events: { __typename: 'ProctorEventsPage', next: string | null, total: number, rows: Array<{ __typename: 'ProctorEvent', id: string, kind: string, detail: string, at: string, clientAt: string | null }> } } };

export type NoteProctoringMutationVariables = Exact<{
  input: NoteProctoringInput;
}>;


export type NoteProctoringMutation = { __typename: 'Mutation', noteProctoring: { __typename: 'ProctoredAttempt', id: string, examId: string, learnerName: string | null, number: number, status: string, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, proctorReviews: Array<{ __typename: 'ProctorReview', id: string, verdict: ProctorVerdict, note: string, at: string }> } };

export type ReviewProctoringMutationVariables = Exact<{
  input: ReviewProctoringInput;
}>;


export type ReviewProctoringMutation = { __typename: 'Mutation', reviewProctoring: { __typename: 'ProctoredAttempt', id: string, examId: string, learnerName: string | null, number: number, status: string, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, proctorReviews: Array<{ __typename: 'ProctorReview', id: string, verdict: ProctorVerdict, note: string, at: string }> } };

export type GradingTaskFragment = { __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null };

export type ResultRowFragment = { __typename: 'ResultRow', id: string, learnerId: string | null, learnerName: string | null, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null };

export type DeskQueryVariables = Exact<{
  examId: string | number;
  of: NextAnswerInput;
}>;


export type DeskQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null }, gradingDesk: { __typename: 'GradingDesk', items: Array<{ __typename: 'ItemProgress', itemId: string, title: string | null, waiting: number, moderation: number, done: number }>, queue: { __typename: 'WaitingAnswersPage', total: number } } };

export type ResultRowsQueryVariables = Exact<{
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ResultRowsQuery = { __typename: 'Query', examResults: { __typename: 'ResultRowsPage', next: string | null, total: number, rows: Array<{ __typename: 'ResultRow', id: string, learnerId: string | null, learnerName: string | null, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null }> } };

export type ReleaseQueryVariables = Exact<{
  examId: string | number;
  author: boolean;
}>;


export type ReleaseQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null }, exam?: { __typename: 'Exam', id: string, releasedAt: string | null, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } } }, examTasks: { __typename: 'ExamTasksPage', rows: Array<{ __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null }> } };

export type HandInsQueryVariables = Exact<{
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type HandInsQuery = { __typename: 'Query', handInsBeside: { __typename: 'HandInsBesidePage', next: string | null, total: number, rows: Array<{ __typename: 'HandInBeside', id: string, learnerName: string | null, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, score: number | null, maxScore: number }> } };

export type GradebookRowsQueryVariables = Exact<{
  courseId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type GradebookRowsQuery = { __typename: 'Query', gradebook: { __typename: 'GradebookRowsPage', next: string | null, total: number, rows: Array<{ __typename: 'GradebookRow', examId: string, examTitle: string, attempts: number, result: { __typename: 'ResultRow', id: string, learnerId: string | null, learnerName: string | null, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null } }> } };

export type StatisticsQueryVariables = Exact<{
  examId: string | number;
}>;


export type StatisticsQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null }, examStatistics: { __typename: 'ExamStatistics', at: string, results: number, complete: boolean, mean: number | null, standardDeviation: number | null, reliability: number | null, standardError: number | null, items: Array<{ __typename: 'ItemStatistics', itemId: string, title: string | null, version: number, kind: string, answers: number, omitted: number, facility: number, discrimination: number | null, upperLower: number | null, choices: Array<{ __typename: 'ChoiceStatistics', choice: string, count: number, upper: number, lower: number }> }> } };

export type ReleaseResultsMutationVariables = Exact<{
  examId: string | number;
}>;


export type ReleaseResultsMutation = { __typename: 'Mutation', releaseResults: { __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null } };

export type WithdrawReleaseMutationVariables = Exact<{
  input: WithdrawReleaseInput;
}>;


export type WithdrawReleaseMutation = { __typename: 'Mutation', withdrawRelease: { __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null } };

export type ChooseStandingMutationVariables = Exact<{
  input: ChooseStandingInput;
}>;


export type ChooseStandingMutation = { __typename: 'Mutation', chooseStanding: string };

export type AskedTextFragment = { __typename: 'ItemText', format: TextFormat, text: string };

export type AskedOptionFragment = { __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } };

export type AskedQuestionFragment = { __typename: 'Question', kind: QuestionKind, points: number, minWords: number | null, maxWords: number | null, language: string | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null };

export type AnsweredFragment = { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null };

export type MarkingRubricFragment = { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> };

export type ScriptFragment = { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, points: number, minWords: number | null, maxWords: number | null, language: string | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> };

export type NextAnswerMutationVariables = Exact<{
  next: NextAnswerInput;
}>;


export type NextAnswerMutation = { __typename: 'Mutation', nextAnswer: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, points: number, minWords: number | null, maxWords: number | null, language: string | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> } | null };

export type MarkAndNextMutationVariables = Exact<{
  mark: MarkAnswerInput;
  next: NextAnswerInput;
}>;


export type MarkAndNextMutation = { __typename: 'Mutation', markAnswer: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, points: number, minWords: number | null, maxWords: number | null, language: string | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> }, nextAnswer: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, points: number, minWords: number | null, maxWords: number | null, language: string | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> } | null };

export type MarkAgainMutationVariables = Exact<{
  mark: MarkAnswerInput;
}>;


export type MarkAgainMutation = { __typename: 'Mutation', markAnswer: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, points: number, minWords: number | null, maxWords: number | null, language: string | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> } };

export type SkipAndNextMutationVariables = Exact<{
  markingId: string | number;
  next: NextAnswerInput;
}>;


export type SkipAndNextMutation = { __typename: 'Mutation', skipAnswer: string, nextAnswer: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, points: number, minWords: number | null, maxWords: number | null, language: string | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> } | null };

export type ModerationQueryVariables = Exact<{
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ModerationQuery = { __typename: 'Query', moderation: { __typename: 'ModerationPage', next: string | null, total: number, rows: Array<{ __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, points: number, minWords: number | null, maxWords: number | null, language: string | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> }> } };

export type ModerateMutationVariables = Exact<{
  input: ModerateInput;
}>;


export type ModerateMutation = { __typename: 'Mutation', moderate: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, points: number, minWords: number | null, maxWords: number | null, language: string | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> } };

export type OneResultQueryVariables = Exact<{
  id: string | number;
}>;


export type OneResultQuery = { __typename: 'Query', examResult: { __typename: 'ExamResult', id: string, learnerName: string | null, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, standing: boolean, gradedAt: string, examId: string | null, examTitle: string | null, history: Array<{ __typename: 'ResultChange', at: string, by: string | null, why: string, itemId: string | null, from: number | null, to: number | null }>, answers: Array<{ __typename: 'ResultAnswer', itemId: string, version: number, kind: string, maxPoints: number, points: number | null, omitted: boolean, comment: string | null, feedback: Array<{ __typename: 'ItemText', format: TextFormat, text: string }>, question: { __typename: 'Question', kind: QuestionKind, points: number, minWords: number | null, maxWords: number | null, language: string | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, solution: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null } | null, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }> }> } };

export type ReviewAnswerMutationVariables = Exact<{
  input: ReviewAnswerInput;
}>;


export type ReviewAnswerMutation = { __typename: 'Mutation', reviewAnswer: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, points: number, minWords: number | null, maxWords: number | null, language: string | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> } };

export type RegradeScreenQueryVariables = Exact<{
  examId: string | number;
}>;


export type RegradeScreenQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null }, examStatistics: { __typename: 'ExamStatistics', items: Array<{ __typename: 'ItemStatistics', itemId: string, title: string | null, version: number, kind: string, answers: number, choices: Array<{ __typename: 'ChoiceStatistics', choice: string, count: number }> }> } };

export type RegradeQuestionQueryVariables = Exact<{
  itemId: string | number;
  version: number;
}>;


export type RegradeQuestionQuery = { __typename: 'Query', item: { __typename: 'ItemWithVersions', id: string, version: number, versions: Array<{ __typename: 'ItemVersionEntry', version: number, createdAt: string }> }, tryItem: { __typename: 'TriedItem', question: { __typename: 'Question', kind: QuestionKind, points: number, minWords: number | null, maxWords: number | null, language: string | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } } };

export type PreviewRegradeQueryVariables = Exact<{
  input: RegradeInput;
  first: number;
  after?: string | null | undefined;
}>;


export type PreviewRegradeQuery = { __typename: 'Query', regradePreview: { __typename: 'RegradePreview', results: number, affected: number, raised: number, lowered: number, newlyPassed: number, newlyFailed: number, byHand: number, complete: boolean, next: string | null, effects: Array<{ __typename: 'RegradeEffect', id: string, learnerName: string | null, from: number, to: number, scoreFrom: number | null, scoreTo: number | null, passedFrom: boolean | null, passedTo: boolean | null, released: boolean }> } };

export type StartRegradeMutationVariables = Exact<{
  input: StartRegradeInput;
}>;


export type StartRegradeMutation = { __typename: 'Mutation', startRegrade: { __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null } };

export type RegradeTaskQueryVariables = Exact<{
  id: string | number;
}>;


export type RegradeTaskQuery = { __typename: 'Query', examTask: { __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, displayName: string, email: string | null, permissions: Array<string>, slug: string, school: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } };

export const GrantedTimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Accommodation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"examId"}},{"kind":"Field","name":{"kind":"Name","value":"learnerId"}},{"kind":"Field","name":{"kind":"Name","value":"learnerName"}},{"kind":"Field","name":{"kind":"Name","value":"extraMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"extraPercent"}},{"kind":"Field","name":{"kind":"Name","value":"extraAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]} as unknown as DocumentNode<GrantedTimeFragment, unknown>;
export const BuiltExamFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BuiltExam"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exam"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"graceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"attemptLimit"}},{"kind":"Field","name":{"kind":"Name","value":"needsAccessCode"}},{"kind":"Field","name":{"kind":"Name","value":"shuffleChoices"}},{"kind":"Field","name":{"kind":"Name","value":"passMark"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"leaderboard"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"shuffle"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draws"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"poolSize"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"show"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"marking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markers"}},{"kind":"Field","name":{"kind":"Name","value":"anonymous"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BuiltExamFragment, unknown>;
export const ExamEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExamEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]} as unknown as DocumentNode<ExamEntryFragment, unknown>;
export const ProctoredRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProctoredRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProctoredAttempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"examId"}},{"kind":"Field","name":{"kind":"Name","value":"learnerName"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredCount"}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}},{"kind":"Field","name":{"kind":"Name","value":"noticedCount"}},{"kind":"Field","name":{"kind":"Name","value":"proctorReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<ProctoredRowFragment, unknown>;
export const GradingTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradingTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]} as unknown as DocumentNode<GradingTaskFragment, unknown>;
export const ResultRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"learnerId"}},{"kind":"Field","name":{"kind":"Name","value":"learnerName"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}}]} as unknown as DocumentNode<ResultRowFragment, unknown>;
export const AskedTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<AskedTextFragment, unknown>;
export const AskedOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<AskedOptionFragment, unknown>;
export const AskedQuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxWords"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}}]}}]} as unknown as DocumentNode<AskedQuestionFragment, unknown>;
export const AnsweredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Answered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GivenAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]} as unknown as DocumentNode<AnsweredFragment, unknown>;
export const MarkingRubricFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarkingRubric"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rubric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rubricId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<MarkingRubricFragment, unknown>;
export const ScriptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Script"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"examId"}},{"kind":"Field","name":{"kind":"Name","value":"examTitle"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"maxPoints"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"claimedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"learnerName"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedQuestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Answered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rubric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarkingRubric"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"markerName"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"levelId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxWords"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Answered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GivenAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarkingRubric"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rubric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rubricId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<ScriptFragment, unknown>;
export const ExamAccommodationsDocument = {"kind":"Document","definitions":[],"documentId":"82d4395e42f60809db4f29e91d5b0ecbda84d5d8a67663ffe649712a1aa2c4c3"} as unknown as DocumentNode<ExamAccommodationsQuery, ExamAccommodationsQueryVariables>;
export const LearnerChoicesDocument = {"kind":"Document","definitions":[],"documentId":"742b03fdd33942d0ab6fb61ea19f3db0b4b9fa010358681a2fca0f21ee557715"} as unknown as DocumentNode<LearnerChoicesQuery, LearnerChoicesQueryVariables>;
export const GrantAccommodationDocument = {"kind":"Document","definitions":[],"documentId":"0fac1d2ba880dfc902c0ddf98a6b633baf51ae116743652247fc366caa55e43f"} as unknown as DocumentNode<GrantAccommodationMutation, GrantAccommodationMutationVariables>;
export const RevokeAccommodationDocument = {"kind":"Document","definitions":[],"documentId":"8e6f07a06afb363a56f6269f740c66a21f9ae5ffc93275d82089a796791279be"} as unknown as DocumentNode<RevokeAccommodationMutation, RevokeAccommodationMutationVariables>;
export const ExamBuilderDocument = {"kind":"Document","definitions":[],"documentId":"213bcdec6e252c58f55886d616d4a590ff19cb30acc958b966e73018ccac7acd"} as unknown as DocumentNode<ExamBuilderQuery, ExamBuilderQueryVariables>;
export const QuestionChoicesDocument = {"kind":"Document","definitions":[],"documentId":"a25a3b3ecc8c4553d5c3937f0ec9d5e56ca0e11bc9b28b69375863f37c977e71"} as unknown as DocumentNode<QuestionChoicesQuery, QuestionChoicesQueryVariables>;
export const ChangeExamDocument = {"kind":"Document","definitions":[],"documentId":"5b929aa279bcd035a31076805c8351a62f68d8f19c7eb2d621b04aa3bfe0cd99"} as unknown as DocumentNode<ChangeExamMutation, ChangeExamMutationVariables>;
export const ScheduleExamDocument = {"kind":"Document","definitions":[],"documentId":"4736fcd31028d2acf9ae727d02061bf23f8eb09f9c8c8f6d7ca78760a48824b4"} as unknown as DocumentNode<ScheduleExamMutation, ScheduleExamMutationVariables>;
export const UnscheduleExamDocument = {"kind":"Document","definitions":[],"documentId":"287b133911ba981343f9f656968ecfcc9d6b813385429860d61cc033fea4d986"} as unknown as DocumentNode<UnscheduleExamMutation, UnscheduleExamMutationVariables>;
export const CloseExamDocument = {"kind":"Document","definitions":[],"documentId":"9791e5e52cf61e0cd8aee421881c1e32e5042e3443113fbfbe491cc487789ada"} as unknown as DocumentNode<CloseExamMutation, CloseExamMutationVariables>;
export const ArchiveExamDocument = {"kind":"Document","definitions":[],"documentId":"7dda14185f9daf153fc3d0720a52d3c83ab77180519426e751a85822d2d1e4a5"} as unknown as DocumentNode<ArchiveExamMutation, ArchiveExamMutationVariables>;
export const ExamListDocument = {"kind":"Document","definitions":[],"documentId":"5dbf2b45d8eef262f3b41b465d59d37908e972c668f8a51874fb1b604be0140d"} as unknown as DocumentNode<ExamListQuery, ExamListQueryVariables>;
export const CourseChoicesDocument = {"kind":"Document","definitions":[],"documentId":"bcc2abc76ffae45dede0ea01f802b0fe252b67c2faca9c4f956d23ba53f9251f"} as unknown as DocumentNode<CourseChoicesQuery, CourseChoicesQueryVariables>;
export const CreateExamDocument = {"kind":"Document","definitions":[],"documentId":"93bf4c88e7dfe44448326f04c13e8c994f7020d56687127190edcfdc71e3bb7e"} as unknown as DocumentNode<CreateExamMutation, CreateExamMutationVariables>;
export const DuplicateExamDocument = {"kind":"Document","definitions":[],"documentId":"0192a77236bf14d3d175d628e6dbf5d0a66dfe3a9f5954c2ca4df502f6fd8a93"} as unknown as DocumentNode<DuplicateExamMutation, DuplicateExamMutationVariables>;
export const ExamHeadDocument = {"kind":"Document","definitions":[],"documentId":"36b8dd7c4d2f2eb2fea045baa22094a05d32ed41eef5c3b1daaf443af17121e3"} as unknown as DocumentNode<ExamHeadQuery, ExamHeadQueryVariables>;
export const ProctoringListDocument = {"kind":"Document","definitions":[],"documentId":"b27edbe8a7b2fc7c1a7e196b9fb7d2f450d2ef984fa06f783e06988bcd1a6409"} as unknown as DocumentNode<ProctoringListQuery, ProctoringListQueryVariables>;
export const ProctoringLogDocument = {"kind":"Document","definitions":[],"documentId":"18045db0dbe1f89add1e4815ae32f54e012e838ea96243cb09a0c18928d0b3b8"} as unknown as DocumentNode<ProctoringLogQuery, ProctoringLogQueryVariables>;
export const NoteProctoringDocument = {"kind":"Document","definitions":[],"documentId":"c83e5d606848f68a4efa1e0e0ed7d2852b8fb0481adb44e0ef48ea54fe6f2017"} as unknown as DocumentNode<NoteProctoringMutation, NoteProctoringMutationVariables>;
export const ReviewProctoringDocument = {"kind":"Document","definitions":[],"documentId":"f58725f996502662c90fcdf2a5b60b77d1d926137b4a12708ab82c8a025fd209"} as unknown as DocumentNode<ReviewProctoringMutation, ReviewProctoringMutationVariables>;
export const DeskDocument = {"kind":"Document","definitions":[],"documentId":"5bd030621314be08a6c98d140e82d74acf7959b7ee4ce7c9e7bb962eeac26927"} as unknown as DocumentNode<DeskQuery, DeskQueryVariables>;
export const ResultRowsDocument = {"kind":"Document","definitions":[],"documentId":"ef064abd8fe88d05d99fddd80bc197bc0bdc48dc0e75d8b74e9144b6422eec76"} as unknown as DocumentNode<ResultRowsQuery, ResultRowsQueryVariables>;
export const ReleaseDocument = {"kind":"Document","definitions":[],"documentId":"9d2a0a789bf42d076b324975087d03630632c3e6c02e0bd7f63bd791542daccb"} as unknown as DocumentNode<ReleaseQuery, ReleaseQueryVariables>;
export const HandInsDocument = {"kind":"Document","definitions":[],"documentId":"c87c0214f9540df5db7097f23968d952206c9228516f21eba4ebfbe2f664e930"} as unknown as DocumentNode<HandInsQuery, HandInsQueryVariables>;
export const GradebookRowsDocument = {"kind":"Document","definitions":[],"documentId":"e2581b032edbbcc781410ce5a72ce42593d196954519106a05466119c6adafda"} as unknown as DocumentNode<GradebookRowsQuery, GradebookRowsQueryVariables>;
export const StatisticsDocument = {"kind":"Document","definitions":[],"documentId":"a19ea3b14c41b463077406e59c349d3d2612c6a6ed47042981e5a764eeda5320"} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;
export const ReleaseResultsDocument = {"kind":"Document","definitions":[],"documentId":"c0e17060f991e2f7175a8e910b92d6ec6a26f27631c33b424dfe7e046d85cc01"} as unknown as DocumentNode<ReleaseResultsMutation, ReleaseResultsMutationVariables>;
export const WithdrawReleaseDocument = {"kind":"Document","definitions":[],"documentId":"0602a49c03a1bb426ae38a0922eabd45a06c77b66964eda998c10a6436185a13"} as unknown as DocumentNode<WithdrawReleaseMutation, WithdrawReleaseMutationVariables>;
export const ChooseStandingDocument = {"kind":"Document","definitions":[],"documentId":"7fd13e7a8de0fa093dd117ecbbeec96c44847207919bc9c6fa3ce9e4d69192cc"} as unknown as DocumentNode<ChooseStandingMutation, ChooseStandingMutationVariables>;
export const NextAnswerDocument = {"kind":"Document","definitions":[],"documentId":"5f794a0f65c6927c332d0612054b4c1f2af8995357ca5f21af10c3f16fbdc81e"} as unknown as DocumentNode<NextAnswerMutation, NextAnswerMutationVariables>;
export const MarkAndNextDocument = {"kind":"Document","definitions":[],"documentId":"c685dfde19c3690d31e59e23023efdeaa43caa3aa7147948ed83110f239beddb"} as unknown as DocumentNode<MarkAndNextMutation, MarkAndNextMutationVariables>;
export const MarkAgainDocument = {"kind":"Document","definitions":[],"documentId":"406bcf32fa63fdeb4a39b206082f214accfc06e0f0aa12e9f987d5da8303377d"} as unknown as DocumentNode<MarkAgainMutation, MarkAgainMutationVariables>;
export const SkipAndNextDocument = {"kind":"Document","definitions":[],"documentId":"f08819016b0f534739a418faba504137374680273eb4242ff41fe349de828630"} as unknown as DocumentNode<SkipAndNextMutation, SkipAndNextMutationVariables>;
export const ModerationDocument = {"kind":"Document","definitions":[],"documentId":"15293eec51d0980cee17f52e31c76d61a9be5c423af209ce7f60db11907744bd"} as unknown as DocumentNode<ModerationQuery, ModerationQueryVariables>;
export const ModerateDocument = {"kind":"Document","definitions":[],"documentId":"e0911558ea435e6b3f9c2e7adc435cfa073ba177c95d7737cdabe7a650c7030a"} as unknown as DocumentNode<ModerateMutation, ModerateMutationVariables>;
export const OneResultDocument = {"kind":"Document","definitions":[],"documentId":"17c54244785ce1c93e4524ccb12337a5954ebed96d80f00f6e32dadb56d511e0"} as unknown as DocumentNode<OneResultQuery, OneResultQueryVariables>;
export const ReviewAnswerDocument = {"kind":"Document","definitions":[],"documentId":"b0030c3951132689b530600f71da29723098779a1853dc188b6c5cb35b85b558"} as unknown as DocumentNode<ReviewAnswerMutation, ReviewAnswerMutationVariables>;
export const RegradeScreenDocument = {"kind":"Document","definitions":[],"documentId":"e5aefa8c1a5e488e337f73c3aab960d3e59803b3ba056eb15fa0faddd24cdea8"} as unknown as DocumentNode<RegradeScreenQuery, RegradeScreenQueryVariables>;
export const RegradeQuestionDocument = {"kind":"Document","definitions":[],"documentId":"4031f271261d811cd1ce3a74e67866c98856e2e0c731cfffc54ba8362c0db29e"} as unknown as DocumentNode<RegradeQuestionQuery, RegradeQuestionQueryVariables>;
export const PreviewRegradeDocument = {"kind":"Document","definitions":[],"documentId":"218a05276965b196ecfcbe5aa94399985acd4d3dfbee2389c441222a28248727"} as unknown as DocumentNode<PreviewRegradeQuery, PreviewRegradeQueryVariables>;
export const StartRegradeDocument = {"kind":"Document","definitions":[],"documentId":"2e110574ddadfd4de88420e76c2f8e4636a835506f254d4cc0d8878f176840c7"} as unknown as DocumentNode<StartRegradeMutation, StartRegradeMutationVariables>;
export const RegradeTaskDocument = {"kind":"Document","definitions":[],"documentId":"5439c65ddd81b1700b65f043d1b3d219259441d6e5b70ca855f6b4422b7ee032"} as unknown as DocumentNode<RegradeTaskQuery, RegradeTaskQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[],"documentId":"e1b80ac241ab196bb81677c81d9c7c360421b13efe75a0e94907517dc43c3f79"} as unknown as DocumentNode<MeQuery, MeQueryVariables>;