/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnswerInput = {
  itemId: string | number;
  response: ItemResponseInput;
};

export type AnswerUploadInput = {
  attemptId: string | number;
  itemId: string | number;
  /** As the learner calls the file; paths and what cannot be shown are taken out. */
  name: string;
};

/** HANDED_IN: nothing can be saved any more; the server hands in what was saved when the time is over. */
export type AttemptStatus =
  | 'HANDED_IN'
  | 'OPEN';

/** LOW: under 5 answers, so nothing is claimed; HIGH: 20 and more. */
export type Certainty =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** Learners meet published courses only. */
export type CourseStatus =
  | 'ARCHIVED'
  | 'DRAFT'
  | 'PUBLISHED';

/** EXPIRED a week after it was READY: ask for another one. FAILED when a service has not answered for a day. */
export type DataExportStatus =
  | 'EXPIRED'
  | 'FAILED'
  | 'GATHERING'
  | 'PACKING'
  | 'READY';

/** SCHEDULED until the days of grace are over; ON_HOLD while a legal hold forbids it. */
export type ErasureStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'ON_HOLD'
  | 'RUNNING'
  | 'SCHEDULED';

/** For the one who asks, by the server’s time. */
export type ExamPhase =
  | 'OPEN'
  | 'OVER'
  | 'UPCOMING';

/** PRACTICE teaches: it may be repeated, and stays out of grade books. */
export type ExamPurpose =
  | 'EXAM'
  | 'PRACTICE';

export type GapAnswerInput = {
  gap: string | number;
  value: string;
};

export type GapKind =
  | 'CHOICE'
  | 'NUMERIC'
  | 'TEXT';

export type GiveConsentInput = {
  /** The key of the purpose. */
  purpose: string;
  /** The version that one has read. */
  version: number;
};

/** The field of the question’s kind is set, the others are not. None: an answer left out. */
export type ItemResponseInput = {
  /** Of certainty-based marking: 1, 2 or 3. */
  certainty?: number | null | undefined;
  /** SINGLE, MULTIPLE: ids; TRUE_FALSE: `true` or `false`. */
  choices?: Array<string | number> | null | undefined;
  /** FILE: keys of `AnswerFile`s of the same attempt. */
  files?: Array<string> | null | undefined;
  /** CLOZE: by gap, what was typed or chosen. */
  gaps?: Array<GapAnswerInput> | null | undefined;
  /** ORDERING: all ids, in the order chosen. */
  order?: Array<string | number> | null | undefined;
  /** MATCHING. */
  pairs?: Array<PairInput> | null | undefined;
  /** HOTSPOT. */
  points?: Array<PointInput> | null | undefined;
  /** NUMERIC, SHORT_TEXT, ESSAY, CODE: as typed. */
  text?: string | null | undefined;
  /** NUMERIC. */
  unit?: string | null | undefined;
};

export type KeepAnswerFileInput = {
  attemptId: string | number;
  itemId: string | number;
  /** As the learner calls the file; paths and what cannot be shown are taken out. */
  name: string;
  /** Of the content that lies there, in hexadecimal digits. */
  sha256: string;
};

/** GRADES: what the person achieved. RECORDS: what others did or decided. AUDIT: the audit trail. CONSENT: proof of what was agreed to. All of it under an id that leads to nobody. LEGAL_HOLD: nothing was erased. */
export type KeptReason =
  | 'AUDIT'
  | 'CONSENT'
  | 'GRADES'
  | 'LEGAL_HOLD'
  | 'RECORDS';

export type LessonKind =
  | 'FILE'
  | 'QUIZ'
  | 'TEXT'
  | 'VIDEO';

export type LogEntryInput = {
  /** By the clock of the device. */
  at: string;
  itemId?: string | number | null | undefined;
  /** Such as `answered`; up to 200 characters. */
  what: string;
};

export type NoticedInput = {
  /** By the clock of the device. */
  clientAt: string;
  detail?: string;
  kind: NoticedKind;
  /** Counts on the client, by attempt: the same again is the same entry. */
  seq: number;
};

/** What a learner’s client can notice. */
export type NoticedKind =
  | 'COPY'
  | 'DEVICE_CHANGED'
  | 'FOCUS_BACK'
  | 'FOCUS_LOST'
  | 'FULLSCREEN_BACK'
  | 'FULLSCREEN_LEFT'
  | 'NETWORK_BACK'
  | 'NETWORK_LOST'
  | 'PASTE'
  | 'SCREEN_SHARED';

/** What a notification is about. More may come: show `title` and `body` of one that you do not know. */
export type NotificationKind =
  /** A result was marked again. Values: examTitle, percent, passed, why. */
  | 'RESULT_CHANGED'
  /** A result may be seen. Values: examTitle, percent and passed where the exam shows them. */
  | 'RESULT_READY';

/** Of an attempt that went on without a connection. */
export type OfflineInput = {
  /** What the device wrote down, up to 1,000 entries: the last ones, when there are more. */
  log: Array<LogEntryInput>;
};

export type PairInput = {
  left: string | number;
  right: string | number;
};

export type PointInput = {
  /** Pixels of the image, from its left edge. */
  x: number;
  /** Pixels of the image, from its top edge. */
  y: number;
};

export type PostalAddressInput = {
  city: string;
  /** ISO 3166-1 alpha-2: two capital letters. */
  country: string;
  /** 1 to 4 lines. */
  lines: Array<string>;
  postalCode?: string | null | undefined;
  region?: string | null | undefined;
};

/** docs/reference/question-kinds.md has them all. */
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

export type ReasonCode =
  | 'CONTINUE'
  | 'DUE_AGAIN'
  | 'NEW_TO_YOU'
  | 'RIGHT_LEVEL'
  | 'ROOM_TO_GROW'
  | 'SAME_SKILL'
  | 'TRY_SOMETHING';

/** A course to take, the next lesson of one that one takes, or an exam to practise with. */
export type RecommendedKind =
  | 'COURSE'
  | 'LESSON'
  | 'PRACTICE';

export type RemoveAnswerFileInput = {
  attemptId: string | number;
  key: string | number;
};

export type ReportProctoringInput = {
  attemptId: string | number;
  /** 1 to 100. */
  events: Array<NoticedInput>;
};

/** AWAITING_MARKING: some answers wait for a person; MODERATION: two markers disagree. */
export type ResultStatus =
  | 'AWAITING_MARKING'
  | 'GRADED'
  | 'MODERATION';

export type SaveAnswersInput = {
  /** 1 to 500: those that have changed are enough. */
  answers: Array<SavedAnswerInput>;
  attemptId: string | number;
};

export type SavedAnswerInput = {
  itemId: string | number;
  response: ItemResponseInput;
  /** A whole number: counts the changes of this answer on the client, or is its clock in milliseconds. What comes with a lower one is old. */
  seq: number;
};

export type SeatStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'WITHDRAWN';

export type StartAttemptInput = {
  /** Of an exam that asks for one; capitals and blanks do not matter. */
  accessCode?: string | null | undefined;
  examId: string | number;
  /** The attempt that one means to begin, from 1: once there is one of this number, that or a later one is given back, handed in or not. Without it, what comes late or again after a hand-in begins the next. */
  number?: number | null | undefined;
};

/** Why somebody should have a second look at a submission, which was accepted all the same. */
export type SubmissionFlag =
  /** Handed in by the server, from what was saved, when the time was over. */
  | 'AUTOMATIC'
  /** After the deadline and its grace. */
  | 'LATE'
  /** Answered without a connection; the log of its device is kept with it. */
  | 'OFFLINE';

