/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** TEXT takes `text`; the other kinds take `reference`. */
export type AddLessonInput = {
  courseId: string | number;
  kind: LessonKind;
  minutes?: number | null | undefined;
  moduleId: string | number;
  reference?: string | number | null | undefined;
  text?: string | null | undefined;
  title: string;
};

export type AddModuleInput = {
  courseId: string | number;
  title: string;
};

export type AreaInput = {
  /** Pixels. RECTANGLE: left, top, right, bottom; CIRCLE: x, y, radius; POLYGON: x and y of each corner. */
  coordinates: Array<number>;
  correct: boolean;
  id: string | number;
  shape: AreaShape;
};

export type AreaShape =
  | 'CIRCLE'
  | 'POLYGON'
  | 'RECTANGLE';

/** The whole outline of the draft; what is left out is out of the draft. */
export type ArrangeCourseInput = {
  courseId: string | number;
  modules: Array<ArrangedModuleInput>;
  outlineKey: string;
};

export type ArrangedModuleInput = {
  id: string | number;
  lessonIds: Array<string | number>;
  title: string;
};

export type ChoiceInput = {
  /** Share of the points, −1 to 1, where right and wrong are not enough. */
  credit?: number | null | undefined;
  /** Shown to those who chose it. */
  feedback?: TextInput | null | undefined;
  /** 1 to 64 letters, digits, dots, hyphens and underscores. */
  id: string | number;
  text: TextInput;
};

export type ClozeInput = {
  feedback?: FeedbackInput | null | undefined;
  gaps: Array<GapInput>;
  prompt: TextInput;
  /** `{{ID}}` stands where a gap is. */
  text: TextInput;
};

export type CodeInput = {
  feedback?: FeedbackInput | null | undefined;
  language: CodeLanguage;
  /** 1 MiB to 128 MiB; 32 MiB unless said. */
  memoryBytes?: number | null | undefined;
  prompt: TextInput;
  starter?: string | null | undefined;
  tests: Array<CodeTestInput>;
  /** Of all tests together, 100 to 10,000; 2,000 unless said. */
  timeLimitMs?: number | null | undefined;
};

export type CodeLanguage =
  | 'JAVASCRIPT';

export type CodeTestInput = {
  /** An expression that is run after the program: `add(1, 2)`. */
  call: string;
  /** What it has to give, as JSON. */
  expected: string;
  /** Learners are not told of it, not even its name. */
  hidden?: boolean | null | undefined;
  id: string | number;
  name: string;
  /** 1 unless said. */
  weight?: number | null | undefined;
};

/** CLOSED when the roster says that the class is gone. */
export type CohortStatus =
  | 'ACTIVE'
  | 'CLOSED';

export type CourseFilter = {
  categoryId?: string | number | null | undefined;
  /** Words of title, code or summary; the beginning of a word is enough. */
  search?: string | null | undefined;
  status?: CourseStatus | null | undefined;
};

export type CourseSort =
  | 'NEWEST'
  | 'TITLE';

/** Learners meet published courses only. */
export type CourseStatus =
  | 'ARCHIVED'
  | 'DRAFT'
  | 'PUBLISHED';

export type CreateCategoryInput = {
  name: string;
};

export type CreateCohortInput = {
  courseId: string | number;
  dueAt?: string | null | undefined;
  title: string;
};

export type CreateCourseInput = {
  categoryId?: string | number | null | undefined;
  code?: string | null | undefined;
  summary?: string;
  title: string;
};

export type CreateItemInput = {
  content: ItemContentInput;
  /** Of the client’s making: the same again makes no second item. */
  key?: string | number | null | undefined;
  marking?: MarkingInput | null | undefined;
  /** READY at once; a DRAFT unless said. */
  ready?: boolean | null | undefined;
  skills?: Array<string> | null | undefined;
  tags?: Array<string> | null | undefined;
  title: string;
};

/** What is left out stays as it is. */
export type DescribeItemInput = {
  itemId: string | number;
  skills?: Array<string> | null | undefined;
  tags?: Array<string> | null | undefined;
  title?: string | null | undefined;
};

/** What is left out stays as it is. */
export type EditCourseInput = {
  categoryId?: string | number | null | undefined;
  code?: string | null | undefined;
  courseId: string | number;
  summary?: string | null | undefined;
  title?: string | null | undefined;
};

/** What is left out stays as it is. */
export type EditLessonInput = {
  lessonId: string | number;
  minutes?: number | null | undefined;
  reference?: string | number | null | undefined;
  text?: string | null | undefined;
  title?: string | null | undefined;
};

export type EnrollLearnerInput = {
  cohortId?: string | number | null | undefined;
  courseId: string | number;
  learnerId: string | number;
};

export type EssayInput = {
  feedback?: FeedbackInput | null | undefined;
  maxWords?: number | null | undefined;
  minWords?: number | null | undefined;
  prompt: TextInput;
  rubricId?: string | number | null | undefined;
};

/** SCHEDULED: learners can take it within its window; CLOSED: ended before its time, or over. */
export type ExamStatus =
  | 'ARCHIVED'
  | 'CLOSED'
  | 'DRAFT'
  | 'SCHEDULED';

/** Either items or an exam. */
export type ExportQtiInput = {
  /** With all of its items. */
  examId?: string | number | null | undefined;
  /** 1 to 2000. */
  itemIds?: Array<string | number> | null | undefined;
};

export type FeedbackInput = {
  correct?: TextInput | null | undefined;
  wrong?: TextInput | null | undefined;
};

