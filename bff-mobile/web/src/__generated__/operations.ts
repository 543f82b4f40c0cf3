/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AnswerInput = {
  itemId: string | number;
  response: ItemResponseInput;
};

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

export type GapAnswerInput = {
  gap: string | number;
  value: string;
};

export type GiveConsentInput = {
  purpose: string;
  /** The version that was shown. */
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

/** GRADES: what the person achieved. RECORDS: what others did or decided. AUDIT: the audit trail. CONSENT: proof of what was agreed to. All of it under an id that leads to nobody. LEGAL_HOLD: nothing was erased. */
export type KeptReason =
  | 'AUDIT'
  | 'CONSENT'
  | 'GRADES'
  | 'LEGAL_HOLD'
  | 'RECORDS';

export type LogEntryInput = {
  /** By the clock of the device. */
  at: string;
  itemId?: string | number | null | undefined;
  /** Such as `answered`; up to 200 characters. */
  what: string;
};

export type MyCourseStatus =
  | 'ACTIVE'
  | 'COMPLETED';

export type NoticedInput = {
  /** By the phone’s clock. */
  clientAt: string;
  detail?: string;
  kind: NoticedKind;
  /** Counts on the phone, by attempt: the same again is the same entry. */
  seq: number;
};

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

export type NotificationKind =
  | 'RESULT_CHANGED'
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
  /** ISO 3166-1 alpha-2. */
  country: string;
  lines: Array<string>;
  postalCode?: string | null | undefined;
  region?: string | null | undefined;
};

export type RemoveAnswerFileInput = {
  attemptId: string | number;
  key: string | number;
};

export type ReportProctoringInput = {
  attemptId: string | number;
  /** 1 to 100. */
  events: Array<NoticedInput>;
};

export type SaveAnswersInput = {
  /** 1 to 500: those that have changed are enough. */
  answers: Array<SavedAnswerInput>;
  attemptId: string | number;
};

export type SavedAnswerInput = {
  itemId: string | number;
  response: ItemResponseInput;
  /** A whole number: counts the changes of this answer on the phone, or is its clock in milliseconds. What comes with a lower one is old. */
  seq: number;
};

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

export type StartAttemptInput = {
  accessCode?: string | null | undefined;
  examId: string | number;
  /** The attempt that one means to begin, from 1: the highest of `attempts` and one. What is sent again with it begins no other, though this one was handed in meanwhile. */
  number?: number | null | undefined;
};

export type SubmitExamInput = {
  /** Up to 500, each item once. */
  answers: Array<AnswerInput>;
  attemptId: string | number;
  offline?: OfflineInput | null | undefined;
  /** Made up by the phone and kept with the answers until this is answered: the same again is the same hand-in. 1 to 64 letters, digits, hyphens and underscores. */
  submissionKey: string;
  /** That came with the attempt. */
  ticket?: string | null | undefined;
};

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

/** What is left out stays as it is; null takes it away. */
export type UpdateMyProfileInput = {
  address?: PostalAddressInput | null | undefined;
  /** E.164. */
  phone?: string | null | undefined;
};

export type ExamCardFragment = { __typename: 'ExamEntry', id: string, title: string, purpose: string, courseTitle: string | null, phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, needsAccessCode: boolean, serverTime: string, parts: Array<{ __typename: 'ExamPart', id: string, title: string, questionCount: number }>, attempts: Array<{ __typename: 'AttemptEntry', id: string, number: number, status: string, startedAt: string, deadline: string | null }> };

export type ExamCardsFragment = { __typename: 'ExamList', next: string | null, exams: Array<{ __typename: 'ExamEntry', id: string, title: string, purpose: string, courseTitle: string | null, phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, needsAccessCode: boolean, serverTime: string, parts: Array<{ __typename: 'ExamPart', id: string, title: string, questionCount: number }>, attempts: Array<{ __typename: 'AttemptEntry', id: string, number: number, status: string, startedAt: string, deadline: string | null }> }> };

export type ExamListQueryVariables = Exact<{ [key: string]: never; }>;


