/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** TEXT takes `text`; the other kinds take `reference`. */
export type AddLessonInput = {
  /** Of an uploaded film, one for each language. */
  captions?: Array<CaptionsInput> | null | undefined;
  courseId: string | number;
  /** What an uploaded file was called. */
  fileName?: string | null | undefined;
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

export type ApiKeyRateInput = {
  requests: number;
  seconds: number;
};

export type ApiKeyStatus =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'REVOKED';

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

export type AssignRoleInput = {
  /** On this course alone; in the whole tenant when left out. */
  courseId?: string | number | null | undefined;
  personId: string | number;
  role: string | number;
};

export type AttemptThatCounts =
  | 'BEST'
  | 'FIRST'
  | 'LAST';

export type AuditFilter = {
  /** `session.started`, or `session.*`. */
  action?: string | null | undefined;
  actor?: string | number | null | undefined;
  from?: string | null | undefined;
  outcome?: AuditOutcome | null | undefined;
  target?: string | number | null | undefined;
  to?: string | null | undefined;
};

export type AuditOutcome =
  | 'OK'
  | 'REFUSED';

/** What is left out stays; null goes back to the platform’s own look. */
export type BrandingInput = {
  logoUrl?: string | null | undefined;
  onPrimaryColor?: string | null | undefined;
  primaryColor?: string | null | undefined;
};

export type CaptionsInput = {
  /** What the upload answered. */
  file: string | number;
  language: string;
};

/** What is left out stays as it is. Of a scheduled exam, sections, shuffling, purpose and proctoring stay as they are. */
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
  /** Devices report what they notice. */
  proctored?: boolean | null | undefined;
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

export type ChangeRoleInput = {
  description?: string | null | undefined;
  name?: string | null | undefined;
  /** All that it permits from now on. */
  permissions?: Array<string> | null | undefined;
  roleId: string | number;
};

export type ChangeRolesInput = {
  /** False takes it away. */
  give: boolean;
  /** 1 to 100 people. */
  personIds: Array<string | number>;
  role: string | number;
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

export type ChooseStandingInput = {
  resultId: string | number;
  why: string;
};

export type ChosenLevelInput = {
  criterionId: string | number;
  levelId: string | number;
};

/** How we show the provider who we are; AUTO is as the provider says that it takes. */
export type ClientAuthentication =
  | 'AUTO'
  | 'BASIC'
  | 'POST';

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
  | 'JAVASCRIPT'
  | 'PYTHON';

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

export type CreateApiKeyInput = {
  /** Within a year. */
  expiresAt: string;
  name: string;
  /** By SHA-256; all when left out. */
  operations?: Array<string> | null | undefined;
  /** Those of the role PARTNER when left out. */
  permissions?: Array<string> | null | undefined;
  rate?: ApiKeyRateInput | null | undefined;
};

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

export type CreateExamInput = {
  courseId: string | number;
  /** One’s own id of this request: the same again gives the same exam. */
  key?: string | number | null | undefined;
  /** Unless said, in every exam and never in practice. */
  proctored?: boolean | null | undefined;
  purpose?: ExamPurpose;
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

export type CreateRoleInput = {
  description?: string | null | undefined;
  name: string;
  permissions: Array<string>;
};

export type CreateRubricInput = {
  criteria: Array<RubricCriterionInput>;
  /** Of the client’s making: the same again makes no second rubric. */
  key?: string | number | null | undefined;
  title: string;
};

export type CreateScimTokenInput = {
  expiresAt?: string | null | undefined;
  name: string;
  roles?: Array<Role> | null | undefined;
};

export type CreateSsoProviderInput = {
  claims?: SsoClaimsInput | null | undefined;
  clientAuthentication?: ClientAuthentication | null | undefined;
  clientId: string;
  clientSecret?: string | null | undefined;
  createsPeople?: boolean | null | undefined;
  defaultRoles?: Array<Role> | null | undefined;
  emailDomains?: Array<string> | null | undefined;
  enabled?: boolean | null | undefined;
  /** Possible once somebody has signed in by it. */
  enforced?: boolean | null | undefined;
  issuer: string;
  name: string;
  roleMappings?: Array<SsoRoleMappingInput> | null | undefined;
  scopes?: Array<string> | null | undefined;
};

/** EXPIRED a week after it was READY: ask for another one. FAILED when a service has not answered for a day. */
export type DataExportStatus =
  | 'EXPIRED'
  | 'FAILED'
  | 'GATHERING'
  | 'PACKING'
  | 'READY';

/** The subgraph that it failed in. */
export type DeadLetterService =
  | 'ASSESSMENT'
  | 'CATALOG'
  | 'ENROLLMENT'
  | 'IDENTITY'
  | 'NOTIFICATIONS'
  | 'RECOMMENDATION';

export type DefineConsentPurposeInput = {
  key: string;
  required?: boolean;
  texts: Array<PurposeTextInput>;
};

export type DescribeItemInput = {
  itemId: string | number;
  /** Instead of those it has. */
  skills?: Array<string> | null | undefined;
  /** Instead of those it has. */
  tags?: Array<string> | null | undefined;
  title?: string | null | undefined;
};

export type DuplicateExamInput = {
  courseId?: string | number | null | undefined;
  examId: string | number;
  /** One’s own id of this request: the same again gives the same exam. */
  key?: string | number | null | undefined;
  title: string;
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
  /** Of an uploaded film, one for each language. */
  captions?: Array<CaptionsInput> | null | undefined;
  /** What an uploaded file was called. */
  fileName?: string | null | undefined;
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

/** SCHEDULED until the days of grace are over; ON_HOLD while a legal hold forbids it. */
export type ErasureStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'ON_HOLD'
  | 'RUNNING'
  | 'SCHEDULED';

export type EssayInput = {
  feedback?: FeedbackInput | null | undefined;
  maxWords?: number | null | undefined;
  minWords?: number | null | undefined;
  prompt: TextInput;
  rubricId?: string | number | null | undefined;
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

export type GovernmentIdInput = {
  country: string;
  type: string;
  value: string;
};

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

export type ImpersonateInput = {
  personId: string | number;
  /** For auditors; no personal data. */
  reason: string;
};

export type ImportQtiInput = {
  /** Where tests become drafts of exams; none: they are left out. */
  courseId?: string | number | null | undefined;
  /** What `POST /uploads/qti` answered. */
  upload: string | number;
};

export type InvitePeopleInput = {
  /** 500 at most. */
  personIds: Array<string | number>;
};

export type InvitePersonInput = {
  email: string;
  familyName: string;
  givenName: string;
  roles: Array<Role>;
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

/** Exams draw from READY ones. RETIRED: for no new exam; exams that have it keep it. */
export type ItemStatus =
  | 'DRAFT'
  | 'READY'
  | 'RETIRED';

/** GRADES: what the person achieved. RECORDS: what others did or decided. AUDIT: the audit trail. CONSENT: proof of what was agreed to. All of it under an id that leads to nobody. LEGAL_HOLD: nothing was erased. */
export type KeptReason =
  | 'AUDIT'
  | 'CONSENT'
  | 'GRADES'
  | 'LEGAL_HOLD'
  | 'RECORDS';

export type KeyPairInput = {
  left: string | number;
  right: string | number;
};

export type LessonKind =
  | 'FILE'
  | 'QUIZ'
  | 'TEXT'
  | 'VIDEO';

export type MarkAnswerInput = {
  /** For the learner. */
  comment?: string;
  criteria?: Array<ChosenLevelInput>;
  markingId: string | number;
  /** Left out, they follow from a level for every criterion. */
  points?: number | null | undefined;
  revision: number;
};

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

/** MODERATION: two markers are too far apart. PARKED: nobody needs to mark it. */
export type MarkingState =
  | 'DONE'
  | 'MODERATION'
  | 'PARKED'
  | 'WAITING';

export type MatchingInput = {
  feedback?: FeedbackInput | null | undefined;
  left: Array<OptionInput>;
  pairs: Array<KeyPairInput>;
  prompt: TextInput;
  right: Array<OptionInput>;
};

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

/** What counts where a part of the order is right. */
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

/** NAME is by family name. */
export type PersonSort =
  | 'NAME'
  | 'NEWEST';

/** INACTIVE people cannot sign in. */
export type PersonStatus =
  | 'ACTIVE'
  | 'INACTIVE';

export type PlaceLegalHoldInput = {
  personId: string | number;
  reason: string;
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

export type PrivacySettingsInput = {
  /** 0 to 30. */
  erasureGraceDays: number;
};

export type ProctorVerdict =
  | 'CLEAR'
  | 'SUSPICIOUS'
  | 'VIOLATION';

export type PublicationFaultCode =
  | 'EMPTY_MODULE'
  | 'NO_MODULES';

export type PurposeTextInput = {
  language: string;
  text: string;
  title: string;
};

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

export type ReviseItemInput = {
  content: ItemContentInput;
  itemId: string | number;
  /** As it was, unless said. */
  marking?: MarkingInput | null | undefined;
  /** The version that was revised. */
  version: number;
};

export type ReviseRubricInput = {
  criteria: Array<RubricCriterionInput>;
  rubricId: string | number;
  title: string;
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

/** SUCCEEDED when every good row is in, whatever was left out. FAILED when the file could not be read, and then nothing has changed; or by an error on our side, and then the same file can be imported again. */
export type RosterImportStatus =
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING'
  | 'SUCCEEDED';

/** BULK holds everything, DELTA what has changed. */
export type RosterMode =
  | 'BULK'
  | 'DELTA';

export type RotateApiKeyInput = {
  /** As before when left out. */
  expiresAt?: string | null | undefined;
  keyId: string | number;
  /** How long the secret before this one goes on working: 0 to 720. */
  overlapHours?: number;
};

export type RubricCriterionInput = {
  description?: string;
  levels: Array<RubricLevelInput>;
  title: string;
};

export type RubricLevelInput = {
  description?: string;
  points: number;
  title: string;
};

/** What the overview counts of seats. */
export type SeatFigure =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'OVERDUE'
  | 'USED_IN_DAY'
  | 'USED_IN_MONTH'
  | 'USED_IN_WEEK'
  | 'WITHDRAWN';

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

/** The claims that hold it; a dot leads into an object. */
export type SsoClaimsInput = {
  email?: string;
  familyName?: string;
  givenName?: string;
  roles?: string | null | undefined;
};

export type SsoRoleMappingInput = {
  /** `RoleEntry.id` */
  role: string | number;
  value: string;
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

/** HTML is free of scripts, styles and foreign addresses. */
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
  response?: ItemResponseInput | null | undefined;
  /** The newest unless said. */
  version?: number | null | undefined;
};

export type UnitInput = {
  /** How many of the first unit it is; 1 for the first. */
  factor: number;
  unit: string;
};

/** What is left out stays as it is; null takes it away. */
export type UpdatePersonInput = {
  address?: PostalAddressInput | null | undefined;
  /** YYYY-MM-DD */
  birthDate?: string | null | undefined;
  email?: string | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  governmentIds?: Array<GovernmentIdInput> | null | undefined;
  guardianIds?: Array<string> | null | undefined;
  personId: string | number;
  /** E.164. */
  phone?: string | null | undefined;
};

export type UpdateSsoProviderInput = {
  claims?: SsoClaimsInput | null | undefined;
  clientAuthentication?: ClientAuthentication | null | undefined;
  clientId?: string | null | undefined;
  clientSecret?: string | null | undefined;
  createsPeople?: boolean | null | undefined;
  defaultRoles?: Array<Role> | null | undefined;
  emailDomains?: Array<string> | null | undefined;
  enabled?: boolean | null | undefined;
  /** Possible once somebody has signed in by it. */
  enforced?: boolean | null | undefined;
  id: string | number;
  issuer?: string | null | undefined;
  name?: string | null | undefined;
  roleMappings?: Array<SsoRoleMappingInput> | null | undefined;
  scopes?: Array<string> | null | undefined;
};

/** What is left out stays as it is. */
export type UpdateTenantInput = {
  branding?: BrandingInput | null | undefined;
  name?: string | null | undefined;
};

export type WithdrawReleaseInput = {
  examId: string | number;
  why: string;
};

export type CohortCardFragment = { __typename: 'Cohort', id: string, title: string, status: CohortStatus, dueAt: string | null, instructors: Array<{ __typename: 'Instructor', id: string, name: string }> };

export type SeatRowFragment = { __typename: 'Seat', id: string, status: SeatStatus, learnerId: string | null, learnerName: string | null, percent: number, enrolledAt: string, dueAt: string | null, completedAt: string | null };

export type CoursePeopleQueryVariables = Exact<{
  id: string | number;
  status?: Array<SeatStatus> | SeatStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CoursePeopleQuery = { __typename: 'Query', courseEntry: { __typename: 'CourseEntry', id: string, title: string, code: string | null, status: CourseStatus, cohorts: Array<{ __typename: 'Cohort', id: string, title: string, status: CohortStatus, dueAt: string | null, instructors: Array<{ __typename: 'Instructor', id: string, name: string }> }>, seats: { __typename: 'SeatPage', next: string | null, total: number | null, rows: Array<{ __typename: 'Seat', id: string, status: SeatStatus, learnerId: string | null, learnerName: string | null, percent: number, enrolledAt: string, dueAt: string | null, completedAt: string | null }> } } };

export type CohortListQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CohortListQuery = { __typename: 'Query', cohorts: { __typename: 'CohortsPage', next: string | null, total: number, rows: Array<{ __typename: 'CohortEntry', id: string, title: string, status: CohortStatus, dueAt: string | null, courseId: string, courseTitle: string, seatCount: number, instructors: Array<{ __typename: 'Instructor', id: string, name: string }> }> } };

export type SeatFiguresQueryVariables = Exact<{
  figure: SeatFigure;
  first: number;
  after?: string | null | undefined;
}>;


export type SeatFiguresQuery = { __typename: 'Query', seats: { __typename: 'SeatPage', next: string | null, total: number | null, rows: Array<{ __typename: 'Seat', courseId: string, courseTitle: string, id: string, status: SeatStatus, learnerId: string | null, learnerName: string | null, percent: number, enrolledAt: string, dueAt: string | null, completedAt: string | null }> } };

export type CohortPeopleQueryVariables = Exact<{
  id: string | number;
  status?: Array<SeatStatus> | SeatStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CohortPeopleQuery = { __typename: 'Query', cohort: { __typename: 'CohortOfCourse', id: string, title: string, status: CohortStatus, dueAt: string | null, courseId: string, courseTitle: string, instructors: Array<{ __typename: 'Instructor', id: string, name: string }>, seats: { __typename: 'SeatPage', next: string | null, total: number | null, rows: Array<{ __typename: 'Seat', id: string, status: SeatStatus, learnerId: string | null, learnerName: string | null, percent: number, enrolledAt: string, dueAt: string | null, completedAt: string | null }> } } };

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


export type CourseListQuery = { __typename: 'Query', categories: Array<{ __typename: 'Category', id: string, name: string }>, courses: { __typename: 'CoursesPage', next: string | null, total: number, rows: Array<{ __typename: 'CourseEntry', id: string, code: string | null, title: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, category: { __typename: 'Category', id: string, name: string } | null }> } };

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

export type QuizChoicesQueryVariables = Exact<{
  courseId: string | number;
}>;


export type QuizChoicesQuery = { __typename: 'Query', exams: { __typename: 'ExamsPage', rows: Array<{ __typename: 'ExamEntry', id: string, title: string }> } };

export type LessonToEditQueryVariables = Exact<{
  id: string | number;
}>;


export type LessonToEditQuery = { __typename: 'Query', lesson: { __typename: 'Lesson', id: string, title: string, kind: LessonKind, text: string | null, html: string | null, reference: string | null, minutes: number | null, media: { __typename: 'LessonMedia', name: string, bytes: number, url: string, captions: Array<{ __typename: 'LessonCaptions', language: string, file: string, url: string }> } | null, course: { __typename: 'Course', id: string, title: string } } };

export type NewLessonMutationVariables = Exact<{
  input: AddLessonInput;
}>;


export type NewLessonMutation = { __typename: 'Mutation', addLesson: { __typename: 'Lesson', id: string } };

export type SaveLessonMutationVariables = Exact<{
  input: EditLessonInput;
}>;


export type SaveLessonMutation = { __typename: 'Mutation', editLesson: { __typename: 'Lesson', id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, media: { __typename: 'LessonMedia', name: string, bytes: number, url: string, captions: Array<{ __typename: 'LessonCaptions', language: string, file: string, url: string }> } | null } };

export type PreviewQueryVariables = Exact<{
  text: string;
}>;


export type PreviewQuery = { __typename: 'Query', previewMarkdown: string };

export type OutlineFragment = { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> };

export type CourseOutlineQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseOutlineQuery = { __typename: 'Query', course: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type CourseDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseDetailsQuery = { __typename: 'Query', course: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> }, categories: Array<{ __typename: 'Category', id: string, name: string }> };

export type DescribeCourseMutationVariables = Exact<{
  input: EditCourseInput;
}>;


export type DescribeCourseMutation = { __typename: 'Mutation', editCourse: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type NewModuleMutationVariables = Exact<{
  input: AddModuleInput;
}>;


export type NewModuleMutation = { __typename: 'Mutation', addModule: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type ArrangeMutationVariables = Exact<{
  input: ArrangeCourseInput;
}>;


export type ArrangeMutation = { __typename: 'Mutation', arrangeCourse: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type PublishMutationVariables = Exact<{
  courseId: string | number;
}>;


export type PublishMutation = { __typename: 'Mutation', publishCourse: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type ScheduleMutationVariables = Exact<{
  courseId: string | number;
  at: string;
}>;


export type ScheduleMutation = { __typename: 'Mutation', schedulePublication: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type CancelScheduleMutationVariables = Exact<{
  courseId: string | number;
}>;


export type CancelScheduleMutation = { __typename: 'Mutation', cancelScheduledPublication: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type ArchiveMutationVariables = Exact<{
  courseId: string | number;
}>;


export type ArchiveMutation = { __typename: 'Mutation', archiveCourse: { __typename: 'Course', id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, category: { __typename: 'Category', id: string, name: string } | null, publicationFaults: Array<{ __typename: 'PublicationFault', code: PublicationFaultCode, module: { __typename: 'NamedPart', id: string, title: string } | null }>, draftModules: Array<{ __typename: 'DraftModule', id: string, title: string, lessons: Array<{ __typename: 'DraftLesson', id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ __typename: 'PublishedModule', id: string, title: string, lessons: Array<{ __typename: 'NamedPart', id: string, title: string }> }> } };

export type GrantedTimeFragment = { __typename: 'Accommodation', id: string, courseId: string, examId: string | null, learnerId: string, learnerName: string | null, extraMinutes: number | null, extraPercent: number | null, extraAttempts: number | null, unlockedUntil: string | null, reason: string, changedAt: string };

export type ExamAccommodationsQueryVariables = Exact<{
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ExamAccommodationsQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean }, accommodations: { __typename: 'AccommodationsPage', next: string | null, total: number, rows: Array<{ __typename: 'Accommodation', id: string, courseId: string, examId: string | null, learnerId: string, learnerName: string | null, extraMinutes: number | null, extraPercent: number | null, extraAttempts: number | null, unlockedUntil: string | null, reason: string, changedAt: string }> } };

export type AccommodationLearnersQueryVariables = Exact<{
  search?: string | null | undefined;
  courseId: string | number;
  everybody: boolean;
}>;


export type AccommodationLearnersQuery = { __typename: 'Query', people?: { __typename: 'PeoplePage', rows: Array<{ __typename: 'PersonEntry', id: string, name: string, email: string | null }> }, course?: { __typename: 'Course', id: string, seats: { __typename: 'SeatPage', rows: Array<{ __typename: 'Seat', id: string, learnerId: string | null, learnerName: string | null }> } } };

export type GrantAccommodationMutationVariables = Exact<{
  input: GrantAccommodationInput;
}>;


export type GrantAccommodationMutation = { __typename: 'Mutation', grantAccommodation: { __typename: 'Accommodation', id: string, courseId: string, examId: string | null, learnerId: string, learnerName: string | null, extraMinutes: number | null, extraPercent: number | null, extraAttempts: number | null, unlockedUntil: string | null, reason: string, changedAt: string } };

export type RevokeAccommodationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeAccommodationMutation = { __typename: 'Mutation', revokeAccommodation: boolean };

export type BoardScreenQueryVariables = Exact<{
  examId: string | number;
}>;


export type BoardScreenQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean }, examBoard: { __typename: 'ExamBoard', cohorts: Array<{ __typename: 'BoardCohort', cohortId: string | null, title: string | null, learners: number, started: number, savedLastMinute: number, handedIn: number, graded: number, queueDepth: number, estimated: boolean }> } };

export type BuiltExamFragment = { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, proctored: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }> };

export type ExamBuilderQueryVariables = Exact<{
  id: string | number;
}>;


export type ExamBuilderQuery = { __typename: 'Query', exam: { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, proctored: boolean, releasedAt: string | null, changedAt: string, drawPools: Array<{ __typename: 'DrawPool', tags: Array<string>, size: number }>, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }> } };

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


export type ChangeExamMutation = { __typename: 'Mutation', changeExam: { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, proctored: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }> } };

export type ScheduleExamMutationVariables = Exact<{
  examId: string | number;
  revision: number;
}>;


export type ScheduleExamMutation = { __typename: 'Mutation', scheduleExam: { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, proctored: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }> } };

export type UnscheduleExamMutationVariables = Exact<{
  examId: string | number;
}>;


export type UnscheduleExamMutation = { __typename: 'Mutation', unscheduleExam: { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, proctored: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }> } };

export type CloseExamMutationVariables = Exact<{
  examId: string | number;
}>;


export type CloseExamMutation = { __typename: 'Mutation', closeExam: { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, proctored: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }> } };

export type ArchiveExamMutationVariables = Exact<{
  examId: string | number;
}>;


export type ArchiveExamMutation = { __typename: 'Mutation', archiveExam: { __typename: 'Exam', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, instructions: string, revision: number, timeLimitMinutes: number | null, graceSeconds: number, attemptLimit: number, needsAccessCode: boolean, shuffleChoices: boolean, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, proctored: boolean, releasedAt: string | null, changedAt: string, sections: Array<{ __typename: 'ExamSection', id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ __typename: 'ExamItem', itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ __typename: 'ExamDraw', tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } }, marking: { __typename: 'ExamMarking', markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ __typename: 'ExamProblem', path: string, message: string, because: Record<string, unknown> }> } };

export type ExamEntryFragment = { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean };

export type ExamListQueryVariables = Exact<{
  courseId?: string | number | null | undefined;
  status?: Array<ExamStatus> | ExamStatus | null | undefined;
  ofCourse: boolean;
  course: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ExamListQuery = { __typename: 'Query', courseEntry?: { __typename: 'CourseEntry', id: string, title: string }, exams: { __typename: 'ExamsPage', next: string | null, total: number, rows: Array<{ __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean }> } };

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

export type ProctoredRowFragment = { __typename: 'ProctoredAttempt', id: string, examId: string, learnerName: string | null, number: number, status: string, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, proctorReviews: Array<{ __typename: 'ProctorReview', id: string, verdict: ProctorVerdict, note: string, at: string }> };

export type ProctoringListQueryVariables = Exact<{
  examId: string | number;
  noticed: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ProctoringListQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean }, proctoring: { __typename: 'ProctoringPage', next: string | null, total: number, rows: Array<{ __typename: 'ProctoredAttempt', id: string, examId: string, learnerName: string | null, number: number, status: string, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, proctorReviews: Array<{ __typename: 'ProctorReview', id: string, verdict: ProctorVerdict, note: string, at: string }> }> } };

export type ProctoringLogQueryVariables = Exact<{
  attemptId: string | number;
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ProctoringLogQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean }, proctoringLog: { __typename: 'ProctoringLog', attempt: { __typename: 'ProctoredAttempt', id: string, examId: string, learnerName: string | null, number: number, status: string, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, proctorReviews: Array<{ __typename: 'ProctorReview', id: string, verdict: ProctorVerdict, note: string, at: string }> }, events: { __typename: 'ProctorEventsPage', next: string | null, total: number, rows: Array<{ __typename: 'ProctorEvent', id: string, kind: string, detail: string, at: string, clientAt: string | null }> } } };

export type NoteProctoringMutationVariables = Exact<{
  input: NoteProctoringInput;
}>;


export type NoteProctoringMutation = { __typename: 'Mutation', noteProctoring: { __typename: 'ProctoredAttempt', id: string, examId: string, learnerName: string | null, number: number, status: string, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, proctorReviews: Array<{ __typename: 'ProctorReview', id: string, verdict: ProctorVerdict, note: string, at: string }> } };

export type ReviewProctoringMutationVariables = Exact<{
  input: ReviewProctoringInput;
}>;


export type ReviewProctoringMutation = { __typename: 'Mutation', reviewProctoring: { __typename: 'ProctoredAttempt', id: string, examId: string, learnerName: string | null, number: number, status: string, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, proctorReviews: Array<{ __typename: 'ProctorReview', id: string, verdict: ProctorVerdict, note: string, at: string }> } };

export type GovernanceAuditQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GovernanceAuditQuery = { __typename: 'Query', auditTrail: { __typename: 'AuditPage', next: string | null, total: number | null, rows: Array<{ __typename: 'AuditEntry', id: string, seq: number, at: string, service: string, action: string, outcome: AuditOutcome, actorKind: string, actorId: string | null, actorName: string | null, targetType: string | null, targetId: string | null, targetName: string | null, requestId: string | null, details: Array<{ __typename: 'AuditDetail', name: string, values: Array<string> }> }> } };

export type GovernanceVerifyAuditQueryVariables = Exact<{
  after: number;
}>;


export type GovernanceVerifyAuditQuery = { __typename: 'Query', verifyAuditTrail: { __typename: 'AuditCheck', checkedTo: number, complete: boolean, brokenAt: number | null, problem: string | null, because: Record<string, unknown> | null } };

export type GovernanceDeadLettersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type GovernanceDeadLettersQuery = { __typename: 'Query', deadLetters: { __typename: 'DeadLettersPage', next: string | null, total: number, unanswered: Array<DeadLetterService>, rows: Array<{ __typename: 'DeadLetter', id: string, service: DeadLetterService, group: string, eventType: string, subject: string, recordedAt: string, failedAt: string, tries: number, error: string, requestId: string | null }> } };

export type GovernanceDeadLetterFragment = { __typename: 'DeadLetter', id: string, service: DeadLetterService, group: string, eventType: string, subject: string, recordedAt: string, failedAt: string, tries: number, error: string, requestId: string | null };

export type GovernanceReplayMutationVariables = Exact<{
  service: DeadLetterService;
  id: string | number;
}>;


export type GovernanceReplayMutation = { __typename: 'Mutation', replayDeadLetter: { __typename: 'ReplayedDeadLetters', replayed: number, left: number } };

export type GovernanceReplayAllMutationVariables = Exact<{
  service: DeadLetterService;
  group: string;
}>;


export type GovernanceReplayAllMutation = { __typename: 'Mutation', replayDeadLettersOf: { __typename: 'ReplayedDeadLetters', replayed: number, left: number } };

export type GovernanceProviderFragment = { __typename: 'SsoProvider', id: string, name: string, issuer: string, clientId: string, hasClientSecret: boolean, clientAuthentication: ClientAuthentication, scopes: Array<string>, emailDomains: Array<string>, defaultRoles: Array<Role>, createsPeople: boolean, enforced: boolean, enabled: boolean, usedAt: string | null, backchannelLogoutPath: string, claims: { __typename: 'SsoClaims', email: string, givenName: string, familyName: string, roles: string | null }, roleMappings: Array<{ __typename: 'SsoRoleMapping', value: string, role: string }> };

export type GovernanceProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type GovernanceProvidersQuery = { __typename: 'Query', ssoProviders: Array<{ __typename: 'SsoProvider', id: string, name: string, issuer: string, clientId: string, hasClientSecret: boolean, clientAuthentication: ClientAuthentication, scopes: Array<string>, emailDomains: Array<string>, defaultRoles: Array<Role>, createsPeople: boolean, enforced: boolean, enabled: boolean, usedAt: string | null, backchannelLogoutPath: string, claims: { __typename: 'SsoClaims', email: string, givenName: string, familyName: string, roles: string | null }, roleMappings: Array<{ __typename: 'SsoRoleMapping', value: string, role: string }> }> };

export type GovernanceCreateProviderMutationVariables = Exact<{
  input: CreateSsoProviderInput;
}>;


export type GovernanceCreateProviderMutation = { __typename: 'Mutation', createSsoProvider: { __typename: 'SsoProvider', id: string, name: string, issuer: string, clientId: string, hasClientSecret: boolean, clientAuthentication: ClientAuthentication, scopes: Array<string>, emailDomains: Array<string>, defaultRoles: Array<Role>, createsPeople: boolean, enforced: boolean, enabled: boolean, usedAt: string | null, backchannelLogoutPath: string, claims: { __typename: 'SsoClaims', email: string, givenName: string, familyName: string, roles: string | null }, roleMappings: Array<{ __typename: 'SsoRoleMapping', value: string, role: string }> } };

export type GovernanceUpdateProviderMutationVariables = Exact<{
  input: UpdateSsoProviderInput;
}>;


export type GovernanceUpdateProviderMutation = { __typename: 'Mutation', updateSsoProvider: { __typename: 'SsoProvider', id: string, name: string, issuer: string, clientId: string, hasClientSecret: boolean, clientAuthentication: ClientAuthentication, scopes: Array<string>, emailDomains: Array<string>, defaultRoles: Array<Role>, createsPeople: boolean, enforced: boolean, enabled: boolean, usedAt: string | null, backchannelLogoutPath: string, claims: { __typename: 'SsoClaims', email: string, givenName: string, familyName: string, roles: string | null }, roleMappings: Array<{ __typename: 'SsoRoleMapping', value: string, role: string }> } };

export type GovernanceDeleteProviderMutationVariables = Exact<{
  id: string | number;
}>;


export type GovernanceDeleteProviderMutation = { __typename: 'Mutation', deleteSsoProvider: boolean };

export type GovernanceTestProviderMutationVariables = Exact<{
  id: string | number;
}>;


export type GovernanceTestProviderMutation = { __typename: 'Mutation', testSsoProvider: Array<{ __typename: 'SsoCheck', name: string, ok: boolean | null, message: string, because: Record<string, unknown> }> };

export type GovernanceScimQueryVariables = Exact<{
  withRoles: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type GovernanceScimQuery = { __typename: 'Query', scimTokens: Array<{ __typename: 'ScimToken', id: string, name: string, roles: Array<Role>, createdAt: string, expiresAt: string | null, revokedAt: string | null, usedAt: string | null }>, roles?: { __typename: 'RolePage', roles: Array<{ __typename: 'RoleEntry', id: string, name: string, description: string, role: Role | null, permissions: Array<string> }>, permissions: Array<{ __typename: 'PermissionEntry', name: string, allows: string, byCourse: boolean }> }, groups: { __typename: 'GroupPage', next: string | null, total: number, rows: Array<{ __typename: 'Group', id: string, displayName: string, roles: Array<string>, memberCount: number }> } };

export type GovernanceSetGroupRolesMutationVariables = Exact<{
  groupId: string | number;
  roles: Array<string | number> | string | number;
}>;


export type GovernanceSetGroupRolesMutation = { __typename: 'Mutation', setGroupRoles: { __typename: 'Group', id: string, displayName: string, roles: Array<string>, memberCount: number } };

export type GovernanceCreateTokenMutationVariables = Exact<{
  input: CreateScimTokenInput;
}>;


export type GovernanceCreateTokenMutation = { __typename: 'Mutation', createScimToken: { __typename: 'NewScimToken', secret: string, token: { __typename: 'ScimToken', id: string } } };

export type GovernanceRotateTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type GovernanceRotateTokenMutation = { __typename: 'Mutation', rotateScimToken: { __typename: 'NewScimToken', secret: string, token: { __typename: 'ScimToken', id: string } } };

export type GovernanceRevokeTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type GovernanceRevokeTokenMutation = { __typename: 'Mutation', revokeScimToken: { __typename: 'ScimToken', id: string } };

export type GovernanceKeysQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type GovernanceKeysQuery = { __typename: 'Query', apiKeys: { __typename: 'ApiKeyPage', next: string | null, total: number, rows: Array<{ __typename: 'ApiKeyEntry', id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, operations: Array<string> | null, createdAt: string, createdBy: string | null, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, rate: { __typename: 'ApiKeyRate', requests: number, seconds: number } | null }> } };

export type GovernanceKeyFragment = { __typename: 'ApiKeyEntry', id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, operations: Array<string> | null, createdAt: string, createdBy: string | null, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, rate: { __typename: 'ApiKeyRate', requests: number, seconds: number } | null };

export type GovernanceCreateKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type GovernanceCreateKeyMutation = { __typename: 'Mutation', createApiKey: { __typename: 'NewApiKey', key: string, apiKey: { __typename: 'ApiKeyEntry', id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, operations: Array<string> | null, createdAt: string, createdBy: string | null, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, rate: { __typename: 'ApiKeyRate', requests: number, seconds: number } | null } } };

export type GovernanceRotateKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;


export type GovernanceRotateKeyMutation = { __typename: 'Mutation', rotateApiKey: { __typename: 'NewApiKey', key: string, apiKey: { __typename: 'ApiKeyEntry', id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, operations: Array<string> | null, createdAt: string, createdBy: string | null, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, rate: { __typename: 'ApiKeyRate', requests: number, seconds: number } | null } } };

export type GovernanceRevokeKeyMutationVariables = Exact<{
  keyId: string | number;
}>;


export type GovernanceRevokeKeyMutation = { __typename: 'Mutation', revokeApiKey: { __typename: 'ApiKeyEntry', id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, operations: Array<string> | null, createdAt: string, createdBy: string | null, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, rate: { __typename: 'ApiKeyRate', requests: number, seconds: number } | null } };

export type GovernanceErasureFragment = { __typename: 'Erasure', id: string, personId: string, name: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, waitingFor: Array<string>, kept: Array<{ __typename: 'KeptData', service: string, what: string, rows: number | null, why: KeptReason }> };

export type GovernanceHoldFragment = { __typename: 'LegalHold', id: string, personId: string, name: string, reason: string, placedAt: string, liftedAt: string | null };

export type GovernanceExportFragment = { __typename: 'DataExport', id: string, personId: string, name: string, status: DataExportStatus, requestedAt: string, expiresAt: string | null, url: string | null };

export type GovernanceErasuresQueryVariables = Exact<{
  status?: ErasureStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GovernanceErasuresQuery = { __typename: 'Query', erasures: { __typename: 'ErasuresPage', next: string | null, total: number, rows: Array<{ __typename: 'Erasure', id: string, personId: string, name: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, waitingFor: Array<string>, kept: Array<{ __typename: 'KeptData', service: string, what: string, rows: number | null, why: KeptReason }> }> } };

export type GovernanceExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type GovernanceExportsQuery = { __typename: 'Query', dataExports: Array<{ __typename: 'DataExport', id: string, personId: string, name: string, status: DataExportStatus, requestedAt: string, expiresAt: string | null, url: string | null }> };

export type GovernanceHoldsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type GovernanceHoldsQuery = { __typename: 'Query', legalHolds: { __typename: 'LegalHoldsPage', next: string | null, total: number, rows: Array<{ __typename: 'LegalHold', id: string, personId: string, name: string, reason: string, placedAt: string, liftedAt: string | null }> } };

export type GovernancePurposesQueryVariables = Exact<{ [key: string]: never; }>;


export type GovernancePurposesQuery = { __typename: 'Query', consentPurposes: Array<{ __typename: 'ConsentPurpose', key: string, version: number, required: boolean, texts: Array<{ __typename: 'PurposeText', language: string, title: string, text: string }> }>, privacySettings: { __typename: 'PrivacySettings', erasureGraceDays: number } };

export type GovernanceEraseMutationVariables = Exact<{
  personId: string | number;
}>;


export type GovernanceEraseMutation = { __typename: 'Mutation', erasePersonData: { __typename: 'Erasure', id: string, personId: string, name: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, waitingFor: Array<string>, kept: Array<{ __typename: 'KeptData', service: string, what: string, rows: number | null, why: KeptReason }> } };

export type GovernanceCancelErasureMutationVariables = Exact<{
  id: string | number;
}>;


export type GovernanceCancelErasureMutation = { __typename: 'Mutation', cancelErasure: { __typename: 'Erasure', id: string, personId: string, name: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, waitingFor: Array<string>, kept: Array<{ __typename: 'KeptData', service: string, what: string, rows: number | null, why: KeptReason }> } };

export type GovernanceExportPersonMutationVariables = Exact<{
  personId: string | number;
}>;


export type GovernanceExportPersonMutation = { __typename: 'Mutation', exportPersonData: { __typename: 'DataExport', id: string, personId: string, name: string, status: DataExportStatus, requestedAt: string, expiresAt: string | null, url: string | null } };

export type GovernancePlaceHoldMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type GovernancePlaceHoldMutation = { __typename: 'Mutation', placeLegalHold: { __typename: 'LegalHold', id: string, personId: string, name: string, reason: string, placedAt: string, liftedAt: string | null } };

export type GovernanceLiftHoldMutationVariables = Exact<{
  id: string | number;
}>;


export type GovernanceLiftHoldMutation = { __typename: 'Mutation', liftLegalHold: { __typename: 'LegalHold', id: string, personId: string, name: string, reason: string, placedAt: string, liftedAt: string | null } };

export type GovernanceSetPrivacyMutationVariables = Exact<{
  input: PrivacySettingsInput;
}>;


export type GovernanceSetPrivacyMutation = { __typename: 'Mutation', setPrivacySettings: { __typename: 'PrivacySettings', erasureGraceDays: number } };

export type GovernanceDefinePurposeMutationVariables = Exact<{
  input: DefineConsentPurposeInput;
}>;


export type GovernanceDefinePurposeMutation = { __typename: 'Mutation', defineConsentPurpose: { __typename: 'ConsentPurpose', key: string } };

export type GovernanceRetirePurposeMutationVariables = Exact<{
  key: string;
}>;


export type GovernanceRetirePurposeMutation = { __typename: 'Mutation', retireConsentPurpose: boolean };

export type GovernanceRolePageFragment = { __typename: 'RolePage', roles: Array<{ __typename: 'RoleEntry', id: string, name: string, description: string, role: Role | null, permissions: Array<string> }>, permissions: Array<{ __typename: 'PermissionEntry', name: string, allows: string, byCourse: boolean }> };

export type GovernanceRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type GovernanceRolesQuery = { __typename: 'Query', roles: { __typename: 'RolePage', roles: Array<{ __typename: 'RoleEntry', id: string, name: string, description: string, role: Role | null, permissions: Array<string> }>, permissions: Array<{ __typename: 'PermissionEntry', name: string, allows: string, byCourse: boolean }> } };

export type GovernanceRoleQueryVariables = Exact<{
  role: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type GovernanceRoleQuery = { __typename: 'Query', roles: { __typename: 'RolePage', roles: Array<{ __typename: 'RoleEntry', id: string, name: string, description: string, role: Role | null, permissions: Array<string> }>, permissions: Array<{ __typename: 'PermissionEntry', name: string, allows: string, byCourse: boolean }> }, roleHolders: { __typename: 'RoleHolderPage', next: string | null, total: number, rows: Array<{ __typename: 'RoleHolder', id: string, personId: string | null, name: string | null, courseId: string | null, since: string }> } };

export type GovernancePeopleQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type GovernancePeopleQuery = { __typename: 'Query', people: { __typename: 'PeoplePage', rows: Array<{ __typename: 'PersonEntry', id: string, name: string, email: string | null }> } };

export type GovernanceCreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;


export type GovernanceCreateRoleMutation = { __typename: 'Mutation', createRole: { __typename: 'RoleEntry', id: string } };

export type GovernanceChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;


export type GovernanceChangeRoleMutation = { __typename: 'Mutation', changeRole: { __typename: 'RoleEntry', id: string } };

export type GovernanceDeleteRoleMutationVariables = Exact<{
  roleId: string | number;
}>;


export type GovernanceDeleteRoleMutation = { __typename: 'Mutation', deleteRole: boolean };

export type GovernanceAssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type GovernanceAssignRoleMutation = { __typename: 'Mutation', assignRole: { __typename: 'Person', id: string } };

export type GovernanceRemoveRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type GovernanceRemoveRoleMutation = { __typename: 'Mutation', removeRole: { __typename: 'Person', id: string } };

export type GovernanceMfaRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type GovernanceMfaRolesQuery = { __typename: 'Query', mfaRoles: Array<Role> };

export type GovernanceRequireMfaMutationVariables = Exact<{
  roles: Array<Role> | Role;
}>;


export type GovernanceRequireMfaMutation = { __typename: 'Mutation', requireMfa: Array<Role> };

export type GovernanceSchoolFragment = { __typename: 'TenantPage', id: string, slug: string, name: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } };

export type GovernanceDomainFragment = { __typename: 'TenantDomain', id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string };

export type GovernanceBrandingQueryVariables = Exact<{ [key: string]: never; }>;


export type GovernanceBrandingQuery = { __typename: 'Query', tenant: { __typename: 'TenantPage', id: string, slug: string, name: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } };

export type GovernanceDomainsQueryVariables = Exact<{ [key: string]: never; }>;


export type GovernanceDomainsQuery = { __typename: 'Query', tenant: { __typename: 'TenantPage', id: string, domains: Array<{ __typename: 'TenantDomain', id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string }> } };

export type GovernanceUpdateSchoolMutationVariables = Exact<{
  input: UpdateTenantInput;
}>;


export type GovernanceUpdateSchoolMutation = { __typename: 'Mutation', updateTenant: { __typename: 'TenantPage', id: string, slug: string, name: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } };

export type GovernanceAddDomainMutationVariables = Exact<{
  name: string;
}>;


export type GovernanceAddDomainMutation = { __typename: 'Mutation', addTenantDomain: { __typename: 'TenantDomain', id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string } };

export type GovernanceVerifyDomainMutationVariables = Exact<{
  id: string | number;
}>;


export type GovernanceVerifyDomainMutation = { __typename: 'Mutation', verifyTenantDomain: { __typename: 'TenantDomain', id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string } };

export type GovernanceRemoveDomainMutationVariables = Exact<{
  id: string | number;
}>;


export type GovernanceRemoveDomainMutation = { __typename: 'Mutation', removeTenantDomain: boolean };

export type GradingTaskFragment = { __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null };

export type ResultRowFragment = { __typename: 'ResultRow', id: string, learnerId: string | null, learnerName: string | null, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null };

export type DeskQueryVariables = Exact<{
  examId: string | number;
  of: NextAnswerInput;
}>;


export type DeskQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean }, gradingDesk: { __typename: 'GradingDesk', items: Array<{ __typename: 'ItemProgress', itemId: string, title: string | null, waiting: number, moderation: number, done: number }>, queue: { __typename: 'WaitingAnswersPage', total: number } } };

export type ResultsQueryVariables = Exact<{
  examId: string | number;
  author: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ResultsQuery = { __typename: 'Query', examResults: { __typename: 'ResultRowsPage', next: string | null, total: number | null, rows: Array<{ __typename: 'ResultRow', id: string, learnerId: string | null, learnerName: string | null, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null }> }, examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean }, exam?: { __typename: 'Exam', id: string, releasedAt: string | null, keepsBack: boolean, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } } }, examTasks: { __typename: 'ExamTasksPage', rows: Array<{ __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null }> } };

export type ReleaseStateFragment = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean }, exam?: { __typename: 'Exam', id: string, releasedAt: string | null, keepsBack: boolean, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } } }, examTasks: { __typename: 'ExamTasksPage', rows: Array<{ __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null }> } };