export type FileInput = {
  feedback?: FeedbackInput | null | undefined;
  maxBytes?: number | null | undefined;
  maxFiles?: number | null | undefined;
  prompt: TextInput;
  rubricId?: string | number | null | undefined;
  /** Endings such as `pdf`; none is any. */
  types?: Array<string> | null | undefined;
};

export type GapAnswerInput = {
  gap: string | number;
  value: string;
};

/** A gap of a cloze, with the fields of its kind. */
export type GapInput = {
  /** NUMERIC. */
  acceptedNumbers?: Array<NumericKeyInput> | null | undefined;
  /** TEXT. */
  acceptedTexts?: Array<TextKeyInput> | null | undefined;
  /** CHOICE. */
  choices?: Array<ChoiceInput> | null | undefined;
  /** CHOICE: the right one. */
  correct?: string | number | null | undefined;
  id: string | number;
  kind: GapKind;
};

export type GapKind =
  | 'CHOICE'
  | 'NUMERIC'
  | 'TEXT';

export type HotspotInput = {
  areas: Array<AreaInput>;
  feedback?: FeedbackInput | null | undefined;
  image: ImageInput;
  maxPoints?: number | null | undefined;
  prompt: TextInput;
};

export type ImageInput = {
  /** For those who do not see it; without telling what is right. */
  alt: string;
  /** The name that the upload gave. */
  file: string;
  /** Pixels. */
  height: number;
  /** Pixels. */
  width: number;
};

export type ImportQtiInput = {
  /** Where tests become drafts of exams; none: they are left out. */
  courseId?: string | number | null | undefined;
  /** What `POST /uploads/qti` answered. */
  upload: string | number;
};

/** The field of the question’s kind is set, and no other. */
export type ItemContentInput = {
  cloze?: ClozeInput | null | undefined;
  code?: CodeInput | null | undefined;
  essay?: EssayInput | null | undefined;
  file?: FileInput | null | undefined;
  hotspot?: HotspotInput | null | undefined;
  matching?: MatchingInput | null | undefined;
  multiple?: MultipleInput | null | undefined;
  numeric?: NumericInput | null | undefined;
  ordering?: OrderingInput | null | undefined;
  shortText?: ShortTextInput | null | undefined;
  single?: SingleInput | null | undefined;
  trueFalse?: TrueFalseInput | null | undefined;
};

/** What is left out does not narrow. */
export type ItemFilter = {
  kinds?: Array<QuestionKind> | null | undefined;
  /** Words of title, tags or text; the beginning of a word is enough. */
  search?: string | null | undefined;
  /** Any of them. */
  skills?: Array<string> | null | undefined;
  /** DRAFT and READY unless said. */
  status?: Array<ItemStatus> | null | undefined;
  /** All of them. */
  tags?: Array<string> | null | undefined;
};

/** Exams draw from READY ones. RETIRED: for no new exam; exams that have it keep it. */
export type ItemStatus =
  | 'DRAFT'
  | 'READY'
  | 'RETIRED';

export type KeyPairInput = {
  left: string | number;
  right: string | number;
};

export type LessonKind =
  | 'FILE'
  | 'QUIZ'
  | 'TEXT'
  | 'VIDEO';

/** How points follow from an answer. */
export type MarkingInput = {
  /** Certainty-based marking: docs/reference/question-kinds.md. */
  certainty?: boolean | null | undefined;
  /** What it takes away at most, as a share of the points: −2 to 0. */
  floor?: number | null | undefined;
  /** True unless said: part of an answer earns part of the points. */
  partial?: boolean | null | undefined;
  /** Share of the points that a wrong answer loses, 0 to 1. */
  penalty?: number | null | undefined;
  /** 1 unless said. */
  points?: number | null | undefined;
};

export type MatchingInput = {
  feedback?: FeedbackInput | null | undefined;
  left: Array<OptionInput>;
  pairs: Array<KeyPairInput>;
  prompt: TextInput;
  right: Array<OptionInput>;
};

export type MultipleInput = {
  choices: Array<ChoiceInput>;
  correctChoices: Array<string | number>;
  feedback?: FeedbackInput | null | undefined;
  /** 0, as many as one likes, unless said. */
  maxChoices?: number | null | undefined;
  minChoices?: number | null | undefined;
  prompt: TextInput;
  shuffle?: boolean | null | undefined;
};

export type NumericInput = {
  /** The first that fits counts. */
  acceptedNumbers: Array<NumericKeyInput>;
  feedback?: FeedbackInput | null | undefined;
  prompt: TextInput;
  unitRequired?: boolean | null | undefined;
  /** The first is that of `acceptedNumbers`. */
  units?: Array<UnitInput> | null | undefined;
};

export type NumericKeyInput = {
  /** 1 unless said. */
  credit?: number | null | undefined;
  tolerance: ToleranceInput;
  value: number;
};

export type OptionInput = {
  /** 1 to 64 letters, digits, dots, hyphens and underscores. */
  id: string | number;
  text: TextInput;
};

export type OrderPartial =
  | 'NEIGHBOURS'
  | 'PLACES';

export type OrderingInput = {
  correctOrder: Array<string | number>;
  entries: Array<OptionInput>;
  feedback?: FeedbackInput | null | undefined;
  partial?: OrderPartial | null | undefined;
  prompt: TextInput;
};

export type PairInput = {
  left: string | number;
  right: string | number;
};

export type PersonFilter = {
  role?: Role | null | undefined;
  /** Beginnings of words of the name or the user name; an e-mail address only as a whole. */
  search?: string | null | undefined;
  status?: PersonStatus | null | undefined;
};