/** How far it has come. */
export type SubmissionStatus =
  /** It is kept, whatever happens; grading follows by itself. */
  | 'ACCEPTED'
  /** Graded, or waiting for a person; its learner does not see the result yet. */
  | 'GRADED'
  /** Its learner sees the result. */
  | 'RELEASED';

export type SubmitExamInput = {
  /** Up to 500, each item once. What was left out is left out. */
  answers: Array<AnswerInput>;
  attemptId: string | number;
  offline?: OfflineInput | null | undefined;
  /** Made up by the client, once for a hand-in: 1 to 64 letters, digits, hyphens and underscores. */
  submissionKey: string;
  /** That of the attempt: with it nothing has to be looked up. */
  ticket?: string | null | undefined;
};

/** HTML is free of scripts, styles and foreign addresses. */
export type TextFormat =
  | 'HTML'
  | 'MARKDOWN';

/** The last answers against those before them. */
export type Trend =
  | 'DOWN'
  | 'STEADY'
  | 'UP';

/** What is left out stays as it is; null takes it away. */
export type UpdateMyProfileInput = {
  address?: PostalAddressInput | null | undefined;
  /** E.164: +4930123456. */
  phone?: string | null | undefined;
};

export type CoursePageQueryVariables = Exact<{
  id: string | number;
}>;


export type CoursePageQuery = { course: { id: string, title: string, summary: string, lessonCount: number, category: { id: string, name: string } | null, mySeat: { id: string, status: SeatStatus, dueAt: string | null, progress: { completed: number, total: number, percent: number }, nextLesson: { id: string } | null } | null, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null, completedAt: string | null }> }> } };

export type LessonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LessonPageQuery = { lesson: { id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, completedAt: string | null, media: { name: string, bytes: number, url: string, captions: Array<{ language: string, url: string }> } | null, course: { id: string, title: string, mySeat: { id: string, status: SeatStatus } | null, modules: Array<{ id: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }> } } };