export type ReleaseQueryVariables = Exact<{
  examId: string | number;
  author: boolean;
}>;


export type ReleaseQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean }, exam?: { __typename: 'Exam', id: string, releasedAt: string | null, keepsBack: boolean, release: { __typename: 'Release', when: ReleaseWhen, at: string | null, show: { __typename: 'ReleaseShow', score: boolean, feedback: boolean, answers: boolean } } }, examTasks: { __typename: 'ExamTasksPage', rows: Array<{ __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null }> } };

export type HandInsQueryVariables = Exact<{
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type HandInsQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean }, handInsBeside: { __typename: 'HandInsBesidePage', next: string | null, total: number, rows: Array<{ __typename: 'HandInBeside', id: string, learnerName: string | null, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, score: number | null, maxScore: number }> } };

export type GradebookRowsQueryVariables = Exact<{
  courseId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type GradebookRowsQuery = { __typename: 'Query', courseEntry: { __typename: 'CourseEntry', id: string, title: string }, gradebook: { __typename: 'GradebookRowsPage', next: string | null, total: number, rows: Array<{ __typename: 'GradebookRow', examId: string, examTitle: string, attempts: number, result: { __typename: 'ResultRow', id: string, learnerId: string | null, learnerName: string | null, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null } }> } };

export type StatisticsQueryVariables = Exact<{
  examId: string | number;
}>;


export type StatisticsQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean }, examStatistics: { __typename: 'ExamStatistics', at: string, results: number, complete: boolean, mean: number | null, standardDeviation: number | null, reliability: number | null, standardError: number | null, items: Array<{ __typename: 'ItemStatistics', itemId: string, title: string | null, version: number, kind: string, answers: number, omitted: number, facility: number, discrimination: number | null, upperLower: number | null, choices: Array<{ __typename: 'ChoiceStatistics', choice: string, count: number, upper: number, lower: number }> }> } };

