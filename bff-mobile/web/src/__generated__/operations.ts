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

/** For the one who asks, by the server’s time. */
export type ExamPhase =
  | 'OPEN'
  | 'OVER'
  | 'UPCOMING';

export type GapAnswerInput = {
  gap: string | number;
  value: string;
};

/** The field of the question’s kind is set, the others are not. None: an answer left out. */
export type ItemResponseInput = {
  /** Of certainty-based marking: 1, 2 or 3. */
  certainty?: number | null | undefined;
  /** SINGLE, MULTIPLE: ids; TRUE_FALSE: `true` or `false`. */
  choices?: Array<string | number> | null | undefined;
  /** FILE: keys of files that were uploaded for it. */
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

export type LogEntryInput = {
  /** By the clock of the device. */
  at: string;
  itemId?: string | number | null | undefined;
  /** Such as `answered`; up to 200 characters. */
  what: string;
};

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
  x: number;
  y: number;
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

export type StartAttemptInput = {
  accessCode?: string | null | undefined;
  examId: string | number;
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

export type ExamEntryFragment = { __typename: 'ExamEntry', id: string, title: string, purpose: string, courseTitle: string | null, phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, needsAccessCode: boolean, serverTime: string, parts: Array<{ __typename: 'ExamPart', id: string, title: string, questionCount: number }>, attempts: Array<{ __typename: 'AttemptEntry', id: string, number: number, status: string, startedAt: string, deadline: string | null }> };

export type ExamListQueryVariables = Exact<{
  phase?: ExamPhase | null | undefined;
  after?: string | null | undefined;
}>;


export type ExamListQuery = { __typename: 'Query', exams: { __typename: 'ExamList', next: string | null, exams: Array<{ __typename: 'ExamEntry', id: string, title: string, purpose: string, courseTitle: string | null, phase: ExamPhase, opensAt: string | null, closesAt: string | null, timeLimitMinutes: number | null, attemptsLeft: number | null, needsAccessCode: boolean, serverTime: string, parts: Array<{ __typename: 'ExamPart', id: string, title: string, questionCount: number }>, attempts: Array<{ __typename: 'AttemptEntry', id: string, number: number, status: string, startedAt: string, deadline: string | null }> }> } };

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


export type HomeQuery = { __typename: 'Query', home: { __typename: 'Home', profile: { __typename: 'Profile', id: string, givenName: string, displayName: string, school: string }, counts: { __typename: 'Counts', active: number, completed: number, due: number }, coursesInProgress: Array<{ __typename: 'CourseInProgress', seatId: string, courseId: string, title: string, progress: { __typename: 'Progress', completed: number, total: number, percent: number }, nextLesson: { __typename: 'NextLesson', id: string, title: string, minutes: number | null } | null }> } };

export type ResultHeadFragment = { __typename: 'ResultEntry', id: string, examId: string | null, examTitle: string | null, practice: boolean, status: string, attemptNumber: number, submittedAt: string, releasedAt: string | null, flags: Array<string>, score: number | null, maxScore: number, percent: number | null, passed: boolean | null };

export type ResultListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ResultListQuery = { __typename: 'Query', results: { __typename: 'ResultList', next: string | null, entries: Array<{ __typename: 'ResultEntry', id: string, examId: string | null, examTitle: string | null, practice: boolean, status: string, attemptNumber: number, submittedAt: string, releasedAt: string | null, flags: Array<string>, score: number | null, maxScore: number, percent: number | null, passed: boolean | null }> } };

export type ResultPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ResultPageQuery = { __typename: 'Query', result: { __typename: 'ResultPage', id: string, examId: string | null, examTitle: string | null, practice: boolean, status: string, attemptNumber: number, submittedAt: string, releasedAt: string | null, flags: Array<string>, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, answers: Array<{ __typename: 'AnswerResult', itemId: string, kind: string, maxPoints: number, points: number | null, correctness: number | null, omitted: boolean, comment: string | null, question: { __typename: 'Question', id: string, kind: string, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, prompt: { __typename: 'RichText', html: string }, choices: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, text: { __typename: 'RichText', html: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: string, choices: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null }> | null, left: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, right: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, entries: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'RichText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ __typename: 'QuestionTest', name: string }> | null } | null, response: { __typename: 'ItemResponse', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'GapAnswer', gap: string, value: string }> | null, pairs: Array<{ __typename: 'Pair', left: string, right: string }> | null, points: Array<{ __typename: 'Point', x: number, y: number }> | null }, solution: { __typename: 'ItemResponse', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, files: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'GapAnswer', gap: string, value: string }> | null, pairs: Array<{ __typename: 'Pair', left: string, right: string }> | null, points: Array<{ __typename: 'Point', x: number, y: number }> | null } | null, files: Array<{ __typename: 'AnswerFile', key: string, itemId: string, name: string, bytes: number, url: string }>, feedback: Array<{ __typename: 'RichText', html: string }> | null, parts: Array<{ __typename: 'AnswerPart', id: string, correctness: number, note: string | null }> | null }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, displayName: string, email: string | null, permissions: Array<string>, slug: string, school: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } };

export const ExamEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExamEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"needsAccessCode"}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}}]}}]} as unknown as DocumentNode<ExamEntryFragment, unknown>;
export const HtmlFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Html"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RichText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]} as unknown as DocumentNode<HtmlFragment, unknown>;
export const ChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Choice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Html"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RichText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]} as unknown as DocumentNode<ChoiceFragment, unknown>;
export const QuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minChoices"}},{"kind":"Field","name":{"kind":"Name","value":"maxChoices"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxPoints"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"unitRequired"}},{"kind":"Field","name":{"kind":"Name","value":"minWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxFiles"}},{"kind":"Field","name":{"kind":"Name","value":"maxBytes"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"starter"}},{"kind":"Field","name":{"kind":"Name","value":"tests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Html"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RichText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Choice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}}]}}]} as unknown as DocumentNode<QuestionFragment, unknown>;
export const GivenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Given"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemResponse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]} as unknown as DocumentNode<GivenFragment, unknown>;
export const AnswerFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<AnswerFileFragment, unknown>;
export const AttemptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attempt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttemptScreen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"examId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"instructionsHtml"}},{"kind":"Field","name":{"kind":"Name","value":"proctored"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"graceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"instructionsHtml"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Question"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Given"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Html"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RichText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Choice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minChoices"}},{"kind":"Field","name":{"kind":"Name","value":"maxChoices"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxPoints"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"unitRequired"}},{"kind":"Field","name":{"kind":"Name","value":"minWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxFiles"}},{"kind":"Field","name":{"kind":"Name","value":"maxBytes"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"starter"}},{"kind":"Field","name":{"kind":"Name","value":"tests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Given"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemResponse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<AttemptFragment, unknown>;
export const ResultHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"examId"}},{"kind":"Field","name":{"kind":"Name","value":"examTitle"}},{"kind":"Field","name":{"kind":"Name","value":"practice"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}}]} as unknown as DocumentNode<ResultHeadFragment, unknown>;
export const ExamListDocument = {"kind":"Document","definitions":[],"documentId":"cf775405636335ce43a8ae24bb8e01764fc59bdf766897248cee42025e8543cb"} as unknown as DocumentNode<ExamListQuery, ExamListQueryVariables>;
export const ExamPageDocument = {"kind":"Document","definitions":[],"documentId":"34df9a2231db14e2ff296c11ba336e3c8a07e16281f44a0e04f5b0b40d680ba3"} as unknown as DocumentNode<ExamPageQuery, ExamPageQueryVariables>;
export const AttemptDocument = {"kind":"Document","definitions":[],"documentId":"43db23538e3ca8481479b50f2dda143d7754325d32f5d86c2a2bd9a5bb738b56"} as unknown as DocumentNode<AttemptQuery, AttemptQueryVariables>;
export const AttemptPulseDocument = {"kind":"Document","definitions":[],"documentId":"77c532465331aaf6576ffd27fb83419f84f9a09a488862a76b6d979b44e1878e"} as unknown as DocumentNode<AttemptPulseQuery, AttemptPulseQueryVariables>;
export const StartAttemptDocument = {"kind":"Document","definitions":[],"documentId":"c90066d8ee526156faad87b30147af736c932d43535e2f140a26834addeb2e75"} as unknown as DocumentNode<StartAttemptMutation, StartAttemptMutationVariables>;
export const SaveAnswersDocument = {"kind":"Document","definitions":[],"documentId":"ee6bc2fbf7207f593b50d496b8ad1904c743f4a166adba2b1e9679b803a119d8"} as unknown as DocumentNode<SaveAnswersMutation, SaveAnswersMutationVariables>;
export const RemoveAnswerFileDocument = {"kind":"Document","definitions":[],"documentId":"10b259d7d7487b2aad5f6875516b02e51f8fcc8bcb60bc5ee17ab63a0741e05f"} as unknown as DocumentNode<RemoveAnswerFileMutation, RemoveAnswerFileMutationVariables>;
export const ReportProctoringDocument = {"kind":"Document","definitions":[],"documentId":"3936b5862e0f82144d9d79477a259ee412feae19fbbde5549eee322ed7d27943"} as unknown as DocumentNode<ReportProctoringMutation, ReportProctoringMutationVariables>;
export const SubmitExamDocument = {"kind":"Document","definitions":[],"documentId":"163cd0972215e59cfe6792f7747f60e875f936c1d7e3cff8e70379b5a04fe216"} as unknown as DocumentNode<SubmitExamMutation, SubmitExamMutationVariables>;
export const SubmissionDocument = {"kind":"Document","definitions":[],"documentId":"3f30c434ffa94557d2bc634ab734b555f0f92ecda2c072e777a92d86033b9c84"} as unknown as DocumentNode<SubmissionQuery, SubmissionQueryVariables>;
export const HomeDocument = {"kind":"Document","definitions":[],"documentId":"4d7ae3a1cb19415cf7091e14b6b1f153c587e9bf66431155a982650cabf8857b"} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const ResultListDocument = {"kind":"Document","definitions":[],"documentId":"0a34157bab4c5a6d747ea0eefc9ef0ab3340204fe90a27220bd20f742bfaee49"} as unknown as DocumentNode<ResultListQuery, ResultListQueryVariables>;
export const ResultPageDocument = {"kind":"Document","definitions":[],"documentId":"1a10b122af2b9257d2997bbb911bfa795ac6e0e1751a3548d56e160385d3bd5f"} as unknown as DocumentNode<ResultPageQuery, ResultPageQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[],"documentId":"e1b80ac241ab196bb81677c81d9c7c360421b13efe75a0e94907517dc43c3f79"} as unknown as DocumentNode<MeQuery, MeQueryVariables>;