export type CatalogQueryVariables = Exact<{
  search?: string | null | undefined;
  categoryId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type CatalogQuery = { courses: { totalCount: number, edges: Array<{ node: { id: string, title: string, summary: string, lessonCount: number, category: { id: string, name: string } | null, mySeat: { id: string, status: SeatStatus } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, categories: Array<{ id: string, name: string }> };

export type MyCoursesQueryVariables = Exact<{
  status?: Array<SeatStatus> | SeatStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type MyCoursesQuery = { mySeats: { edges: Array<{ node: { id: string, status: SeatStatus, dueAt: string | null, progress: { completed: number, total: number, percent: number }, nextLesson: { id: string, title: string, kind: LessonKind, minutes: number | null } | null, course: { id: string, title: string, summary: string, status: CourseStatus } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EnrollMutationVariables = Exact<{
  courseId: string | number;
}>;


export type EnrollMutation = { enroll: { id: string } };

export type CompleteLessonMutationVariables = Exact<{
  courseId: string | number;
  lessonId: string | number;
}>;


export type CompleteLessonMutation = { completeLesson: { status: SeatStatus, progress: { completed: number, total: number, percent: number }, nextLesson: { id: string, title: string, kind: LessonKind, minutes: number | null } | null } };

export type FileOfAnswerFragment = { key: string, itemId: string, name: string, bytes: number, url: string };

export type AnswerUploadQueryVariables = Exact<{
  input: AnswerUploadInput;
}>;


export type AnswerUploadQuery = { answerUpload: { folder: string, ending: string, maxBytes: number } };

export type KeepAnswerFileMutationVariables = Exact<{
  input: KeepAnswerFileInput;
}>;


export type KeepAnswerFileMutation = { keepAnswerFile: { key: string, itemId: string, name: string, bytes: number, url: string } };

export type RemoveAnswerFileMutationVariables = Exact<{
  input: RemoveAnswerFileInput;
}>;


export type RemoveAnswerFileMutation = { removeAnswerFile: string };

export type RichFragment = { format: TextFormat, text: string };

export type OptionFragment = { id: string, text: { format: TextFormat, text: string } };

export type QuestionOnPhoneFragment = { id: string, kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null };

export type AttemptOnPhoneFragment = { id: string, examId: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null, graceUntil: string | null, savedAt: string | null, serverTime: string, ticket: string | null, exam: { id: string, title: string, instructions: string, purpose: ExamPurpose, proctored: boolean }, sections: Array<{ id: string, title: string, instructions: string, questions: Array<{ id: string, kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null }> }>, files: Array<{ key: string, itemId: string, name: string, bytes: number, url: string }>, answers: Array<{ itemId: string, seq: number, savedAt: string, response: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null } }> };

export type AttemptScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type AttemptScreenQuery = { attempt: { id: string, examId: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null, graceUntil: string | null, savedAt: string | null, serverTime: string, ticket: string | null, exam: { id: string, title: string, instructions: string, purpose: ExamPurpose, proctored: boolean }, sections: Array<{ id: string, title: string, instructions: string, questions: Array<{ id: string, kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null }> }>, files: Array<{ key: string, itemId: string, name: string, bytes: number, url: string }>, answers: Array<{ itemId: string, seq: number, savedAt: string, response: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null } }> } };

export type AttemptPulseQueryVariables = Exact<{
  id: string | number;
}>;


export type AttemptPulseQuery = { attempt: { id: string, status: AttemptStatus, deadline: string | null, graceUntil: string | null, serverTime: string } };

export type StartAttemptMutationVariables = Exact<{
  input: StartAttemptInput;
}>;


export type StartAttemptMutation = { startAttempt: { id: string, examId: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null, graceUntil: string | null, savedAt: string | null, serverTime: string, ticket: string | null, exam: { id: string, title: string, instructions: string, purpose: ExamPurpose, proctored: boolean }, sections: Array<{ id: string, title: string, instructions: string, questions: Array<{ id: string, kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null }> }>, files: Array<{ key: string, itemId: string, name: string, bytes: number, url: string }>, answers: Array<{ itemId: string, seq: number, savedAt: string, response: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null } }> } };

export type SaveAnswersMutationVariables = Exact<{
  input: SaveAnswersInput;
}>;


export type SaveAnswersMutation = { saveAnswers: { savedAt: string, serverTime: string, deadline: string | null, stored: Array<{ itemId: string, seq: number }> } };

export type ReportProctoringMutationVariables = Exact<{
  input: ReportProctoringInput;
}>;


export type ReportProctoringMutation = { reportProctoring: { recorded: number, full: boolean } };

export type ExamOnPhoneFragment = { id: string, title: string, purpose: ExamPurpose, needsAccessCode: boolean, course: { id: string, title: string } | null, parts: Array<{ id: string, title: string, questionCount: number }>, mine: { phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, serverTime: string }, myAttempts: Array<{ id: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null }> };

export type ExamsQueryVariables = Exact<{
  phase?: ExamPhase | null | undefined;
  after?: string | null | undefined;
}>;


export type ExamsQuery = { myExams: { edges: Array<{ node: { id: string, title: string, purpose: ExamPurpose, needsAccessCode: boolean, course: { id: string, title: string } | null, parts: Array<{ id: string, title: string, questionCount: number }>, mine: { phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, serverTime: string }, myAttempts: Array<{ id: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExamScreenQueryVariables = Exact<{
  id: string | number;
}>;


export type ExamScreenQuery = { exam: { instructions: string, passMark: number | null, proctored: boolean, id: string, title: string, purpose: ExamPurpose, needsAccessCode: boolean, course: { id: string, title: string } | null, parts: Array<{ id: string, title: string, questionCount: number }>, mine: { phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, serverTime: string }, myAttempts: Array<{ id: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null }> } };

export type SubmitExamMutationVariables = Exact<{
  input: SubmitExamInput;
}>;


export type SubmitExamMutation = { submitExam: { id: string, status: SubmissionStatus, acceptedAt: string, late: boolean } };

export type SubmissionStateQueryVariables = Exact<{
  id: string | number;
}>;


export type SubmissionStateQuery = { submission: { id: string, status: SubmissionStatus, acceptedAt: string, flags: Array<SubmissionFlag>, result: { id: string } | null } };

export type HomeQueryVariables = Exact<{
  advice?: boolean;
  exams?: boolean;
}>;


export type HomeQuery = { me: { id: string, givenName: string, displayName: string, email: string | null, tenant: { name: string } }, myLearning: { active: number, completed: number, lessonsCompleted: number }, mySeats: { edges: Array<{ node: { id: string, dueAt: string | null, progress: { completed: number, total: number, percent: number }, nextLesson: { id: string, title: string, kind: LessonKind, minutes: number | null } | null, course: { id: string, title: string, summary: string, status: CourseStatus, category: { id: string } | null } } }> }, courses: { edges: Array<{ node: { id: string, title: string, summary: string, lessonCount: number, category: { id: string, name: string } | null, mySeat: { id: string } | null } }> }, myRecommendations?: { answers: number, items: Array<{ id: string, kind: RecommendedKind, title: string, p: number | null, reasons: Array<{ code: ReasonCode, text: string, values: Array<{ name: string, value: string }> }>, lesson: { id: string, title: string } | null, course: { id: string, title: string, summary: string, lessonCount: number, status: CourseStatus } | null }> }, open?: { edges: Array<{ node: { id: string, title: string, purpose: ExamPurpose, needsAccessCode: boolean, course: { id: string, title: string } | null, parts: Array<{ id: string, title: string, questionCount: number }>, mine: { phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, serverTime: string }, myAttempts: Array<{ id: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null }> } }> }, upcoming?: { edges: Array<{ node: { id: string, title: string, purpose: ExamPurpose, needsAccessCode: boolean, course: { id: string, title: string } | null, parts: Array<{ id: string, title: string, questionCount: number }>, mine: { phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, serverTime: string }, myAttempts: Array<{ id: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null }> } }> }, mySubmissions?: Array<{ id: string, attemptId: string, acceptedAt: string, exam: { id: string, title: string, purpose: ExamPurpose } | null, result: { id: string, status: ResultStatus, attemptNumber: number, submittedAt: string, releasedAt: string | null, flags: Array<SubmissionFlag>, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, exam: { id: string, title: string, purpose: ExamPurpose } | null } | null }> };

export type NotificationFieldsFragment = { id: string, kind: NotificationKind, title: string, body: string, examId: string | null, resultId: string | null, at: string, values: Array<{ name: string, value: string }> };

export type InboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unreadOnly: boolean;
}>;


export type InboxQuery = { unreadCount: number, inbox: { edges: Array<{ node: { readAt: string | null, id: string, kind: NotificationKind, title: string, body: string, examId: string | null, resultId: string | null, at: string, values: Array<{ name: string, value: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { notificationPreferences: Array<{ kind: NotificationKind, inbox: boolean }> };

export type MarkReadMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type MarkReadMutation = { markRead: number };

export type MarkAllReadMutationVariables = Exact<{
  through?: string | number | null | undefined;
}>;


export type MarkAllReadMutation = { markAllRead: number };

export type SetNotificationPreferenceMutationVariables = Exact<{
  kind: NotificationKind;
  inbox: boolean;
}>;


export type SetNotificationPreferenceMutation = { setNotificationPreference: Array<{ kind: NotificationKind, inbox: boolean }> };

export type LeaderboardScreenQueryVariables = Exact<{
  examId?: string | number | null | undefined;
  courseId?: string | number | null | undefined;
  first: number;
  around: number;
}>;


export type LeaderboardScreenQuery = { leaderboard: { size: number, places: Array<{ rank: number, nickname: string, score: number, isMe: boolean }> }, myRank: { rank: number, score: number, neighbours: Array<{ rank: number, nickname: string, score: number, isMe: boolean }> } | null };

export type LeaderboardMembershipQueryVariables = Exact<{
  courseId: string | number;
}>;


export type LeaderboardMembershipQuery = { course: { id: string, title: string }, leaderboardMembership: { nickname: string } | null };

export type JoinLeaderboardMutationVariables = Exact<{
  courseId: string | number;
  nickname: string;
}>;


export type JoinLeaderboardMutation = { joinLeaderboard: { nickname: string } };

export type LeaveLeaderboardMutationVariables = Exact<{
  courseId: string | number;
}>;


export type LeaveLeaderboardMutation = { leaveLeaderboard: boolean };

export type LiveUpdatesQueryVariables = Exact<{
  since?: string | number | null | undefined;
}>;


export type LiveUpdatesQuery = { liveUpdates: { channel: string, newestId: string, unreadCount: number, tooMany: boolean, missed: Array<{ id: string, kind: NotificationKind, title: string, body: string, examId: string | null, resultId: string | null, at: string, values: Array<{ name: string, value: string }> }> } };

export type ConsentFieldsFragment = { given: boolean, toAsk: boolean, purpose: { key: string, version: number, required: boolean, texts: Array<{ language: string, title: string, text: string }> }, history: Array<{ given: boolean, version: number, at: string }> };

export type MyConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyConsentsQuery = { myConsents: Array<{ given: boolean, toAsk: boolean, purpose: { key: string, version: number, required: boolean, texts: Array<{ language: string, title: string, text: string }> }, history: Array<{ given: boolean, version: number, at: string }> }> };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { giveConsent: { given: boolean, toAsk: boolean, purpose: { key: string, version: number, required: boolean, texts: Array<{ language: string, title: string, text: string }> }, history: Array<{ given: boolean, version: number, at: string }> } };

export type WithdrawConsentMutationVariables = Exact<{
  purpose: string;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { given: boolean, toAsk: boolean, purpose: { key: string, version: number, required: boolean, texts: Array<{ language: string, title: string, text: string }> }, history: Array<{ given: boolean, version: number, at: string }> } };

export type DataExportFieldsFragment = { id: string, status: DataExportStatus, requestedAt: string, readyAt: string | null, expiresAt: string | null, bytes: number | null };

export type MyDataExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataExportsQuery = { myDataExports: Array<{ url: string | null, id: string, status: DataExportStatus, requestedAt: string, readyAt: string | null, expiresAt: string | null, bytes: number | null }> };

export type ExportMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportMyDataMutation = { exportMyData: { url: string | null, id: string, status: DataExportStatus, requestedAt: string, readyAt: string | null, expiresAt: string | null, bytes: number | null } };

export type MyErasureFieldsFragment = { id: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, kept: Array<{ service: string, what: string, rows: number | null, why: KeptReason }> };

export type MyErasureQueryVariables = Exact<{ [key: string]: never; }>;


export type MyErasureQuery = { myErasure: { id: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, kept: Array<{ service: string, what: string, rows: number | null, why: KeptReason }> } | null };

export type EraseMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type EraseMyDataMutation = { eraseMyData: { id: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, kept: Array<{ service: string, what: string, rows: number | null, why: KeptReason }> } };

export type CancelMyErasureMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelMyErasureMutation = { cancelMyErasure: { id: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, kept: Array<{ service: string, what: string, rows: number | null, why: KeptReason }> } };

export type ProfileFieldsFragment = { displayName: string, email: string | null, phone: string | null, birthDate: string | null, address: { lines: Array<string>, postalCode: string | null, city: string, region: string | null, country: string } | null };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { me: { displayName: string, email: string | null, phone: string | null, birthDate: string | null, address: { lines: Array<string>, postalCode: string | null, city: string, region: string | null, country: string } | null } };

export type UpdateMyProfileMutationVariables = Exact<{
  input: UpdateMyProfileInput;
}>;


export type UpdateMyProfileMutation = { updateMyProfile: { displayName: string, email: string | null, phone: string | null, birthDate: string | null, address: { lines: Array<string>, postalCode: string | null, city: string, region: string | null, country: string } | null } };

export type ProgressQueryVariables = Exact<{
  beliefs?: boolean;
}>;


export type ProgressQuery = { myLearning: { active: number, completed: number, lessonsCompleted: number }, mySeats: { edges: Array<{ node: { id: string, status: SeatStatus, progress: { completed: number, total: number, percent: number }, course: { id: string, title: string, status: CourseStatus } } }> }, myLearnerModel?: { answers: number, skills: Array<{ skill: string, answers: number, p: number | null, certainty: Certainty, trend: Trend, lastAt: string, likely: { from: number, to: number } | null }> } };

export type ResultOnPhoneFragment = { id: string, status: ResultStatus, attemptNumber: number, submittedAt: string, releasedAt: string | null, flags: Array<SubmissionFlag>, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, exam: { id: string, title: string, purpose: ExamPurpose } | null };

export type ResultListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ResultListQuery = { myResults: { edges: Array<{ node: { id: string, status: ResultStatus, attemptNumber: number, submittedAt: string, releasedAt: string | null, flags: Array<SubmissionFlag>, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, exam: { id: string, title: string, purpose: ExamPurpose } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResultPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ResultPageQuery = { result: { id: string, status: ResultStatus, attemptNumber: number, submittedAt: string, releasedAt: string | null, flags: Array<SubmissionFlag>, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, items: Array<{ itemId: string, kind: string, maxPoints: number, points: number | null, correctness: number | null, omitted: boolean, comment: string | null, question: { id: string, kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null } | null, files: Array<{ key: string, itemId: string, name: string, bytes: number, url: string }>, feedback: Array<{ format: TextFormat, text: string }> | null, parts: Array<{ id: string, correctness: number, note: string | null, because: Record<string, unknown> | null }> | null, response: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null }, solution: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null } | null }>, exam: { id: string, title: string, purpose: ExamPurpose } | null } };

export type ResponseFragment = { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RichFragmentDoc = new TypedDocumentString(`
    fragment Rich on RichTextView {
  format
  text
}
    `, {"fragmentName":"Rich"}) as unknown as TypedDocumentString<RichFragment, unknown>;
export const OptionFragmentDoc = new TypedDocumentString(`
    fragment Option on QuestionOption {
  id
  text {
    ...Rich
  }
}
    fragment Rich on RichTextView {
  format
  text
}`, {"fragmentName":"Option"}) as unknown as TypedDocumentString<OptionFragment, unknown>;
export const QuestionOnPhoneFragmentDoc = new TypedDocumentString(`
    fragment QuestionOnPhone on Question {
  id
  kind
  points
  certainty
  penalty
  prompt {
    ...Rich
  }
  choices {
    ...Option
  }
  minChoices
  maxChoices
  text {
    ...Rich
  }
  gaps {
    id
    kind
    choices {
      ...Option
    }
  }
  left {
    ...Option
  }
  right {
    ...Option
  }
  entries {
    ...Option
  }
  image {
    url
    alt
    width
    height
  }
  maxPoints
  units
  unitRequired
  minWords
  maxWords
  maxFiles
  maxBytes
  types
  language
  starter
  tests {
    name
  }
  timeLimitMs
}
    fragment Rich on RichTextView {
  format
  text
}
fragment Option on QuestionOption {
  id
  text {
    ...Rich
  }
}`, {"fragmentName":"QuestionOnPhone"}) as unknown as TypedDocumentString<QuestionOnPhoneFragment, unknown>;
export const FileOfAnswerFragmentDoc = new TypedDocumentString(`
    fragment FileOfAnswer on AnswerFile {
  key
  itemId
  name
  bytes
  url
}
    `, {"fragmentName":"FileOfAnswer"}) as unknown as TypedDocumentString<FileOfAnswerFragment, unknown>;
export const ResponseFragmentDoc = new TypedDocumentString(`
    fragment Response on ItemResponse {
  choices
  text
  unit
  gaps {
    gap
    value
  }
  pairs {
    left
    right
  }
  order
  points {
    x
    y
  }
  files
  certainty
}
    `, {"fragmentName":"Response"}) as unknown as TypedDocumentString<ResponseFragment, unknown>;
export const AttemptOnPhoneFragmentDoc = new TypedDocumentString(`
    fragment AttemptOnPhone on Attempt {
  id
  examId
  number
  status
  startedAt
  deadline
  graceUntil
  savedAt
  serverTime
  ticket
  exam {
    id
    title
    instructions
    purpose
    proctored
  }
  sections {
    id
    title
    instructions
    questions {
      ...QuestionOnPhone
    }
  }
  files {
    ...FileOfAnswer
  }
  answers {
    itemId
    seq
    savedAt
    response {
      ...Response
    }
  }
}
    fragment FileOfAnswer on AnswerFile {
  key
  itemId
  name
  bytes
  url
}
fragment Rich on RichTextView {
  format
  text
}
fragment Option on QuestionOption {
  id
  text {
    ...Rich
  }
}
fragment QuestionOnPhone on Question {
  id
  kind
  points
  certainty
  penalty
  prompt {
    ...Rich
  }
  choices {
    ...Option
  }
  minChoices
  maxChoices
  text {
    ...Rich
  }
  gaps {
    id
    kind
    choices {
      ...Option
    }
  }
  left {
    ...Option
  }
  right {
    ...Option
  }
  entries {
    ...Option
  }
  image {
    url
    alt
    width
    height
  }
  maxPoints
  units
  unitRequired
  minWords
  maxWords
  maxFiles
  maxBytes
  types
  language
  starter
  tests {
    name
  }
  timeLimitMs
}
fragment Response on ItemResponse {
  choices
  text
  unit
  gaps {
    gap
    value
  }
  pairs {
    left
    right
  }
  order
  points {
    x
    y
  }
  files
  certainty
}`, {"fragmentName":"AttemptOnPhone"}) as unknown as TypedDocumentString<AttemptOnPhoneFragment, unknown>;
export const ExamOnPhoneFragmentDoc = new TypedDocumentString(`
    fragment ExamOnPhone on Exam {
  id
  title
  purpose
  needsAccessCode
  course {
    id
    title
  }
  parts {
    id
    title
    questionCount
  }
  mine {
    phase
    opensAt
    closesAt
    timeLimitMinutes
    attemptsLeft
    serverTime
  }
  myAttempts {
    id
    number
    status
    startedAt
    deadline
  }
}
    `, {"fragmentName":"ExamOnPhone"}) as unknown as TypedDocumentString<ExamOnPhoneFragment, unknown>;
export const NotificationFieldsFragmentDoc = new TypedDocumentString(`
    fragment NotificationFields on Notification {
  id
  kind
  title
  body
  values {
    name
    value
  }
  examId
  resultId
  at
}
    `, {"fragmentName":"NotificationFields"}) as unknown as TypedDocumentString<NotificationFieldsFragment, unknown>;
export const ConsentFieldsFragmentDoc = new TypedDocumentString(`
    fragment ConsentFields on Consent {
  purpose {
    key
    version
    required
    texts {
      language
      title
      text
    }
  }
  given
  toAsk
  history {
    given
    version
    at
  }
}
    `, {"fragmentName":"ConsentFields"}) as unknown as TypedDocumentString<ConsentFieldsFragment, unknown>;
export const DataExportFieldsFragmentDoc = new TypedDocumentString(`
    fragment DataExportFields on DataExport {
  id
  status
  requestedAt
  readyAt
  expiresAt
  bytes
}
    `, {"fragmentName":"DataExportFields"}) as unknown as TypedDocumentString<DataExportFieldsFragment, unknown>;
export const MyErasureFieldsFragmentDoc = new TypedDocumentString(`
    fragment MyErasureFields on Erasure {
  id
  status
  requestedAt
  dueAt
  finishedAt
  kept {
    service
    what
    rows
    why
  }
}
    `, {"fragmentName":"MyErasureFields"}) as unknown as TypedDocumentString<MyErasureFieldsFragment, unknown>;
export const ProfileFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProfileFields on Person {
  displayName
  email
  phone
  birthDate
  address {
    lines
    postalCode
    city
    region
    country
  }
}
    `, {"fragmentName":"ProfileFields"}) as unknown as TypedDocumentString<ProfileFieldsFragment, unknown>;
export const ResultOnPhoneFragmentDoc = new TypedDocumentString(`
    fragment ResultOnPhone on Result {
  id
  exam {
    id
    title
    purpose
  }
  status
  attemptNumber
  submittedAt
  releasedAt
  flags
  score
  maxScore
  percent
  passed
}
    `, {"fragmentName":"ResultOnPhone"}) as unknown as TypedDocumentString<ResultOnPhoneFragment, unknown>;
export const CoursePageDocument = new TypedDocumentString(`
    query CoursePage($id: ID!) {
  course(id: $id) {
    id
    title
    summary
    lessonCount
    category {
      id
      name
    }
    mySeat {
      id
      status
      dueAt
      progress {
        completed
        total
        percent
      }
      nextLesson {
        id
      }
    }
    modules {
      id
      title
      lessons {
        id
        title
        kind
        minutes
        completedAt
      }
    }
  }
}
    `, {"hash":"82e77a4adbd20c0ca00615d6734def8944646b863a3b59d278427beeeb848ed4"}) as unknown as TypedDocumentString<CoursePageQuery, CoursePageQueryVariables>;
export const LessonPageDocument = new TypedDocumentString(`
    query LessonPage($id: ID!) {
  lesson(id: $id) {
    id
    title
    kind
    text
    reference
    media {
      name
      bytes
      url
      captions {
        language
        url
      }
    }
    minutes
    completedAt
    course {
      id
      title
      mySeat {
        id
        status
      }
      modules {
        id
        lessons {
          id
          title
          kind
          minutes
        }
      }
    }
  }
}
    `, {"hash":"7d27ee14e16d88758a37f7ed467d8bbb251c0cedfeaf87badfc938deeb6dd3c3"}) as unknown as TypedDocumentString<LessonPageQuery, LessonPageQueryVariables>;
export const CatalogDocument = new TypedDocumentString(`
    query Catalog($search: String, $categoryId: ID, $after: String) {
  courses(
    first: 20
    after: $after
    filter: {search: $search, status: PUBLISHED, categoryId: $categoryId}
  ) {
    edges {
      node {
        id
        title
        summary
        lessonCount
        category {
          id
          name
        }
        mySeat {
          id
          status
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
  categories {
    id
    name
  }
}
    `, {"hash":"5b9d6ef3ef956a4d9d272f0428591ddf332325577fb40e0117eddb2a8d887262"}) as unknown as TypedDocumentString<CatalogQuery, CatalogQueryVariables>;
export const MyCoursesDocument = new TypedDocumentString(`
    query MyCourses($status: [SeatStatus!], $after: String) {
  mySeats(first: 20, after: $after, status: $status) {
    edges {
      node {
        id
        status
        dueAt
        progress {
          completed
          total
          percent
        }
        nextLesson {
          id
          title
          kind
          minutes
        }
        course {
          id
          title
          summary
          status
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"0a9b61f955689b91ecf25274a2fee3d52302db00a4386ded1f4a4f1b6ad5e439"}) as unknown as TypedDocumentString<MyCoursesQuery, MyCoursesQueryVariables>;
export const EnrollDocument = new TypedDocumentString(`
    mutation Enroll($courseId: ID!) {
  enroll(courseId: $courseId) {
    id
  }
}
    `, {"hash":"58c842a27adebd1fbc2c867bab7b80f0a014df85e6d174dbffe9a32298cc0edc"}) as unknown as TypedDocumentString<EnrollMutation, EnrollMutationVariables>;
export const CompleteLessonDocument = new TypedDocumentString(`
    mutation CompleteLesson($courseId: ID!, $lessonId: ID!) {
  completeLesson(courseId: $courseId, lessonId: $lessonId) {
    status
    progress {
      completed
      total
      percent
    }
    nextLesson {
      id
      title
      kind
      minutes
    }
  }
}
    `, {"hash":"dce9351201589a0ea3f6f65cb6702ef4794512c3a6134604ef2d3e664d964b8e"}) as unknown as TypedDocumentString<CompleteLessonMutation, CompleteLessonMutationVariables>;
export const AnswerUploadDocument = new TypedDocumentString(`
    query AnswerUpload($input: AnswerUploadInput!) {
  answerUpload(input: $input) {
    folder
    ending
    maxBytes
  }
}
    `, {"hash":"b8c0be126b46caaa28731b50edc5ef90df996a7fab19c8eba12681b0e2754418"}) as unknown as TypedDocumentString<AnswerUploadQuery, AnswerUploadQueryVariables>;
export const KeepAnswerFileDocument = new TypedDocumentString(`
    mutation KeepAnswerFile($input: KeepAnswerFileInput!) {
  keepAnswerFile(input: $input) {
    ...FileOfAnswer
  }
}
    fragment FileOfAnswer on AnswerFile {
  key
  itemId
  name
  bytes
  url
}`, {"hash":"97750686d03eee0768067ff6939c88e12901c74eb0b00192348c5c760c82dc13"}) as unknown as TypedDocumentString<KeepAnswerFileMutation, KeepAnswerFileMutationVariables>;
export const RemoveAnswerFileDocument = new TypedDocumentString(`
    mutation RemoveAnswerFile($input: RemoveAnswerFileInput!) {
  removeAnswerFile(input: $input)
}
    `, {"hash":"123b55d6b1e783e03503d821770ceffa6bfe83708aeb2394a410f17f7be5a724"}) as unknown as TypedDocumentString<RemoveAnswerFileMutation, RemoveAnswerFileMutationVariables>;
export const AttemptScreenDocument = new TypedDocumentString(`
    query AttemptScreen($id: ID!) {
  attempt(id: $id) {
    ...AttemptOnPhone
  }
}
    fragment FileOfAnswer on AnswerFile {
  key
  itemId
  name
  bytes
  url
}
fragment Rich on RichTextView {
  format
  text
}
fragment Option on QuestionOption {
  id
  text {
    ...Rich
  }
}
fragment QuestionOnPhone on Question {
  id
  kind
  points
  certainty
  penalty
  prompt {
    ...Rich
  }
  choices {
    ...Option
  }
  minChoices
  maxChoices
  text {
    ...Rich
  }
  gaps {
    id
    kind
    choices {
      ...Option
    }
  }
  left {
    ...Option
  }
  right {
    ...Option
  }
  entries {
    ...Option
  }
  image {
    url
    alt
    width
    height
  }
  maxPoints
  units
  unitRequired
  minWords
  maxWords
  maxFiles
  maxBytes
  types
  language
  starter
  tests {
    name
  }
  timeLimitMs
}
fragment AttemptOnPhone on Attempt {
  id
  examId
  number
  status
  startedAt
  deadline
  graceUntil
  savedAt
  serverTime
  ticket
  exam {
    id
    title
    instructions
    purpose
    proctored
  }
  sections {
    id
    title
    instructions
    questions {
      ...QuestionOnPhone
    }
  }
  files {
    ...FileOfAnswer
  }
  answers {
    itemId
    seq
    savedAt
    response {
      ...Response
    }
  }
}
fragment Response on ItemResponse {
  choices
  text
  unit
  gaps {
    gap
    value
  }
  pairs {
    left
    right
  }
  order
  points {
    x
    y
  }
  files
  certainty
}`, {"hash":"94f06e83620fb3fceefb0f9f6cf622bb24799ced337a97af8b5373be595b1879"}) as unknown as TypedDocumentString<AttemptScreenQuery, AttemptScreenQueryVariables>;
export const AttemptPulseDocument = new TypedDocumentString(`
    query AttemptPulse($id: ID!) {
  attempt(id: $id) {
    id
    status
    deadline
    graceUntil
    serverTime
  }
}
    `, {"hash":"058f7dcc9a54e52ec211aec17f38b1121d229cf8fd9a07c1ec0a35b2fa8514d9"}) as unknown as TypedDocumentString<AttemptPulseQuery, AttemptPulseQueryVariables>;
export const StartAttemptDocument = new TypedDocumentString(`
    mutation StartAttempt($input: StartAttemptInput!) {
  startAttempt(input: $input) {
    ...AttemptOnPhone
  }
}
    fragment FileOfAnswer on AnswerFile {
  key
  itemId
  name
  bytes
  url
}
fragment Rich on RichTextView {
  format
  text
}
fragment Option on QuestionOption {
  id
  text {
    ...Rich
  }
}
fragment QuestionOnPhone on Question {
  id
  kind
  points
  certainty
  penalty
  prompt {
    ...Rich
  }
  choices {
    ...Option
  }
  minChoices
  maxChoices
  text {
    ...Rich
  }
  gaps {
    id
    kind
    choices {
      ...Option
    }
  }
  left {
    ...Option
  }
  right {
    ...Option
  }
  entries {
    ...Option
  }
  image {
    url
    alt
    width
    height
  }
  maxPoints
  units
  unitRequired
  minWords
  maxWords
  maxFiles
  maxBytes
  types
  language
  starter
  tests {
    name
  }
  timeLimitMs
}
fragment AttemptOnPhone on Attempt {
  id
  examId
  number
  status
  startedAt
  deadline
  graceUntil
  savedAt
  serverTime
  ticket
  exam {
    id
    title
    instructions
    purpose
    proctored
  }
  sections {
    id
    title
    instructions
    questions {
      ...QuestionOnPhone
    }
  }
  files {
    ...FileOfAnswer
  }
  answers {
    itemId
    seq
    savedAt
    response {
      ...Response
    }
  }
}
fragment Response on ItemResponse {
  choices
  text
  unit
  gaps {
    gap
    value
  }
  pairs {
    left
    right
  }
  order
  points {
    x
    y
  }
  files
  certainty
}`, {"hash":"1654306801fb9a7db65e421de5eb388ead7dc885698aded87b0f704fbd089b52"}) as unknown as TypedDocumentString<StartAttemptMutation, StartAttemptMutationVariables>;
export const SaveAnswersDocument = new TypedDocumentString(`
    mutation SaveAnswers($input: SaveAnswersInput!) {
  saveAnswers(input: $input) {
    savedAt
    serverTime
    deadline
    stored {
      itemId
      seq
    }
  }
}
    `, {"hash":"bf90decb26e575c8c604c73c4e24b77b59255ccf5ddb80a06ab11c094b22d7c6"}) as unknown as TypedDocumentString<SaveAnswersMutation, SaveAnswersMutationVariables>;
export const ReportProctoringDocument = new TypedDocumentString(`
    mutation ReportProctoring($input: ReportProctoringInput!) {
  reportProctoring(input: $input) {
    recorded
    full
  }
}
    `, {"hash":"40a6696579a6495d010a138d71e35fb43e78e84aecaeee8e678cc5d4ccd122ef"}) as unknown as TypedDocumentString<ReportProctoringMutation, ReportProctoringMutationVariables>;
export const ExamsDocument = new TypedDocumentString(`
    query Exams($phase: ExamPhase, $after: String) {
  myExams(first: 20, phase: $phase, after: $after) {
    edges {
      node {
        ...ExamOnPhone
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ExamOnPhone on Exam {
  id
  title
  purpose
  needsAccessCode
  course {
    id
    title
  }
  parts {
    id
    title
    questionCount
  }
  mine {
    phase
    opensAt
    closesAt
    timeLimitMinutes
    attemptsLeft
    serverTime
  }
  myAttempts {
    id
    number
    status
    startedAt
    deadline
  }
}`, {"hash":"e27b80066d89c9e3193c8fa4f412fbbb4747e66f96d41b1b040a83abb154be01"}) as unknown as TypedDocumentString<ExamsQuery, ExamsQueryVariables>;
export const ExamScreenDocument = new TypedDocumentString(`
    query ExamScreen($id: ID!) {
  exam(id: $id) {
    ...ExamOnPhone
    instructions
    passMark
    proctored
  }
}
    fragment ExamOnPhone on Exam {
  id
  title
  purpose
  needsAccessCode
  course {
    id
    title
  }
  parts {
    id
    title
    questionCount
  }
  mine {
    phase
    opensAt
    closesAt
    timeLimitMinutes
    attemptsLeft
    serverTime
  }
  myAttempts {
    id
    number
    status
    startedAt
    deadline
  }
}`, {"hash":"8feca8fedd2885bc1d82bb8b4ccdc8f3ee799894a1b63032a62321679e13e496"}) as unknown as TypedDocumentString<ExamScreenQuery, ExamScreenQueryVariables>;
export const SubmitExamDocument = new TypedDocumentString(`
    mutation SubmitExam($input: SubmitExamInput!) {
  submitExam(input: $input) {
    id
    status
    acceptedAt
    late
  }
}
    `, {"hash":"65fa63add1788eb0be8e3606e4fe1c0debfeff4dd6004e17ef51d6730efb0801"}) as unknown as TypedDocumentString<SubmitExamMutation, SubmitExamMutationVariables>;
export const SubmissionStateDocument = new TypedDocumentString(`
    query SubmissionState($id: ID!) {
  submission(id: $id) {
    id
    status
    acceptedAt
    flags
    result {
      id
    }
  }
}
    `, {"hash":"96a27af275de5440d4a0595408b366732c7dc1fdff15d5fa8c5874d326c1fda8"}) as unknown as TypedDocumentString<SubmissionStateQuery, SubmissionStateQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($advice: Boolean! = true, $exams: Boolean! = true) {
  me {
    id
    givenName
    displayName
    email
    tenant {
      name
    }
  }
  myLearning {
    active
    completed
    lessonsCompleted
  }
  mySeats(first: 50, status: [ACTIVE]) {
    edges {
      node {
        id
        dueAt
        progress {
          completed
          total
          percent
        }
        nextLesson {
          id
          title
          kind
          minutes
        }
        course {
          id
          title
          summary
          status
          category {
            id
          }
        }
      }
    }
  }
  courses(first: 50, sort: NEWEST) {
    edges {
      node {
        id
        title
        summary
        lessonCount
        category {
          id
          name
        }
        mySeat {
          id
        }
      }
    }
  }
  myRecommendations(first: 5) @include(if: $advice) {
    answers
    items {
      id
      kind
      title
      p
      reasons {
        code
        values {
          name
          value
        }
        text
      }
      lesson {
        id
        title
      }
      course {
        id
        title
        summary
        lessonCount
        status
      }
    }
  }
  open: myExams(first: 10, phase: OPEN) @include(if: $exams) {
    edges {
      node {
        ...ExamOnPhone
      }
    }
  }
  upcoming: myExams(first: 5, phase: UPCOMING) @include(if: $exams) {
    edges {
      node {
        ...ExamOnPhone
      }
    }
  }
  mySubmissions(first: 10) @include(if: $exams) {
    id
    attemptId
    acceptedAt
    exam {
      id
      title
      purpose
    }
    result {
      ...ResultOnPhone
    }
  }
}
    fragment ExamOnPhone on Exam {
  id
  title
  purpose
  needsAccessCode
  course {
    id
    title
  }
  parts {
    id
    title
    questionCount
  }
  mine {
    phase
    opensAt
    closesAt
    timeLimitMinutes
    attemptsLeft
    serverTime
  }
  myAttempts {
    id
    number
    status
    startedAt
    deadline
  }
}
fragment ResultOnPhone on Result {
  id
  exam {
    id
    title
    purpose
  }
  status
  attemptNumber
  submittedAt
  releasedAt
  flags
  score
  maxScore
  percent
  passed
}`, {"hash":"9db6aac28b2d9938a10aaa32e15f3d2bc6a9c8238cce7d47b73ad50f9565fe39"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($first: Int!, $after: String, $unreadOnly: Boolean!) {
  unreadCount
  inbox(first: $first, after: $after, unreadOnly: $unreadOnly) {
    edges {
      node {
        ...NotificationFields
        readAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NotificationFields on Notification {
  id
  kind
  title
  body
  values {
    name
    value
  }
  examId
  resultId
  at
}`, {"hash":"a0209b0533f4869263fdd7d0b43c7f3350123b0d9c03afb90734f1a13fb8af2c"}) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const NotificationPreferencesDocument = new TypedDocumentString(`
    query NotificationPreferences {
  notificationPreferences {
    kind
    inbox
  }
}
    `, {"hash":"65d562c1e2c00c7ab11849801cbbcef98ab41fafa83aaa6a748be2da18e6d274"}) as unknown as TypedDocumentString<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($ids: [ID!]!) {
  markRead(ids: $ids)
}
    `, {"hash":"282b43f4d1caeab8a1844b4878e75bb1a2530c4f24f4be31a8de2dd873a637df"}) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const MarkAllReadDocument = new TypedDocumentString(`
    mutation MarkAllRead($through: ID) {
  markAllRead(through: $through)
}
    `, {"hash":"68f0ca04d3406d443f7c6972c2ccbc12f97daa21d2c22164ad17913aece050a3"}) as unknown as TypedDocumentString<MarkAllReadMutation, MarkAllReadMutationVariables>;
export const SetNotificationPreferenceDocument = new TypedDocumentString(`
    mutation SetNotificationPreference($kind: NotificationKind!, $inbox: Boolean!) {
  setNotificationPreference(kind: $kind, inbox: $inbox) {
    kind
    inbox
  }
}
    `, {"hash":"8e332350801db63cb766effbf3b63bf7a280fc56bcca2f851e539cf5a6a77542"}) as unknown as TypedDocumentString<SetNotificationPreferenceMutation, SetNotificationPreferenceMutationVariables>;
export const LeaderboardScreenDocument = new TypedDocumentString(`
    query LeaderboardScreen($examId: ID, $courseId: ID, $first: Int!, $around: Int!) {
  leaderboard(examId: $examId, courseId: $courseId, first: $first) {
    size
    places {
      rank
      nickname
      score
      isMe
    }
  }
  myRank(examId: $examId, courseId: $courseId, around: $around) {
    rank
    score
    neighbours {
      rank
      nickname
      score
      isMe
    }
  }
}
    `, {"hash":"7485ee80ab407d35895e057a23304c0552272d971681e647885a6997a2a5dde2"}) as unknown as TypedDocumentString<LeaderboardScreenQuery, LeaderboardScreenQueryVariables>;
export const LeaderboardMembershipDocument = new TypedDocumentString(`
    query LeaderboardMembership($courseId: ID!) {
  course(id: $courseId) {
    id
    title
  }
  leaderboardMembership(courseId: $courseId) {
    nickname
  }
}
    `, {"hash":"aeff5d77d10e8fe95c0139b40d7055ce9407f055911e4d1f291ce7744e268b09"}) as unknown as TypedDocumentString<LeaderboardMembershipQuery, LeaderboardMembershipQueryVariables>;
export const JoinLeaderboardDocument = new TypedDocumentString(`
    mutation JoinLeaderboard($courseId: ID!, $nickname: String!) {
  joinLeaderboard(courseId: $courseId, nickname: $nickname) {
    nickname
  }
}
    `, {"hash":"5692067a1cd18bad41b7f4f7bbc743e880405b6c8c5ee59551fb0ea0f194b400"}) as unknown as TypedDocumentString<JoinLeaderboardMutation, JoinLeaderboardMutationVariables>;
export const LeaveLeaderboardDocument = new TypedDocumentString(`
    mutation LeaveLeaderboard($courseId: ID!) {
  leaveLeaderboard(courseId: $courseId)
}
    `, {"hash":"0079740574e6fd5e3280734d46d54fd81f310533505e4392a8c525eaaf9ff63d"}) as unknown as TypedDocumentString<LeaveLeaderboardMutation, LeaveLeaderboardMutationVariables>;
export const LiveUpdatesDocument = new TypedDocumentString(`
    query LiveUpdates($since: ID) {
  liveUpdates(since: $since) {
    channel
    newestId
    unreadCount
    tooMany
    missed {
      ...NotificationFields
    }
  }
}
    fragment NotificationFields on Notification {
  id
  kind
  title
  body
  values {
    name
    value
  }
  examId
  resultId
  at
}`, {"hash":"9ff6da5665e8dc715af9f117437a636548a7590471e7deddd0d704a27fa6b775"}) as unknown as TypedDocumentString<LiveUpdatesQuery, LiveUpdatesQueryVariables>;
export const MyConsentsDocument = new TypedDocumentString(`
    query MyConsents {
  myConsents {
    ...ConsentFields
  }
}
    fragment ConsentFields on Consent {
  purpose {
    key
    version
    required
    texts {
      language
      title
      text
    }
  }
  given
  toAsk
  history {
    given
    version
    at
  }
}`, {"hash":"8a1784905edbacd578f51465c336116c5df9589f9f49d3c520e676df89705b37"}) as unknown as TypedDocumentString<MyConsentsQuery, MyConsentsQueryVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    ...ConsentFields
  }
}
    fragment ConsentFields on Consent {
  purpose {
    key
    version
    required
    texts {
      language
      title
      text
    }
  }
  given
  toAsk
  history {
    given
    version
    at
  }
}`, {"hash":"e4c9e96553cbcc7b4653e6498278bb66f2159117f050fbfb6cc9135f0ea30fa3"}) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($purpose: String!) {
  withdrawConsent(purpose: $purpose) {
    ...ConsentFields
  }
}
    fragment ConsentFields on Consent {
  purpose {
    key
    version
    required
    texts {
      language
      title
      text
    }
  }
  given
  toAsk
  history {
    given
    version
    at
  }
}`, {"hash":"0c027996148790d09eaf639ad868712e7624c6a06a19e201fdb6842441c310a5"}) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const MyDataExportsDocument = new TypedDocumentString(`
    query MyDataExports {
  myDataExports {
    ...DataExportFields
    url
  }
}
    fragment DataExportFields on DataExport {
  id
  status
  requestedAt
  readyAt
  expiresAt
  bytes
}`, {"hash":"18e2052201163f4f55a828d51189ee3e413efd0c159d82ff47019053a7c5052b"}) as unknown as TypedDocumentString<MyDataExportsQuery, MyDataExportsQueryVariables>;
export const ExportMyDataDocument = new TypedDocumentString(`
    mutation ExportMyData {
  exportMyData {
    ...DataExportFields
    url
  }
}
    fragment DataExportFields on DataExport {
  id
  status
  requestedAt
  readyAt
  expiresAt
  bytes
}`, {"hash":"04d922d54a7e209f7a8f619a017275cf5afeaebe2efc6417b7dde61b2e158659"}) as unknown as TypedDocumentString<ExportMyDataMutation, ExportMyDataMutationVariables>;
export const MyErasureDocument = new TypedDocumentString(`
    query MyErasure {
  myErasure {
    ...MyErasureFields
  }
}
    fragment MyErasureFields on Erasure {
  id
  status
  requestedAt
  dueAt
  finishedAt
  kept {
    service
    what
    rows
    why
  }
}`, {"hash":"5849563c9670e2c9e7a9c72ba2f4e0bd3a6f37da3ad56e8dafd1d038948c75d6"}) as unknown as TypedDocumentString<MyErasureQuery, MyErasureQueryVariables>;
export const EraseMyDataDocument = new TypedDocumentString(`
    mutation EraseMyData {
  eraseMyData {
    ...MyErasureFields
  }
}
    fragment MyErasureFields on Erasure {
  id
  status
  requestedAt
  dueAt
  finishedAt
  kept {
    service
    what
    rows
    why
  }
}`, {"hash":"c21f50e535bf5f79720480d54bc99e0eaa5d3e1f77af0ab12484b6f7ea74abdf"}) as unknown as TypedDocumentString<EraseMyDataMutation, EraseMyDataMutationVariables>;
export const CancelMyErasureDocument = new TypedDocumentString(`
    mutation CancelMyErasure {
  cancelMyErasure {
    ...MyErasureFields
  }
}
    fragment MyErasureFields on Erasure {
  id
  status
  requestedAt
  dueAt
  finishedAt
  kept {
    service
    what
    rows
    why
  }
}`, {"hash":"f9c442ee6c2f993107c19b9a4538d5c693a2d8a3fe4f463d0da6883fa7ac76a1"}) as unknown as TypedDocumentString<CancelMyErasureMutation, CancelMyErasureMutationVariables>;
export const MyProfileDocument = new TypedDocumentString(`
    query MyProfile {
  me {
    ...ProfileFields
  }
}
    fragment ProfileFields on Person {
  displayName
  email
  phone
  birthDate
  address {
    lines
    postalCode
    city
    region
    country
  }
}`, {"hash":"d04d7a4074406e71e7b58a9ae29d566f80dc25fd2451e702a89af0ed3eed48d1"}) as unknown as TypedDocumentString<MyProfileQuery, MyProfileQueryVariables>;
export const UpdateMyProfileDocument = new TypedDocumentString(`
    mutation UpdateMyProfile($input: UpdateMyProfileInput!) {
  updateMyProfile(input: $input) {
    ...ProfileFields
  }
}
    fragment ProfileFields on Person {
  displayName
  email
  phone
  birthDate
  address {
    lines
    postalCode
    city
    region
    country
  }
}`, {"hash":"fdd79303ddf8c0e0deea6ce645e03e60da84644047577979a97cf5ccbde15b25"}) as unknown as TypedDocumentString<UpdateMyProfileMutation, UpdateMyProfileMutationVariables>;
export const ProgressDocument = new TypedDocumentString(`
    query Progress($beliefs: Boolean! = true) {
  myLearning {
    active
    completed
    lessonsCompleted
  }
  mySeats(first: 50, status: [ACTIVE, COMPLETED]) {
    edges {
      node {
        id
        status
        progress {
          completed
          total
          percent
        }
        course {
          id
          title
          status
        }
      }
    }
  }
  myLearnerModel @include(if: $beliefs) {
    answers
    skills {
      skill
      answers
      p
      likely {
        from
        to
      }
      certainty
      trend
      lastAt
    }
  }
}
    `, {"hash":"e5807f28b491403141ce1dbb31b9aa290834a7fbba2540c3a09c3ad32064736e"}) as unknown as TypedDocumentString<ProgressQuery, ProgressQueryVariables>;
export const ResultListDocument = new TypedDocumentString(`
    query ResultList($after: String) {
  myResults(first: 20, after: $after) {
    edges {
      node {
        ...ResultOnPhone
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ResultOnPhone on Result {
  id
  exam {
    id
    title
    purpose
  }
  status
  attemptNumber
  submittedAt
  releasedAt
  flags
  score
  maxScore
  percent
  passed
}`, {"hash":"1e99f4e6302c4000534143a4ac06f463fc4b2434d7bebcba75e7ee43809646c4"}) as unknown as TypedDocumentString<ResultListQuery, ResultListQueryVariables>;
export const ResultPageDocument = new TypedDocumentString(`
    query ResultPage($id: ID!) {
  result(id: $id) {
    ...ResultOnPhone
    items {
      itemId
      kind
      question {
        ...QuestionOnPhone
      }
      files {
        ...FileOfAnswer
      }
      feedback {
        ...Rich
      }
      maxPoints
      points
      correctness
      omitted
      comment
      parts {
        id
        correctness
        note
        because
      }
      response {
        ...Response
      }
      solution {
        ...Response
      }
    }
  }
}
    fragment FileOfAnswer on AnswerFile {
  key
  itemId
  name
  bytes
  url
}
fragment Rich on RichTextView {
  format
  text
}
fragment Option on QuestionOption {
  id
  text {
    ...Rich
  }
}
fragment QuestionOnPhone on Question {
  id
  kind
  points
  certainty
  penalty
  prompt {
    ...Rich
  }
  choices {
    ...Option
  }
  minChoices
  maxChoices
  text {
    ...Rich
  }
  gaps {
    id
    kind
    choices {
      ...Option
    }
  }
  left {
    ...Option
  }
  right {
    ...Option
  }
  entries {
    ...Option
  }
  image {
    url
    alt
    width
    height
  }
  maxPoints
  units
  unitRequired
  minWords
  maxWords
  maxFiles
  maxBytes
  types
  language
  starter
  tests {
    name
  }
  timeLimitMs
}
fragment ResultOnPhone on Result {
  id
  exam {
    id
    title
    purpose
  }
  status
  attemptNumber
  submittedAt
  releasedAt
  flags
  score
  maxScore
  percent
  passed
}
fragment Response on ItemResponse {
  choices
  text
  unit
  gaps {
    gap
    value
  }
  pairs {
    left
    right
  }
  order
  points {
    x
    y
  }
  files
  certainty
}`, {"hash":"65fa22743cdb2b954ce9defd9da762dfe6fa9ff5b343900585bb2a8c12256e95"}) as unknown as TypedDocumentString<ResultPageQuery, ResultPageQueryVariables>;