export type ReleaseResultsMutationVariables = Exact<{
  examId: string | number;
}>;


export type ReleaseResultsMutation = { __typename: 'Mutation', releaseResults: { __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null } };

export type WithdrawReleaseMutationVariables = Exact<{
  input: WithdrawReleaseInput;
}>;


export type WithdrawReleaseMutation = { __typename: 'Mutation', withdrawRelease: { __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null } };

export type ChooseStandingMutationVariables = Exact<{
  input: ChooseStandingInput;
}>;


export type ChooseStandingMutation = { __typename: 'Mutation', chooseStanding: string };

export type AskedTextFragment = { __typename: 'ItemText', html: string };

export type AskedOptionFragment = { __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } };

export type AskedQuestionFragment = { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null };

export type AnsweredFragment = { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null };

export type MarkingRubricFragment = { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> };

export type ScriptFragment = { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> };

export type NextAnswerMutationVariables = Exact<{
  next: NextAnswerInput;
}>;


export type NextAnswerMutation = { __typename: 'Mutation', nextAnswer: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> } | null };

export type MarkAndNextMutationVariables = Exact<{
  mark: MarkAnswerInput;
  next: NextAnswerInput;
}>;


export type MarkAndNextMutation = { __typename: 'Mutation', markAnswer: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> }, nextAnswer: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> } | null };

export type MarkAgainMutationVariables = Exact<{
  mark: MarkAnswerInput;
}>;


export type MarkAgainMutation = { __typename: 'Mutation', markAnswer: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> } };

export type SkipAndNextMutationVariables = Exact<{
  markingId: string | number;
  next: NextAnswerInput;
}>;


export type SkipAndNextMutation = { __typename: 'Mutation', skipAnswer: string, nextAnswer: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> } | null };

export type ModerationQueryVariables = Exact<{
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ModerationQuery = { __typename: 'Query', moderation: { __typename: 'ModerationPage', next: string | null, total: number, rows: Array<{ __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> }> } };

export type ModerateMutationVariables = Exact<{
  input: ModerateInput;
}>;


export type ModerateMutation = { __typename: 'Mutation', moderate: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> } };

export type OneResultQueryVariables = Exact<{
  id: string | number;
}>;


export type OneResultQuery = { __typename: 'Query', examResult: { __typename: 'ExamResult', id: string, learnerName: string | null, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, standing: boolean, gradedAt: string, examId: string | null, examTitle: string | null, history: Array<{ __typename: 'ResultChange', at: string, by: string | null, why: string, itemId: string | null, from: number | null, to: number | null }>, answers: Array<{ __typename: 'ResultAnswer', itemId: string, version: number, kind: string, maxPoints: number, points: number | null, omitted: boolean, comment: string | null, feedback: Array<{ __typename: 'ItemText', html: string }>, question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, solution: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null } | null, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }> }> } };

export type ReviewAnswerMutationVariables = Exact<{
  input: ReviewAnswerInput;
}>;


export type ReviewAnswerMutation = { __typename: 'Mutation', reviewAnswer: { __typename: 'DeskAnswer', id: string, examId: string, examTitle: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, learnerName: string | null, question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, response: { __typename: 'GivenAnswer', choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ __typename: 'AnsweredGap', gap: string, value: string }> | null, pairs: Array<{ __typename: 'AnsweredPair', left: string, right: string }> | null, points: Array<{ __typename: 'AnsweredPoint', x: number, y: number }> | null }, files: Array<{ __typename: 'AnswerFile', name: string, bytes: number, url: string }>, rubric: { __typename: 'Rubric', rubricId: string, version: number, title: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }> } | null, marks: Array<{ __typename: 'GivenMark', points: number, comment: string, at: string, markerName: string | null, criteria: Array<{ __typename: 'ChosenLevel', criterionId: string, levelId: string }> }> } };

export type RegradeScreenQueryVariables = Exact<{
  examId: string | number;
  chosen: boolean;
  itemId: string | number;
  version: number;
}>;


export type RegradeScreenQuery = { __typename: 'Query', examEntry: { __typename: 'ExamEntry', id: string, courseId: string, courseTitle: string | null, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean }, examStatistics: { __typename: 'ExamStatistics', items: Array<{ __typename: 'ItemStatistics', itemId: string, title: string | null, version: number, kind: string, answers: number, choices: Array<{ __typename: 'ChoiceStatistics', choice: string, count: number }> }> } } & { __typename: 'Query', item?: { __typename: 'ItemWithVersions', id: string, version: number, versions: Array<{ __typename: 'ItemVersionEntry', version: number, createdAt: string }> }, tryItem?: { __typename: 'TriedItem', question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } } };

export type RegradedQuestionFragment = { __typename: 'Query', item: { __typename: 'ItemWithVersions', id: string, version: number, versions: Array<{ __typename: 'ItemVersionEntry', version: number, createdAt: string }> }, tryItem: { __typename: 'TriedItem', question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } } };

export type RegradeQuestionQueryVariables = Exact<{
  itemId: string | number;
  version: number;
}>;


export type RegradeQuestionQuery = { __typename: 'Query', item: { __typename: 'ItemWithVersions', id: string, version: number, versions: Array<{ __typename: 'ItemVersionEntry', version: number, createdAt: string }> }, tryItem: { __typename: 'TriedItem', question: { __typename: 'Question', kind: QuestionKind, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } } };

export type PreviewRegradeQueryVariables = Exact<{
  input: RegradeInput;
  first: number;
  after?: string | null | undefined;
}>;


export type PreviewRegradeQuery = { __typename: 'Query', regradePreview: { __typename: 'RegradePreview', results: number, affected: number, raised: number, lowered: number, newlyPassed: number, newlyFailed: number, byHand: number, complete: boolean, next: string | null, effects: Array<{ __typename: 'RegradeEffect', id: string, learnerName: string | null, from: number, to: number, scoreFrom: number | null, scoreTo: number | null, passedFrom: boolean | null, passedTo: boolean | null, released: boolean }> } };

export type StartRegradeMutationVariables = Exact<{
  input: StartRegradeInput;
}>;


export type StartRegradeMutation = { __typename: 'Mutation', startRegrade: { __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null } };

export type RegradeTaskQueryVariables = Exact<{
  id: string | number;
}>;


export type RegradeTaskQuery = { __typename: 'Query', examTask: { __typename: 'ExamTask', id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedBy: string | null, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { __typename: 'Query', overview: { __typename: 'Overview', school: string, cohorts: number | null, erasuresWaiting: number | null, people: { __typename: 'PeopleCounts', total: number, active: number, byRole: Array<{ __typename: 'RoleCount', role: Role, total: number }> } | null, courses: { __typename: 'CourseCounts', published: number, drafts: number, archived: number } | null, seats: { __typename: 'SeatTotals', active: number, completed: number, withdrawn: number, overdue: number, usedInDay: number, usedInWeek: number, usedInMonth: number } | null, exams: Array<{ __typename: 'ExamToday', id: string, title: string, courseTitle: string | null, opensAt: string | null, closesAt: string | null, board: { __typename: 'ExamTodayBoard', started: number, handedIn: number, graded: number, queueDepth: number, awaitingMarking: number, oldestWaiting: string | null } | null }> | null, imports: Array<{ __typename: 'RosterImportEntry', id: string, status: RosterImportStatus, requestedAt: string, finishedAt: string | null, errorCount: number, progress: { __typename: 'RosterImportProgress', percent: number | null } }> | null, questionImports: Array<{ __typename: 'QueuedQtiImport', id: string, status: QtiImportStatus }> | null, deadLetters: { __typename: 'DeadLetterCount', total: number, unanswered: Array<DeadLetterService> } | null } };

export type AuthoredFragment = { __typename: 'ItemText', format: TextFormat, text: string };

export type AuthoredChoiceFragment = { __typename: 'ItemChoice', id: string, credit: number | null, text: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemText', format: TextFormat, text: string } | null };

export type AuthoredTextFragment = { __typename: 'AcceptedText', text: string, match: TextMatch, distance: number, credit: number };

export type AuthoredNumberFragment = { __typename: 'AcceptedNumber', value: number, credit: number, tolerance: { __typename: 'Tolerance', kind: ToleranceKind, amount: number } };

export type StoredItemFragment = { __typename: 'ItemWithVersions', id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, shownVersion: number, changedAt: string, createdAt: string, marking: { __typename: 'ItemMarking', points: number, partial: boolean, penalty: number, certainty: boolean, floor: number | null }, versions: Array<{ __typename: 'ItemVersionEntry', version: number, createdAt: string, createdBy: string }>, usedIn: Array<{ __typename: 'ItemUse', examId: string, title: string, status: ExamStatus }>, content: { __typename: 'ItemContent', correct: string | null, correctChoices: Array<string> | null, minChoices: number | null, maxChoices: number | null, shuffle: boolean | null, answer: boolean | null, unitRequired: boolean | null, correctOrder: Array<string> | null, partial: OrderPartial | null, maxPoints: number | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, rubricId: string | null, language: CodeLanguage | null, starter: string | null, timeLimitMs: number | null, memoryBytes: number | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemFeedback', correct: { __typename: 'ItemText', format: TextFormat, text: string } | null, wrong: { __typename: 'ItemText', format: TextFormat, text: string } | null } | null, choices: Array<{ __typename: 'ItemChoice', id: string, credit: number | null, text: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemText', format: TextFormat, text: string } | null }> | null, acceptedNumbers: Array<{ __typename: 'AcceptedNumber', value: number, credit: number, tolerance: { __typename: 'Tolerance', kind: ToleranceKind, amount: number } }> | null, units: Array<{ __typename: 'ItemUnit', unit: string, factor: number }> | null, acceptedTexts: Array<{ __typename: 'AcceptedText', text: string, match: TextMatch, distance: number, credit: number }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'ItemGap', id: string, kind: GapKind, correct: string | null, acceptedTexts: Array<{ __typename: 'AcceptedText', text: string, match: TextMatch, distance: number, credit: number }> | null, acceptedNumbers: Array<{ __typename: 'AcceptedNumber', value: number, credit: number, tolerance: { __typename: 'Tolerance', kind: ToleranceKind, amount: number } }> | null, choices: Array<{ __typename: 'ItemChoice', id: string, credit: number | null, text: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemText', format: TextFormat, text: string } | null }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, pairs: Array<{ __typename: 'ItemPair', left: string, right: string }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'ItemImage', file: string, alt: string, width: number, height: number } | null, areas: Array<{ __typename: 'ItemArea', id: string, shape: AreaShape, coordinates: Array<number>, correct: boolean }> | null, tests: Array<{ __typename: 'ItemTest', id: string, name: string, call: string, expected: string, weight: number, hidden: boolean }> | null } };

export type ItemToEditQueryVariables = Exact<{
  id: string | number;
}>;


export type ItemToEditQuery = { __typename: 'Query', item: { __typename: 'ItemWithVersions', id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, shownVersion: number, changedAt: string, createdAt: string, question: { __typename: 'Question', points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, kind: QuestionKind, text: { __typename: 'ItemText', html: string } | null, tests: Array<{ __typename: 'QuestionTest', name: string }> | null, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } | null, rubrics: Array<{ __typename: 'Rubric', rubricId: string, title: string }>, marking: { __typename: 'ItemMarking', points: number, partial: boolean, penalty: number, certainty: boolean, floor: number | null }, versions: Array<{ __typename: 'ItemVersionEntry', version: number, createdAt: string, createdBy: string }>, usedIn: Array<{ __typename: 'ItemUse', examId: string, title: string, status: ExamStatus }>, content: { __typename: 'ItemContent', correct: string | null, correctChoices: Array<string> | null, minChoices: number | null, maxChoices: number | null, shuffle: boolean | null, answer: boolean | null, unitRequired: boolean | null, correctOrder: Array<string> | null, partial: OrderPartial | null, maxPoints: number | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, rubricId: string | null, language: CodeLanguage | null, starter: string | null, timeLimitMs: number | null, memoryBytes: number | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemFeedback', correct: { __typename: 'ItemText', format: TextFormat, text: string } | null, wrong: { __typename: 'ItemText', format: TextFormat, text: string } | null } | null, choices: Array<{ __typename: 'ItemChoice', id: string, credit: number | null, text: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemText', format: TextFormat, text: string } | null }> | null, acceptedNumbers: Array<{ __typename: 'AcceptedNumber', value: number, credit: number, tolerance: { __typename: 'Tolerance', kind: ToleranceKind, amount: number } }> | null, units: Array<{ __typename: 'ItemUnit', unit: string, factor: number }> | null, acceptedTexts: Array<{ __typename: 'AcceptedText', text: string, match: TextMatch, distance: number, credit: number }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'ItemGap', id: string, kind: GapKind, correct: string | null, acceptedTexts: Array<{ __typename: 'AcceptedText', text: string, match: TextMatch, distance: number, credit: number }> | null, acceptedNumbers: Array<{ __typename: 'AcceptedNumber', value: number, credit: number, tolerance: { __typename: 'Tolerance', kind: ToleranceKind, amount: number } }> | null, choices: Array<{ __typename: 'ItemChoice', id: string, credit: number | null, text: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemText', format: TextFormat, text: string } | null }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, pairs: Array<{ __typename: 'ItemPair', left: string, right: string }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'ItemImage', file: string, alt: string, width: number, height: number } | null, areas: Array<{ __typename: 'ItemArea', id: string, shape: AreaShape, coordinates: Array<number>, correct: boolean }> | null, tests: Array<{ __typename: 'ItemTest', id: string, name: string, call: string, expected: string, weight: number, hidden: boolean }> | null } } };

export type ItemVersionsQueryVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;


export type ItemVersionsQuery = { __typename: 'Query', item: { __typename: 'ItemWithVersions', id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, shownVersion: number, changedAt: string, createdAt: string, former: { __typename: 'ItemWithVersions', id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, shownVersion: number, changedAt: string, createdAt: string, marking: { __typename: 'ItemMarking', points: number, partial: boolean, penalty: number, certainty: boolean, floor: number | null }, versions: Array<{ __typename: 'ItemVersionEntry', version: number, createdAt: string, createdBy: string }>, usedIn: Array<{ __typename: 'ItemUse', examId: string, title: string, status: ExamStatus }>, content: { __typename: 'ItemContent', correct: string | null, correctChoices: Array<string> | null, minChoices: number | null, maxChoices: number | null, shuffle: boolean | null, answer: boolean | null, unitRequired: boolean | null, correctOrder: Array<string> | null, partial: OrderPartial | null, maxPoints: number | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, rubricId: string | null, language: CodeLanguage | null, starter: string | null, timeLimitMs: number | null, memoryBytes: number | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemFeedback', correct: { __typename: 'ItemText', format: TextFormat, text: string } | null, wrong: { __typename: 'ItemText', format: TextFormat, text: string } | null } | null, choices: Array<{ __typename: 'ItemChoice', id: string, credit: number | null, text: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemText', format: TextFormat, text: string } | null }> | null, acceptedNumbers: Array<{ __typename: 'AcceptedNumber', value: number, credit: number, tolerance: { __typename: 'Tolerance', kind: ToleranceKind, amount: number } }> | null, units: Array<{ __typename: 'ItemUnit', unit: string, factor: number }> | null, acceptedTexts: Array<{ __typename: 'AcceptedText', text: string, match: TextMatch, distance: number, credit: number }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'ItemGap', id: string, kind: GapKind, correct: string | null, acceptedTexts: Array<{ __typename: 'AcceptedText', text: string, match: TextMatch, distance: number, credit: number }> | null, acceptedNumbers: Array<{ __typename: 'AcceptedNumber', value: number, credit: number, tolerance: { __typename: 'Tolerance', kind: ToleranceKind, amount: number } }> | null, choices: Array<{ __typename: 'ItemChoice', id: string, credit: number | null, text: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemText', format: TextFormat, text: string } | null }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, pairs: Array<{ __typename: 'ItemPair', left: string, right: string }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'ItemImage', file: string, alt: string, width: number, height: number } | null, areas: Array<{ __typename: 'ItemArea', id: string, shape: AreaShape, coordinates: Array<number>, correct: boolean }> | null, tests: Array<{ __typename: 'ItemTest', id: string, name: string, call: string, expected: string, weight: number, hidden: boolean }> | null } } | null, marking: { __typename: 'ItemMarking', points: number, partial: boolean, penalty: number, certainty: boolean, floor: number | null }, versions: Array<{ __typename: 'ItemVersionEntry', version: number, createdAt: string, createdBy: string }>, usedIn: Array<{ __typename: 'ItemUse', examId: string, title: string, status: ExamStatus }>, content: { __typename: 'ItemContent', correct: string | null, correctChoices: Array<string> | null, minChoices: number | null, maxChoices: number | null, shuffle: boolean | null, answer: boolean | null, unitRequired: boolean | null, correctOrder: Array<string> | null, partial: OrderPartial | null, maxPoints: number | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, rubricId: string | null, language: CodeLanguage | null, starter: string | null, timeLimitMs: number | null, memoryBytes: number | null, prompt: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemFeedback', correct: { __typename: 'ItemText', format: TextFormat, text: string } | null, wrong: { __typename: 'ItemText', format: TextFormat, text: string } | null } | null, choices: Array<{ __typename: 'ItemChoice', id: string, credit: number | null, text: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemText', format: TextFormat, text: string } | null }> | null, acceptedNumbers: Array<{ __typename: 'AcceptedNumber', value: number, credit: number, tolerance: { __typename: 'Tolerance', kind: ToleranceKind, amount: number } }> | null, units: Array<{ __typename: 'ItemUnit', unit: string, factor: number }> | null, acceptedTexts: Array<{ __typename: 'AcceptedText', text: string, match: TextMatch, distance: number, credit: number }> | null, text: { __typename: 'ItemText', format: TextFormat, text: string } | null, gaps: Array<{ __typename: 'ItemGap', id: string, kind: GapKind, correct: string | null, acceptedTexts: Array<{ __typename: 'AcceptedText', text: string, match: TextMatch, distance: number, credit: number }> | null, acceptedNumbers: Array<{ __typename: 'AcceptedNumber', value: number, credit: number, tolerance: { __typename: 'Tolerance', kind: ToleranceKind, amount: number } }> | null, choices: Array<{ __typename: 'ItemChoice', id: string, credit: number | null, text: { __typename: 'ItemText', format: TextFormat, text: string }, feedback: { __typename: 'ItemText', format: TextFormat, text: string } | null }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, pairs: Array<{ __typename: 'ItemPair', left: string, right: string }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', format: TextFormat, text: string } }> | null, image: { __typename: 'ItemImage', file: string, alt: string, width: number, height: number } | null, areas: Array<{ __typename: 'ItemArea', id: string, shape: AreaShape, coordinates: Array<number>, correct: boolean }> | null, tests: Array<{ __typename: 'ItemTest', id: string, name: string, call: string, expected: string, weight: number, hidden: boolean }> | null } } };

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


export type ItemListQuery = { __typename: 'Query', itemTags: Array<{ __typename: 'ItemTag', tag: string, items: number }>, items: { __typename: 'ItemsPage', next: string | null, total: number | null, rows: Array<{ __typename: 'ItemEntry', id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, version: number, changedAt: string }> } };

export type RubricChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RubricChoicesQuery = { __typename: 'Query', rubrics: { __typename: 'RubricsPage', rows: Array<{ __typename: 'Rubric', rubricId: string, title: string }> } };

export type QtiImportRowFragment = { __typename: 'QtiImport', id: string, status: QtiImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, counts: { __typename: 'QtiCounts', imported: number, withLosses: number, notImported: number, total: number | null } };

export type QtiImportListQueryVariables = Exact<{
  withCourses: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type QtiImportListQuery = { __typename: 'Query', courses?: { __typename: 'CoursesPage', rows: Array<{ __typename: 'CourseEntry', id: string, title: string }> }, qtiImports: { __typename: 'QtiImportsPage', next: string | null, total: number, rows: Array<{ __typename: 'QtiImport', id: string, status: QtiImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, counts: { __typename: 'QtiCounts', imported: number, withLosses: number, notImported: number, total: number | null } }> } };

export type QtiImportStateQueryVariables = Exact<{
  id: string | number;
}>;


export type QtiImportStateQuery = { __typename: 'Query', qtiImport: { __typename: 'QtiImport', id: string, status: QtiImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, counts: { __typename: 'QtiCounts', imported: number, withLosses: number, notImported: number, total: number | null } } };

export type QtiImportReportQueryVariables = Exact<{
  id: string | number;
  outcome?: QtiOutcome | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type QtiImportReportQuery = { __typename: 'Query', qtiImport: { __typename: 'QtiImport', id: string, status: QtiImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, entries: { __typename: 'QtiImportEntryConnection', totalCount: number, edges: Array<{ __typename: 'QtiImportEntryEdge', node: { __typename: 'QtiImportEntry', file: string, identifier: string, title: string, what: QtiEntryKind, outcome: QtiOutcome, reasons: Array<string>, because: Array<Record<string, unknown> | null> | null, itemId: string | null, moreItemIds: Array<string>, examId: string | null, change: QtiChange | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, counts: { __typename: 'QtiCounts', imported: number, withLosses: number, notImported: number, total: number | null } } };

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


export type QtiExportStateQuery = { __typename: 'Query', qtiExport: { __typename: 'QtiExport', id: string, status: QtiExportStatus, failure: string | null, failedBecause: Record<string, unknown> | null, items: number, url: string | null, losses: Array<{ __typename: 'QtiExportLoss', itemId: string, title: string, reasons: Array<string>, because: Array<Record<string, unknown> | null> | null }> } };

export type RubricToEditFragment = { __typename: 'RubricInBank', version: number, title: string, createdAt: string, id: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }>, usedBy: Array<{ __typename: 'RubricUse', itemId: string, title: string, status: ItemStatus }> };

export type RubricListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RubricListQuery = { __typename: 'Query', rubricBank: { __typename: 'RubricBankPage', next: string | null, total: number, rows: Array<{ __typename: 'RubricInBank', version: number, title: string, createdAt: string, id: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }>, usedBy: Array<{ __typename: 'RubricUse', itemId: string, title: string, status: ItemStatus }> }> } };

export type RubricToEditQueryVariables = Exact<{
  rubricId: string | number;
}>;


export type RubricToEditQuery = { __typename: 'Query', rubricInBank: { __typename: 'RubricInBank', version: number, title: string, createdAt: string, id: string, criteria: Array<{ __typename: 'RubricCriterion', id: string, title: string, description: string, levels: Array<{ __typename: 'RubricLevel', id: string, title: string, description: string, points: number }> }>, usedBy: Array<{ __typename: 'RubricUse', itemId: string, title: string, status: ItemStatus }> } };

export type NewRubricMutationVariables = Exact<{
  input: CreateRubricInput;
}>;


export type NewRubricMutation = { __typename: 'Mutation', createRubric: { __typename: 'Rubric', rubricId: string } };

export type SaveRubricMutationVariables = Exact<{
  input: ReviseRubricInput;
}>;


export type SaveRubricMutation = { __typename: 'Mutation', reviseRubric: { __typename: 'Rubric', rubricId: string, version: number } };

export type TriedQuestionFragment = { __typename: 'Question', points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, kind: QuestionKind, text: { __typename: 'ItemText', html: string } | null, tests: Array<{ __typename: 'QuestionTest', name: string }> | null, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null };

export type TryQueryVariables = Exact<{
  input: TryItemInput;
}>;


export type TryQuery = { __typename: 'Query', tryItem: { __typename: 'TriedItem', points: number | null, correctness: number | null, omitted: boolean | null, parts: Array<{ __typename: 'TriedPart', id: string, correctness: number, note: string | null, because: Record<string, unknown> | null }>, feedback: Array<{ __typename: 'ItemText', html: string }>, question: { __typename: 'Question', points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, kind: QuestionKind, text: { __typename: 'ItemText', html: string } | null, tests: Array<{ __typename: 'QuestionTest', name: string }> | null, prompt: { __typename: 'ItemText', html: string }, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, gaps: Array<{ __typename: 'QuestionGap', id: string, kind: GapKind, choices: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null }> | null, left: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, right: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, entries: Array<{ __typename: 'ItemOption', id: string, text: { __typename: 'ItemText', html: string } }> | null, image: { __typename: 'QuestionImage', url: string | null, alt: string, width: number, height: number } | null } } };

export type PeopleListQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  sort: PersonSort;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleListQuery = { __typename: 'Query', people: { __typename: 'PeoplePage', next: string | null, total: number | null, rows: Array<{ __typename: 'PersonEntry', id: string, name: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean }> } };

export type RoleChoiceFragment = { __typename: 'RoleEntry', id: string, name: string, role: Role | null };

export type RoleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleChoicesQuery = { __typename: 'Query', roles: { __typename: 'RolePage', roles: Array<{ __typename: 'RoleEntry', id: string, name: string, role: Role | null }> } };

export type ChangeRolesMutationVariables = Exact<{
  input: ChangeRolesInput;
}>;


export type ChangeRolesMutation = { __typename: 'Mutation', changeRoles: { __typename: 'RolesChanged', done: number, changed: Array<string>, failed: Array<{ __typename: 'RoleNotChanged', personId: string, code: string, reason: string, because: Record<string, unknown> | null }> } };

export type InviteOneMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InviteOneMutation = { __typename: 'Mutation', invitePerson: { __typename: 'Person', id: string, name: string } };

export type InviteManyMutationVariables = Exact<{
  input: InvitePeopleInput;
}>;


export type InviteManyMutation = { __typename: 'Mutation', invitePeople: number };

export type PersonHeadFragment = { __typename: 'Person', id: string, name: string, givenName: string, familyName: string, email: string | null, username: string | null, sourcedId: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, createdAt: string };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPageQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string, givenName: string, familyName: string, email: string | null, username: string | null, sourcedId: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, createdAt: string } };

export type PersonRolesQueryVariables = Exact<{
  id: string | number;
  gives: boolean;
}>;


export type PersonRolesQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string, givenName: string, familyName: string, email: string | null, username: string | null, sourcedId: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, createdAt: string, givenRoles: Array<{ __typename: 'GivenRole', courseId: string | null, courseTitle: string | null, role: { __typename: 'RoleEntry', id: string, name: string, description: string } }> }, roles?: { __typename: 'RolePage', roles: Array<{ __typename: 'RoleEntry', id: string, name: string, role: Role | null }> } };

export type PersonPersonalQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPersonalQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, personal: { __typename: 'Personal', phone: string | null, birthDate: string | null, address: { __typename: 'PostalAddress', lines: Array<string>, postalCode: string | null, city: string, region: string | null, country: string } | null, governmentIds: Array<{ __typename: 'GovernmentId', type: string, country: string, value: string }> | null } } };

export type PersonSeatsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonSeatsQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string, givenName: string, familyName: string, email: string | null, username: string | null, sourcedId: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, createdAt: string, seats: { __typename: 'SeatPage', next: string | null, total: number | null, rows: Array<{ __typename: 'Seat', id: string, status: SeatStatus, courseId: string, courseTitle: string, percent: number, enrolledAt: string, dueAt: string | null, completedAt: string | null }> } } };