/** INACTIVE people cannot sign in. */
export type PersonStatus =
  | 'ACTIVE'
  | 'INACTIVE';

export type PointInput = {
  x: number;
  y: number;
};

export type PublicationFaultCode =
  | 'EMPTY_MODULE'
  | 'NO_MODULES';

/** UPDATED: there is a new version of the item. */
export type QtiChange =
  | 'CREATED'
  | 'UNCHANGED'
  | 'UPDATED';

export type QtiEntryKind =
  | 'ITEM'
  | 'OTHER'
  | 'TEST';

export type QtiExportStatus =
  | 'FAILED'
  | 'QUEUED'
  | 'READY';

/** SUCCEEDED when every file of the package has its entry, whatever stayed out. FAILED when the zip or its manifest could not be read, or by an error on our side. */
export type QtiImportStatus =
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING'
  | 'SUCCEEDED';

/** IMPORTED: every answer that was tried is worth the same as in the package, and the item is ready for exams. IMPORTED_WITH_LOSSES: `reasons` say what is different; a new item is a draft until somebody has looked at it. */
export type QtiOutcome =
  | 'IMPORTED'
  | 'IMPORTED_WITH_LOSSES'
  | 'NOT_IMPORTED';

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

export type ReviseItemInput = {
  content: ItemContentInput;
  itemId: string | number;
  /** As it was, unless said. */
  marking?: MarkingInput | null | undefined;
  /** The version that was revised. */
  version: number;
};

/** What somebody is; one person can have several. */
export type Role =
  | 'ADMIN'
  | 'AUDITOR'
  | 'AUTHOR'
  | 'GRADER'
  | 'GUARDIAN'
  | 'INSTRUCTOR'
  | 'LEARNER'
  | 'PARTNER'
  | 'SUPPORT';

export type SeatStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'WITHDRAWN';

export type ShortTextInput = {
  /** The first that fits counts. */
  acceptedTexts: Array<TextKeyInput>;
  feedback?: FeedbackInput | null | undefined;
  prompt: TextInput;
};

export type SingleInput = {
  choices: Array<ChoiceInput>;
  correct: string | number;
  feedback?: FeedbackInput | null | undefined;
  prompt: TextInput;
  shuffle?: boolean | null | undefined;
};

export type TextFormat =
  | 'HTML'
  | 'MARKDOWN';

export type TextInput = {
  format: TextFormat;
  /** Up to 50,000 characters. Files of the bank are named `media:NAME`. */
  text: string;
};

export type TextKeyInput = {
  /** 1 unless said. */
  credit?: number | null | undefined;
  /** FUZZY: how many letters may differ, up to 5; 1 unless said. */
  distance?: number | null | undefined;
  /** IGNORE_CASE unless said. */
  match?: TextMatch | null | undefined;
  text: string;
};

/** PATTERN: a regular expression of RE2 for the whole answer. */
export type TextMatch =
  | 'EXACT'
  | 'FUZZY'
  | 'IGNORE_CASE'
  | 'PATTERN';

export type ToleranceInput = {
  /** A distance, a share of the value, or a number of figures. */
  amount: number;
  kind: ToleranceKind;
};

export type ToleranceKind =
  | 'ABSOLUTE'
  | 'RELATIVE'
  | 'SIGNIFICANT_FIGURES';

/** What a learner would answer: the field of the question’s kind is set. */
export type TriedResponseInput = {
  /** 1, 2 or 3. */
  certainty?: number | null | undefined;
  /** SINGLE, MULTIPLE: ids; TRUE_FALSE: `true` or `false`. */
  choices?: Array<string | number> | null | undefined;
  /** FILE. */
  files?: Array<string> | null | undefined;
  /** CLOZE. */
  gaps?: Array<GapAnswerInput> | null | undefined;
  /** ORDERING. */
  order?: Array<string | number> | null | undefined;
  /** MATCHING. */
  pairs?: Array<PairInput> | null | undefined;
  /** HOTSPOT. */
  points?: Array<PointInput> | null | undefined;
  /** NUMERIC, SHORT_TEXT, ESSAY, CODE. */
  text?: string | null | undefined;
  /** NUMERIC. */
  unit?: string | null | undefined;
};

export type TrueFalseInput = {
  answer: boolean;
  feedback?: FeedbackInput | null | undefined;
  prompt: TextInput;
};

/** Either an item, or a content that is not stored yet. */
export type TryItemInput = {
  content?: ItemContentInput | null | undefined;
  itemId?: string | number | null | undefined;
  marking?: MarkingInput | null | undefined;
  /** None: the question alone. */
  response?: TriedResponseInput | null | undefined;
  /** The newest unless said. */
  version?: number | null | undefined;
};

export type UnitInput = {
  /** How many of the first unit it is; 1 for the first. */
  factor: number;
  unit: string;
};

export type CohortCardFragment = { __typename: 'Cohort', id: string, title: string, status: CohortStatus, dueAt: string | null, instructors: Array<{ __typename: 'Instructor', id: string, name: string }> };

export type SeatRowFragment = { __typename: 'Seat', id: string, status: SeatStatus, learnerId: string | null, learnerName: string | null, percent: number, enrolledAt: string, dueAt: string | null, completedAt: string | null };

export type CoursePeopleQueryVariables = Exact<{
  id: string | number;
}>;