export type ExamListQuery = { __typename: 'Query', OPEN: { __typename: 'ExamList', next: string | null, exams: Array<{ __typename: 'ExamEntry', id: string, title: string, purpose: string, courseTitle: string | null, phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, needsAccessCode: boolean, serverTime: string, parts: Array<{ __typename: 'ExamPart', id: string, title: string, questionCount: number }>, attempts: Array<{ __typename: 'AttemptEntry', id: string, number: number, status: string, startedAt: string, deadline: string | null }> }> }, UPCOMING: { __typename: 'ExamList', next: string | null, exams: Array<{ __typename: 'ExamEntry', id: string, title: string, purpose: string, courseTitle: string | null, phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, needsAccessCode: boolean, serverTime: string, parts: Array<{ __typename: 'ExamPart', id: string, title: string, questionCount: number }>, attempts: Array<{ __typename: 'AttemptEntry', id: string, number: number, status: string, startedAt: string, deadline: string | null }> }> }, OVER: { __typename: 'ExamList', next: string | null, exams: Array<{ __typename: 'ExamEntry', id: string, title: string, purpose: string, courseTitle: string | null, phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, needsAccessCode: boolean, serverTime: string, parts: Array<{ __typename: 'ExamPart', id: string, title: string, questionCount: number }>, attempts: Array<{ __typename: 'AttemptEntry', id: string, number: number, status: string, startedAt: string, deadline: string | null }> }> } };

export type MoreExamsQueryVariables = Exact<{
  phase: ExamPhase;
  after: string;
}>;


export type MoreExamsQuery = { __typename: 'Query', exams: { __typename: 'ExamList', next: string | null, exams: Array<{ __typename: 'ExamEntry', id: string, title: string, purpose: string, courseTitle: string | null, phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, needsAccessCode: boolean, serverTime: string, parts: Array<{ __typename: 'ExamPart', id: string, title: string, questionCount: number }>, attempts: Array<{ __typename: 'AttemptEntry', id: string, number: number, status: string, startedAt: string, deadline: string | null }> }> } };

export type ExamPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ExamPageQuery = { __typename: 'Query', exam: { __typename: 'ExamScreen', id: string, title: string, purpose: string, courseTitle: string | null, phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, needsAccessCode: boolean, serverTime: string, instructionsHtml: string, proctored: boolean, passMark: number | null, parts: Array<{ __typename: 'ExamPart', id: string, title: string, questionCount: number }>, attempts: Array<{ __typename: 'AttemptEntry', id: string, number: number, status: string, startedAt: string, deadline: string | null }> } };

export type HtmlFragment = { __typename: 'RichText', html: string };

export type ChoiceFragment = { __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } };

export type QuestionFragment = { __typename: 'Question', id: string, kind: string, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, prompt: { __typename: 'RichText', html: string }, choices: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, text: { __typename: 'RichText', html: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: string, choices: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null }> | null, left: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, right: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, entries: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ __typename: 'QuestionTest', name: string }> | null };

export type GivenFragment = { __typename: 'ItemResponse', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'GapAnswer', gap: string, value: string }> | null, pairs: Array<{ __typename: 'Pair', left: string, right: string }> | null, points: Array<{ __typename: 'Point', x: number, y: number }> | null };

export type AnswerFileFragment = { __typename: 'AnswerFile', key: string, itemId: string, name: string, bytes: number, url: string };

export type AttemptFragment = { __typename: 'AttemptScreen', id: string, examId: string, title: string, instructionsHtml: string, proctored: boolean, number: number, status: string, startedAt: string, deadline: string | null, graceUntil: string | null, savedAt: string | null, serverTime: string, ticket: string | null, sections: Array<{ __typename: 'PaperSection', id: string, title: string, instructionsHtml: string, questions: Array<{ __typename: 'Question', id: string, kind: string, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, prompt: { __typename: 'RichText', html: string }, choices: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, text: { __typename: 'RichText', html: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: string, choices: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null }> | null, left: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, right: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, entries: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ __typename: 'QuestionTest', name: string }> | null }> }>, answers: Array<{ __typename: 'SavedAnswer', itemId: string, seq: number, savedAt: string, response: { __typename: 'ItemResponse', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'GapAnswer', gap: string, value: string }> | null, pairs: Array<{ __typename: 'Pair', left: string, right: string }> | null, points: Array<{ __typename: 'Point', x: number, y: number }> | null } }>, files: Array<{ __typename: 'AnswerFile', key: string, itemId: string, name: string, bytes: number, url: string }> };