export type PersonResultsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonResultsQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string, givenName: string, familyName: string, email: string | null, username: string | null, sourcedId: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, createdAt: string }, learnerResults: { __typename: 'LearnerResultsPage', next: string | null, total: number, rows: Array<{ __typename: 'LearnerResult', id: string, examId: string | null, examTitle: string | null, courseTitle: string | null, attemptNumber: number, status: ResultStatus, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null }> } };

export type PersonAccommodationsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonAccommodationsQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string, givenName: string, familyName: string, email: string | null, username: string | null, sourcedId: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, createdAt: string }, accommodations: { __typename: 'AccommodationsPage', next: string | null, total: number, rows: Array<{ __typename: 'Accommodation', id: string, courseId: string, courseTitle: string, examId: string | null, examTitle: string | null, extraMinutes: number | null, extraPercent: number | null, extraAttempts: number | null, unlockedUntil: string | null, reason: string, changedAt: string }> } };

export type PersonSessionsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonSessionsQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string, givenName: string, familyName: string, email: string | null, username: string | null, sourcedId: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, createdAt: string }, personDevices: { __typename: 'DevicePage', next: string | null, total: number, rows: Array<{ __typename: 'Device', id: string, device: string | null, address: string | null, createdAt: string, usedAt: string }> } };

export type PersonAuditQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonAuditQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string, givenName: string, familyName: string, email: string | null, username: string | null, sourcedId: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, createdAt: string }, auditTrail: { __typename: 'AuditPage', next: string | null, total: number | null, rows: Array<{ __typename: 'AuditEntry', id: string, at: string, action: string, outcome: AuditOutcome, actorKind: string, actorId: string | null, actorName: string | null, requestId: string | null, details: Array<{ __typename: 'AuditDetail', name: string, values: Array<string> }> }> } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdateProfileMutation = { __typename: 'Mutation', updatePerson: { __typename: 'Person', id: string, name: string, givenName: string, familyName: string, email: string | null } };

export type DeactivateMutationVariables = Exact<{
  personId: string | number;
}>;


export type DeactivateMutation = { __typename: 'Mutation', deactivatePerson: { __typename: 'Person', id: string, status: PersonStatus } };

export type ActivateMutationVariables = Exact<{
  personId: string | number;
}>;


export type ActivateMutation = { __typename: 'Mutation', activatePerson: { __typename: 'Person', id: string, status: PersonStatus } };

export type SignOutPersonDeviceMutationVariables = Exact<{
  id: string | number;
}>;


export type SignOutPersonDeviceMutation = { __typename: 'Mutation', signOutDevice: boolean };

export type SignOutPersonEverywhereMutationVariables = Exact<{
  personId: string | number;
}>;


export type SignOutPersonEverywhereMutation = { __typename: 'Mutation', signOutPerson: number };

export type ResetSecondFactorsMutationVariables = Exact<{
  personId: string | number;
}>;


export type ResetSecondFactorsMutation = { __typename: 'Mutation', resetSecondFactors: boolean };

export type GiveRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type GiveRoleMutation = { __typename: 'Mutation', assignRole: { __typename: 'Person', id: string, roles: Array<Role> } };

export type TakeRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type TakeRoleMutation = { __typename: 'Mutation', removeRole: { __typename: 'Person', id: string, roles: Array<Role> } };

export type ImpersonateMutationVariables = Exact<{
  input: ImpersonateInput;
}>;


export type ImpersonateMutation = { __typename: 'Mutation', impersonate: { __typename: 'Impersonation', accessToken: string, expiresIn: number } };

export type RevokePersonAccommodationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokePersonAccommodationMutation = { __typename: 'Mutation', revokeAccommodation: boolean };

export type RestoreAccommodationMutationVariables = Exact<{
  input: GrantAccommodationInput;
}>;


export type RestoreAccommodationMutation = { __typename: 'Mutation', grantAccommodation: { __typename: 'Accommodation', id: string } };

export type RosterImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RosterImportsQuery = { __typename: 'Query', rosterImports: { __typename: 'RosterImportsPage', next: string | null, total: number, rows: Array<{ __typename: 'RosterImportEntry', id: string, status: RosterImportStatus, startedBy: string | null, requestedAt: string, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, errorCount: number, progress: { __typename: 'RosterImportProgress', percent: number | null } }> } };

export type RosterRunFragment = { __typename: 'RosterImport', id: string, status: RosterImportStatus, startedBy: string | null, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, errorCount: number, notices: Array<string>, noticed: Array<Record<string, unknown> | null> | null, progress: { __typename: 'RosterImportProgress', step: string | null, done: number, total: number | null, percent: number | null }, files: Array<{ __typename: 'RosterImportFile', name: string, mode: RosterMode, rows: number, done: number, created: number, updated: number, unchanged: number, rejected: number }> };