export type CoursePeopleQuery = { __typename: 'Query', course: { __typename: 'Course', id: string, title: string, status: CourseStatus, seatCount: number, cohorts: Array<{ __typename: 'Cohort', id: string, title: string, status: CohortStatus, dueAt: string | null, instructors: Array<{ __typename: 'Instructor', id: string, name: string }> }> } };

export type CourseSeatRowsQueryVariables = Exact<{
  id: string | number;
  status?: Array<SeatStatus> | SeatStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CourseSeatRowsQuery = { __typename: 'Query', course: { __typename: 'Course', id: string, seats: { __typename: 'SeatPage', next: string | null, total: number, rows: Array<{ __typename: 'Seat', id: string, status: SeatStatus, learnerId: string | null, learnerName: string | null, percent: number, enrolledAt: string, dueAt: string | null, completedAt: string | null }> } } };

export type CohortHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type CohortHeadQuery = { __typename: 'Query', cohort: { __typename: 'CohortOfCourse', id: string, title: string, status: CohortStatus, dueAt: string | null, courseId: string, courseTitle: string, instructors: Array<{ __typename: 'Instructor', id: string, name: string }> } };

export type CohortSeatRowsQueryVariables = Exact<{
  id: string | number;
  status?: Array<SeatStatus> | SeatStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CohortSeatRowsQuery = { __typename: 'Query', cohort: { __typename: 'CohortOfCourse', id: string, seats: { __typename: 'SeatPage', next: string | null, total: number, rows: Array<{ __typename: 'Seat', id: string, status: SeatStatus, learnerId: string | null, learnerName: string | null, percent: number, enrolledAt: string, dueAt: string | null, completedAt: string | null }> } } };

export type LearnerChoicesQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
}>;


export type LearnerChoicesQuery = { __typename: 'Query', people: { __typename: 'PeoplePage', rows: Array<{ __typename: 'PersonEntry', id: string, name: string, email: string | null }> } };

export type NewCohortMutationVariables = Exact<{
  input: CreateCohortInput;
}>;


export type NewCohortMutation = { __typename: 'Mutation', createCohort: { __typename: 'Cohort', id: string, title: string, status: CohortStatus, dueAt: string | null, instructors: Array<{ __typename: 'Instructor', id: string, name: string }> } };

export type CohortDueMutationVariables = Exact<{
  cohortId: string | number;
  dueAt?: string | null | undefined;
}>;


export type CohortDueMutation = { __typename: 'Mutation', setDueDate: { __typename: 'Cohort', id: string, title: string, status: CohortStatus, dueAt: string | null, instructors: Array<{ __typename: 'Instructor', id: string, name: string }> } };

export type SeatLearnerMutationVariables = Exact<{
  input: EnrollLearnerInput;
}>;


export type SeatLearnerMutation = { __typename: 'Mutation', enrollLearner: { __typename: 'Seat', id: string, status: SeatStatus, learnerId: string | null, learnerName: string | null, percent: number, enrolledAt: string, dueAt: string | null, completedAt: string | null } };

export type WithdrawSeatMutationVariables = Exact<{
  seatId: string | number;
}>;


export type WithdrawSeatMutation = { __typename: 'Mutation', withdraw: { __typename: 'Seat', id: string, status: SeatStatus, learnerId: string | null, learnerName: string | null, percent: number, enrolledAt: string, dueAt: string | null, completedAt: string | null } };

export type ReinstateSeatMutationVariables = Exact<{
  seatId: string | number;
}>;


export type ReinstateSeatMutation = { __typename: 'Mutation', reinstate: { __typename: 'Seat', id: string, status: SeatStatus, learnerId: string | null, learnerName: string | null, percent: number, enrolledAt: string, dueAt: string | null, completedAt: string | null } };

export type CourseListQueryVariables = Exact<{
  filter?: CourseFilter | null | undefined;
  sort: CourseSort;
  first: number;
  after?: string | null | undefined;
}>;


export type CourseListQuery = { __typename: 'Query', courses: { __typename: 'CoursesPage', next: string | null, total: number, rows: Array<{ __typename: 'CourseEntry', id: string, code: string | null, title: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, category: { __typename: 'Category', id: string, name: string } | null }> } };

export type CourseCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CourseCategoriesQuery = { __typename: 'Query', categories: Array<{ __typename: 'Category', id: string, name: string }> };

export type AddCategoryMutationVariables = Exact<{
  input: CreateCategoryInput;
}>;


export type AddCategoryMutation = { __typename: 'Mutation', createCategory: { __typename: 'Category', id: string, name: string } };

export type NewCourseMutationVariables = Exact<{
  input: CreateCourseInput;
}>;


export type NewCourseMutation = { __typename: 'Mutation', createCourse: { __typename: 'Course', id: string } };

export type LessonToEditQueryVariables = Exact<{
  id: string | number;
}>;


export type LessonToEditQuery = { __typename: 'Query', lesson: { __typename: 'Lesson', id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, course: { __typename: 'Course', id: string, title: string } } };

export type NewLessonMutationVariables = Exact<{
  input: AddLessonInput;
}>;


export type NewLessonMutation = { __typename: 'Mutation', addLesson: { __typename: 'Lesson', id: string } };

export type SaveLessonMutationVariables = Exact<{
  input: EditLessonInput;
}>;


export type SaveLessonMutation = { __typename: 'Mutation', editLesson: { __typename: 'Lesson', id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null } };

export type PreviewQueryVariables = Exact<{
  text: string;
}>;


export type PreviewQuery = { __typename: 'Query', previewMarkdown: string };

export type OutlineFragment = { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> };

export type CourseOutlineQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseOutlineQuery = { __typename: 'Query', course: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type DescribeCourseMutationVariables = Exact<{
  input: EditCourseInput;
}>;


export type DescribeCourseMutation = { __typename: 'Mutation', editCourse: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type NewModuleMutationVariables = Exact<{
  input: AddModuleInput;
}>;


export type NewModuleMutation = { __typename: 'Mutation', addModule: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type ArrangeMutationVariables = Exact<{
  input: ArrangeCourseInput;
}>;


export type ArrangeMutation = { __typename: 'Mutation', arrangeCourse: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type PublishMutationVariables = Exact<{
  courseId: string | number;
}>;


export type PublishMutation = { __typename: 'Mutation', publishCourse: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type ArchiveMutationVariables = Exact<{
  courseId: string | number;
}>;


export type ArchiveMutation = { __typename: 'Mutation', archiveCourse: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type AuthoredFragment = { __typename: 'ItemText', format: TextFormat, text: string };

export type AuthoredChoiceFragment = { __typename: 'ItemChoice', id: string, credit: number | null, text: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemText', format: TextFormat, text: string } | null };

export type AuthoredTextFragment = { __typename: 'AcceptedText', text: string, match: TextMatch, distance: number, credit: number };

export type AuthoredNumberFragment = { __typename: 'AcceptedNumber', value: number, credit: number, tolerance: { __typename: 'Tolerance', kind: ToleranceKind, amount: number } };

export type ItemToEditQueryVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;


export type ItemToEditQuery = { __typename: 'Query', item: { __typename: 'ItemWithVersions', id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, shownVersion: number, changedAt: string, createdAt: string, marking: { __typename: 'ItemMarking', points: number, partial: boolean, penalty: number, certainty: boolean, floor: number | null }, versions: Array<{ __typename: 'ItemVersionEntry', version: number, createdAt: string, createdBy: string }>, usedIn: Array<{ __typename: 'ItemUse', examId: string, title: string, status: ExamStatus }>, content: { __typename: 'ItemContent', correct: string | null, correctChoices: Array<string> | null, minChoices: number | null, maxChoices: number | null, shuffle: boolean | null, answer: boolean | null, unitRequired: boolean | null, correctOrder: Array<string> | null, partial: OrderPartial | null, maxPoints: number | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, rubricId: string | null, language: CodeLanguage | null, starter: string | null, timeLimitMs: number | null, memoryBytes: number | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemFeedback', correct: { __typename: 'ItemText', format: TextFormat, text: string } | null, wrong: { __typename: 'ItemText', format: TextFormat, text: string } | null } | null, choices: Array<{ __typename: 'ItemChoice', id: string, credit: number | null, text: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemText', format: TextFormat, text: string } | null }> | null, acceptedNumbers: Array<{ __typename: 'AcceptedNumber', value: number, credit: number, tolerance: { __typename: 'Tolerance', kind: ToleranceKind, amount: number } }> | null, units: Array<{ __typename: 'ItemUnit', unit: string, factor: number }> | null, acceptedTexts: Array<{ __typename: 'AcceptedText', text: string, match: TextMatch, distance: number, credit: number }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'ItemGap', id: string, kind: GapKind, correct: string | null, acceptedTexts: Array<{ __typename: 'AcceptedText', text: string, match: TextMatch, distance: number, credit: number }> | null, acceptedNumbers: Array<{ __typename: 'AcceptedNumber', value: number, credit: number, tolerance: { __typename: 'Tolerance', kind: ToleranceKind, amount: number } }> | null, choices: Array<{ __typename: 'ItemChoice', id: string, credit: number | null, text: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemText', format: TextFormat, text: string } | null }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, pairs: Array<{ __typename: 'ItemPair', left: string, right: string }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'ItemImage', file: string, alt: string, width: number, height: number } | null, areas: Array<{ __typename: 'ItemArea', id: string, shape: AreaShape, coordinates: Array<number>, correct: boolean }> | null, tests: Array<{ __typename: 'ItemTest', id: string, name: string, call: string, expected: string, weight: number, hidden: boolean }> | null } } };

export type NewItemMutationVariables = Exact<{
  input: CreateItemInput;
}>;


export type NewItemMutation = { __typename: 'Mutation', createItem: { __typename: 'Item', id: string, version: number } };

export type SaveItemMutationVariables = Exact<{
  input: ReviseItemInput;
}>;


export type SaveItemMutation = { __typename: 'Mutation', reviseItem: { __typename: 'Item', id: string, version: number } };

export type NameItemMutationVariables = Exact<{
  input: DescribeItemInput;
}>;


export type NameItemMutation = { __typename: 'Mutation', describeItem: { __typename: 'ItemEntry', id: string, title: string, tags: Array<string>, skills: Array<string> } };

export type ApproveMutationVariables = Exact<{
  itemId: string | number;
}>;


export type ApproveMutation = { __typename: 'Mutation', approveItem: { __typename: 'ItemEntry', id: string, status: ItemStatus } };

export type RetireMutationVariables = Exact<{
  itemId: string | number;
}>;


export type RetireMutation = { __typename: 'Mutation', retireItem: { __typename: 'ItemEntry', id: string, status: ItemStatus } };

export type ItemListQueryVariables = Exact<{
  filter?: ItemFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ItemListQuery = { __typename: 'Query', items: { __typename: 'ItemsPage', next: string | null, total: number, rows: Array<{ __typename: 'ItemEntry', id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, version: number, changedAt: string }> } };

export type ItemListTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type ItemListTagsQuery = { __typename: 'Query', itemTags: Array<{ __typename: 'ItemTag', tag: string, items: number }> };

export type RubricChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RubricChoicesQuery = { __typename: 'Query', rubrics: { __typename: 'RubricsPage', rows: Array<{ __typename: 'Rubric', rubricId: string, title: string }> } };

export type QtiImportRowFragment = { __typename: 'QtiImport', id: string, status: QtiImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, counts: { __typename: 'QtiCounts', imported: number, withLosses: number, notImported: number, total: number | null } };

export type QtiImportListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type QtiImportListQuery = { __typename: 'Query', qtiImports: { __typename: 'QtiImportsPage', next: string | null, total: number, rows: Array<{ __typename: 'QtiImport', id: string, status: QtiImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, counts: { __typename: 'QtiCounts', imported: number, withLosses: number, notImported: number, total: number | null } }> } };

export type QtiImportReportQueryVariables = Exact<{
  id: string | number;
}>;


export type QtiImportReportQuery = { __typename: 'Query', qtiImport: { __typename: 'QtiImport', id: string, status: QtiImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, counts: { __typename: 'QtiCounts', imported: number, withLosses: number, notImported: number, total: number | null } } };

export type QtiImportEntriesQueryVariables = Exact<{
  id: string | number;
  outcome?: QtiOutcome | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type QtiImportEntriesQuery = { __typename: 'Query', qtiImport: { __typename: 'QtiImport', entries: { __typename: 'QtiImportEntryConnection', totalCount: number, edges: Array<{ __typename: 'QtiImportEntryEdge', node: { __typename: 'QtiImportEntry', file: string, identifier: string, title: string, what: QtiEntryKind, outcome: QtiOutcome, reasons: Array<string>, itemId: string | null, moreItemIds: Array<string>, examId: string | null, change: QtiChange | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type QtiTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type QtiTargetsQuery = { __typename: 'Query', courses: { __typename: 'CoursesPage', rows: Array<{ __typename: 'CourseEntry', id: string, title: string }> } };

export type StartQtiImportMutationVariables = Exact<{
  input: ImportQtiInput;
}>;


export type StartQtiImportMutation = { __typename: 'Mutation', importQti: { __typename: 'QtiImport', id: string } };

export type StartQtiExportMutationVariables = Exact<{
  input: ExportQtiInput;
}>;


export type StartQtiExportMutation = { __typename: 'Mutation', exportQti: { __typename: 'QtiExport', id: string } };

export type QtiExportStateQueryVariables = Exact<{
  id: string | number;
}>;


export type QtiExportStateQuery = { __typename: 'Query', qtiExport: { __typename: 'QtiExport', id: string, status: QtiExportStatus, failure: string | null, items: number, url: string | null, losses: Array<{ __typename: 'QtiExportLoss', itemId: string, title: string, reasons: Array<string> }> } };

export type ShownFragment = { __typename: 'ItemText', html: string };

export type ShownOptionFragment = { __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } };

export type TryQueryVariables = Exact<{
  input: TryItemInput;
}>;


export type TryQuery = { __typename: 'Query', tryItem: { __typename: 'TriedItem', points: number | null, correctness: number | null, omitted: boolean | null, parts: Array<{ __typename: 'TriedPart', id: string, correctness: number, note: string | null }>, feedback: Array<{ __typename: 'ItemText', html: string }>, question: { __typename: 'Question', kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, text: { __typename: 'ItemText', html: string } | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ __typename: 'QuestionTest', name: string }> | null } } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, displayName: string, email: string | null, permissions: Array<string>, slug: string, school: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } };

export const CohortCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CohortCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"instructors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CohortCardFragment, unknown>;
export const SeatRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"learnerId"}},{"kind":"Field","name":{"kind":"Name","value":"learnerName"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}}]} as unknown as DocumentNode<SeatRowFragment, unknown>;
export const OutlineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlineKey"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicationFaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftModules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<OutlineFragment, unknown>;
export const AuthoredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Authored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<AuthoredFragment, unknown>;
export const AuthoredChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthoredChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Authored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<AuthoredChoiceFragment, unknown>;
export const AuthoredTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthoredText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}}]} as unknown as DocumentNode<AuthoredTextFragment, unknown>;
export const AuthoredNumberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthoredNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptedNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}}]} as unknown as DocumentNode<AuthoredNumberFragment, unknown>;
export const QtiImportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QtiImportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QtiImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"imported"}},{"kind":"Field","name":{"kind":"Name","value":"withLosses"}},{"kind":"Field","name":{"kind":"Name","value":"notImported"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<QtiImportRowFragment, unknown>;
export const ShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]} as unknown as DocumentNode<ShownFragment, unknown>;
export const ShownOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]} as unknown as DocumentNode<ShownOptionFragment, unknown>;
export const CoursePeopleDocument = {"kind":"Document","definitions":[],"documentId":"259d12dc24ef5b48d0cad30cbf5a8d328e05130e64d3a2c8a4de945378cc6700"} as unknown as DocumentNode<CoursePeopleQuery, CoursePeopleQueryVariables>;
export const CourseSeatRowsDocument = {"kind":"Document","definitions":[],"documentId":"f1520680de358ea41ea48935d1dbd2050093552e2fd57dda1752cc519ebbeb87"} as unknown as DocumentNode<CourseSeatRowsQuery, CourseSeatRowsQueryVariables>;
export const CohortHeadDocument = {"kind":"Document","definitions":[],"documentId":"4994d47d694c7280cd92d74a634ad8ce50c6a638e0583a3856f18a62778840b1"} as unknown as DocumentNode<CohortHeadQuery, CohortHeadQueryVariables>;
export const CohortSeatRowsDocument = {"kind":"Document","definitions":[],"documentId":"e9de47adbba3126dd290d820bcb1f1bc2904ed3e3dfa55c8436d1c0f1c98e265"} as unknown as DocumentNode<CohortSeatRowsQuery, CohortSeatRowsQueryVariables>;
export const LearnerChoicesDocument = {"kind":"Document","definitions":[],"documentId":"34954fd95ad41271b5a5f26a9566f0865e03e1c4cea993345625cd9b636dc4d9"} as unknown as DocumentNode<LearnerChoicesQuery, LearnerChoicesQueryVariables>;
export const NewCohortDocument = {"kind":"Document","definitions":[],"documentId":"633c8aea43e5c19f17d29a6c3138c87c5dfb6e3aabdd11150cfce27e00fa2311"} as unknown as DocumentNode<NewCohortMutation, NewCohortMutationVariables>;
export const CohortDueDocument = {"kind":"Document","definitions":[],"documentId":"0e027df9b5b7304bbac1d5d5974113e2d8fb8d693c8480ec32e5cb346a1e5756"} as unknown as DocumentNode<CohortDueMutation, CohortDueMutationVariables>;
export const SeatLearnerDocument = {"kind":"Document","definitions":[],"documentId":"ad14dd97af63a185767d55bae64c1bd1eeba6efdbc51bae4d165395e76071ecf"} as unknown as DocumentNode<SeatLearnerMutation, SeatLearnerMutationVariables>;
export const WithdrawSeatDocument = {"kind":"Document","definitions":[],"documentId":"0bdad47742a13ef6574bb9138e1be7c1c4f9f977670df8cf7c0ea686c4e92ce6"} as unknown as DocumentNode<WithdrawSeatMutation, WithdrawSeatMutationVariables>;
export const ReinstateSeatDocument = {"kind":"Document","definitions":[],"documentId":"ec845a5a6eea2272465cdaec2729cb1538889097ce64c803e4729330b979b7e5"} as unknown as DocumentNode<ReinstateSeatMutation, ReinstateSeatMutationVariables>;
export const CourseListDocument = {"kind":"Document","definitions":[],"documentId":"9091411ac39dc6db3ffbd067286cb7103107b182ae4b91f15ff963642871fba3"} as unknown as DocumentNode<CourseListQuery, CourseListQueryVariables>;
export const CourseCategoriesDocument = {"kind":"Document","definitions":[],"documentId":"4c4539ef154e57d37e83f1b18184643c238a283c38d427655629bbeec3072487"} as unknown as DocumentNode<CourseCategoriesQuery, CourseCategoriesQueryVariables>;
export const AddCategoryDocument = {"kind":"Document","definitions":[],"documentId":"e2b56e2524bed2190f3f5a0fb350846c806b29ee3def634a39ca578c6ea72ce0"} as unknown as DocumentNode<AddCategoryMutation, AddCategoryMutationVariables>;
export const NewCourseDocument = {"kind":"Document","definitions":[],"documentId":"dd2e7253e643c98be613cc5b61c4c03746165a6bb3a6ee266c9cc8b33e9d3b57"} as unknown as DocumentNode<NewCourseMutation, NewCourseMutationVariables>;
export const LessonToEditDocument = {"kind":"Document","definitions":[],"documentId":"737ba7b44a958d1cf51f0c8191bda62c3a699e9a0f8a45821dc1e70bb14c6be0"} as unknown as DocumentNode<LessonToEditQuery, LessonToEditQueryVariables>;
export const NewLessonDocument = {"kind":"Document","definitions":[],"documentId":"0c963faf22c42334f4051742b281a1c7f041a08dc15c116c486d0dbafe3508f8"} as unknown as DocumentNode<NewLessonMutation, NewLessonMutationVariables>;
export const SaveLessonDocument = {"kind":"Document","definitions":[],"documentId":"b8af1e7bd86667308976af81b1fd884e18795d89d1fb9f3eb33536175125845e"} as unknown as DocumentNode<SaveLessonMutation, SaveLessonMutationVariables>;
export const PreviewDocument = {"kind":"Document","definitions":[],"documentId":"cdbaeecdc30a752a58df38e43f33b49146421e4526e294b54a145e0bacaf4c59"} as unknown as DocumentNode<PreviewQuery, PreviewQueryVariables>;
export const CourseOutlineDocument = {"kind":"Document","definitions":[],"documentId":"315cf4babbfbfe89a0e34be33c10c957920600459395cb7191d58938c60a206d"} as unknown as DocumentNode<CourseOutlineQuery, CourseOutlineQueryVariables>;
export const DescribeCourseDocument = {"kind":"Document","definitions":[],"documentId":"99b6748664b2ec563d5d631f8f615e583b077716484d651ecb462950493f3bad"} as unknown as DocumentNode<DescribeCourseMutation, DescribeCourseMutationVariables>;
export const NewModuleDocument = {"kind":"Document","definitions":[],"documentId":"82a6df8c4ae735115cb8be6aae4812e2a9087b794015195ee7016ce0f170a247"} as unknown as DocumentNode<NewModuleMutation, NewModuleMutationVariables>;
export const ArrangeDocument = {"kind":"Document","definitions":[],"documentId":"4f961933168a767cc5653ea126deaf61668a400dd60a988b4a8dcbc3a320bbc0"} as unknown as DocumentNode<ArrangeMutation, ArrangeMutationVariables>;
export const PublishDocument = {"kind":"Document","definitions":[],"documentId":"fbef5be249a2bdb3dabb49042f1bb31f2cd37e648b80d0c80c8b6ebeb86988a1"} as unknown as DocumentNode<PublishMutation, PublishMutationVariables>;
export const ArchiveDocument = {"kind":"Document","definitions":[],"documentId":"ebf44da6b80bb2ca40e49c1ce08d20efeae77c60c10ce5f23011c65436409bec"} as unknown as DocumentNode<ArchiveMutation, ArchiveMutationVariables>;
export const ItemToEditDocument = {"kind":"Document","definitions":[],"documentId":"9d2d04892045266fb5df94e59fab9c31f732027048389d7865705bfca5ecefc9"} as unknown as DocumentNode<ItemToEditQuery, ItemToEditQueryVariables>;
export const NewItemDocument = {"kind":"Document","definitions":[],"documentId":"324b31655626885c0626e6ed12c153e04e8503186648f93e364cfc91cb2d6c7d"} as unknown as DocumentNode<NewItemMutation, NewItemMutationVariables>;
export const SaveItemDocument = {"kind":"Document","definitions":[],"documentId":"9a3be582f6f9ec0910461e42f6a399ee4c9dfd087d685c3320b249edb28f7b90"} as unknown as DocumentNode<SaveItemMutation, SaveItemMutationVariables>;
export const NameItemDocument = {"kind":"Document","definitions":[],"documentId":"f6701ee6affd8ed77379022275f7a02c2b943b7350ee7108014392a59b718dcb"} as unknown as DocumentNode<NameItemMutation, NameItemMutationVariables>;
export const ApproveDocument = {"kind":"Document","definitions":[],"documentId":"8eda12825ce6205c98f0c179da2c6275d462f7cacea3420af0760a455dc9d962"} as unknown as DocumentNode<ApproveMutation, ApproveMutationVariables>;
export const RetireDocument = {"kind":"Document","definitions":[],"documentId":"c561564921efb1925e15b67d8dff0e98f58645ca1e7a1b69ff18cde08062ced7"} as unknown as DocumentNode<RetireMutation, RetireMutationVariables>;
export const ItemListDocument = {"kind":"Document","definitions":[],"documentId":"12f131b3b01a6cd4285c65a25bc9b7805a4670f34612aada9d033e23e90dd268"} as unknown as DocumentNode<ItemListQuery, ItemListQueryVariables>;
export const ItemListTagsDocument = {"kind":"Document","definitions":[],"documentId":"91c5b4f395cb8fc064ae4943cfed2cb0f58cee2d2064abaa1f329387761925d2"} as unknown as DocumentNode<ItemListTagsQuery, ItemListTagsQueryVariables>;
export const RubricChoicesDocument = {"kind":"Document","definitions":[],"documentId":"3d8da12bc4c827b5032d68132fc7ec63f5550e8397a620ec50e512917f95ef77"} as unknown as DocumentNode<RubricChoicesQuery, RubricChoicesQueryVariables>;
export const QtiImportListDocument = {"kind":"Document","definitions":[],"documentId":"42169a42898b67b24ebf7f1c5a448122fd24ffcc828744ad7334ada4c258b239"} as unknown as DocumentNode<QtiImportListQuery, QtiImportListQueryVariables>;
export const QtiImportReportDocument = {"kind":"Document","definitions":[],"documentId":"1aa3153cc689577a36fbd89dcfeb5c44acdf9143b00a033ec294eccae0cfc3b4"} as unknown as DocumentNode<QtiImportReportQuery, QtiImportReportQueryVariables>;
export const QtiImportEntriesDocument = {"kind":"Document","definitions":[],"documentId":"e784aaf3b0df9ab942d7bddfc4ac9beda3573c43f6051993174a34f0fda92fd2"} as unknown as DocumentNode<QtiImportEntriesQuery, QtiImportEntriesQueryVariables>;
export const QtiTargetsDocument = {"kind":"Document","definitions":[],"documentId":"fcb6e2e0b0d3b3473a1373ad657c676284370aee178896691fa680a9c176a0f6"} as unknown as DocumentNode<QtiTargetsQuery, QtiTargetsQueryVariables>;
export const StartQtiImportDocument = {"kind":"Document","definitions":[],"documentId":"60bb5986c7eb4d06a96381598acb54e69e52080bff833ce6b212925df4982f2a"} as unknown as DocumentNode<StartQtiImportMutation, StartQtiImportMutationVariables>;
export const StartQtiExportDocument = {"kind":"Document","definitions":[],"documentId":"bffc97ea997c8d5c4deb2c5868f08f719387a535dba123635901b1d87656a371"} as unknown as DocumentNode<StartQtiExportMutation, StartQtiExportMutationVariables>;
export const QtiExportStateDocument = {"kind":"Document","definitions":[],"documentId":"5ea1b34252ddb65c584344a60045f63aac2fe866cd257e21681f7d04b621bea1"} as unknown as DocumentNode<QtiExportStateQuery, QtiExportStateQueryVariables>;
export const TryDocument = {"kind":"Document","definitions":[],"documentId":"3ef58cff60f9779b556c99e0f4ef55f40167c3916966abcd18ddfc24d69fa68a"} as unknown as DocumentNode<TryQuery, TryQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[],"documentId":"e1b80ac241ab196bb81677c81d9c7c360421b13efe75a0e94907517dc43c3f79"} as unknown as DocumentNode<MeQuery, MeQueryVariables>;