export type AttemptQueryVariables = Exact<{
  id: string | number;
}>;


export type AttemptQuery = { __typename: 'Query', attempt: { __typename: 'AttemptScreen', id: string, examId: string, title: string, instructionsHtml: string, proctored: boolean, number: number, status: string, startedAt: string, deadline: string | null, graceUntil: string | null, savedAt: string | null, serverTime: string, ticket: string | null, sections: Array<{ __typename: 'PaperSection', id: string, title: string, instructionsHtml: string, questions: Array<{ __typename: 'Question', id: string, kind: string, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, prompt: { __typename: 'RichText', html: string }, choices: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, text: { __typename: 'RichText', html: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: string, choices: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null }> | null, left: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, right: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, entries: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ __typename: 'QuestionTest', name: string }> | null }> }>, answers: Array<{ __typename: 'SavedAnswer', itemId: string, seq: number, savedAt: string, response: { __typename: 'ItemResponse', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'GapAnswer', gap: string, value: string }> | null, pairs: Array<{ __typename: 'Pair', left: string, right: string }> | null, points: Array<{ __typename: 'Point', x: number, y: number }> | null } }>, files: Array<{ __typename: 'AnswerFile', key: string, itemId: string, name: string, bytes: number, url: string }> } };

export type AttemptPulseQueryVariables = Exact<{
  id: string | number;
}>;


export type AttemptPulseQuery = { __typename: 'Query', attemptPulse: { __typename: 'AttemptPulse', id: string, status: string, deadline: string | null, graceUntil: string | null, serverTime: string } };

export type StartAttemptMutationVariables = Exact<{
  input: StartAttemptInput;
}>;


export type StartAttemptMutation = { __typename: 'Mutation', startAttempt: { __typename: 'AttemptScreen', id: string, examId: string, title: string, instructionsHtml: string, proctored: boolean, number: number, status: string, startedAt: string, deadline: string | null, graceUntil: string | null, savedAt: string | null, serverTime: string, ticket: string | null, sections: Array<{ __typename: 'PaperSection', id: string, title: string, instructionsHtml: string, questions: Array<{ __typename: 'Question', id: string, kind: string, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, prompt: { __typename: 'RichText', html: string }, choices: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, text: { __typename: 'RichText', html: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: string, choices: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null }> | null, left: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, right: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, entries: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ __typename: 'QuestionTest', name: string }> | null }> }>, answers: Array<{ __typename: 'SavedAnswer', itemId: string, seq: number, savedAt: string, response: { __typename: 'ItemResponse', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'GapAnswer', gap: string, value: string }> | null, pairs: Array<{ __typename: 'Pair', left: string, right: string }> | null, points: Array<{ __typename: 'Point', x: number, y: number }> | null } }>, files: Array<{ __typename: 'AnswerFile', key: string, itemId: string, name: string, bytes: number, url: string }> } };

export type SaveAnswersMutationVariables = Exact<{
  input: SaveAnswersInput;
}>;


export type SaveAnswersMutation = { __typename: 'Mutation', saveAnswers: { __typename: 'Saved', savedAt: string, serverTime: string, deadline: string | null, stored: Array<{ __typename: 'StoredSequence', itemId: string, seq: number }> } };

export type RemoveAnswerFileMutationVariables = Exact<{
  input: RemoveAnswerFileInput;
}>;


export type RemoveAnswerFileMutation = { __typename: 'Mutation', removeAnswerFile: string };

export type ReportProctoringMutationVariables = Exact<{
  input: ReportProctoringInput;
}>;


export type ReportProctoringMutation = { __typename: 'Mutation', reportProctoring: { __typename: 'ProctoringReport', recorded: number, full: boolean } };

export type SubmitExamMutationVariables = Exact<{
  input: SubmitExamInput;
}>;