export type RosterErrorsFragment = { __typename: 'RosterRowErrorConnection', totalCount: number, edges: Array<{ __typename: 'RosterRowErrorEdge', cursor: string, node: { __typename: 'RosterRowError', file: string, line: number, column: string | null, value: string | null, reason: string, because: Record<string, unknown> | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type RosterImportQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type RosterImportQuery = { __typename: 'Query', rosterImport: { __typename: 'RosterImport', id: string, status: RosterImportStatus, startedBy: string | null, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, errorCount: number, notices: Array<string>, noticed: Array<Record<string, unknown> | null> | null, rowErrors: { __typename: 'RosterRowErrorConnection', totalCount: number, edges: Array<{ __typename: 'RosterRowErrorEdge', cursor: string, node: { __typename: 'RosterRowError', file: string, line: number, column: string | null, value: string | null, reason: string, because: Record<string, unknown> | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, progress: { __typename: 'RosterImportProgress', step: string | null, done: number, total: number | null, percent: number | null }, files: Array<{ __typename: 'RosterImportFile', name: string, mode: RosterMode, rows: number, done: number, created: number, updated: number, unchanged: number, rejected: number }> } };

export type RosterImportStateQueryVariables = Exact<{
  id: string | number;
}>;


export type RosterImportStateQuery = { __typename: 'Query', rosterImport: { __typename: 'RosterImport', id: string, status: RosterImportStatus, startedBy: string | null, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, errorCount: number, notices: Array<string>, noticed: Array<Record<string, unknown> | null> | null, progress: { __typename: 'RosterImportProgress', step: string | null, done: number, total: number | null, percent: number | null }, files: Array<{ __typename: 'RosterImportFile', name: string, mode: RosterMode, rows: number, done: number, created: number, updated: number, unchanged: number, rejected: number }> } };

export type RosterRowErrorsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type RosterRowErrorsQuery = { __typename: 'Query', rosterImport: { __typename: 'RosterImport', id: string, rowErrors: { __typename: 'RosterRowErrorConnection', totalCount: number, edges: Array<{ __typename: 'RosterRowErrorEdge', cursor: string, node: { __typename: 'RosterRowError', file: string, line: number, column: string | null, value: string | null, reason: string, because: Record<string, unknown> | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type StartRosterImportMutationVariables = Exact<{
  upload: string | number;
}>;


export type StartRosterImportMutation = { __typename: 'Mutation', importRoster: { __typename: 'RosterImport', id: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, displayName: string, email: string | null, permissions: Array<string>, slug: string, school: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } };

export const CohortCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CohortCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"instructors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CohortCardFragment, unknown>;
export const SeatRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"learnerId"}},{"kind":"Field","name":{"kind":"Name","value":"learnerName"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}}]} as unknown as DocumentNode<SeatRowFragment, unknown>;
export const OutlineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMissedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outlineKey"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicationFaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftModules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<OutlineFragment, unknown>;
export const GrantedTimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantedTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Accommodation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"examId"}},{"kind":"Field","name":{"kind":"Name","value":"learnerId"}},{"kind":"Field","name":{"kind":"Name","value":"learnerName"}},{"kind":"Field","name":{"kind":"Name","value":"extraMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"extraPercent"}},{"kind":"Field","name":{"kind":"Name","value":"extraAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"unlockedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]} as unknown as DocumentNode<GrantedTimeFragment, unknown>;
export const BuiltExamFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BuiltExam"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exam"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"graceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"attemptLimit"}},{"kind":"Field","name":{"kind":"Name","value":"needsAccessCode"}},{"kind":"Field","name":{"kind":"Name","value":"shuffleChoices"}},{"kind":"Field","name":{"kind":"Name","value":"passMark"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"leaderboard"}},{"kind":"Field","name":{"kind":"Name","value":"proctored"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"shuffle"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draws"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"poolSize"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"show"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"marking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markers"}},{"kind":"Field","name":{"kind":"Name","value":"anonymous"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]}}]} as unknown as DocumentNode<BuiltExamFragment, unknown>;
export const ProctoredRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProctoredRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProctoredAttempt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"examId"}},{"kind":"Field","name":{"kind":"Name","value":"learnerName"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredCount"}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}},{"kind":"Field","name":{"kind":"Name","value":"noticedCount"}},{"kind":"Field","name":{"kind":"Name","value":"proctorReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<ProctoredRowFragment, unknown>;
export const GovernanceDeadLetterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceDeadLetter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<GovernanceDeadLetterFragment, unknown>;
export const GovernanceProviderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceProvider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SsoProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"hasClientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"clientAuthentication"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"}},{"kind":"Field","name":{"kind":"Name","value":"roleMappings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultRoles"}},{"kind":"Field","name":{"kind":"Name","value":"createsPeople"}},{"kind":"Field","name":{"kind":"Name","value":"enforced"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"backchannelLogoutPath"}}]}}]} as unknown as DocumentNode<GovernanceProviderFragment, unknown>;
export const GovernanceKeyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceKey"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<GovernanceKeyFragment, unknown>;
export const GovernanceErasureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceErasure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]} as unknown as DocumentNode<GovernanceErasureFragment, unknown>;
export const GovernanceHoldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceHold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}}]}}]} as unknown as DocumentNode<GovernanceHoldFragment, unknown>;
export const GovernanceExportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<GovernanceExportFragment, unknown>;
export const GovernanceRolePageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceRolePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RolePage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"allows"}},{"kind":"Field","name":{"kind":"Name","value":"byCourse"}}]}}]}}]} as unknown as DocumentNode<GovernanceRolePageFragment, unknown>;
export const GovernanceSchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TenantPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"branding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"onPrimaryColor"}}]}}]}}]} as unknown as DocumentNode<GovernanceSchoolFragment, unknown>;
export const GovernanceDomainFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceDomain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TenantDomain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordName"}},{"kind":"Field","name":{"kind":"Name","value":"recordValue"}}]}}]} as unknown as DocumentNode<GovernanceDomainFragment, unknown>;
export const ResultRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"learnerId"}},{"kind":"Field","name":{"kind":"Name","value":"learnerName"}},{"kind":"Field","name":{"kind":"Name","value":"attemptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}}]} as unknown as DocumentNode<ResultRowFragment, unknown>;
export const ExamEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExamEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"proctored"}}]}}]} as unknown as DocumentNode<ExamEntryFragment, unknown>;
export const GradingTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradingTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"failedBecause"}}]}}]} as unknown as DocumentNode<GradingTaskFragment, unknown>;
export const ReleaseStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"examEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"examId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExamEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"examId"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"author"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keepsBack"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"show"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"examTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"examId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"examId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradingTask"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExamEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"proctored"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradingTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"failedBecause"}}]}}]} as unknown as DocumentNode<ReleaseStateFragment, unknown>;
export const AskedTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]} as unknown as DocumentNode<AskedTextFragment, unknown>;
export const AskedOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]} as unknown as DocumentNode<AskedOptionFragment, unknown>;
export const AskedQuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}}]}}]} as unknown as DocumentNode<AskedQuestionFragment, unknown>;
export const AnsweredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Answered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GivenAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]} as unknown as DocumentNode<AnsweredFragment, unknown>;
export const MarkingRubricFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarkingRubric"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rubric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rubricId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<MarkingRubricFragment, unknown>;
export const ScriptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Script"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"examId"}},{"kind":"Field","name":{"kind":"Name","value":"examTitle"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"maxPoints"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"claimedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"learnerName"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedQuestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Answered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rubric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarkingRubric"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"markerName"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"levelId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Answered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GivenAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarkingRubric"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rubric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rubricId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<ScriptFragment, unknown>;
export const RegradedQuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegradedQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tryItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedQuestion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]} as unknown as DocumentNode<RegradedQuestionFragment, unknown>;
export const AuthoredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Authored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<AuthoredFragment, unknown>;
export const AuthoredChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthoredChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Authored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<AuthoredChoiceFragment, unknown>;
export const AuthoredNumberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthoredNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptedNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}}]} as unknown as DocumentNode<AuthoredNumberFragment, unknown>;
export const AuthoredTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthoredText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}}]} as unknown as DocumentNode<AuthoredTextFragment, unknown>;
export const StoredItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StoredItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemWithVersions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"shownVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"marking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"examId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wrong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthoredChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"correctChoices"}},{"kind":"Field","name":{"kind":"Name","value":"minChoices"}},{"kind":"Field","name":{"kind":"Name","value":"maxChoices"}},{"kind":"Field","name":{"kind":"Name","value":"shuffle"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthoredNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitRequired"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthoredText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthoredText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthoredNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthoredChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctOrder"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shape"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxPoints"}},{"kind":"Field","name":{"kind":"Name","value":"minWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxFiles"}},{"kind":"Field","name":{"kind":"Name","value":"maxBytes"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"rubricId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"starter"}},{"kind":"Field","name":{"kind":"Name","value":"tests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"call"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeLimitMs"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Authored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthoredChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Authored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthoredNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptedNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthoredText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptedText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}}]} as unknown as DocumentNode<StoredItemFragment, unknown>;
export const QtiImportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QtiImportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QtiImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"failedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"imported"}},{"kind":"Field","name":{"kind":"Name","value":"withLosses"}},{"kind":"Field","name":{"kind":"Name","value":"notImported"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<QtiImportRowFragment, unknown>;
export const RubricToEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RubricToEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RubricInBank"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"rubricId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<RubricToEditFragment, unknown>;
export const TriedQuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TriedQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedQuestion"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"minChoices"}},{"kind":"Field","name":{"kind":"Name","value":"maxChoices"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxPoints"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"unitRequired"}},{"kind":"Field","name":{"kind":"Name","value":"minWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxWords"}},{"kind":"Field","name":{"kind":"Name","value":"maxFiles"}},{"kind":"Field","name":{"kind":"Name","value":"maxBytes"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"starter"}},{"kind":"Field","name":{"kind":"Name","value":"tests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedOption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]} as unknown as DocumentNode<TriedQuestionFragment, unknown>;
export const RoleChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]} as unknown as DocumentNode<RoleChoiceFragment, unknown>;
export const PersonHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"sourcedId"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<PersonHeadFragment, unknown>;
export const RosterRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"failedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"noticed"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}}]}}]} as unknown as DocumentNode<RosterRunFragment, unknown>;
export const RosterErrorsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterRowErrorConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]} as unknown as DocumentNode<RosterErrorsFragment, unknown>;
export const CoursePeopleDocument = {"kind":"Document","definitions":[],"documentId":"f75b37811b648022896533187a54efda54264317770ebd2b04421facb9b88679"} as unknown as DocumentNode<CoursePeopleQuery, CoursePeopleQueryVariables>;
export const CohortListDocument = {"kind":"Document","definitions":[],"documentId":"aa2d8537e276ada832ca3ea028110c80a0666f489f1e6fc2545dab3079df9c52"} as unknown as DocumentNode<CohortListQuery, CohortListQueryVariables>;
export const SeatFiguresDocument = {"kind":"Document","definitions":[],"documentId":"1798a4396a74a778bc91b03a1234540aea9b7ce282a54be6d56f469eae6287fc"} as unknown as DocumentNode<SeatFiguresQuery, SeatFiguresQueryVariables>;
export const CohortPeopleDocument = {"kind":"Document","definitions":[],"documentId":"40ea12e0dd792f6415b1d10bf6288fefc54612af44eb3004ca9a47f91357d951"} as unknown as DocumentNode<CohortPeopleQuery, CohortPeopleQueryVariables>;
export const LearnerChoicesDocument = {"kind":"Document","definitions":[],"documentId":"34954fd95ad41271b5a5f26a9566f0865e03e1c4cea993345625cd9b636dc4d9"} as unknown as DocumentNode<LearnerChoicesQuery, LearnerChoicesQueryVariables>;
export const NewCohortDocument = {"kind":"Document","definitions":[],"documentId":"633c8aea43e5c19f17d29a6c3138c87c5dfb6e3aabdd11150cfce27e00fa2311"} as unknown as DocumentNode<NewCohortMutation, NewCohortMutationVariables>;
export const CohortDueDocument = {"kind":"Document","definitions":[],"documentId":"0e027df9b5b7304bbac1d5d5974113e2d8fb8d693c8480ec32e5cb346a1e5756"} as unknown as DocumentNode<CohortDueMutation, CohortDueMutationVariables>;
export const SeatLearnerDocument = {"kind":"Document","definitions":[],"documentId":"ad14dd97af63a185767d55bae64c1bd1eeba6efdbc51bae4d165395e76071ecf"} as unknown as DocumentNode<SeatLearnerMutation, SeatLearnerMutationVariables>;
export const WithdrawSeatDocument = {"kind":"Document","definitions":[],"documentId":"0bdad47742a13ef6574bb9138e1be7c1c4f9f977670df8cf7c0ea686c4e92ce6"} as unknown as DocumentNode<WithdrawSeatMutation, WithdrawSeatMutationVariables>;
export const ReinstateSeatDocument = {"kind":"Document","definitions":[],"documentId":"ec845a5a6eea2272465cdaec2729cb1538889097ce64c803e4729330b979b7e5"} as unknown as DocumentNode<ReinstateSeatMutation, ReinstateSeatMutationVariables>;
export const CourseListDocument = {"kind":"Document","definitions":[],"documentId":"9ff2b7de18848c06fc16c1738765b64aa09357120d48b06ec68153d909df9342"} as unknown as DocumentNode<CourseListQuery, CourseListQueryVariables>;
export const CourseCategoriesDocument = {"kind":"Document","definitions":[],"documentId":"4c4539ef154e57d37e83f1b18184643c238a283c38d427655629bbeec3072487"} as unknown as DocumentNode<CourseCategoriesQuery, CourseCategoriesQueryVariables>;
export const AddCategoryDocument = {"kind":"Document","definitions":[],"documentId":"e2b56e2524bed2190f3f5a0fb350846c806b29ee3def634a39ca578c6ea72ce0"} as unknown as DocumentNode<AddCategoryMutation, AddCategoryMutationVariables>;
export const NewCourseDocument = {"kind":"Document","definitions":[],"documentId":"dd2e7253e643c98be613cc5b61c4c03746165a6bb3a6ee266c9cc8b33e9d3b57"} as unknown as DocumentNode<NewCourseMutation, NewCourseMutationVariables>;
export const QuizChoicesDocument = {"kind":"Document","definitions":[],"documentId":"a7c676f1b2de1c573b7f903a5472a948cee64ab7c4cd530bf2c1d0a23f71af74"} as unknown as DocumentNode<QuizChoicesQuery, QuizChoicesQueryVariables>;
export const LessonToEditDocument = {"kind":"Document","definitions":[],"documentId":"f6c1f14dbb931a63448dba9ee085b44a5494c663eb938415f99cc15d0fcb7b86"} as unknown as DocumentNode<LessonToEditQuery, LessonToEditQueryVariables>;
export const NewLessonDocument = {"kind":"Document","definitions":[],"documentId":"0c963faf22c42334f4051742b281a1c7f041a08dc15c116c486d0dbafe3508f8"} as unknown as DocumentNode<NewLessonMutation, NewLessonMutationVariables>;
export const SaveLessonDocument = {"kind":"Document","definitions":[],"documentId":"2a1f5b8f802374e48656be0b8528938076f24148720f27c4bf449214327345d5"} as unknown as DocumentNode<SaveLessonMutation, SaveLessonMutationVariables>;
export const PreviewDocument = {"kind":"Document","definitions":[],"documentId":"cdbaeecdc30a752a58df38e43f33b49146421e4526e294b54a145e0bacaf4c59"} as unknown as DocumentNode<PreviewQuery, PreviewQueryVariables>;
export const CourseOutlineDocument = {"kind":"Document","definitions":[],"documentId":"1e851dcfa2b6ff7e7bcd8533b2e0627ef530d0555195c6942bbc93b57b1622db"} as unknown as DocumentNode<CourseOutlineQuery, CourseOutlineQueryVariables>;
export const CourseDetailsDocument = {"kind":"Document","definitions":[],"documentId":"24784edbd0a574dcb6f977e017c9fd4759813c51016d41d9a8084784a79d0d52"} as unknown as DocumentNode<CourseDetailsQuery, CourseDetailsQueryVariables>;
export const DescribeCourseDocument = {"kind":"Document","definitions":[],"documentId":"a229c076a44500c7f0cf76fff04a7c01832a61d0b99735b838d5293d7f2416e5"} as unknown as DocumentNode<DescribeCourseMutation, DescribeCourseMutationVariables>;
export const NewModuleDocument = {"kind":"Document","definitions":[],"documentId":"93baff6f8d0d41561a81460790b3735c97dd3a747c1c51492c0863af59ce05ef"} as unknown as DocumentNode<NewModuleMutation, NewModuleMutationVariables>;
export const ArrangeDocument = {"kind":"Document","definitions":[],"documentId":"a1454738517258db3ad97bba93245d900cdce0f85d03d65371b6c9ca8cd1f317"} as unknown as DocumentNode<ArrangeMutation, ArrangeMutationVariables>;
export const PublishDocument = {"kind":"Document","definitions":[],"documentId":"31ca6b818d7632f099a51a96adc602db3180b9a11dff48fe913d824822a83f30"} as unknown as DocumentNode<PublishMutation, PublishMutationVariables>;
export const ScheduleDocument = {"kind":"Document","definitions":[],"documentId":"b195bfa53b1e790fd330ebd85b322bf3abc53eb6c4ee022cbfc45ec283164593"} as unknown as DocumentNode<ScheduleMutation, ScheduleMutationVariables>;
export const CancelScheduleDocument = {"kind":"Document","definitions":[],"documentId":"9f5a10686ca38de471846c5a4b1eb13994d2fa6c5cd51dec9552adde8cc62928"} as unknown as DocumentNode<CancelScheduleMutation, CancelScheduleMutationVariables>;
export const ArchiveDocument = {"kind":"Document","definitions":[],"documentId":"b6b4d3afa3f11c9b08680c8852378abb177f7493b302755c01c2bdb861640cac"} as unknown as DocumentNode<ArchiveMutation, ArchiveMutationVariables>;
export const ExamAccommodationsDocument = {"kind":"Document","definitions":[],"documentId":"b2e072482972566671de391480950088be5d389a8239cbb45d42ff265368235d"} as unknown as DocumentNode<ExamAccommodationsQuery, ExamAccommodationsQueryVariables>;
export const AccommodationLearnersDocument = {"kind":"Document","definitions":[],"documentId":"83463e2a6592a37cc60f70b35bd0861263dca593046b6722c810fe3b018cc75a"} as unknown as DocumentNode<AccommodationLearnersQuery, AccommodationLearnersQueryVariables>;
export const GrantAccommodationDocument = {"kind":"Document","definitions":[],"documentId":"0fac1d2ba880dfc902c0ddf98a6b633baf51ae116743652247fc366caa55e43f"} as unknown as DocumentNode<GrantAccommodationMutation, GrantAccommodationMutationVariables>;
export const RevokeAccommodationDocument = {"kind":"Document","definitions":[],"documentId":"8e6f07a06afb363a56f6269f740c66a21f9ae5ffc93275d82089a796791279be"} as unknown as DocumentNode<RevokeAccommodationMutation, RevokeAccommodationMutationVariables>;
export const BoardScreenDocument = {"kind":"Document","definitions":[],"documentId":"be76f444f0fe040d63f6675c41315cf1ffeba936fd7e60e523808843d6c2b531"} as unknown as DocumentNode<BoardScreenQuery, BoardScreenQueryVariables>;
export const ExamBuilderDocument = {"kind":"Document","definitions":[],"documentId":"46fcac8456c4c984a974763344f4bf503f3e8f45e25556677e63179ca8c4d5f3"} as unknown as DocumentNode<ExamBuilderQuery, ExamBuilderQueryVariables>;
export const QuestionChoicesDocument = {"kind":"Document","definitions":[],"documentId":"a25a3b3ecc8c4553d5c3937f0ec9d5e56ca0e11bc9b28b69375863f37c977e71"} as unknown as DocumentNode<QuestionChoicesQuery, QuestionChoicesQueryVariables>;
export const ChangeExamDocument = {"kind":"Document","definitions":[],"documentId":"6dea28e21c4026b5aaa758e853ccac63435498fee7824f4a1db764834505a475"} as unknown as DocumentNode<ChangeExamMutation, ChangeExamMutationVariables>;
export const ScheduleExamDocument = {"kind":"Document","definitions":[],"documentId":"7dfcfefd612a40ae1828b3374a9ae343dd85cfd43f0ad99f17a8590f32b13361"} as unknown as DocumentNode<ScheduleExamMutation, ScheduleExamMutationVariables>;
export const UnscheduleExamDocument = {"kind":"Document","definitions":[],"documentId":"c56624080369bb8cfb37c6fb8c3ed3836ea677368912fe1f6592c500abf734fe"} as unknown as DocumentNode<UnscheduleExamMutation, UnscheduleExamMutationVariables>;
export const CloseExamDocument = {"kind":"Document","definitions":[],"documentId":"acf5e8215f2eaba6a79b03abe6e2b9c7daf1fb12b1282252f4e416ba6a9056ad"} as unknown as DocumentNode<CloseExamMutation, CloseExamMutationVariables>;
export const ArchiveExamDocument = {"kind":"Document","definitions":[],"documentId":"e85a2469be9a08aa95830e27bdd80c1b986789ae3837f740ce2a422d058b9090"} as unknown as DocumentNode<ArchiveExamMutation, ArchiveExamMutationVariables>;
export const ExamListDocument = {"kind":"Document","definitions":[],"documentId":"f928ad16af001fc0558d05b90e8ea54a2f4c78ad25dd881a39d26db43ca94e6b"} as unknown as DocumentNode<ExamListQuery, ExamListQueryVariables>;
export const CourseChoicesDocument = {"kind":"Document","definitions":[],"documentId":"bcc2abc76ffae45dede0ea01f802b0fe252b67c2faca9c4f956d23ba53f9251f"} as unknown as DocumentNode<CourseChoicesQuery, CourseChoicesQueryVariables>;
export const CreateExamDocument = {"kind":"Document","definitions":[],"documentId":"93bf4c88e7dfe44448326f04c13e8c994f7020d56687127190edcfdc71e3bb7e"} as unknown as DocumentNode<CreateExamMutation, CreateExamMutationVariables>;
export const DuplicateExamDocument = {"kind":"Document","definitions":[],"documentId":"0192a77236bf14d3d175d628e6dbf5d0a66dfe3a9f5954c2ca4df502f6fd8a93"} as unknown as DocumentNode<DuplicateExamMutation, DuplicateExamMutationVariables>;
export const ProctoringListDocument = {"kind":"Document","definitions":[],"documentId":"e046dc6ffc0be3dcaae2648506be3a3ee9dc5bcf36d129345bad82cbf9823fc0"} as unknown as DocumentNode<ProctoringListQuery, ProctoringListQueryVariables>;
export const ProctoringLogDocument = {"kind":"Document","definitions":[],"documentId":"8e668130e32d7bf4938bee7b5734cda2106917b6dbb663c8eb51c72e163d266c"} as unknown as DocumentNode<ProctoringLogQuery, ProctoringLogQueryVariables>;
export const NoteProctoringDocument = {"kind":"Document","definitions":[],"documentId":"c83e5d606848f68a4efa1e0e0ed7d2852b8fb0481adb44e0ef48ea54fe6f2017"} as unknown as DocumentNode<NoteProctoringMutation, NoteProctoringMutationVariables>;
export const ReviewProctoringDocument = {"kind":"Document","definitions":[],"documentId":"f58725f996502662c90fcdf2a5b60b77d1d926137b4a12708ab82c8a025fd209"} as unknown as DocumentNode<ReviewProctoringMutation, ReviewProctoringMutationVariables>;
export const GovernanceAuditDocument = {"kind":"Document","definitions":[],"documentId":"7fd420c4e596e825b5f7488189693547f420fdc640d58fb1776b12e465b018b3"} as unknown as DocumentNode<GovernanceAuditQuery, GovernanceAuditQueryVariables>;
export const GovernanceVerifyAuditDocument = {"kind":"Document","definitions":[],"documentId":"24e716ba825f0b41af5653993140c8b0fc6f22bcdac288574859b46c7c9d5d73"} as unknown as DocumentNode<GovernanceVerifyAuditQuery, GovernanceVerifyAuditQueryVariables>;
export const GovernanceDeadLettersDocument = {"kind":"Document","definitions":[],"documentId":"f83ad1c642937cd284541db8a6ffcd3725a4a966506611da7355433b532dd820"} as unknown as DocumentNode<GovernanceDeadLettersQuery, GovernanceDeadLettersQueryVariables>;
export const GovernanceReplayDocument = {"kind":"Document","definitions":[],"documentId":"0e9619b6fa49be5d069dd79a37e073f3530b9f337b55943c8d0e246b7d2f39a2"} as unknown as DocumentNode<GovernanceReplayMutation, GovernanceReplayMutationVariables>;
export const GovernanceReplayAllDocument = {"kind":"Document","definitions":[],"documentId":"b91a0dc684031d2ce85f8af503bb60e84e7b0a7eeaf46e46cb62aef5c3c1a49c"} as unknown as DocumentNode<GovernanceReplayAllMutation, GovernanceReplayAllMutationVariables>;
export const GovernanceProvidersDocument = {"kind":"Document","definitions":[],"documentId":"b73d6debfa234e9dc4befa8dd1d75999c4f6a51a9cf8ae553d031e4690c13f27"} as unknown as DocumentNode<GovernanceProvidersQuery, GovernanceProvidersQueryVariables>;
export const GovernanceCreateProviderDocument = {"kind":"Document","definitions":[],"documentId":"fe8931800f82f056ce40d8bf50424f12ac369ae2dde2aef4a5793a0f52bd1d4a"} as unknown as DocumentNode<GovernanceCreateProviderMutation, GovernanceCreateProviderMutationVariables>;
export const GovernanceUpdateProviderDocument = {"kind":"Document","definitions":[],"documentId":"fe3c4e12c535d19100c8677b85ff9dd965358ce2c00c0a59697dd8a1557093ba"} as unknown as DocumentNode<GovernanceUpdateProviderMutation, GovernanceUpdateProviderMutationVariables>;
export const GovernanceDeleteProviderDocument = {"kind":"Document","definitions":[],"documentId":"600eedff96f3b9716f17604ddd4bf6eeba204217b8c3d238d540fb98ceb244f5"} as unknown as DocumentNode<GovernanceDeleteProviderMutation, GovernanceDeleteProviderMutationVariables>;
export const GovernanceTestProviderDocument = {"kind":"Document","definitions":[],"documentId":"1250b74c857d4b4f905253430912fcabbb6bdaabf75265b88125612e40331f62"} as unknown as DocumentNode<GovernanceTestProviderMutation, GovernanceTestProviderMutationVariables>;
export const GovernanceScimDocument = {"kind":"Document","definitions":[],"documentId":"8bb9c63ec3fe8d85fda4dae3dcdc4647674f11c9cc8d9ff70d011961c315c7ba"} as unknown as DocumentNode<GovernanceScimQuery, GovernanceScimQueryVariables>;
export const GovernanceSetGroupRolesDocument = {"kind":"Document","definitions":[],"documentId":"ac93c96e828595b7bab812d7078743cce9bda81c9ddcb11421b6c1cee4842b88"} as unknown as DocumentNode<GovernanceSetGroupRolesMutation, GovernanceSetGroupRolesMutationVariables>;
export const GovernanceCreateTokenDocument = {"kind":"Document","definitions":[],"documentId":"0939c3d51bf76100f9d76ccbb9f9ebd45f7405ce9da9614cc711ce2beab7ae31"} as unknown as DocumentNode<GovernanceCreateTokenMutation, GovernanceCreateTokenMutationVariables>;
export const GovernanceRotateTokenDocument = {"kind":"Document","definitions":[],"documentId":"bc6c4ba8b88960882e03b7a6a66f7f437e14066077098b8c0d1e26919868257d"} as unknown as DocumentNode<GovernanceRotateTokenMutation, GovernanceRotateTokenMutationVariables>;
export const GovernanceRevokeTokenDocument = {"kind":"Document","definitions":[],"documentId":"0a8253700a73b9752b5f72abf1b01591c5473ba8f0539d1993cb4932e40fd2ef"} as unknown as DocumentNode<GovernanceRevokeTokenMutation, GovernanceRevokeTokenMutationVariables>;
export const GovernanceKeysDocument = {"kind":"Document","definitions":[],"documentId":"531f37189d2a60dec5f4ac5438e3fbb089cf9aaca32c32a394ee97dadfdd0c48"} as unknown as DocumentNode<GovernanceKeysQuery, GovernanceKeysQueryVariables>;
export const GovernanceCreateKeyDocument = {"kind":"Document","definitions":[],"documentId":"2bb3e5e1fe3530b2923353e5a1975ada828ef1630db7c5f0afe4f61bd414a04a"} as unknown as DocumentNode<GovernanceCreateKeyMutation, GovernanceCreateKeyMutationVariables>;
export const GovernanceRotateKeyDocument = {"kind":"Document","definitions":[],"documentId":"c798b4081196cf061db1995047f35105692f840ba9e1abec76991f6bf332625e"} as unknown as DocumentNode<GovernanceRotateKeyMutation, GovernanceRotateKeyMutationVariables>;
export const GovernanceRevokeKeyDocument = {"kind":"Document","definitions":[],"documentId":"f6a4884a11bd7fc525db4d507fcad3956b877a6005a8c0c7944fc160d838f590"} as unknown as DocumentNode<GovernanceRevokeKeyMutation, GovernanceRevokeKeyMutationVariables>;
export const GovernanceErasuresDocument = {"kind":"Document","definitions":[],"documentId":"59022c062ed4e439d060412a3a59f1ebb27520f4ec3dd5150c02038d3056ffdd"} as unknown as DocumentNode<GovernanceErasuresQuery, GovernanceErasuresQueryVariables>;
export const GovernanceExportsDocument = {"kind":"Document","definitions":[],"documentId":"79af4d1906ea08bdce965aa55fdcefdb10a4d6f3fda946093212fcee9485c0a0"} as unknown as DocumentNode<GovernanceExportsQuery, GovernanceExportsQueryVariables>;
export const GovernanceHoldsDocument = {"kind":"Document","definitions":[],"documentId":"3301f578cb6e6cd9bc85d36244b57972a87a36b75707d35b2e51e70c918b227b"} as unknown as DocumentNode<GovernanceHoldsQuery, GovernanceHoldsQueryVariables>;
export const GovernancePurposesDocument = {"kind":"Document","definitions":[],"documentId":"6bc84550111d3f70403ebe419f540a032faa3b5324a7cabf6585ca15005ce6be"} as unknown as DocumentNode<GovernancePurposesQuery, GovernancePurposesQueryVariables>;
export const GovernanceEraseDocument = {"kind":"Document","definitions":[],"documentId":"876005d05d1af8ac19c9a4dfd9a85a3b9c27085f68089eb9def7996247cd64be"} as unknown as DocumentNode<GovernanceEraseMutation, GovernanceEraseMutationVariables>;
export const GovernanceCancelErasureDocument = {"kind":"Document","definitions":[],"documentId":"33d9ba869f3598efcb26614f7c6192c5bc95475aeb907d324cc248022974d387"} as unknown as DocumentNode<GovernanceCancelErasureMutation, GovernanceCancelErasureMutationVariables>;
export const GovernanceExportPersonDocument = {"kind":"Document","definitions":[],"documentId":"826af337770727eee031cc98a175d31fdd8756203ddee9425b4f90db5ad43907"} as unknown as DocumentNode<GovernanceExportPersonMutation, GovernanceExportPersonMutationVariables>;
export const GovernancePlaceHoldDocument = {"kind":"Document","definitions":[],"documentId":"6e94cc27b71819ab60f32617f7f65ad05f6178995c5e3343aab76604d153187f"} as unknown as DocumentNode<GovernancePlaceHoldMutation, GovernancePlaceHoldMutationVariables>;
export const GovernanceLiftHoldDocument = {"kind":"Document","definitions":[],"documentId":"0d9d8f6fb0aa4b36ed5442e7af5bb9a4a38c5ca41232b14379984a930754bcc8"} as unknown as DocumentNode<GovernanceLiftHoldMutation, GovernanceLiftHoldMutationVariables>;
export const GovernanceSetPrivacyDocument = {"kind":"Document","definitions":[],"documentId":"4d5e234e90f846f17d3fc9db653eb20d9e8734ded46cb58821611869015faa4a"} as unknown as DocumentNode<GovernanceSetPrivacyMutation, GovernanceSetPrivacyMutationVariables>;
export const GovernanceDefinePurposeDocument = {"kind":"Document","definitions":[],"documentId":"15944001a18647a6eeb64f3d6e3ab92d65bf711554bf5c3d49f6a897853e6bed"} as unknown as DocumentNode<GovernanceDefinePurposeMutation, GovernanceDefinePurposeMutationVariables>;
export const GovernanceRetirePurposeDocument = {"kind":"Document","definitions":[],"documentId":"542625a64a270b1ca1e02f9dcdcbe8cf29426aa5b9da0a99190d1137c0b5b482"} as unknown as DocumentNode<GovernanceRetirePurposeMutation, GovernanceRetirePurposeMutationVariables>;
export const GovernanceRolesDocument = {"kind":"Document","definitions":[],"documentId":"0812e1d1240e0f85700c424dd88a65950564eec12bae946e8051338a63aa7aa4"} as unknown as DocumentNode<GovernanceRolesQuery, GovernanceRolesQueryVariables>;
export const GovernanceRoleDocument = {"kind":"Document","definitions":[],"documentId":"53bb916b4c9177d36a7a6ce791a4415d81d1acb84168da666eddd786503ba594"} as unknown as DocumentNode<GovernanceRoleQuery, GovernanceRoleQueryVariables>;
export const GovernancePeopleDocument = {"kind":"Document","definitions":[],"documentId":"a55519808c9c91b9d3bed02415c4eccd513a28dcbbe268b13279e8ddae5ed1d0"} as unknown as DocumentNode<GovernancePeopleQuery, GovernancePeopleQueryVariables>;
export const GovernanceCreateRoleDocument = {"kind":"Document","definitions":[],"documentId":"6482604e53a6c83a9a4afb614baec8bca0569a51710907c6f6860f3f3dfa776a"} as unknown as DocumentNode<GovernanceCreateRoleMutation, GovernanceCreateRoleMutationVariables>;
export const GovernanceChangeRoleDocument = {"kind":"Document","definitions":[],"documentId":"383e4dd086e21777f67a56376e15f5ababb53a72ee7f954032614d98f6ce8573"} as unknown as DocumentNode<GovernanceChangeRoleMutation, GovernanceChangeRoleMutationVariables>;
export const GovernanceDeleteRoleDocument = {"kind":"Document","definitions":[],"documentId":"8e6094af3316131defc8f58c15e49a2531f8f70826a59c85434d6ec7c50db3ca"} as unknown as DocumentNode<GovernanceDeleteRoleMutation, GovernanceDeleteRoleMutationVariables>;
export const GovernanceAssignRoleDocument = {"kind":"Document","definitions":[],"documentId":"74f64b434c06cf1f5e3f7c36c7f82b2c8409044b29dbcefdd38a2772c3127f5f"} as unknown as DocumentNode<GovernanceAssignRoleMutation, GovernanceAssignRoleMutationVariables>;
export const GovernanceRemoveRoleDocument = {"kind":"Document","definitions":[],"documentId":"8f20faab4a252fe9802d3a77fa0fefa46374071335c48d9e73e039bcc3784f55"} as unknown as DocumentNode<GovernanceRemoveRoleMutation, GovernanceRemoveRoleMutationVariables>;
export const GovernanceMfaRolesDocument = {"kind":"Document","definitions":[],"documentId":"446319534d7063e6924dc5ff7e5542a86854bbc4bfff8ea9f8a02695c51aebb5"} as unknown as DocumentNode<GovernanceMfaRolesQuery, GovernanceMfaRolesQueryVariables>;
export const GovernanceRequireMfaDocument = {"kind":"Document","definitions":[],"documentId":"5f558e45c3c37509a5460acf879f14f10c87c7fe34bf23e9d678274964a8b173"} as unknown as DocumentNode<GovernanceRequireMfaMutation, GovernanceRequireMfaMutationVariables>;
export const GovernanceBrandingDocument = {"kind":"Document","definitions":[],"documentId":"1b57432353170e168aeb61360658d524059255c93831eca744adfa44d06eede3"} as unknown as DocumentNode<GovernanceBrandingQuery, GovernanceBrandingQueryVariables>;
export const GovernanceDomainsDocument = {"kind":"Document","definitions":[],"documentId":"9627d0f2e727d365515937bd2e1ac660cdef258cbd5e6c8eac8a60c017755f56"} as unknown as DocumentNode<GovernanceDomainsQuery, GovernanceDomainsQueryVariables>;
export const GovernanceUpdateSchoolDocument = {"kind":"Document","definitions":[],"documentId":"ef4cdbbe1893fae449cb013d210076b4bb30f16a81fe2c48836189bf42ea76a9"} as unknown as DocumentNode<GovernanceUpdateSchoolMutation, GovernanceUpdateSchoolMutationVariables>;
export const GovernanceAddDomainDocument = {"kind":"Document","definitions":[],"documentId":"21e0d3b9a541f0491a5bc3fc501935690f9b9ae74114a6b900e19c2f061191fb"} as unknown as DocumentNode<GovernanceAddDomainMutation, GovernanceAddDomainMutationVariables>;
export const GovernanceVerifyDomainDocument = {"kind":"Document","definitions":[],"documentId":"5946a51f6ee2203c1568d2921fc192e8d9463416da625d5cf99b88489ab2eec9"} as unknown as DocumentNode<GovernanceVerifyDomainMutation, GovernanceVerifyDomainMutationVariables>;
export const GovernanceRemoveDomainDocument = {"kind":"Document","definitions":[],"documentId":"25beb9bec9c18bb7935badf363c27b6b98711a064ed91a75316cb83556180dff"} as unknown as DocumentNode<GovernanceRemoveDomainMutation, GovernanceRemoveDomainMutationVariables>;
export const DeskDocument = {"kind":"Document","definitions":[],"documentId":"f0fdfc0062276e859c217d2ea69c3d0516b3cc45f5dac1d59166fc9ec2c32f92"} as unknown as DocumentNode<DeskQuery, DeskQueryVariables>;
export const ResultsDocument = {"kind":"Document","definitions":[],"documentId":"3980066aa6df9021864c8c32f8fea1bf72a7112a1a6e33e662d7f2cd6537c5f6"} as unknown as DocumentNode<ResultsQuery, ResultsQueryVariables>;
export const ReleaseDocument = {"kind":"Document","definitions":[],"documentId":"4223590d242281a5aa138c65360d27c7b5c2a54550c1ab18d9f49ec2d24ace7a"} as unknown as DocumentNode<ReleaseQuery, ReleaseQueryVariables>;
export const HandInsDocument = {"kind":"Document","definitions":[],"documentId":"ecf9217d9558ab8f9469812e5f99346e262e7ea85e987867a6961136b6bb0a23"} as unknown as DocumentNode<HandInsQuery, HandInsQueryVariables>;
export const GradebookRowsDocument = {"kind":"Document","definitions":[],"documentId":"701f25544269a6a7d5022c920cd3a17ecb95671c8aa871520fe3ba72a62c205a"} as unknown as DocumentNode<GradebookRowsQuery, GradebookRowsQueryVariables>;
export const StatisticsDocument = {"kind":"Document","definitions":[],"documentId":"92ddf12aabb62afe2e0a08973db9d504e035e0fed2ad0f73227bc3bbeae72efd"} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;
export const ReleaseResultsDocument = {"kind":"Document","definitions":[],"documentId":"37bcdc8bff0a607b4c1772180d912ef5bc2c4443b34b3c3aeae7a40ea7a8092a"} as unknown as DocumentNode<ReleaseResultsMutation, ReleaseResultsMutationVariables>;
export const WithdrawReleaseDocument = {"kind":"Document","definitions":[],"documentId":"be6b723e28429b149a9043b61428d9abcb89fc3e77cc5af99880566f5977a87e"} as unknown as DocumentNode<WithdrawReleaseMutation, WithdrawReleaseMutationVariables>;
export const ChooseStandingDocument = {"kind":"Document","definitions":[],"documentId":"7fd13e7a8de0fa093dd117ecbbeec96c44847207919bc9c6fa3ce9e4d69192cc"} as unknown as DocumentNode<ChooseStandingMutation, ChooseStandingMutationVariables>;
export const NextAnswerDocument = {"kind":"Document","definitions":[],"documentId":"425c7c41123f86a48423f10d77eedbcc7e5bcc24812ccd7301eb15e38e876f11"} as unknown as DocumentNode<NextAnswerMutation, NextAnswerMutationVariables>;
export const MarkAndNextDocument = {"kind":"Document","definitions":[],"documentId":"a9c048812e149de86cbf24d0aa7cc4db076ef8f67c6fe8aae30a99132094b78f"} as unknown as DocumentNode<MarkAndNextMutation, MarkAndNextMutationVariables>;
export const MarkAgainDocument = {"kind":"Document","definitions":[],"documentId":"9d336d337fbb1ee81454f734b75b911a1ad51f2feaeca6555cd705718c3f6230"} as unknown as DocumentNode<MarkAgainMutation, MarkAgainMutationVariables>;
export const SkipAndNextDocument = {"kind":"Document","definitions":[],"documentId":"15665e81c09a33b32604c56936f57e7c3a442531bd727a00559a4ddc89fb805b"} as unknown as DocumentNode<SkipAndNextMutation, SkipAndNextMutationVariables>;
export const ModerationDocument = {"kind":"Document","definitions":[],"documentId":"7491a21bab056faad73707689e53b97fa834517f0857954196a796fef6b81786"} as unknown as DocumentNode<ModerationQuery, ModerationQueryVariables>;
export const ModerateDocument = {"kind":"Document","definitions":[],"documentId":"ca891c03ecc64393ecf66f6218ac7ee7b0b7d43ea3dc364aebb6d573de2cd68b"} as unknown as DocumentNode<ModerateMutation, ModerateMutationVariables>;
export const OneResultDocument = {"kind":"Document","definitions":[],"documentId":"66835b4dcd708209c348561387db2665016e4581f7d7ebbeed706911590f5fc2"} as unknown as DocumentNode<OneResultQuery, OneResultQueryVariables>;
export const ReviewAnswerDocument = {"kind":"Document","definitions":[],"documentId":"ba11fc7fbe156095ab68b3409d3c206bd3acbd8fd7203bc130ea26c37c072a23"} as unknown as DocumentNode<ReviewAnswerMutation, ReviewAnswerMutationVariables>;
export const RegradeScreenDocument = {"kind":"Document","definitions":[],"documentId":"dc349ebd0e3a67ef85462e59d6985657de103114f1b5bfa07c57319eee82a436"} as unknown as DocumentNode<RegradeScreenQuery, RegradeScreenQueryVariables>;
export const RegradeQuestionDocument = {"kind":"Document","definitions":[],"documentId":"6278538f84093197395295ceee9a059d0d4f77cfce18bccd513f6fd7551ee42e"} as unknown as DocumentNode<RegradeQuestionQuery, RegradeQuestionQueryVariables>;
export const PreviewRegradeDocument = {"kind":"Document","definitions":[],"documentId":"218a05276965b196ecfcbe5aa94399985acd4d3dfbee2389c441222a28248727"} as unknown as DocumentNode<PreviewRegradeQuery, PreviewRegradeQueryVariables>;
export const StartRegradeDocument = {"kind":"Document","definitions":[],"documentId":"6820c9236e7a26655d8fecbcbde81f91d1c9b655b31ebbb672a671a4550766ae"} as unknown as DocumentNode<StartRegradeMutation, StartRegradeMutationVariables>;
export const RegradeTaskDocument = {"kind":"Document","definitions":[],"documentId":"9cf0edf55a6ecefd30eae62290e11cbc4783104efc590d2de86d61d7ae81a927"} as unknown as DocumentNode<RegradeTaskQuery, RegradeTaskQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[],"documentId":"27db9a24bd679731a02661808f2889bb5e7aacaea77c47b518cd8583d4f1a33f"} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const ItemToEditDocument = {"kind":"Document","definitions":[],"documentId":"41afcf90a22bf202c4231b7f887fcb3174f724f2709640a571eedb5d6e4265d9"} as unknown as DocumentNode<ItemToEditQuery, ItemToEditQueryVariables>;
export const ItemVersionsDocument = {"kind":"Document","definitions":[],"documentId":"5424e61872f496f60b3841ed1a06043fca6fe51cee1cc9fcccd0ea6a00799102"} as unknown as DocumentNode<ItemVersionsQuery, ItemVersionsQueryVariables>;
export const NewItemDocument = {"kind":"Document","definitions":[],"documentId":"324b31655626885c0626e6ed12c153e04e8503186648f93e364cfc91cb2d6c7d"} as unknown as DocumentNode<NewItemMutation, NewItemMutationVariables>;
export const SaveItemDocument = {"kind":"Document","definitions":[],"documentId":"9a3be582f6f9ec0910461e42f6a399ee4c9dfd087d685c3320b249edb28f7b90"} as unknown as DocumentNode<SaveItemMutation, SaveItemMutationVariables>;
export const NameItemDocument = {"kind":"Document","definitions":[],"documentId":"f6701ee6affd8ed77379022275f7a02c2b943b7350ee7108014392a59b718dcb"} as unknown as DocumentNode<NameItemMutation, NameItemMutationVariables>;
export const ApproveDocument = {"kind":"Document","definitions":[],"documentId":"8eda12825ce6205c98f0c179da2c6275d462f7cacea3420af0760a455dc9d962"} as unknown as DocumentNode<ApproveMutation, ApproveMutationVariables>;
export const RetireDocument = {"kind":"Document","definitions":[],"documentId":"c561564921efb1925e15b67d8dff0e98f58645ca1e7a1b69ff18cde08062ced7"} as unknown as DocumentNode<RetireMutation, RetireMutationVariables>;
export const ItemListDocument = {"kind":"Document","definitions":[],"documentId":"a65b460051f8bbb26456d9adbdcdef236a07f623fb431a055d2049b479b165f8"} as unknown as DocumentNode<ItemListQuery, ItemListQueryVariables>;
export const RubricChoicesDocument = {"kind":"Document","definitions":[],"documentId":"3d8da12bc4c827b5032d68132fc7ec63f5550e8397a620ec50e512917f95ef77"} as unknown as DocumentNode<RubricChoicesQuery, RubricChoicesQueryVariables>;
export const QtiImportListDocument = {"kind":"Document","definitions":[],"documentId":"a16d1708c005c421e313a2311efa90473c0b1412af46b453743e3a5a956e6896"} as unknown as DocumentNode<QtiImportListQuery, QtiImportListQueryVariables>;
export const QtiImportStateDocument = {"kind":"Document","definitions":[],"documentId":"01abaa5c06a5710eaba65926c8c76d103f43214bde1423e4b508e1b2fd55413a"} as unknown as DocumentNode<QtiImportStateQuery, QtiImportStateQueryVariables>;
export const QtiImportReportDocument = {"kind":"Document","definitions":[],"documentId":"0a64b1d5deab977ee5be92b2c8755aba5dbbf9fd665fcb1623bced874125acd2"} as unknown as DocumentNode<QtiImportReportQuery, QtiImportReportQueryVariables>;
export const StartQtiImportDocument = {"kind":"Document","definitions":[],"documentId":"60bb5986c7eb4d06a96381598acb54e69e52080bff833ce6b212925df4982f2a"} as unknown as DocumentNode<StartQtiImportMutation, StartQtiImportMutationVariables>;
export const StartQtiExportDocument = {"kind":"Document","definitions":[],"documentId":"bffc97ea997c8d5c4deb2c5868f08f719387a535dba123635901b1d87656a371"} as unknown as DocumentNode<StartQtiExportMutation, StartQtiExportMutationVariables>;
export const QtiExportStateDocument = {"kind":"Document","definitions":[],"documentId":"f0542d489eaa26fd2211916840e20a407a302dec8f25e442111862ba4818b20c"} as unknown as DocumentNode<QtiExportStateQuery, QtiExportStateQueryVariables>;
export const RubricListDocument = {"kind":"Document","definitions":[],"documentId":"33a5bc5ea230c87edae3b8ecc0adb1befb567067eacd095682aefb8839708750"} as unknown as DocumentNode<RubricListQuery, RubricListQueryVariables>;
export const RubricToEditDocument = {"kind":"Document","definitions":[],"documentId":"a909cad885685def5d0f346cd85e1adfbd295bc400c374624e2292c3e9a80027"} as unknown as DocumentNode<RubricToEditQuery, RubricToEditQueryVariables>;
export const NewRubricDocument = {"kind":"Document","definitions":[],"documentId":"e9c7ef8e5c10cd86307286d02ae70aefe739543fad5a1d69559c33737c410ae6"} as unknown as DocumentNode<NewRubricMutation, NewRubricMutationVariables>;
export const SaveRubricDocument = {"kind":"Document","definitions":[],"documentId":"1acceb18984c2e3297a3e097667cfc020bbf6708323c1fdd1e6c3e141a8a9ccb"} as unknown as DocumentNode<SaveRubricMutation, SaveRubricMutationVariables>;
export const TryDocument = {"kind":"Document","definitions":[],"documentId":"542e7825807839c47a1febe1c41341bb5da7ff62f215162efe97684f72101ae8"} as unknown as DocumentNode<TryQuery, TryQueryVariables>;
export const PeopleListDocument = {"kind":"Document","definitions":[],"documentId":"26284f4e51b8afdbfd4849fab82edeb4a238127fa3297b8d877e419e39e039e6"} as unknown as DocumentNode<PeopleListQuery, PeopleListQueryVariables>;
export const RoleChoicesDocument = {"kind":"Document","definitions":[],"documentId":"6991dcb98da0940f1971ea334e2d3493a493ac7c036e07dbee6fa220487cad0d"} as unknown as DocumentNode<RoleChoicesQuery, RoleChoicesQueryVariables>;
export const ChangeRolesDocument = {"kind":"Document","definitions":[],"documentId":"b7089159035966d8bee538b2a9d7f64de30e9914f0473aee293961399f2efce4"} as unknown as DocumentNode<ChangeRolesMutation, ChangeRolesMutationVariables>;
export const InviteOneDocument = {"kind":"Document","definitions":[],"documentId":"fd5527943c0aa3f6f9b31473486fe8c9a512249f3ed160b8489a2b7e25b7e97a"} as unknown as DocumentNode<InviteOneMutation, InviteOneMutationVariables>;
export const InviteManyDocument = {"kind":"Document","definitions":[],"documentId":"42e8bd340cb19a53994ad4b8ca961903f0c50b2bbaa7afbb860caaf11ad0edda"} as unknown as DocumentNode<InviteManyMutation, InviteManyMutationVariables>;
export const PersonPageDocument = {"kind":"Document","definitions":[],"documentId":"b0f528d6917d286f49f14be1920c3e882d7a01684711924875edbbfde40e9780"} as unknown as DocumentNode<PersonPageQuery, PersonPageQueryVariables>;
export const PersonRolesDocument = {"kind":"Document","definitions":[],"documentId":"9fd79ea345d8a5d2994cfd0f3bc9428ec6936dc6e1d0d38082777aceac2bb942"} as unknown as DocumentNode<PersonRolesQuery, PersonRolesQueryVariables>;
export const PersonPersonalDocument = {"kind":"Document","definitions":[],"documentId":"2733a65c03e2081ddcbb8de603a95616a939425e87471e167bb95b1094f675a5"} as unknown as DocumentNode<PersonPersonalQuery, PersonPersonalQueryVariables>;
export const PersonSeatsDocument = {"kind":"Document","definitions":[],"documentId":"8920819785f82b7a91f781128e30a857c953e401d8a9cb438893ca6a696524cf"} as unknown as DocumentNode<PersonSeatsQuery, PersonSeatsQueryVariables>;
export const PersonResultsDocument = {"kind":"Document","definitions":[],"documentId":"f3cd28a172101ab314380c365ee4ddece6cf6d6d31f70cd8f45785dc11ee7cda"} as unknown as DocumentNode<PersonResultsQuery, PersonResultsQueryVariables>;
export const PersonAccommodationsDocument = {"kind":"Document","definitions":[],"documentId":"745b6a7d81cb6befbb578d1a49e8bf2f7c0fb77fb4502787b3852d5f5e818fef"} as unknown as DocumentNode<PersonAccommodationsQuery, PersonAccommodationsQueryVariables>;
export const PersonSessionsDocument = {"kind":"Document","definitions":[],"documentId":"67d6a6ac8a63e3c973ec3fe0368c95034ba0b9d6d84631822af39a1ff059a2e0"} as unknown as DocumentNode<PersonSessionsQuery, PersonSessionsQueryVariables>;
export const PersonAuditDocument = {"kind":"Document","definitions":[],"documentId":"c2ee489660130f318246a265a338e3276d1c102f7d12376176b90ed4cd10f9a3"} as unknown as DocumentNode<PersonAuditQuery, PersonAuditQueryVariables>;
export const UpdateProfileDocument = {"kind":"Document","definitions":[],"documentId":"eadb38c562774dafaf1e309846d129560b71e427ca7e9879353c345da4e3fb03"} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const DeactivateDocument = {"kind":"Document","definitions":[],"documentId":"99c5f0c84f8e1aae98533561bf1f76b36ccf2cddfbfd670fee0360c56cd6797a"} as unknown as DocumentNode<DeactivateMutation, DeactivateMutationVariables>;
export const ActivateDocument = {"kind":"Document","definitions":[],"documentId":"d47e2a7c8d8911f323c8cd18238a0c92c6f3f621a2626f5c29d267506285422e"} as unknown as DocumentNode<ActivateMutation, ActivateMutationVariables>;
export const SignOutPersonDeviceDocument = {"kind":"Document","definitions":[],"documentId":"48ea23c036e7cc535c6b46fc111702ab3cf9094dd1c9f7426183c558158f6e03"} as unknown as DocumentNode<SignOutPersonDeviceMutation, SignOutPersonDeviceMutationVariables>;
export const SignOutPersonEverywhereDocument = {"kind":"Document","definitions":[],"documentId":"952b7f942b0bcde1b6d8f7dcc4431f4f63ddedb92049c712d1ab26ac544e7c38"} as unknown as DocumentNode<SignOutPersonEverywhereMutation, SignOutPersonEverywhereMutationVariables>;
export const ResetSecondFactorsDocument = {"kind":"Document","definitions":[],"documentId":"efa3b54107e28c04d07ff02881e42bc1c933f4d8da095bcc483f97fa345f5e94"} as unknown as DocumentNode<ResetSecondFactorsMutation, ResetSecondFactorsMutationVariables>;
export const GiveRoleDocument = {"kind":"Document","definitions":[],"documentId":"a83587d37bc55fcf163562523ce3d890825f0d54e220de309bee57695379f8a7"} as unknown as DocumentNode<GiveRoleMutation, GiveRoleMutationVariables>;
export const TakeRoleDocument = {"kind":"Document","definitions":[],"documentId":"314cd4614eda32293a784d4a61b6f13d6254f5a8afb636faa66a74bd73910ddf"} as unknown as DocumentNode<TakeRoleMutation, TakeRoleMutationVariables>;
export const ImpersonateDocument = {"kind":"Document","definitions":[],"documentId":"e475c31559cb8868e4885d70278601ace185cabd5f25a58580a60c34abd1b713"} as unknown as DocumentNode<ImpersonateMutation, ImpersonateMutationVariables>;
export const RevokePersonAccommodationDocument = {"kind":"Document","definitions":[],"documentId":"00d414eb0e3683865584f6c28c8014eafb471d8ce6d0ed68bcfa58faae12a3de"} as unknown as DocumentNode<RevokePersonAccommodationMutation, RevokePersonAccommodationMutationVariables>;
export const RestoreAccommodationDocument = {"kind":"Document","definitions":[],"documentId":"25b9a89e19c7fa202d73ba15eba66e54567e7881a0f7b1c479e70f5e12ccc4ec"} as unknown as DocumentNode<RestoreAccommodationMutation, RestoreAccommodationMutationVariables>;
export const RosterImportsDocument = {"kind":"Document","definitions":[],"documentId":"3d0ca4caa5e07f6649aee70dca0a1c9a96b2c74d0a9e10b3fd342f2ad96a2ce3"} as unknown as DocumentNode<RosterImportsQuery, RosterImportsQueryVariables>;
export const RosterImportDocument = {"kind":"Document","definitions":[],"documentId":"fc5d7406eac9bcb7329a208de777b041e9f283ad62da28af678de8b7449fd7cd"} as unknown as DocumentNode<RosterImportQuery, RosterImportQueryVariables>;
export const RosterImportStateDocument = {"kind":"Document","definitions":[],"documentId":"3163637e50dcbba3f12fe47ff88d65fd4fa609509b30f3f3b4ac7081aa0b1fa7"} as unknown as DocumentNode<RosterImportStateQuery, RosterImportStateQueryVariables>;
export const RosterRowErrorsDocument = {"kind":"Document","definitions":[],"documentId":"fe592852c92efe921d276be2429d059de0d1cad11a7d3632c70f97e92c18c2d3"} as unknown as DocumentNode<RosterRowErrorsQuery, RosterRowErrorsQueryVariables>;
export const StartRosterImportDocument = {"kind":"Document","definitions":[],"documentId":"f089eba3c2a31b4ad51e776df92da5e9995c73bef35a0d8b7cfeefeaf7b3ae38"} as unknown as DocumentNode<StartRosterImportMutation, StartRosterImportMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[],"documentId":"e1b80ac241ab196bb81677c81d9c7c360421b13efe75a0e94907517dc43c3f79"} as unknown as DocumentNode<MeQuery, MeQueryVariables>;