export type SubmitExamMutation = { __typename: 'Mutation', submitExam: { __typename: 'Receipt', id: string, acceptedAt: string, late: boolean } };

export type SubmissionQueryVariables = Exact<{
  id: string | number;
}>;


export type SubmissionQuery = { __typename: 'Query', submission: { __typename: 'SubmissionState', id: string, status: string, acceptedAt: string, flags: Array<string>, resultId: string | null } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename: 'Query', home: { __typename: 'Home', profile: { __typename: 'Profile', id: string, givenName: string, displayName: string, school: string }, counts: { __typename: 'Counts', active: number, completed: number, due: number }, coursesInProgress: Array<{ __typename: 'CourseInProgress', seatId: string, courseId: string, title: string, dueAt: string | null, progress: { __typename: 'Progress', completed: number, total: number, percent: number }, nextLesson: { __typename: 'NextLesson', id: string, title: string, minutes: number | null } | null }>, due: Array<{ __typename: 'Due', courseId: string, title: string, dueAt: string, overdue: boolean }>, exams: Array<{ __typename: 'ExamEntry', id: string, title: string, courseTitle: string | null, phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, serverTime: string, attempts: Array<{ __typename: 'AttemptEntry', id: string, status: string, deadline: string | null }> }>, handIns: Array<{ __typename: 'HandIn', id: string, examTitle: string | null, practice: boolean, submittedAt: string, result: { __typename: 'ResultEntry', id: string, examId: string | null, examTitle: string | null, practice: boolean, status: string, attemptNumber: number, submittedAt: string, releasedAt: string | null, flags: Array<string>, score: number | null, maxScore: number, percent: number | null, passed: boolean | null } | null }>, suggestions: Array<{ __typename: 'Suggestion', kind: SuggestionKind, courseId: string, lessonId: string | null, examId: string | null, title: string, courseTitle: string, summary: string, lessonCount: number, likelyPercent: number | null, reasons: Array<{ __typename: 'SuggestionReason', code: SuggestionReasonCode, values: Array<{ __typename: 'SuggestionReasonValue', name: string, value: string }> }> }> } };

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


export type LessonQuery = { __typename: 'Query', lesson: { __typename: 'LessonPage', id: string, title: string, kind: string, html: string | null, reference: string | null, minutes: number | null, completed: boolean, enrolled: boolean, courseId: string, courseTitle: string, position: number, count: number, media: { __typename: 'LessonMedia', name: string, bytes: number, url: string, captions: Array<{ __typename: 'LessonCaptions', language: string, url: string }> } | null, previous: { __typename: 'LessonBeside', id: string, title: string } | null, next: { __typename: 'LessonBeside', id: string, title: string } | null } };

export type CompleteLessonMutationVariables = Exact<{
  courseId: string | number;
  lessonId: string | number;
}>;


export type CompleteLessonMutation = { __typename: 'Mutation', completeLesson: { __typename: 'LessonDone', courseCompleted: boolean, progress: { __typename: 'Progress', completed: number, total: number, percent: number }, nextLesson: { __typename: 'NextLesson', id: string, title: string } | null } };

export type MyPrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPrivacyQuery = { __typename: 'Query', myConsents: Array<{ __typename: 'Consent', purpose: string, version: number, required: boolean, given: boolean, toAsk: boolean, texts: Array<{ __typename: 'ConsentText', language: string, title: string, text: string }>, history: Array<{ __typename: 'ConsentDecision', given: boolean, version: number, at: string }> }>, myDataExports: Array<{ __typename: 'DataExport', id: string, status: DataExportStatus, requestedAt: string, readyAt: string | null, expiresAt: string | null, bytes: number | null, url: string | null }>, myErasure: { __typename: 'Erasure', id: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, kept: Array<{ __typename: 'KeptData', service: string, what: string, rows: number | null, why: KeptReason }> } | null };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { __typename: 'Mutation', giveConsent: { __typename: 'Consent', purpose: string, given: boolean } };

export type WithdrawConsentMutationVariables = Exact<{
  purpose: string;
}>;


export type WithdrawConsentMutation = { __typename: 'Mutation', withdrawConsent: { __typename: 'Consent', purpose: string, given: boolean } };

export type ExportMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportMyDataMutation = { __typename: 'Mutation', exportMyData: { __typename: 'DataExport', id: string, status: DataExportStatus } };

export type EraseMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type EraseMyDataMutation = { __typename: 'Mutation', eraseMyData: { __typename: 'Erasure', id: string, status: ErasureStatus, dueAt: string } };

export type CancelMyErasureMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelMyErasureMutation = { __typename: 'Mutation', cancelMyErasure: { __typename: 'Erasure', id: string, status: ErasureStatus } };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { __typename: 'Query', myProfile: { __typename: 'MyProfile', displayName: string, email: string | null, phone: string | null, birthDate: string | null, address: { __typename: 'PostalAddress', lines: Array<string>, postalCode: string | null, city: string, region: string | null, country: string } | null } };

export type UpdateMyProfileMutationVariables = Exact<{
  input: UpdateMyProfileInput;
}>;


export type UpdateMyProfileMutation = { __typename: 'Mutation', updateMyProfile: { __typename: 'MyProfile', phone: string | null, address: { __typename: 'PostalAddress', lines: Array<string>, postalCode: string | null, city: string, region: string | null, country: string } | null } };

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

export type ResultHeadFragment = { __typename: 'ResultEntry', id: string, examId: string | null, examTitle: string | null, practice: boolean, status: string, attemptNumber: number, submittedAt: string, releasedAt: string | null, flags: Array<string>, score: number | null, maxScore: number, percent: number | null, passed: boolean | null };

export type ResultListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ResultListQuery = { __typename: 'Query', results: { __typename: 'ResultList', next: string | null, entries: Array<{ __typename: 'ResultEntry', id: string, examId: string | null, examTitle: string | null, practice: boolean, status: string, attemptNumber: number, submittedAt: string, releasedAt: string | null, flags: Array<string>, score: number | null, maxScore: number, percent: number | null, passed: boolean | null }> } };

export type ResultPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ResultPageQuery = { __typename: 'Query', result: { __typename: 'ResultPage', id: string, examId: string | null, examTitle: string | null, practice: boolean, status: string, attemptNumber: number, submittedAt: string, releasedAt: string | null, flags: Array<string>, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, answers: Array<{ __typename: 'AnswerResult', itemId: string, kind: string, maxPoints: number, points: number | null, correctness: number | null, omitted: boolean, comment: string | null, question: { __typename: 'Question', id: string, kind: string, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, prompt: { __typename: 'RichText', html: string }, choices: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, text: { __typename: 'RichText', html: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: string, choices: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null }> | null, left: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, right: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, entries: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ __typename: 'QuestionTest', name: string }> | null } | null, response: { __typename: 'ItemResponse', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'GapAnswer', gap: string, value: string }> | null, pairs: Array<{ __typename: 'Pair', left: string, right: string }> | null, points: Array<{ __typename: 'Point', x: number, y: number }> | null }, solution: { __typename: 'ItemResponse', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'GapAnswer', gap: string, value: string }> | null, pairs: Array<{ __typename: 'Pair', left: string, right: string }> | null, points: Array<{ __typename: 'Point', x: number, y: number }> | null } | null, files: Array<{ __typename: 'AnswerFile', key: string, itemId: string, name: string, bytes: number, url: string }>, feedback: Array<{ __typename: 'RichText', html: string }> | null, parts: Array<{ __typename: 'AnswerPart', id: string, correctness: number, note: string | null, because: Record<string, unknown> | null }> | null }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, displayName: string, email: string | null, permissions: Array<string>, slug: string, school: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } };

export const ExamCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExamCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"needsAccessCode"}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}}]}}]} as unknown as DocumentNode<ExamCardFragment, unknown>;
export const ExamCardsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExamCards"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExamCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExamCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"needsAccessCode"}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}}]}}]} as unknown as DocumentNode<ExamCardsFragment, unknown>;
export const HtmlFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Html"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RichText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]} as unknown as DocumentNode<HtmlFragment, unknown>;
export const ChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Choice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Html"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RichText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]} as unknown as DocumentNode<ChoiceFragment, unknown>;
export const QuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minChoices"}},{"kind":"Field","name":{"kind":"Name","value":"maxChoices"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxPoints"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"unitRequired"}},{"kind":"Field","name":{"kind":"Name","value":"minWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxFiles"}},{"kind":"Field","name":{"kind":"Name","value":"maxBytes"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"starter"}},{"kind":"Field","name":{"kind":"Name","value":"tests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Html"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RichText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Choice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}}]}}]} as unknown as DocumentNode<QuestionFragment, unknown>;
export const GivenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Given"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemResponse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]} as unknown as DocumentNode<GivenFragment, unknown>;
export const AnswerFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<AnswerFileFragment, unknown>;
export const AttemptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attempt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttemptScreen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"examId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"instructionsHtml"}},{"kind":"Field","name":{"kind":"Name","value":"proctored"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"graceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"instructionsHtml"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Question"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Given"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Html"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RichText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Choice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minChoices"}},{"kind":"Field","name":{"kind":"Name","value":"maxChoices"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxPoints"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"unitRequired"}},{"kind":"Field","name":{"kind":"Name","value":"minWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxFiles"}},{"kind":"Field","name":{"kind":"Name","value":"maxBytes"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"starter"}},{"kind":"Field","name":{"kind":"Name","value":"tests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Given"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemResponse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<AttemptFragment, unknown>;
export const CourseScreenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseScreen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoursePage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"lessonCount"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolled"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextLessonId"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}}]}}]}}]}}]} as unknown as DocumentNode<CourseScreenFragment, unknown>;
export const PlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"isMe"}}]}}]} as unknown as DocumentNode<PlaceFragment, unknown>;
export const ResultHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"examId"}},{"kind":"Field","name":{"kind":"Name","value":"examTitle"}},{"kind":"Field","name":{"kind":"Name","value":"practice"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}}]} as unknown as DocumentNode<ResultHeadFragment, unknown>;
export const ExamListDocument = {"kind":"Document","definitions":[],"documentId":"26df5f7210784d9d3310050ff4e02e8442c8acc1a20f26168a427bb75011839c"} as unknown as DocumentNode<ExamListQuery, ExamListQueryVariables>;
export const MoreExamsDocument = {"kind":"Document","definitions":[],"documentId":"236aa8d08503b33f35eaccf0a2c3d299719deb680b9c8acf5b57e823a0fa607f"} as unknown as DocumentNode<MoreExamsQuery, MoreExamsQueryVariables>;
export const ExamPageDocument = {"kind":"Document","definitions":[],"documentId":"34df9a2231db14e2ff296c11ba336e3c8a07e16281f44a0e04f5b0b40d680ba3"} as unknown as DocumentNode<ExamPageQuery, ExamPageQueryVariables>;
export const AttemptDocument = {"kind":"Document","definitions":[],"documentId":"43db23538e3ca8481479b50f2dda143d7754325d32f5d86c2a2bd9a5bb738b56"} as unknown as DocumentNode<AttemptQuery, AttemptQueryVariables>;
export const AttemptPulseDocument = {"kind":"Document","definitions":[],"documentId":"77c532465331aaf6576ffd27fb83419f84f9a09a488862a76b6d979b44e1878e"} as unknown as DocumentNode<AttemptPulseQuery, AttemptPulseQueryVariables>;
export const StartAttemptDocument = {"kind":"Document","definitions":[],"documentId":"c90066d8ee526156faad87b30147af736c932d43535e2f140a26834addeb2e75"} as unknown as DocumentNode<StartAttemptMutation, StartAttemptMutationVariables>;
export const SaveAnswersDocument = {"kind":"Document","definitions":[],"documentId":"ee6bc2fbf7207f593b50d496b8ad1904c743f4a166adba2b1e9679b803a119d8"} as unknown as DocumentNode<SaveAnswersMutation, SaveAnswersMutationVariables>;
export const RemoveAnswerFileDocument = {"kind":"Document","definitions":[],"documentId":"10b259d7d7487b2aad5f6875516b02e51f8fcc8bcb60bc5ee17ab63a0741e05f"} as unknown as DocumentNode<RemoveAnswerFileMutation, RemoveAnswerFileMutationVariables>;
export const ReportProctoringDocument = {"kind":"Document","definitions":[],"documentId":"3936b5862e0f82144d9d79477a259ee412feae19fbbde5549eee322ed7d27943"} as unknown as DocumentNode<ReportProctoringMutation, ReportProctoringMutationVariables>;
export const SubmitExamDocument = {"kind":"Document","definitions":[],"documentId":"163cd0972215e59cfe6792f7747f60e875f936c1d7e3cff8e70379b5a04fe216"} as unknown as DocumentNode<SubmitExamMutation, SubmitExamMutationVariables>;
export const SubmissionDocument = {"kind":"Document","definitions":[],"documentId":"3f30c434ffa94557d2bc634ab734b555f0f92ecda2c072e777a92d86033b9c84"} as unknown as DocumentNode<SubmissionQuery, SubmissionQueryVariables>;
export const HomeDocument = {"kind":"Document","definitions":[],"documentId":"5d3a8d25c3e1b39f4133476a755e43eaa6995d43704e91871f6eed713d38845a"} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const InboxDocument = {"kind":"Document","definitions":[],"documentId":"322a9be5492080d6295fb09be55f895ddb8f5e8d8b55a9e3e5b3067514dac8ed"} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const MarkReadDocument = {"kind":"Document","definitions":[],"documentId":"0903cf3b997dc34658c368c077836c5fc91932102248f4d75c1da92f4fb6f807"} as unknown as DocumentNode<MarkReadMutation, MarkReadMutationVariables>;
export const MarkAllReadDocument = {"kind":"Document","definitions":[],"documentId":"d5a03cda1ab573cc8f731340783e15095ce60a832df88aa239d0f798340bfbd3"} as unknown as DocumentNode<MarkAllReadMutation, MarkAllReadMutationVariables>;
export const NotificationPreferencesDocument = {"kind":"Document","definitions":[],"documentId":"6ffadecd1def6262fd0cd4344ced7ba9b585c66b0be5269ab9fb92352f2313eb"} as unknown as DocumentNode<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>;
export const SetNotificationPreferenceDocument = {"kind":"Document","definitions":[],"documentId":"e6c82aa815fbe276b917c8e032d823e0a723a1ab53d4d2aed5430c46433bc809"} as unknown as DocumentNode<SetNotificationPreferenceMutation, SetNotificationPreferenceMutationVariables>;
export const MyCoursesDocument = {"kind":"Document","definitions":[],"documentId":"269a3199fcdf7a50063040f3c8e54003c5024190df5dee85a79c5cc168ee2eb4"} as unknown as DocumentNode<MyCoursesQuery, MyCoursesQueryVariables>;
export const CatalogDocument = {"kind":"Document","definitions":[],"documentId":"32a1c74ffd1ae586166e1fa12aa23a62ec50e13060fb93a4d72924507df12aef"} as unknown as DocumentNode<CatalogQuery, CatalogQueryVariables>;
export const CourseDocument = {"kind":"Document","definitions":[],"documentId":"a8dae56189a6b412e2f6fec1467b2e0b024329008321f673c69ce81b10f6c8a2"} as unknown as DocumentNode<CourseQuery, CourseQueryVariables>;
export const EnrollDocument = {"kind":"Document","definitions":[],"documentId":"6f8881b9a4030012633c2ccafa5ff6bd5812b2969e4ae3d2b0c0c3c97fb1f423"} as unknown as DocumentNode<EnrollMutation, EnrollMutationVariables>;
export const LessonDocument = {"kind":"Document","definitions":[],"documentId":"f4c9b3fd69ba2af2c5a91bcbbeaf6522e358a97e3e4719a50f733cc2f2e9d9c8"} as unknown as DocumentNode<LessonQuery, LessonQueryVariables>;
export const CompleteLessonDocument = {"kind":"Document","definitions":[],"documentId":"33a826c92338c2f95065ad2490226c159449380e8cf274bcb3cbabfe84b9db79"} as unknown as DocumentNode<CompleteLessonMutation, CompleteLessonMutationVariables>;
export const MyPrivacyDocument = {"kind":"Document","definitions":[],"documentId":"9abcd7da20e7956e442761f7f586a28242ffb71dfe1b5cfdb361089ac10b38ee"} as unknown as DocumentNode<MyPrivacyQuery, MyPrivacyQueryVariables>;
export const GiveConsentDocument = {"kind":"Document","definitions":[],"documentId":"884de3bcd864905e5877cbd59e4ecbdfd48bb9cd025a1f5c97d28110e3618322"} as unknown as DocumentNode<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[],"documentId":"0ab1f4f69cae52c5a0a7a43c4afd5579ca6edd69ee1b5e428ba3518c01ee6a02"} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ExportMyDataDocument = {"kind":"Document","definitions":[],"documentId":"99048c1c06d9f989df17284cd838990fb7a13624ffe9ce3b2de40cb0f2632222"} as unknown as DocumentNode<ExportMyDataMutation, ExportMyDataMutationVariables>;
export const EraseMyDataDocument = {"kind":"Document","definitions":[],"documentId":"45025503a8d80c6780ae126c58cf284b0e2b676172b1eb7f459bc85e9fdaef4d"} as unknown as DocumentNode<EraseMyDataMutation, EraseMyDataMutationVariables>;
export const CancelMyErasureDocument = {"kind":"Document","definitions":[],"documentId":"6cdf198ed758fea1a8b02ee7a2995930c9948efe47c894947f2b571ff1dfc771"} as unknown as DocumentNode<CancelMyErasureMutation, CancelMyErasureMutationVariables>;
export const MyProfileDocument = {"kind":"Document","definitions":[],"documentId":"e8a8deceb878f91d420b1166734825d97f77e03bb3d903ad7ff9dc259b79055e"} as unknown as DocumentNode<MyProfileQuery, MyProfileQueryVariables>;
export const UpdateMyProfileDocument = {"kind":"Document","definitions":[],"documentId":"53253a8f0535e9843889ebb649e23c4a6caef7e14831d92bf2ce10b7dec10c14"} as unknown as DocumentNode<UpdateMyProfileMutation, UpdateMyProfileMutationVariables>;
export const ProgressDocument = {"kind":"Document","definitions":[],"documentId":"1646489cf32a9a9a77d761f810f0fce3bbaba64f2e67e1e6a0743572bac9d2c0"} as unknown as DocumentNode<ProgressQuery, ProgressQueryVariables>;
export const LeaderboardScreenDocument = {"kind":"Document","definitions":[],"documentId":"1765a7c41ef96e78214d76a8645f3bc34f87f26c4ff52df5fc4d359878643e5c"} as unknown as DocumentNode<LeaderboardScreenQuery, LeaderboardScreenQueryVariables>;
export const JoinLeaderboardDocument = {"kind":"Document","definitions":[],"documentId":"016527eab519c424d347eda9e8da2c7e96272bf08f2cbb2ba71dadc3a6113ecc"} as unknown as DocumentNode<JoinLeaderboardMutation, JoinLeaderboardMutationVariables>;
export const LeaveLeaderboardDocument = {"kind":"Document","definitions":[],"documentId":"35ecbed57bf5fa987b884f25453ed64553093081cbb71b38a2410ab70d9fd500"} as unknown as DocumentNode<LeaveLeaderboardMutation, LeaveLeaderboardMutationVariables>;
export const ResultListDocument = {"kind":"Document","definitions":[],"documentId":"0a34157bab4c5a6d747ea0eefc9ef0ab3340204fe90a27220bd20f742bfaee49"} as unknown as DocumentNode<ResultListQuery, ResultListQueryVariables>;
export const ResultPageDocument = {"kind":"Document","definitions":[],"documentId":"98b73a2f57e9404c5ba0619494b9d33b370a8f225328adf44658c1229f685f54"} as unknown as DocumentNode<ResultPageQuery, ResultPageQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[],"documentId":"e1b80ac241ab196bb81677c81d9c7c360421b13efe75a0e94907517dc43c3f79"} as unknown as DocumentNode<MeQuery, MeQueryVariables>;