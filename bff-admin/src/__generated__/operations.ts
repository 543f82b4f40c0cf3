/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** TEXT takes `text`; the other kinds take `reference`. */
export type AddLessonInput = {
  /** Of an uploaded film, one for each language, 20 at most. */
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

export type AddTenantDomainInput = {
  /** Such as `school.example.org`. */
  name: string;
};

export type ApiKeyRateInput = {
  requests: number;
  /** 1 to 3,600. */
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
  /** The `outlineKey` of the outline that was arranged. */
  outlineKey: string;
};

export type ArrangedModuleInput = {
  /** One of the draft, or of the client’s making for one that comes back. */
  id: string | number;
  /** Of lessons of this course, also of those that were taken out of the draft. */
  lessonIds: Array<string | number>;
  title: string;
};

export type AssignRoleInput = {
  /** On this course alone, which is not looked up: on one that there is none of, the role permits nothing. In the whole tenant when left out. */
  courseId?: string | number | null | undefined;
  personId: string | number;
  /** `RoleDefinition.id`: the name of a system role, or the id of one of the tenant’s own. */
  role: string | number;
};

/** HANDED_IN: nothing can be saved any more; the server hands in what was saved when the time is over. */
export type AttemptStatus =
  | 'HANDED_IN'
  | 'OPEN';

export type AttemptThatCounts =
  | 'BEST'
  | 'FIRST'
  | 'LAST';

export type AuditFilter = {
  /** `session.started`, or `session.*` for all of a noun. */
  action?: string | null | undefined;
  /** Who did it, by id. */
  actor?: string | number | null | undefined;
  from?: string | null | undefined;
  outcome?: AuditOutcome | null | undefined;
  /** What or whom it was done to, by id. */
  target?: string | number | null | undefined;
  /** Up to, and not at. */
  to?: string | null | undefined;
};

/** Whether it was done or refused. */
export type AuditOutcome =
  | 'OK'
  | 'REFUSED';

/** What is left out stays; null goes back to the platform’s own look. */
export type BrandingInput = {
  /** Of an image, https. */
  logoUrl?: string | null | undefined;
  onPrimaryColor?: string | null | undefined;
  primaryColor?: string | null | undefined;
};

export type CaptionsInput = {
  /** What the upload answered. */
  file: string | number;
  /** A tag such as `de` or `en-GB`. */
  language: string;
};

/** What is left out stays as it is. Of a scheduled exam, sections, shuffling, purpose and proctoring stay as they are. */
export type ChangeExamInput = {
  /** 4 to 50 characters; null takes it away. */
  accessCode?: string | null | undefined;
  /** 0: as many as one likes. */
  attemptLimit?: number | null | undefined;
  /** Null: it stays open. */
  closesAt?: string | null | undefined;
  counts?: AttemptThatCounts | null | undefined;
  examId: string | number;
  /** 0 to 3,600. */
  graceSeconds?: number | null | undefined;
  /** Markdown. */
  instructions?: string | null | undefined;
  leaderboard?: boolean | null | undefined;
  marking?: ExamMarkingInput | null | undefined;
  opensAt?: string | null | undefined;
  /** Share of the points, 0 to 1; null: there is no pass. */
  passMark?: number | null | undefined;
  /** Devices report what they notice. */
  proctored?: boolean | null | undefined;
  purpose?: ExamPurpose | null | undefined;
  release?: ReleaseInput | null | undefined;
  /** Of the exam as it was read. */
  revision: number;
  /** All of them, up to 50 with 500 questions. */
  sections?: Array<ExamSectionInput> | null | undefined;
  shuffleChoices?: boolean | null | undefined;
  /** Of one attempt, up to a week; null: until the exam closes. */
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
  /** The one that is to count. */
  resultId: string | number;
  why: string;
};

export type ChosenLevelInput = {
  criterionId: string | number;
  levelId: string | number;
};

/** How we show the provider who we are: in a header, in the body, or as the provider says that it takes. */
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

export type ConsentTextInput = {
  language: string;
  text: string;
  title: string;
};

export type CourseFilter = {
  categoryId?: string | number | null | undefined;
  /** Words of title, code or summary; the beginning of a word is enough. */
  search?: string | null | undefined;
  /** Needs course:author for anything but PUBLISHED. */
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
  /** Of the partner, or of what the key is for. */
  name: string;
  /** SHA-256 of the persisted operations that it may run; all that its permissions allow when left out. */
  operations?: Array<string> | null | undefined;
  /** Of `permissions`, and none that one does not hold. Those of the role PARTNER when left out. */
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
  /** Devices report what they notice; unless said, in every exam and never in practice. */
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
  /** Of `permissions`, and none that one does not hold. */
  permissions: Array<string>;
};

export type CreateRubricInput = {
  /** 1 to 50. */
  criteria: Array<RubricCriterionInput>;
  /** Of the client’s making: the same again makes no second rubric. */
  key?: string | number | null | undefined;
  title: string;
};

export type CreateScimTokenInput = {
  expiresAt?: string | null | undefined;
  /** Such as the directory’s. */
  name: string;
  /** What the directory may give and take: LEARNER, INSTRUCTOR, AUTHOR and GRADER by default. */
  roles?: Array<Role> | null | undefined;
};

export type CreateSsoProviderInput = {
  claims?: SsoClaimsInput | null | undefined;
  /** AUTO by default. */
  clientAuthentication?: ClientAuthentication | null | undefined;
  clientId: string;
  /** Null is a public client, which has PKCE alone. */
  clientSecret?: string | null | undefined;
  /** True by default. */
  createsPeople?: boolean | null | undefined;
  /** LEARNER by default. */
  defaultRoles?: Array<Role> | null | undefined;
  emailDomains?: Array<string> | null | undefined;
  /** True by default. */
  enabled?: boolean | null | undefined;
  /** False by default; possible once somebody has signed in by it. */
  enforced?: boolean | null | undefined;
  /** As the provider names itself; `/.well-known/openid-configuration` is below it. */
  issuer: string;
  name: string;
  roleMappings?: Array<SsoRoleMappingInput> | null | undefined;
  /** `openid email profile` by default; always with openid. */
  scopes?: Array<string> | null | undefined;
};

/** EXPIRED a week after it was READY: ask for another one. FAILED when a service has not answered for a day. */
export type DataExportStatus =
  | 'EXPIRED'
  | 'FAILED'
  | 'GATHERING'
  | 'PACKING'
  | 'READY';

export type DefineConsentPurposeInput = {
  key: string;
  required?: boolean;
  /** One a language. */
  texts: Array<ConsentTextInput>;
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
  /** The same, unless said. */
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
  /** Of an uploaded film, one for each language, 20 at most. */
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
  /** Of each; the item’s own, unless said. */
  points?: number | null | undefined;
  /** 1 to 10: items have all of them. */
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
  /** As a share of the points, 0 to 1. */
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

/** One that failed has done what `done` says; asking for it again does the rest. */
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
  /** ISO 3166-1 alpha-2: two capital letters. */
  country: string;
  /** Lower-case letters, digits and hyphens: `passport`. */
  type: string;
  value: string;
};

/** For an exam or for a course, one of the two. What is left out is not said. */
export type GrantAccommodationInput = {
  courseId?: string | number | null | undefined;
  examId?: string | number | null | undefined;
  /** Up to 100. */
  extraAttempts?: number | null | undefined;
  /** Up to a day. */
  extraMinutes?: number | null | undefined;
  /** Up to 300. */
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
  /** For auditors, 10 to 500 characters: the number of the request for help, and no personal data. */
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
  /** 0 to `maxPoints`. Left out, they follow from a level for every criterion. */
  points?: number | null | undefined;
  /** The one that was looked at. */
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

/** MODERATION: two markers are further apart than the exam allows. PARKED: nobody needs to mark it, for its submission does not stand or its item is void. */
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
  /** 0 to `maxPoints`. Left out, they follow from a level for every criterion. */
  points?: number | null | undefined;
  /** The one that was looked at. */
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
  /** Of this item only. */
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
  /** Such as the number of a case. */
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
  /** ISO 3166-1 alpha-2: two capital letters. */
  country: string;
  /** 1 to 4 lines. */
  lines: Array<string>;
  postalCode?: string | null | undefined;
  region?: string | null | undefined;
};

export type PrivacySettingsInput = {
  /** 0 to 30: the GDPR gives a month to answer. 0 erases at once. */
  erasureGraceDays: number;
};

/** NOTE: what a proctor wrote down. */
export type ProctorEventKind =
  | 'COPY'
  | 'DEVICE_CHANGED'
  | 'FOCUS_BACK'
  | 'FOCUS_LOST'
  | 'FULLSCREEN_BACK'
  | 'FULLSCREEN_LEFT'
  | 'NETWORK_BACK'
  | 'NETWORK_LOST'
  | 'NOTE'
  | 'PASTE'
  | 'SCREEN_SHARED';

export type ProctorVerdict =
  | 'CLEAR'
  | 'SUSPICIOUS'
  | 'VIOLATION';

/** NO_MODULES: the course is empty. EMPTY_MODULE: the module has no lessons. */
export type PublicationFaultCode =
  | 'EMPTY_MODULE'
  | 'NO_MODULES';

/** UPDATED: the item was imported before and has a new version; UNCHANGED: it says the same as before. */
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

/** IMPORTED: every answer that was tried is worth the same as in the package, and the item is READY. IMPORTED_WITH_LOSSES: `reasons` say what is different; a new item is a DRAFT until somebody has looked at it. */
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
  /** Of ACCEPT: the id of a choice, `true` or `false`, a number, or a short text. */
  answer?: string | null | undefined;
  examId: string | number;
  itemId: string | number;
  kind: RegradeKind;
  /** Of REPLACE: the version of the item with the right key. */
  toVersion?: number | null | undefined;
};

/** REPLACE: scored as in `toVersion`. ACCEPT: `answer` is right too. FULL_POINTS: all points for everyone. VOID: it counts for nobody. */
export type RegradeKind =
  | 'ACCEPT'
  | 'FULL_POINTS'
  | 'REPLACE'
  | 'VOID';

export type ReleaseInput = {
  /** Of AT. */
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

export type RequireMfaInput = {
  /** Whoever has one of them needs a second factor; none when empty. */
  roles: Array<Role>;
};

/** AWAITING_MARKING: some answers wait for a person; MODERATION: two markers disagree. */
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
  /** 1 to 50. */
  criteria: Array<RubricCriterionInput>;
  rubricId: string | number;
  title: string;
  /** The version that was revised. */
  version: number;
};

/** What somebody is in a tenant: a set of permissions. One person can have several. */
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
  /** Within a year; as before when left out. */
  expiresAt?: string | null | undefined;
  keyId: string | number;
  /** How long the secret before this one goes on working: 0 to 720. */
  overlapHours?: number;
};

export type RubricCriterionInput = {
  description?: string;
  /** 2 to 20, at least one of them worth points. */
  levels: Array<RubricLevelInput>;
  title: string;
};

export type RubricLevelInput = {
  description?: string;
  points: number;
  title: string;
};

/** The figures of SeatTotals. */
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

export type SetGroupRolesInput = {
  groupId: string | number;
  /** All that the group gives from now on. */
  roles: Array<string | number>;
};

export type SetRolesInput = {
  personId: string | number;
  /** All that the person is from now on. */
  roles: Array<Role>;
};

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

/** The claims that hold it; a dot leads into an object: `realm_access.roles`. */
export type SsoClaimsInput = {
  email?: string;
  familyName?: string;
  givenName?: string;
  /** A text or a list of texts, of which roleMappings speak. */
  roles?: string | null | undefined;
};

export type SsoRoleMappingInput = {
  /** A system role by its name, one of the tenant’s own by its id. */
  role: string | number;
  /** In the claim of roles. */
  value: string;
};

export type StartRegradeInput = {
  /** Of ACCEPT: the id of a choice, `true` or `false`, a number, or a short text. */
  answer?: string | null | undefined;
  examId: string | number;
  itemId: string | number;
  /** Made by the client, up to 64 characters: the same again is the same regrade. */
  key: string;
  kind: RegradeKind;
  /** Of REPLACE: the version of the item with the right key. */
  toVersion?: number | null | undefined;
  /** What everyone affected is told. */
  why: string;
};

/** Why somebody should have a second look at a submission, which was accepted all the same. */
export type SubmissionFlag =
  /** Handed in by the server, from what was saved, when the time was over. */
  | 'AUTOMATIC'
  /** After the deadline and its grace. */
  | 'LATE'
  /** Answered without a connection; the log of its device is kept with it. */
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

/** An ENTERPRISE tenant has databases of its own. */
export type Tier =
  | 'ENTERPRISE'
  | 'STANDARD';

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
  /** What the person signs in with. */
  email?: string | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  /** 10 at most. */
  governmentIds?: Array<GovernmentIdInput> | null | undefined;
  /** As the school’s own books know the guardians; 10 at most. */
  guardianIds?: Array<string> | null | undefined;
  personId: string | number;
  /** E.164: +4930123456. */
  phone?: string | null | undefined;
};

export type UpdateSsoProviderInput = {
  claims?: SsoClaimsInput | null | undefined;
  /** AUTO by default. */
  clientAuthentication?: ClientAuthentication | null | undefined;
  clientId?: string | null | undefined;
  /** Null is a public client, which has PKCE alone. */
  clientSecret?: string | null | undefined;
  /** True by default. */
  createsPeople?: boolean | null | undefined;
  /** LEARNER by default. */
  defaultRoles?: Array<Role> | null | undefined;
  emailDomains?: Array<string> | null | undefined;
  /** True by default. */
  enabled?: boolean | null | undefined;
  /** False by default; possible once somebody has signed in by it. */
  enforced?: boolean | null | undefined;
  id: string | number;
  /** With another issuer all links between accounts end. */
  issuer?: string | null | undefined;
  name?: string | null | undefined;
  roleMappings?: Array<SsoRoleMappingInput> | null | undefined;
  /** `openid email profile` by default; always with openid. */
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

export type ApiKeyFieldsFragment = { id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, operations: Array<string> | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, rate: { requests: number, seconds: number } | null, createdBy: { name: string } | null };

export type ApiKeysQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { apiKeys: { totalCount: number, edges: Array<{ node: { id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, operations: Array<string> | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, rate: { requests: number, seconds: number } | null, createdBy: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { key: string, apiKey: { id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, operations: Array<string> | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, rate: { requests: number, seconds: number } | null, createdBy: { name: string } | null } } };

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;


export type RotateApiKeyMutation = { rotateApiKey: { key: string, apiKey: { id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, operations: Array<string> | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, rate: { requests: number, seconds: number } | null, createdBy: { name: string } | null } } };

export type RevokeApiKeyMutationVariables = Exact<{
  keyId: string | number;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { id: string, name: string, status: ApiKeyStatus, permissions: Array<string>, operations: Array<string> | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, rate: { requests: number, seconds: number } | null, createdBy: { name: string } | null } };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  count: boolean;
}>;


export type AuditTrailQuery = { auditTrail: { totalCount?: number, edges: Array<{ node: { id: string, seq: number, at: string, service: string, action: string, outcome: AuditOutcome, requestId: string | null, actor: { kind: string, id: string | null, person: { name: string } | null }, target: { type: string, id: string, person: { name: string } | null } | null, details: Array<{ name: string, values: Array<string> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VerifyAuditTrailQueryVariables = Exact<{
  after: number;
}>;


export type VerifyAuditTrailQuery = { verifyAuditTrail: { checkedTo: number, complete: boolean, problem: { seq: number, what: string, because: Record<string, unknown> } | null } };

export type ExamBoardQueryVariables = Exact<{
  examId: string | number;
}>;


export type ExamBoardQuery = { examBoard: { at: string, title: string, opensAt: string | null, closesAt: string | null, started: number, open: number, savedLastMinute: number, handedIn: number, late: number, graded: number, awaitingMarking: number, inModeration: number, released: number, queueDepth: number, oldestWaiting: string | null, sections: Array<{ id: string, title: string, attempts: number, answers: number, savedLastMinute: number, handedIn: number, graded: number, queueDepth: number, estimated: boolean }> } };

export type ExamBoardCohortsQueryVariables = Exact<{
  examId: string | number;
}>;


export type ExamBoardCohortsQuery = { examBoard: { cohorts: Array<{ cohortId: string | null, learners: number, started: number, savedLastMinute: number, handedIn: number, graded: number, queueDepth: number, estimated: boolean, cohort: { id: string, title: string } | null }> } };

export type CohortFieldsFragment = { id: string, title: string, status: CohortStatus, dueAt: string | null, instructors: Array<{ id: string, name: string }> };

export type CreateCohortMutationVariables = Exact<{
  input: CreateCohortInput;
}>;


export type CreateCohortMutation = { createCohort: { id: string, title: string, status: CohortStatus, dueAt: string | null, instructors: Array<{ id: string, name: string }> } };

export type SetDueDateMutationVariables = Exact<{
  cohortId: string | number;
  dueAt?: string | null | undefined;
}>;


export type SetDueDateMutation = { setDueDate: { id: string, title: string, status: CohortStatus, dueAt: string | null, instructors: Array<{ id: string, name: string }> } };

export type CohortsQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CohortsQuery = { cohorts: { totalCount: number, edges: Array<{ node: { seatCount: number, id: string, title: string, status: CohortStatus, dueAt: string | null, course: { id: string, title: string }, instructors: Array<{ id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CohortPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CohortPageQuery = { cohort: { id: string, title: string, status: CohortStatus, dueAt: string | null, course: { id: string, title: string }, instructors: Array<{ id: string, name: string }> } };

export type CohortSeatsQueryVariables = Exact<{
  id: string | number;
  status?: Array<SeatStatus> | SeatStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
  count: boolean;
}>;


export type CohortSeatsQuery = { cohort: { seats: { totalCount?: number, edges: Array<{ node: { id: string, status: SeatStatus, enrolledAt: string, dueAt: string | null, completedAt: string | null, progress: { percent: number }, course: { id: string, title: string }, learner: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type CourseEntryFieldsFragment = { id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, category: { id: string, name: string } | null };

export type CourseFieldsFragment = { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null };

export type CoursesQueryVariables = Exact<{
  filter?: CourseFilter | null | undefined;
  sort: CourseSort;
  first: number;
  after?: string | null | undefined;
}>;


export type CoursesQuery = { courses: { totalCount: number, edges: Array<{ node: { id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, category: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CourseInShortQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseInShortQuery = { course: { id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, category: { id: string, name: string } | null } };

export type AuthoringQueryVariables = Exact<{
  id: string | number;
}>;


export type AuthoringQuery = { course: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } };

export type CourseSeatCountQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseSeatCountQuery = { course: { seatCount: number } };

export type CourseCohortsQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseCohortsQuery = { course: { cohorts: Array<{ id: string, title: string, status: CohortStatus, dueAt: string | null, instructors: Array<{ id: string, name: string }> }> } };

export type CourseSeatsQueryVariables = Exact<{
  id: string | number;
  status?: Array<SeatStatus> | SeatStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
  count: boolean;
}>;


export type CourseSeatsQuery = { course: { seats: { totalCount?: number, edges: Array<{ node: { id: string, status: SeatStatus, enrolledAt: string, dueAt: string | null, completedAt: string | null, progress: { percent: number }, course: { id: string, title: string }, learner: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type CategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoriesQuery = { categories: Array<{ id: string, name: string }> };

export type CreateCategoryMutationVariables = Exact<{
  input: CreateCategoryInput;
}>;


export type CreateCategoryMutation = { createCategory: { id: string, name: string } };

export type CreateCourseMutationVariables = Exact<{
  input: CreateCourseInput;
}>;


export type CreateCourseMutation = { createCourse: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } };

export type EditCourseMutationVariables = Exact<{
  input: EditCourseInput;
}>;


export type EditCourseMutation = { editCourse: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } };

export type AddModuleMutationVariables = Exact<{
  input: AddModuleInput;
}>;


export type AddModuleMutation = { addModule: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } };

export type ArrangeCourseMutationVariables = Exact<{
  input: ArrangeCourseInput;
}>;


export type ArrangeCourseMutation = { arrangeCourse: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } };

export type PublishCourseMutationVariables = Exact<{
  courseId: string | number;
}>;


export type PublishCourseMutation = { publishCourse: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } };

export type SchedulePublicationMutationVariables = Exact<{
  courseId: string | number;
  at: string;
}>;


export type SchedulePublicationMutation = { schedulePublication: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } };

export type CancelScheduledPublicationMutationVariables = Exact<{
  courseId: string | number;
}>;


export type CancelScheduledPublicationMutation = { cancelScheduledPublication: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } };

export type ArchiveCourseMutationVariables = Exact<{
  courseId: string | number;
}>;


export type ArchiveCourseMutation = { archiveCourse: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } };

export type LessonUploaderQueryVariables = Exact<{
  courseId: string | number;
}>;


export type LessonUploaderQuery = { me: { tenant: { id: string } }, course: { outlineKey: string } };

export type LessonFieldsFragment = { id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, media: { name: string, bytes: number, url: string, captions: Array<{ language: string, file: string, url: string }> } | null, course: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } };

export type LessonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LessonPageQuery = { lesson: { id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, media: { name: string, bytes: number, url: string, captions: Array<{ language: string, file: string, url: string }> } | null, course: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } } };

export type AddLessonMutationVariables = Exact<{
  input: AddLessonInput;
}>;


export type AddLessonMutation = { addLesson: { id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, media: { name: string, bytes: number, url: string, captions: Array<{ language: string, file: string, url: string }> } | null, course: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } } };

export type EditLessonMutationVariables = Exact<{
  input: EditLessonInput;
}>;


export type EditLessonMutation = { editLesson: { id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, media: { name: string, bytes: number, url: string, captions: Array<{ language: string, file: string, url: string }> } | null, course: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } } };

export type RemoveLessonMutationVariables = Exact<{
  lessonId: string | number;
}>;


export type RemoveLessonMutation = { removeLesson: { sourcedId: string, publishedAt: string | null, publishAt: string | null, publicationMissedAt: string | null, outlineKey: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, publicationFaults: Array<{ code: PublicationFaultCode, module: { id: string, title: string } | null }>, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string }> }>, category: { id: string, name: string } | null } };

export type DeadLetterPageFragment = { totalCount: number, edges: Array<{ cursor: string, node: { id: string, service: string, group: string, eventType: string, subject: string, recordedAt: string, failedAt: string, tries: number, error: string, requestId: string | null } }>, pageInfo: { hasNextPage: boolean } };

export type DeadLettersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  assessment: boolean;
  catalog: boolean;
  enrollment: boolean;
  identity: boolean;
  notifications: boolean;
  recommendation: boolean;
}>;


export type DeadLettersQuery = { assessment?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, service: string, group: string, eventType: string, subject: string, recordedAt: string, failedAt: string, tries: number, error: string, requestId: string | null } }>, pageInfo: { hasNextPage: boolean } }, catalog?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, service: string, group: string, eventType: string, subject: string, recordedAt: string, failedAt: string, tries: number, error: string, requestId: string | null } }>, pageInfo: { hasNextPage: boolean } }, enrollment?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, service: string, group: string, eventType: string, subject: string, recordedAt: string, failedAt: string, tries: number, error: string, requestId: string | null } }>, pageInfo: { hasNextPage: boolean } }, identity?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, service: string, group: string, eventType: string, subject: string, recordedAt: string, failedAt: string, tries: number, error: string, requestId: string | null } }>, pageInfo: { hasNextPage: boolean } }, notifications?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, service: string, group: string, eventType: string, subject: string, recordedAt: string, failedAt: string, tries: number, error: string, requestId: string | null } }>, pageInfo: { hasNextPage: boolean } }, recommendation?: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, service: string, group: string, eventType: string, subject: string, recordedAt: string, failedAt: string, tries: number, error: string, requestId: string | null } }>, pageInfo: { hasNextPage: boolean } } };

export type ReplayDeadLettersMutationVariables = Exact<{
  id?: string | number | null | undefined;
  group?: string | null | undefined;
  assessment: boolean;
  catalog: boolean;
  enrollment: boolean;
  identity: boolean;
  notifications: boolean;
  recommendation: boolean;
}>;


export type ReplayDeadLettersMutation = { assessment?: { replayed: number, left: number }, catalog?: { replayed: number, left: number }, enrollment?: { replayed: number, left: number }, identity?: { replayed: number, left: number }, notifications?: { replayed: number, left: number }, recommendation?: { replayed: number, left: number } };

export type SsoProviderEntryFragment = { id: string, name: string, issuer: string, clientId: string, hasClientSecret: boolean, clientAuthentication: ClientAuthentication, scopes: Array<string>, emailDomains: Array<string>, defaultRoles: Array<Role>, createsPeople: boolean, enforced: boolean, enabled: boolean, usedAt: string | null, createdAt: string, backchannelLogoutPath: string, claims: { email: string, givenName: string, familyName: string, roles: string | null }, roleMappings: Array<{ value: string, role: string }> };

export type ScimTokenEntryFragment = { id: string, name: string, roles: Array<Role>, createdAt: string, expiresAt: string | null, revokedAt: string | null, usedAt: string | null };

export type GroupEntryFragment = { id: string, displayName: string, roles: Array<string>, memberCount: number, createdAt: string };

export type SsoProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type SsoProvidersQuery = { ssoProviders: Array<{ id: string, name: string, issuer: string, clientId: string, hasClientSecret: boolean, clientAuthentication: ClientAuthentication, scopes: Array<string>, emailDomains: Array<string>, defaultRoles: Array<Role>, createsPeople: boolean, enforced: boolean, enabled: boolean, usedAt: string | null, createdAt: string, backchannelLogoutPath: string, claims: { email: string, givenName: string, familyName: string, roles: string | null }, roleMappings: Array<{ value: string, role: string }> }> };

export type CreateSsoProviderMutationVariables = Exact<{
  input: CreateSsoProviderInput;
}>;


export type CreateSsoProviderMutation = { createSsoProvider: { id: string, name: string, issuer: string, clientId: string, hasClientSecret: boolean, clientAuthentication: ClientAuthentication, scopes: Array<string>, emailDomains: Array<string>, defaultRoles: Array<Role>, createsPeople: boolean, enforced: boolean, enabled: boolean, usedAt: string | null, createdAt: string, backchannelLogoutPath: string, claims: { email: string, givenName: string, familyName: string, roles: string | null }, roleMappings: Array<{ value: string, role: string }> } };

export type UpdateSsoProviderMutationVariables = Exact<{
  input: UpdateSsoProviderInput;
}>;


export type UpdateSsoProviderMutation = { updateSsoProvider: { id: string, name: string, issuer: string, clientId: string, hasClientSecret: boolean, clientAuthentication: ClientAuthentication, scopes: Array<string>, emailDomains: Array<string>, defaultRoles: Array<Role>, createsPeople: boolean, enforced: boolean, enabled: boolean, usedAt: string | null, createdAt: string, backchannelLogoutPath: string, claims: { email: string, givenName: string, familyName: string, roles: string | null }, roleMappings: Array<{ value: string, role: string }> } };

export type DeleteSsoProviderMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteSsoProviderMutation = { deleteSsoProvider: boolean };

export type TestSsoProviderMutationVariables = Exact<{
  id: string | number;
}>;


export type TestSsoProviderMutation = { testSsoProvider: Array<{ name: string, ok: boolean | null, message: string, because: Record<string, unknown> }> };

export type ScimTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ScimTokensQuery = { scimTokens: Array<{ id: string, name: string, roles: Array<Role>, createdAt: string, expiresAt: string | null, revokedAt: string | null, usedAt: string | null }> };

export type CreateScimTokenMutationVariables = Exact<{
  input: CreateScimTokenInput;
}>;


export type CreateScimTokenMutation = { createScimToken: { secret: string, token: { id: string, name: string, roles: Array<Role>, createdAt: string, expiresAt: string | null, revokedAt: string | null, usedAt: string | null } } };

export type RotateScimTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RotateScimTokenMutation = { rotateScimToken: { secret: string, token: { id: string, name: string, roles: Array<Role>, createdAt: string, expiresAt: string | null, revokedAt: string | null, usedAt: string | null } } };

export type RevokeScimTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeScimTokenMutation = { revokeScimToken: { id: string, name: string, roles: Array<Role>, createdAt: string, expiresAt: string | null, revokedAt: string | null, usedAt: string | null } };

export type GroupsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type GroupsQuery = { groups: { totalCount: number, edges: Array<{ node: { id: string, displayName: string, roles: Array<string>, memberCount: number, createdAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SetGroupRolesMutationVariables = Exact<{
  input: SetGroupRolesInput;
}>;


export type SetGroupRolesMutation = { setGroupRoles: { id: string, displayName: string, roles: Array<string>, memberCount: number, createdAt: string } };

export type AccommodationFieldsFragment = { id: string, courseId: string, examId: string | null, learnerId: string, extraMinutes: number | null, extraPercent: number | null, extraAttempts: number | null, unlockedUntil: string | null, reason: string, changedAt: string, course: { title: string }, exam: { title: string } | null, learner: { id: string, displayName: string } | null };

export type AccommodationsQueryVariables = Exact<{
  courseId?: string | number | null | undefined;
  examId?: string | number | null | undefined;
  learnerId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AccommodationsQuery = { accommodations: { totalCount: number, edges: Array<{ node: { id: string, courseId: string, examId: string | null, learnerId: string, extraMinutes: number | null, extraPercent: number | null, extraAttempts: number | null, unlockedUntil: string | null, reason: string, changedAt: string, course: { title: string }, exam: { title: string } | null, learner: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GrantAccommodationMutationVariables = Exact<{
  input: GrantAccommodationInput;
}>;


export type GrantAccommodationMutation = { grantAccommodation: { id: string, courseId: string, examId: string | null, learnerId: string, extraMinutes: number | null, extraPercent: number | null, extraAttempts: number | null, unlockedUntil: string | null, reason: string, changedAt: string, course: { title: string }, exam: { title: string } | null, learner: { id: string, displayName: string } | null } };

export type RevokeAccommodationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeAccommodationMutation = { revokeAccommodation: boolean };

export type ExamEntryFieldsFragment = { id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, course: { id: string, title: string } | null };

export type ExamFieldsFragment = { instructions: string, attemptLimit: number, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, needsAccessCode: boolean, id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, plan: { revision: number, timeLimitMinutes: number | null, graceSeconds: number, shuffleChoices: boolean, releasedAt: string | null, keepsBack: boolean, createdAt: string, changedAt: string, sections: Array<{ id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { when: ReleaseWhen, at: string | null, show: { score: boolean, feedback: boolean, answers: boolean } }, marking: { markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ path: string, message: string, because: Record<string, unknown> }> }, course: { id: string, title: string } | null };

export type ExamsPageQueryVariables = Exact<{
  courseId?: string | number | null | undefined;
  status?: Array<ExamStatus> | ExamStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExamsPageQuery = { exams: { totalCount: number, edges: Array<{ node: { id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, course: { id: string, title: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExamEntryQueryVariables = Exact<{
  id: string | number;
}>;


export type ExamEntryQuery = { exam: { id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, course: { id: string, title: string } | null } };

export type ExamPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ExamPageQuery = { exam: { instructions: string, attemptLimit: number, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, needsAccessCode: boolean, id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, plan: { revision: number, timeLimitMinutes: number | null, graceSeconds: number, shuffleChoices: boolean, releasedAt: string | null, keepsBack: boolean, createdAt: string, changedAt: string, sections: Array<{ id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { when: ReleaseWhen, at: string | null, show: { score: boolean, feedback: boolean, answers: boolean } }, marking: { markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ path: string, message: string, because: Record<string, unknown> }> }, course: { id: string, title: string } | null } };

export type CreateExamMutationVariables = Exact<{
  input: CreateExamInput;
}>;


export type CreateExamMutation = { createExam: { instructions: string, attemptLimit: number, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, needsAccessCode: boolean, id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, plan: { revision: number, timeLimitMinutes: number | null, graceSeconds: number, shuffleChoices: boolean, releasedAt: string | null, keepsBack: boolean, createdAt: string, changedAt: string, sections: Array<{ id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { when: ReleaseWhen, at: string | null, show: { score: boolean, feedback: boolean, answers: boolean } }, marking: { markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ path: string, message: string, because: Record<string, unknown> }> }, course: { id: string, title: string } | null } };

export type DuplicateExamMutationVariables = Exact<{
  input: DuplicateExamInput;
}>;


export type DuplicateExamMutation = { duplicateExam: { instructions: string, attemptLimit: number, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, needsAccessCode: boolean, id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, plan: { revision: number, timeLimitMinutes: number | null, graceSeconds: number, shuffleChoices: boolean, releasedAt: string | null, keepsBack: boolean, createdAt: string, changedAt: string, sections: Array<{ id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { when: ReleaseWhen, at: string | null, show: { score: boolean, feedback: boolean, answers: boolean } }, marking: { markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ path: string, message: string, because: Record<string, unknown> }> }, course: { id: string, title: string } | null } };

export type ChangeExamMutationVariables = Exact<{
  input: ChangeExamInput;
}>;


export type ChangeExamMutation = { changeExam: { instructions: string, attemptLimit: number, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, needsAccessCode: boolean, id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, plan: { revision: number, timeLimitMinutes: number | null, graceSeconds: number, shuffleChoices: boolean, releasedAt: string | null, keepsBack: boolean, createdAt: string, changedAt: string, sections: Array<{ id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { when: ReleaseWhen, at: string | null, show: { score: boolean, feedback: boolean, answers: boolean } }, marking: { markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ path: string, message: string, because: Record<string, unknown> }> }, course: { id: string, title: string } | null } };

export type ScheduleExamMutationVariables = Exact<{
  examId: string | number;
  revision: number;
}>;


export type ScheduleExamMutation = { scheduleExam: { instructions: string, attemptLimit: number, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, needsAccessCode: boolean, id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, plan: { revision: number, timeLimitMinutes: number | null, graceSeconds: number, shuffleChoices: boolean, releasedAt: string | null, keepsBack: boolean, createdAt: string, changedAt: string, sections: Array<{ id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { when: ReleaseWhen, at: string | null, show: { score: boolean, feedback: boolean, answers: boolean } }, marking: { markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ path: string, message: string, because: Record<string, unknown> }> }, course: { id: string, title: string } | null } };

export type UnscheduleExamMutationVariables = Exact<{
  examId: string | number;
}>;


export type UnscheduleExamMutation = { unscheduleExam: { instructions: string, attemptLimit: number, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, needsAccessCode: boolean, id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, plan: { revision: number, timeLimitMinutes: number | null, graceSeconds: number, shuffleChoices: boolean, releasedAt: string | null, keepsBack: boolean, createdAt: string, changedAt: string, sections: Array<{ id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { when: ReleaseWhen, at: string | null, show: { score: boolean, feedback: boolean, answers: boolean } }, marking: { markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ path: string, message: string, because: Record<string, unknown> }> }, course: { id: string, title: string } | null } };

export type CloseExamMutationVariables = Exact<{
  examId: string | number;
}>;


export type CloseExamMutation = { closeExam: { instructions: string, attemptLimit: number, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, needsAccessCode: boolean, id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, plan: { revision: number, timeLimitMinutes: number | null, graceSeconds: number, shuffleChoices: boolean, releasedAt: string | null, keepsBack: boolean, createdAt: string, changedAt: string, sections: Array<{ id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { when: ReleaseWhen, at: string | null, show: { score: boolean, feedback: boolean, answers: boolean } }, marking: { markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ path: string, message: string, because: Record<string, unknown> }> }, course: { id: string, title: string } | null } };

export type ArchiveExamMutationVariables = Exact<{
  examId: string | number;
}>;


export type ArchiveExamMutation = { archiveExam: { instructions: string, attemptLimit: number, passMark: number | null, counts: AttemptThatCounts, leaderboard: boolean, needsAccessCode: boolean, id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, plan: { revision: number, timeLimitMinutes: number | null, graceSeconds: number, shuffleChoices: boolean, releasedAt: string | null, keepsBack: boolean, createdAt: string, changedAt: string, sections: Array<{ id: string, title: string, instructions: string, shuffle: boolean, items: Array<{ itemId: string, title: string | null, version: number | null, points: number | null }>, draws: Array<{ tags: Array<string>, count: number, points: number | null, poolSize: number | null }> }>, release: { when: ReleaseWhen, at: string | null, show: { score: boolean, feedback: boolean, answers: boolean } }, marking: { markers: number, anonymous: boolean, tolerance: number }, problems: Array<{ path: string, message: string, because: Record<string, unknown> }>, notices: Array<{ path: string, message: string, because: Record<string, unknown> }> }, course: { id: string, title: string } | null } };

export type ItemChoicesQueryVariables = Exact<{
  courseId: string | number;
  search?: string | null | undefined;
  tags?: Array<string> | string | null | undefined;
  kind?: QuestionKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ItemChoicesQuery = { itemChoices: { totalCount: number, edges: Array<{ node: { id: string, title: string, kind: QuestionKind, tags: Array<string>, version: number, points: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProctoredFieldsFragment = { id: string, examId: string, learnerId: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, learner: { id: string, displayName: string } | null, proctorReviews: Array<{ id: string, verdict: ProctorVerdict, note: string, reviewedBy: string, at: string }> };

export type ProctoringQueryVariables = Exact<{
  examId: string | number;
  noticed: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ProctoringQuery = { proctoring: { totalCount: number, edges: Array<{ node: { id: string, examId: string, learnerId: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, learner: { id: string, displayName: string } | null, proctorReviews: Array<{ id: string, verdict: ProctorVerdict, note: string, reviewedBy: string, at: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProctoringLogQueryVariables = Exact<{
  attemptId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ProctoringLogQuery = { attempt: { id: string, examId: string, learnerId: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, proctorEvents: { totalCount: number, edges: Array<{ node: { id: string, kind: ProctorEventKind, detail: string, at: string, clientAt: string | null, recordedBy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, learner: { id: string, displayName: string } | null, proctorReviews: Array<{ id: string, verdict: ProctorVerdict, note: string, reviewedBy: string, at: string }> } };

export type NoteProctoringMutationVariables = Exact<{
  input: NoteProctoringInput;
}>;


export type NoteProctoringMutation = { noteProctoring: { id: string, examId: string, learnerId: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, learner: { id: string, displayName: string } | null, proctorReviews: Array<{ id: string, verdict: ProctorVerdict, note: string, reviewedBy: string, at: string }> } };

export type ReviewProctoringMutationVariables = Exact<{
  input: ReviewProctoringInput;
}>;


export type ReviewProctoringMutation = { reviewProctoring: { id: string, examId: string, learnerId: string, number: number, status: AttemptStatus, startedAt: string, deadline: string | null, savedAt: string | null, answeredCount: number, questionCount: number, noticedCount: number, learner: { id: string, displayName: string } | null, proctorReviews: Array<{ id: string, verdict: ProctorVerdict, note: string, reviewedBy: string, at: string }> } };

export type MarkingFieldsFragment = { id: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, exam: { id: string, title: string }, question: { kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null } | null, response: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null }, files: Array<{ name: string, bytes: number, url: string }>, rubric: { rubricId: string, version: number, title: string, createdAt: string, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> } | null, learner: { id: string, displayName: string } | null, marks: Array<{ points: number, comment: string, at: string, criteria: Array<{ criterionId: string, levelId: string }>, marker: { displayName: string } | null }> };

export type AnswerFieldsFragment = { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null };

export type RubricFieldsFragment = { rubricId: string, version: number, title: string, createdAt: string, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> };

export type GradingDeskQueryVariables = Exact<{
  of: NextAnswerInput;
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type GradingDeskQuery = { markingProgress: Array<{ itemId: string, title: string | null, waiting: number, moderation: number, done: number }>, markingQueue: { totalCount: number, edges: Array<{ node: { id: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ModerationPageQueryVariables = Exact<{
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ModerationPageQuery = { moderationQueue: { totalCount: number, edges: Array<{ node: { id: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, exam: { id: string, title: string }, question: { kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null } | null, response: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null }, files: Array<{ name: string, bytes: number, url: string }>, rubric: { rubricId: string, version: number, title: string, createdAt: string, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> } | null, learner: { id: string, displayName: string } | null, marks: Array<{ points: number, comment: string, at: string, criteria: Array<{ criterionId: string, levelId: string }>, marker: { displayName: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClaimAnswerMutationVariables = Exact<{
  input: NextAnswerInput;
}>;


export type ClaimAnswerMutation = { claimAnswer: { id: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, exam: { id: string, title: string }, question: { kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null } | null, response: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null }, files: Array<{ name: string, bytes: number, url: string }>, rubric: { rubricId: string, version: number, title: string, createdAt: string, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> } | null, learner: { id: string, displayName: string } | null, marks: Array<{ points: number, comment: string, at: string, criteria: Array<{ criterionId: string, levelId: string }>, marker: { displayName: string } | null }> } | null };

export type PutAnswerBackMutationVariables = Exact<{
  markingId: string | number;
}>;


export type PutAnswerBackMutation = { putAnswerBack: { id: string } };

export type MarkAnswerMutationVariables = Exact<{
  input: MarkAnswerInput;
}>;


export type MarkAnswerMutation = { markAnswer: { id: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, exam: { id: string, title: string }, question: { kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null } | null, response: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null }, files: Array<{ name: string, bytes: number, url: string }>, rubric: { rubricId: string, version: number, title: string, createdAt: string, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> } | null, learner: { id: string, displayName: string } | null, marks: Array<{ points: number, comment: string, at: string, criteria: Array<{ criterionId: string, levelId: string }>, marker: { displayName: string } | null }> } };

export type ModerateMutationVariables = Exact<{
  input: ModerateInput;
}>;


export type ModerateMutation = { moderate: { id: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, exam: { id: string, title: string }, question: { kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null } | null, response: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null }, files: Array<{ name: string, bytes: number, url: string }>, rubric: { rubricId: string, version: number, title: string, createdAt: string, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> } | null, learner: { id: string, displayName: string } | null, marks: Array<{ points: number, comment: string, at: string, criteria: Array<{ criterionId: string, levelId: string }>, marker: { displayName: string } | null }> } };

export type ReviewAnswerMutationVariables = Exact<{
  input: ReviewAnswerInput;
}>;


export type ReviewAnswerMutation = { reviewAnswer: { id: string, itemId: string, kind: string, maxPoints: number, state: MarkingState, claimedUntil: string | null, revision: number, points: number | null, exam: { id: string, title: string }, question: { kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null } | null, response: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null }, files: Array<{ name: string, bytes: number, url: string }>, rubric: { rubricId: string, version: number, title: string, createdAt: string, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> } | null, learner: { id: string, displayName: string } | null, marks: Array<{ points: number, comment: string, at: string, criteria: Array<{ criterionId: string, levelId: string }>, marker: { displayName: string } | null }> } };

export type RubricsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RubricsPageQuery = { rubrics: { totalCount: number, edges: Array<{ node: { rubricId: string, version: number, title: string, createdAt: string, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RubricPageQueryVariables = Exact<{
  rubricId: string | number;
  version?: number | null | undefined;
}>;


export type RubricPageQuery = { rubric: { rubricId: string, version: number, title: string, createdAt: string, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> } };

export type RubricWithUsesFragment = { rubricId: string, version: number, title: string, createdAt: string, usedBy: Array<{ itemId: string, title: string, status: ItemStatus }>, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> };

export type RubricBankQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RubricBankQuery = { rubrics: { totalCount: number, edges: Array<{ node: { rubricId: string, version: number, title: string, createdAt: string, usedBy: Array<{ itemId: string, title: string, status: ItemStatus }>, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RubricInBankQueryVariables = Exact<{
  rubricId: string | number;
}>;


export type RubricInBankQuery = { rubric: { rubricId: string, version: number, title: string, createdAt: string, usedBy: Array<{ itemId: string, title: string, status: ItemStatus }>, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> } };

export type CreateRubricMutationVariables = Exact<{
  input: CreateRubricInput;
}>;


export type CreateRubricMutation = { createRubric: { rubricId: string, version: number, title: string, createdAt: string, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> } };

export type ReviseRubricMutationVariables = Exact<{
  input: ReviseRubricInput;
}>;


export type ReviseRubricMutation = { reviseRubric: { rubricId: string, version: number, title: string, createdAt: string, criteria: Array<{ id: string, title: string, description: string, levels: Array<{ id: string, title: string, description: string, points: number }> }> } };

export type ExamTaskFieldsFragment = { id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null, requestedBy: { displayName: string } | null };

export type ResultRowFieldsFragment = { id: string, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, revision: number, learner: { id: string, displayName: string } | null };

export type ExamTaskPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ExamTaskPageQuery = { examTask: { id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null, requestedBy: { displayName: string } | null } };

export type ExamTasksPageQueryVariables = Exact<{
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ExamTasksPageQuery = { examTasks: { totalCount: number, edges: Array<{ node: { id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null, requestedBy: { displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegradePreviewQueryVariables = Exact<{
  input: RegradeInput;
  first: number;
  after?: string | null | undefined;
}>;


export type RegradePreviewQuery = { previewRegrade: { results: number, affected: number, raised: number, lowered: number, newlyPassed: number, newlyFailed: number, byHand: number, complete: boolean, effects: { edges: Array<{ node: { id: string, from: number, to: number, scoreFrom: number | null, scoreTo: number | null, passedFrom: boolean | null, passedTo: boolean | null, released: boolean, learner: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type StartRegradeMutationVariables = Exact<{
  input: StartRegradeInput;
}>;


export type StartRegradeMutation = { startRegrade: { id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null, requestedBy: { displayName: string } | null } };

export type ReleaseResultsMutationVariables = Exact<{
  examId: string | number;
}>;


export type ReleaseResultsMutation = { releaseResults: { id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null, requestedBy: { displayName: string } | null } };

export type WithdrawReleaseMutationVariables = Exact<{
  input: WithdrawReleaseInput;
}>;


export type WithdrawReleaseMutation = { withdrawRelease: { id: string, kind: ExamTaskKind, status: ExamTaskStatus, why: string, requestedAt: string, finishedAt: string | null, total: number | null, done: number, changed: number, failure: string | null, failedBecause: Record<string, unknown> | null, requestedBy: { displayName: string } | null } };

export type HandInsBesideQueryVariables = Exact<{
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type HandInsBesideQuery = { examResults: { totalCount: number, edges: Array<{ node: { id: string, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, score: number | null, maxScore: number, learner: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChooseStandingMutationVariables = Exact<{
  input: ChooseStandingInput;
}>;


export type ChooseStandingMutation = { chooseStanding: string };

export type ExamStatisticsPageQueryVariables = Exact<{
  examId: string | number;
}>;


export type ExamStatisticsPageQuery = { examStatistics: { at: string, results: number, complete: boolean, mean: number | null, standardDeviation: number | null, reliability: number | null, standardError: number | null, items: Array<{ itemId: string, title: string | null, version: number, kind: string, answers: number, omitted: number, facility: number, discrimination: number | null, upperLower: number | null, choices: Array<{ choice: string, count: number, upper: number, lower: number }> }> } };

export type ExamResultsPageQueryVariables = Exact<{
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ExamResultsPageQuery = { examResults: { edges: Array<{ node: { id: string, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, revision: number, learner: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExamItemListQueryVariables = Exact<{
  examId: string | number;
}>;


export type ExamItemListQuery = { examItems: Array<{ id: string, title: string }> };

export type ExamPointsPageQueryVariables = Exact<{
  examId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ExamPointsPageQuery = { examResults: { edges: Array<{ node: { id: string, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, revision: number, itemPoints: Array<{ itemId: string, points: number | null }>, learner: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GradebookPageQueryVariables = Exact<{
  courseId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type GradebookPageQuery = { gradebook: { edges: Array<{ node: { attempts: number, learner: { id: string, displayName: string } | null, exam: { id: string, title: string }, result: { id: string, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, revision: number, learner: { id: string, displayName: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResultRowsQueryVariables = Exact<{
  examId: string | number;
  first: number;
  after?: string | null | undefined;
  count: boolean;
}>;


export type ResultRowsQuery = { examResults: { totalCount?: number, edges: Array<{ node: { id: string, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, revision: number, learner: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GradebookQueryVariables = Exact<{
  courseId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type GradebookQuery = { gradebook: { totalCount: number, edges: Array<{ node: { attempts: number, learner: { id: string, displayName: string } | null, exam: { id: string, title: string }, result: { id: string, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, revision: number, learner: { id: string, displayName: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResultHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type ResultHistoryQuery = { result: { attemptId: string, standing: boolean, gradedAt: string, id: string, attemptNumber: number, status: ResultStatus, flags: Array<SubmissionFlag>, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, revision: number, exam: { id: string, title: string } | null, history: Array<{ at: string, why: string, itemId: string | null, from: number | null, to: number | null, by: { displayName: string } | null }>, items: Array<{ itemId: string, version: number, kind: string, maxPoints: number, points: number | null, omitted: boolean, comment: string | null, feedback: Array<{ format: TextFormat, text: string }> | null, parts: Array<{ id: string, correctness: number, note: string | null, because: Record<string, unknown> | null }> | null, question: { kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null } | null, response: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null }, solution: { choices: Array<string> | null, text: string | null, unit: string | null, order: Array<string> | null, certainty: number | null, gaps: Array<{ gap: string, value: string }> | null, pairs: Array<{ left: string, right: string }> | null, points: Array<{ x: number, y: number }> | null } | null, files: Array<{ name: string, bytes: number, url: string }> }>, learner: { id: string, displayName: string } | null } };

export type ItemEntryFieldsFragment = { id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, changedAt: string };

export type TextFieldsFragment = { format: TextFormat, text: string };

export type OptionFieldsFragment = { id: string, text: { format: TextFormat, text: string } };

export type ChoiceFieldsFragment = { id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null };

export type AuthoredFeedbackFieldsFragment = { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null };

export type TextKeyFieldsFragment = { text: string, match: TextMatch, distance: number, credit: number };

export type NumericKeyFieldsFragment = { value: number, credit: number, tolerance: { kind: ToleranceKind, amount: number } };

type ContentFields_ClozeContent_Fragment = { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, text: { format: TextFormat, text: string }, gaps: Array<{ id: string, kind: GapKind, correct: string | null, acceptedTexts: Array<{ text: string, match: TextMatch, distance: number, credit: number }> | null, acceptedNumbers: Array<{ value: number, credit: number, tolerance: { kind: ToleranceKind, amount: number } }> | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> | null }> };

type ContentFields_CodeContent_Fragment = { language: CodeLanguage, starter: string, timeLimitMs: number, memoryBytes: number, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, tests: Array<{ id: string, name: string, call: string, expected: string, weight: number, hidden: boolean }> };

type ContentFields_EssayContent_Fragment = { minWords: number, maxWords: number, rubricId: string | null, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null };

type ContentFields_FileContent_Fragment = { maxFiles: number, maxBytes: number, types: Array<string>, rubricId: string | null, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null };

type ContentFields_HotspotContent_Fragment = { maxPoints: number, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, image: { file: string, alt: string, width: number, height: number }, areas: Array<{ id: string, shape: AreaShape, coordinates: Array<number>, correct: boolean }> };

type ContentFields_MatchingContent_Fragment = { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }>, right: Array<{ id: string, text: { format: TextFormat, text: string } }>, pairs: Array<{ left: string, right: string }> };

type ContentFields_MultipleContent_Fragment = { correctChoices: Array<string>, minChoices: number, maxChoices: number, shuffle: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> };

type ContentFields_NumericContent_Fragment = { unitRequired: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, acceptedNumbers: Array<{ value: number, credit: number, tolerance: { kind: ToleranceKind, amount: number } }>, units: Array<{ unit: string, factor: number }> };

type ContentFields_OrderingContent_Fragment = { correctOrder: Array<string>, partial: OrderPartial, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> };

type ContentFields_ShortTextContent_Fragment = { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, acceptedTexts: Array<{ text: string, match: TextMatch, distance: number, credit: number }> };

type ContentFields_SingleContent_Fragment = { correct: string, shuffle: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> };

type ContentFields_TrueFalseContent_Fragment = { answer: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null };

export type ContentFieldsFragment =
  | ContentFields_ClozeContent_Fragment
  | ContentFields_CodeContent_Fragment
  | ContentFields_EssayContent_Fragment
  | ContentFields_FileContent_Fragment
  | ContentFields_HotspotContent_Fragment
  | ContentFields_MatchingContent_Fragment
  | ContentFields_MultipleContent_Fragment
  | ContentFields_NumericContent_Fragment
  | ContentFields_OrderingContent_Fragment
  | ContentFields_ShortTextContent_Fragment
  | ContentFields_SingleContent_Fragment
  | ContentFields_TrueFalseContent_Fragment
;

export type ItemFieldsFragment = { createdAt: string, id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, changedAt: string, content: { version: number, createdAt: string, marking: { points: number, partial: boolean, penalty: number, certainty: boolean, floor: number | null }, content:
      | { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, text: { format: TextFormat, text: string }, gaps: Array<{ id: string, kind: GapKind, correct: string | null, acceptedTexts: Array<{ text: string, match: TextMatch, distance: number, credit: number }> | null, acceptedNumbers: Array<{ value: number, credit: number, tolerance: { kind: ToleranceKind, amount: number } }> | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> | null }> }
      | { language: CodeLanguage, starter: string, timeLimitMs: number, memoryBytes: number, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, tests: Array<{ id: string, name: string, call: string, expected: string, weight: number, hidden: boolean }> }
      | { minWords: number, maxWords: number, rubricId: string | null, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null }
      | { maxFiles: number, maxBytes: number, types: Array<string>, rubricId: string | null, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null }
      | { maxPoints: number, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, image: { file: string, alt: string, width: number, height: number }, areas: Array<{ id: string, shape: AreaShape, coordinates: Array<number>, correct: boolean }> }
      | { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }>, right: Array<{ id: string, text: { format: TextFormat, text: string } }>, pairs: Array<{ left: string, right: string }> }
      | { correctChoices: Array<string>, minChoices: number, maxChoices: number, shuffle: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> }
      | { unitRequired: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, acceptedNumbers: Array<{ value: number, credit: number, tolerance: { kind: ToleranceKind, amount: number } }>, units: Array<{ unit: string, factor: number }> }
      | { correctOrder: Array<string>, partial: OrderPartial, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> }
      | { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, acceptedTexts: Array<{ text: string, match: TextMatch, distance: number, credit: number }> }
      | { correct: string, shuffle: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> }
      | { answer: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null }
     } | null };

export type QuestionOptionFieldsFragment = { id: string, text: { format: TextFormat, text: string } };

export type QuestionFieldsFragment = { kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null };

export type ItemsQueryVariables = Exact<{
  filter?: ItemFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  count: boolean;
}>;


export type ItemsQuery = { items: { totalCount?: number, edges: Array<{ node: { id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, changedAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ItemTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type ItemTagsQuery = { itemTags: Array<{ tag: string, items: number }> };

export type ItemQueryVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;


export type ItemQuery = { item: { createdAt: string, id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, changedAt: string, content: { version: number, createdAt: string, marking: { points: number, partial: boolean, penalty: number, certainty: boolean, floor: number | null }, content:
        | { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, text: { format: TextFormat, text: string }, gaps: Array<{ id: string, kind: GapKind, correct: string | null, acceptedTexts: Array<{ text: string, match: TextMatch, distance: number, credit: number }> | null, acceptedNumbers: Array<{ value: number, credit: number, tolerance: { kind: ToleranceKind, amount: number } }> | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> | null }> }
        | { language: CodeLanguage, starter: string, timeLimitMs: number, memoryBytes: number, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, tests: Array<{ id: string, name: string, call: string, expected: string, weight: number, hidden: boolean }> }
        | { minWords: number, maxWords: number, rubricId: string | null, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null }
        | { maxFiles: number, maxBytes: number, types: Array<string>, rubricId: string | null, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null }
        | { maxPoints: number, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, image: { file: string, alt: string, width: number, height: number }, areas: Array<{ id: string, shape: AreaShape, coordinates: Array<number>, correct: boolean }> }
        | { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }>, right: Array<{ id: string, text: { format: TextFormat, text: string } }>, pairs: Array<{ left: string, right: string }> }
        | { correctChoices: Array<string>, minChoices: number, maxChoices: number, shuffle: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> }
        | { unitRequired: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, acceptedNumbers: Array<{ value: number, credit: number, tolerance: { kind: ToleranceKind, amount: number } }>, units: Array<{ unit: string, factor: number }> }
        | { correctOrder: Array<string>, partial: OrderPartial, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> }
        | { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, acceptedTexts: Array<{ text: string, match: TextMatch, distance: number, credit: number }> }
        | { correct: string, shuffle: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> }
        | { answer: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null }
       } | null, versions: { edges: Array<{ node: { version: number, createdAt: string, createdBy: string } }> }, usedIn: Array<{ examId: string, title: string, status: ExamStatus }> } };

export type TryItemQueryVariables = Exact<{
  input: TryItemInput;
}>;


export type TryItemQuery = { tryItem: { points: number | null, correctness: number | null, omitted: boolean | null, question: { kind: QuestionKind, points: number, certainty: boolean, penalty: number, minChoices: number | null, maxChoices: number | null, maxPoints: number | null, units: Array<string> | null, unitRequired: boolean | null, minWords: number | null, maxWords: number | null, maxFiles: number | null, maxBytes: number | null, types: Array<string> | null, language: string | null, starter: string | null, timeLimitMs: number | null, prompt: { format: TextFormat, text: string }, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, text: { format: TextFormat, text: string } | null, gaps: Array<{ id: string, kind: GapKind, choices: Array<{ id: string, text: { format: TextFormat, text: string } }> | null }> | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, right: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> | null, image: { url: string | null, alt: string, width: number, height: number } | null, tests: Array<{ name: string }> | null }, parts: Array<{ id: string, correctness: number, note: string | null, because: Record<string, unknown> | null }>, feedback: Array<{ format: TextFormat, text: string }> } };

export type CreateItemMutationVariables = Exact<{
  input: CreateItemInput;
}>;


export type CreateItemMutation = { createItem: { createdAt: string, id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, changedAt: string, content: { version: number, createdAt: string, marking: { points: number, partial: boolean, penalty: number, certainty: boolean, floor: number | null }, content:
        | { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, text: { format: TextFormat, text: string }, gaps: Array<{ id: string, kind: GapKind, correct: string | null, acceptedTexts: Array<{ text: string, match: TextMatch, distance: number, credit: number }> | null, acceptedNumbers: Array<{ value: number, credit: number, tolerance: { kind: ToleranceKind, amount: number } }> | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> | null }> }
        | { language: CodeLanguage, starter: string, timeLimitMs: number, memoryBytes: number, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, tests: Array<{ id: string, name: string, call: string, expected: string, weight: number, hidden: boolean }> }
        | { minWords: number, maxWords: number, rubricId: string | null, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null }
        | { maxFiles: number, maxBytes: number, types: Array<string>, rubricId: string | null, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null }
        | { maxPoints: number, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, image: { file: string, alt: string, width: number, height: number }, areas: Array<{ id: string, shape: AreaShape, coordinates: Array<number>, correct: boolean }> }
        | { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }>, right: Array<{ id: string, text: { format: TextFormat, text: string } }>, pairs: Array<{ left: string, right: string }> }
        | { correctChoices: Array<string>, minChoices: number, maxChoices: number, shuffle: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> }
        | { unitRequired: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, acceptedNumbers: Array<{ value: number, credit: number, tolerance: { kind: ToleranceKind, amount: number } }>, units: Array<{ unit: string, factor: number }> }
        | { correctOrder: Array<string>, partial: OrderPartial, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> }
        | { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, acceptedTexts: Array<{ text: string, match: TextMatch, distance: number, credit: number }> }
        | { correct: string, shuffle: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> }
        | { answer: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null }
       } | null } };

export type ReviseItemMutationVariables = Exact<{
  input: ReviseItemInput;
}>;


export type ReviseItemMutation = { reviseItem: { createdAt: string, id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, changedAt: string, content: { version: number, createdAt: string, marking: { points: number, partial: boolean, penalty: number, certainty: boolean, floor: number | null }, content:
        | { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, text: { format: TextFormat, text: string }, gaps: Array<{ id: string, kind: GapKind, correct: string | null, acceptedTexts: Array<{ text: string, match: TextMatch, distance: number, credit: number }> | null, acceptedNumbers: Array<{ value: number, credit: number, tolerance: { kind: ToleranceKind, amount: number } }> | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> | null }> }
        | { language: CodeLanguage, starter: string, timeLimitMs: number, memoryBytes: number, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, tests: Array<{ id: string, name: string, call: string, expected: string, weight: number, hidden: boolean }> }
        | { minWords: number, maxWords: number, rubricId: string | null, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null }
        | { maxFiles: number, maxBytes: number, types: Array<string>, rubricId: string | null, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null }
        | { maxPoints: number, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, image: { file: string, alt: string, width: number, height: number }, areas: Array<{ id: string, shape: AreaShape, coordinates: Array<number>, correct: boolean }> }
        | { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, left: Array<{ id: string, text: { format: TextFormat, text: string } }>, right: Array<{ id: string, text: { format: TextFormat, text: string } }>, pairs: Array<{ left: string, right: string }> }
        | { correctChoices: Array<string>, minChoices: number, maxChoices: number, shuffle: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> }
        | { unitRequired: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, acceptedNumbers: Array<{ value: number, credit: number, tolerance: { kind: ToleranceKind, amount: number } }>, units: Array<{ unit: string, factor: number }> }
        | { correctOrder: Array<string>, partial: OrderPartial, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, entries: Array<{ id: string, text: { format: TextFormat, text: string } }> }
        | { prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, acceptedTexts: Array<{ text: string, match: TextMatch, distance: number, credit: number }> }
        | { correct: string, shuffle: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null, choices: Array<{ id: string, credit: number | null, text: { format: TextFormat, text: string }, feedback: { format: TextFormat, text: string } | null }> }
        | { answer: boolean, prompt: { format: TextFormat, text: string }, feedback: { correct: { format: TextFormat, text: string } | null, wrong: { format: TextFormat, text: string } | null } | null }
       } | null } };

export type DescribeItemMutationVariables = Exact<{
  input: DescribeItemInput;
}>;


export type DescribeItemMutation = { describeItem: { id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, changedAt: string } };

export type ApproveItemMutationVariables = Exact<{
  itemId: string | number;
}>;


export type ApproveItemMutation = { approveItem: { id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, changedAt: string } };

export type RetireItemMutationVariables = Exact<{
  itemId: string | number;
}>;


export type RetireItemMutation = { retireItem: { id: string, title: string, kind: QuestionKind, status: ItemStatus, tags: Array<string>, skills: Array<string>, version: number, changedAt: string } };

export type OverviewQueryVariables = Exact<{
  people: boolean;
  courses: boolean;
  cohorts: boolean;
  seats: boolean;
  imports: boolean;
  exams: boolean;
  items: boolean;
  privacy: boolean;
}>;


export type OverviewQuery = { me: { tenant: { name: string } }, peopleTotals?: { total: number, active: number, byRole: Array<{ role: Role, total: number }> }, published?: { totalCount: number }, drafts?: { totalCount: number }, archived?: { totalCount: number }, cohorts?: { totalCount: number }, seatTotals?: { active: number, completed: number, withdrawn: number, overdue: number, usedInDay: number, usedInWeek: number, usedInMonth: number }, rosterImports?: { edges: Array<{ node: { id: string, status: RosterImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, errorCount: number, startedBy: { displayName: string } | null, progress: { step: string | null, done: number, total: number | null, percent: number | null } } }> }, exams?: { edges: Array<{ node: { id: string, courseId: string, title: string, purpose: ExamPurpose, status: ExamStatus, opensAt: string | null, closesAt: string | null, proctored: boolean, course: { id: string, title: string } | null } }> }, qtiImports?: { edges: Array<{ node: { id: string, status: QtiImportStatus } }> }, erasures?: { totalCount: number } };

export type OverviewAskerQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewAskerQuery = { me: { permissions: Array<string> | null } };

export type LearnerResultsQueryVariables = Exact<{
  learnerId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type LearnerResultsQuery = { learnerResults: { totalCount: number, edges: Array<{ node: { id: string, attemptNumber: number, status: ResultStatus, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null, exam: { id: string, title: string, course: { title: string } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonEntryFieldsFragment = { id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string };

export type PersonFieldsFragment = { sourcedId: string | null, username: string | null, createdAt: string, id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  sort: PersonSort;
  first: number;
  after?: string | null | undefined;
  count: boolean;
}>;


export type PeopleQuery = { people: { totalCount?: number, edges: Array<{ node: { id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPageQuery = { person: { sourcedId: string | null, username: string | null, createdAt: string, id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string } };

export type PersonSeatsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  count: boolean;
}>;


export type PersonSeatsQuery = { person: { seats: { totalCount?: number, edges: Array<{ node: { id: string, status: SeatStatus, enrolledAt: string, dueAt: string | null, completedAt: string | null, progress: { percent: number }, course: { id: string, title: string }, learner: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { sourcedId: string | null, username: string | null, createdAt: string, id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string } };

export type InvitePeopleMutationVariables = Exact<{
  input: InvitePeopleInput;
}>;


export type InvitePeopleMutation = { invitePeople: number };

export type SetRolesMutationVariables = Exact<{
  input: SetRolesInput;
}>;


export type SetRolesMutation = { setRoles: { sourcedId: string | null, username: string | null, createdAt: string, id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string } };

export type DeactivatePersonMutationVariables = Exact<{
  personId: string | number;
}>;


export type DeactivatePersonMutation = { deactivatePerson: { sourcedId: string | null, username: string | null, createdAt: string, id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string } };

export type ActivatePersonMutationVariables = Exact<{
  personId: string | number;
}>;


export type ActivatePersonMutation = { activatePerson: { sourcedId: string | null, username: string | null, createdAt: string, id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string } };

export type PersonalFieldsFragment = { id: string, phone: string | null, birthDate: string | null, guardianIds: Array<string> | null, address: { lines: Array<string>, postalCode: string | null, city: string, region: string | null, country: string } | null, governmentIds: Array<{ type: string, country: string, value: string }> | null };

export type PersonalQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonalQuery = { person: { id: string, phone: string | null, birthDate: string | null, guardianIds: Array<string> | null, address: { lines: Array<string>, postalCode: string | null, city: string, region: string | null, country: string } | null, governmentIds: Array<{ type: string, country: string, value: string }> | null } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson: { sourcedId: string | null, username: string | null, createdAt: string, id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string } };

export type ErasureFieldsFragment = { id: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, waitingFor: Array<string>, person: { id: string, displayName: string } | null, kept: Array<{ service: string, what: string, rows: number | null, why: KeptReason }> };

export type ErasuresQueryVariables = Exact<{
  status?: ErasureStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ErasuresQuery = { erasures: { totalCount: number, edges: Array<{ node: { id: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, waitingFor: Array<string>, person: { id: string, displayName: string } | null, kept: Array<{ service: string, what: string, rows: number | null, why: KeptReason }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ErasePersonDataMutationVariables = Exact<{
  personId: string | number;
}>;


export type ErasePersonDataMutation = { erasePersonData: { id: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, waitingFor: Array<string>, person: { id: string, displayName: string } | null, kept: Array<{ service: string, what: string, rows: number | null, why: KeptReason }> } };

export type CancelErasureMutationVariables = Exact<{
  erasureId: string | number;
}>;


export type CancelErasureMutation = { cancelErasure: { id: string, status: ErasureStatus, requestedAt: string, dueAt: string, finishedAt: string | null, waitingFor: Array<string>, person: { id: string, displayName: string } | null, kept: Array<{ service: string, what: string, rows: number | null, why: KeptReason }> } };

export type PersonExportFieldsFragment = { id: string, status: DataExportStatus, requestedAt: string, expiresAt: string | null, url: string | null, person: { id: string, displayName: string } | null };

export type DataExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type DataExportsQuery = { myDataExports: Array<{ id: string, status: DataExportStatus, requestedAt: string, expiresAt: string | null, url: string | null, person: { id: string, displayName: string } | null }> };

export type ExportPersonDataMutationVariables = Exact<{
  personId: string | number;
}>;


export type ExportPersonDataMutation = { exportPersonData: { id: string, status: DataExportStatus, requestedAt: string, expiresAt: string | null, url: string | null, person: { id: string, displayName: string } | null } };

export type LegalHoldFieldsFragment = { id: string, reason: string, placedAt: string, liftedAt: string | null, person: { id: string, displayName: string } | null };

export type LegalHoldsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LegalHoldsQuery = { legalHolds: { totalCount: number, edges: Array<{ node: { id: string, reason: string, placedAt: string, liftedAt: string | null, person: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlaceLegalHoldMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type PlaceLegalHoldMutation = { placeLegalHold: { id: string, reason: string, placedAt: string, liftedAt: string | null, person: { id: string, displayName: string } | null } };

export type LiftLegalHoldMutationVariables = Exact<{
  holdId: string | number;
}>;


export type LiftLegalHoldMutation = { liftLegalHold: { id: string, reason: string, placedAt: string, liftedAt: string | null, person: { id: string, displayName: string } | null } };

export type PrivacySettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacySettingsQuery = { privacySettings: { erasureGraceDays: number } };

export type SetPrivacySettingsMutationVariables = Exact<{
  input: PrivacySettingsInput;
}>;


export type SetPrivacySettingsMutation = { setPrivacySettings: { erasureGraceDays: number } };

export type PurposeFieldsFragment = { key: string, version: number, required: boolean, texts: Array<{ language: string, title: string, text: string }> };

export type ConsentPurposesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentPurposesQuery = { consentPurposes: Array<{ key: string, version: number, required: boolean, texts: Array<{ language: string, title: string, text: string }> }> };

export type DefineConsentPurposeMutationVariables = Exact<{
  input: DefineConsentPurposeInput;
}>;


export type DefineConsentPurposeMutation = { defineConsentPurpose: { key: string, version: number, required: boolean, texts: Array<{ language: string, title: string, text: string }> } };

export type RetireConsentPurposeMutationVariables = Exact<{
  key: string;
}>;


export type RetireConsentPurposeMutation = { retireConsentPurpose: boolean };

export type QtiImportFieldsFragment = { id: string, status: QtiImportStatus, courseId: string | null, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, counts: { imported: number, withLosses: number, notImported: number, total: number | null } };

export type QtiExportFieldsFragment = { id: string, status: QtiExportStatus, requestedAt: string, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, items: number, url: string | null, losses: Array<{ itemId: string, title: string, reasons: Array<string>, because: Array<Record<string, unknown> | null> | null }> };

export type QtiImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type QtiImportsQuery = { qtiImports: { totalCount: number, edges: Array<{ node: { id: string, status: QtiImportStatus, courseId: string | null, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, counts: { imported: number, withLosses: number, notImported: number, total: number | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type QtiImportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type QtiImportPageQuery = { qtiImport: { id: string, status: QtiImportStatus, courseId: string | null, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, counts: { imported: number, withLosses: number, notImported: number, total: number | null } } };

export type QtiImportEntriesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  outcome?: QtiOutcome | null | undefined;
}>;


export type QtiImportEntriesQuery = { qtiImport: { entries: { totalCount: number, edges: Array<{ cursor: string, node: { file: string, identifier: string, title: string, what: QtiEntryKind, outcome: QtiOutcome, reasons: Array<string>, because: Array<Record<string, unknown> | null> | null, interactions: Array<string>, itemId: string | null, moreItemIds: Array<string>, examId: string | null, change: QtiChange | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type QtiExportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type QtiExportPageQuery = { qtiExport: { id: string, status: QtiExportStatus, requestedAt: string, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, items: number, url: string | null, losses: Array<{ itemId: string, title: string, reasons: Array<string>, because: Array<Record<string, unknown> | null> | null }> } };

export type ImportQtiMutationVariables = Exact<{
  input: ImportQtiInput;
}>;


export type ImportQtiMutation = { importQti: { id: string, status: QtiImportStatus, courseId: string | null, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, counts: { imported: number, withLosses: number, notImported: number, total: number | null } } };

export type ExportQtiMutationVariables = Exact<{
  input: ExportQtiInput;
}>;


export type ExportQtiMutation = { exportQti: { id: string, status: QtiExportStatus, requestedAt: string, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, items: number, url: string | null, losses: Array<{ itemId: string, title: string, reasons: Array<string>, because: Array<Record<string, unknown> | null> | null }> } };

export type RoleHoldersQueryVariables = Exact<{
  role: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type RoleHoldersQuery = { roleHolders: { totalCount: number, edges: Array<{ node: { courseId: string | null, createdAt: string, person: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoleEntryFieldsFragment = { id: string, name: string, description: string, role: Role | null, permissions: Array<string> };

export type RolePageQueryVariables = Exact<{ [key: string]: never; }>;


export type RolePageQuery = { roles: Array<{ id: string, name: string, description: string, role: Role | null, permissions: Array<string> }>, permissions: Array<{ name: string, allows: string, byCourse: boolean }> };

export type PersonRolesQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonRolesQuery = { person: { assignments: Array<{ courseId: string | null, role: { id: string, name: string, description: string, role: Role | null, permissions: Array<string> } }> | null } };

export type HeldRolesQueryVariables = Exact<{
  personId: string | number;
}>;


export type HeldRolesQuery = { person: { roles: Array<Role>, assignments: Array<{ courseId: string | null, role: { id: string } }> | null } };

export type CreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;


export type CreateRoleMutation = { createRole: { id: string, name: string, description: string, role: Role | null, permissions: Array<string> } };

export type ChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;


export type ChangeRoleMutation = { changeRole: { id: string, name: string, description: string, role: Role | null, permissions: Array<string> } };

export type DeleteRoleMutationVariables = Exact<{
  roleId: string | number;
}>;


export type DeleteRoleMutation = { deleteRole: boolean };

export type AssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type AssignRoleMutation = { assignRole: { sourcedId: string | null, username: string | null, createdAt: string, id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string } };

export type RemoveRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type RemoveRoleMutation = { removeRole: { sourcedId: string | null, username: string | null, createdAt: string, id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string } };

export type CanQueryVariables = Exact<{
  permission: string;
  on?: string | null | undefined;
}>;


export type CanQuery = { can: boolean };

export type ImpersonateMutationVariables = Exact<{
  input: ImpersonateInput;
}>;


export type ImpersonateMutation = { impersonate: { accessToken: string, expiresIn: number } };

export type CourseTitleQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseTitleQuery = { course: { title: string } };

export type RosterImportEntryFieldsFragment = { id: string, status: RosterImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, errorCount: number, startedBy: { displayName: string } | null, progress: { step: string | null, done: number, total: number | null, percent: number | null } };

export type RosterImportFieldsFragment = { notices: Array<string>, noticed: Array<Record<string, unknown> | null> | null, id: string, status: RosterImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, errorCount: number, files: Array<{ name: string, mode: RosterMode, rows: number, done: number, created: number, updated: number, unchanged: number, rejected: number }>, startedBy: { displayName: string } | null, progress: { step: string | null, done: number, total: number | null, percent: number | null } };

export type RosterImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RosterImportsQuery = { rosterImports: { totalCount: number, edges: Array<{ node: { id: string, status: RosterImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, errorCount: number, startedBy: { displayName: string } | null, progress: { step: string | null, done: number, total: number | null, percent: number | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RosterImportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RosterImportPageQuery = { rosterImport: { notices: Array<string>, noticed: Array<Record<string, unknown> | null> | null, id: string, status: RosterImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, errorCount: number, files: Array<{ name: string, mode: RosterMode, rows: number, done: number, created: number, updated: number, unchanged: number, rejected: number }>, startedBy: { displayName: string } | null, progress: { step: string | null, done: number, total: number | null, percent: number | null } } };

export type RosterRowErrorsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type RosterRowErrorsQuery = { rosterImport: { rowErrors: { totalCount: number, edges: Array<{ cursor: string, node: { file: string, line: number, column: string | null, value: string | null, reason: string, because: Record<string, unknown> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type ImportRosterMutationVariables = Exact<{
  upload: string | number;
}>;


export type ImportRosterMutation = { importRoster: { notices: Array<string>, noticed: Array<Record<string, unknown> | null> | null, id: string, status: RosterImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, failedBecause: Record<string, unknown> | null, errorCount: number, files: Array<{ name: string, mode: RosterMode, rows: number, done: number, created: number, updated: number, unchanged: number, rejected: number }>, startedBy: { displayName: string } | null, progress: { step: string | null, done: number, total: number | null, percent: number | null } } };

export type UploaderQueryVariables = Exact<{ [key: string]: never; }>;


export type UploaderQuery = { me: { permissions: Array<string> | null, tenant: { id: string } } };

export type SeatFieldsFragment = { id: string, status: SeatStatus, enrolledAt: string, dueAt: string | null, completedAt: string | null, progress: { percent: number }, course: { id: string, title: string }, learner: { id: string, displayName: string } | null };

export type SeatsOfFigureQueryVariables = Exact<{
  figure: SeatFigure;
  first: number;
  after?: string | null | undefined;
  count: boolean;
}>;


export type SeatsOfFigureQuery = { seats: { totalCount?: number, edges: Array<{ node: { id: string, status: SeatStatus, enrolledAt: string, dueAt: string | null, completedAt: string | null, progress: { percent: number }, course: { id: string, title: string }, learner: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EnrollLearnerMutationVariables = Exact<{
  input: EnrollLearnerInput;
}>;


export type EnrollLearnerMutation = { enrollLearner: { id: string, status: SeatStatus, enrolledAt: string, dueAt: string | null, completedAt: string | null, progress: { percent: number }, course: { id: string, title: string }, learner: { id: string, displayName: string } | null } };

export type ReinstateMutationVariables = Exact<{
  seatId: string | number;
}>;


export type ReinstateMutation = { reinstate: { id: string, status: SeatStatus, enrolledAt: string, dueAt: string | null, completedAt: string | null, progress: { percent: number }, course: { id: string, title: string }, learner: { id: string, displayName: string } | null } };

export type WithdrawMutationVariables = Exact<{
  seatId: string | number;
}>;


export type WithdrawMutation = { withdraw: { id: string, status: SeatStatus, enrolledAt: string, dueAt: string | null, completedAt: string | null, progress: { percent: number }, course: { id: string, title: string }, learner: { id: string, displayName: string } | null } };

export type PersonDevicesQueryVariables = Exact<{
  personId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonDevicesQuery = { personSessions: { totalCount: number, edges: Array<{ node: { id: string, device: string | null, address: string | null, createdAt: string, usedAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SignOutPersonMutationVariables = Exact<{
  personId: string | number;
}>;


export type SignOutPersonMutation = { signOutPerson: number };

export type ResetSecondFactorsMutationVariables = Exact<{
  personId: string | number;
}>;


export type ResetSecondFactorsMutation = { resetSecondFactors: boolean };

export type MfaRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type MfaRolesQuery = { mfaRoles: Array<Role> };

export type RequireMfaMutationVariables = Exact<{
  input: RequireMfaInput;
}>;


export type RequireMfaMutation = { requireMfa: Array<Role> };

export type TenantPageFragment = { id: string, slug: string, name: string, tier: Tier, branding: { logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null }, domains: Array<{ id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string }> };

export type TenantDomainFragment = { id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string };

export type TenantPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantPageQuery = { tenant: { id: string, slug: string, name: string, tier: Tier, branding: { logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null }, domains: Array<{ id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string }> } };

export type UpdateTenantMutationVariables = Exact<{
  input: UpdateTenantInput;
}>;


export type UpdateTenantMutation = { updateTenant: { id: string, slug: string, name: string, tier: Tier, branding: { logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null }, domains: Array<{ id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string }> } };

export type AddTenantDomainMutationVariables = Exact<{
  input: AddTenantDomainInput;
}>;


export type AddTenantDomainMutation = { addTenantDomain: { id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string } };

export type VerifyTenantDomainMutationVariables = Exact<{
  id: string | number;
}>;


export type VerifyTenantDomainMutation = { verifyTenantDomain: { id: string, name: string, verifiedAt: string | null, recordName: string, recordValue: string } };

export type RemoveTenantDomainMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveTenantDomainMutation = { removeTenantDomain: boolean };

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
export const ApiKeyFieldsFragmentDoc = new TypedDocumentString(`
    fragment ApiKeyFields on ApiKey {
  id
  name
  status
  permissions
  operations
  rate {
    requests
    seconds
  }
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  createdBy {
    name: displayName
  }
}
    `, {"fragmentName":"ApiKeyFields"}) as unknown as TypedDocumentString<ApiKeyFieldsFragment, unknown>;
export const CohortFieldsFragmentDoc = new TypedDocumentString(`
    fragment CohortFields on Cohort {
  id
  title
  status
  dueAt
  instructors {
    id
    name: displayName
  }
}
    `, {"fragmentName":"CohortFields"}) as unknown as TypedDocumentString<CohortFieldsFragment, unknown>;
export const CourseEntryFieldsFragmentDoc = new TypedDocumentString(`
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
    `, {"fragmentName":"CourseEntryFields"}) as unknown as TypedDocumentString<CourseEntryFieldsFragment, unknown>;
export const CourseFieldsFragmentDoc = new TypedDocumentString(`
    fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}`, {"fragmentName":"CourseFields"}) as unknown as TypedDocumentString<CourseFieldsFragment, unknown>;
export const LessonFieldsFragmentDoc = new TypedDocumentString(`
    fragment LessonFields on Lesson {
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
      file
      url
    }
  }
  minutes
  course {
    ...CourseFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}`, {"fragmentName":"LessonFields"}) as unknown as TypedDocumentString<LessonFieldsFragment, unknown>;
export const DeadLetterPageFragmentDoc = new TypedDocumentString(`
    fragment DeadLetterPage on DeadLetterConnection {
  edges {
    cursor
    node {
      id
      service
      group
      eventType
      subject
      recordedAt
      failedAt
      tries
      error
      requestId
    }
  }
  pageInfo {
    hasNextPage
  }
  totalCount
}
    `, {"fragmentName":"DeadLetterPage"}) as unknown as TypedDocumentString<DeadLetterPageFragment, unknown>;
export const SsoProviderEntryFragmentDoc = new TypedDocumentString(`
    fragment SsoProviderEntry on SsoProvider {
  id
  name
  issuer
  clientId
  hasClientSecret
  clientAuthentication
  scopes
  claims {
    email
    givenName
    familyName
    roles
  }
  emailDomains
  roleMappings {
    value
    role
  }
  defaultRoles
  createsPeople
  enforced
  enabled
  usedAt
  createdAt
  backchannelLogoutPath
}
    `, {"fragmentName":"SsoProviderEntry"}) as unknown as TypedDocumentString<SsoProviderEntryFragment, unknown>;
export const ScimTokenEntryFragmentDoc = new TypedDocumentString(`
    fragment ScimTokenEntry on ScimToken {
  id
  name
  roles
  createdAt
  expiresAt
  revokedAt
  usedAt
}
    `, {"fragmentName":"ScimTokenEntry"}) as unknown as TypedDocumentString<ScimTokenEntryFragment, unknown>;
export const GroupEntryFragmentDoc = new TypedDocumentString(`
    fragment GroupEntry on Group {
  id
  displayName
  roles
  memberCount
  createdAt
}
    `, {"fragmentName":"GroupEntry"}) as unknown as TypedDocumentString<GroupEntryFragment, unknown>;
export const AccommodationFieldsFragmentDoc = new TypedDocumentString(`
    fragment AccommodationFields on Accommodation {
  id
  courseId
  course {
    title
  }
  examId
  exam {
    title
  }
  learnerId
  learner {
    id
    displayName
  }
  extraMinutes
  extraPercent
  extraAttempts
  unlockedUntil
  reason
  changedAt
}
    `, {"fragmentName":"AccommodationFields"}) as unknown as TypedDocumentString<AccommodationFieldsFragment, unknown>;
export const ExamEntryFieldsFragmentDoc = new TypedDocumentString(`
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}
    `, {"fragmentName":"ExamEntryFields"}) as unknown as TypedDocumentString<ExamEntryFieldsFragment, unknown>;
export const ExamFieldsFragmentDoc = new TypedDocumentString(`
    fragment ExamFields on Exam {
  ...ExamEntryFields
  instructions
  attemptLimit
  passMark
  counts
  leaderboard
  needsAccessCode
  plan {
    revision
    timeLimitMinutes
    graceSeconds
    shuffleChoices
    releasedAt
    keepsBack
    createdAt
    changedAt
    sections {
      id
      title
      instructions
      shuffle
      items {
        itemId
        title
        version
        points
      }
      draws {
        tags
        count
        points
        poolSize
      }
    }
    release {
      when
      at
      show {
        score
        feedback
        answers
      }
    }
    marking {
      markers
      anonymous
      tolerance
    }
    problems {
      path
      message
      because
    }
    notices {
      path
      message
      because
    }
  }
}
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}`, {"fragmentName":"ExamFields"}) as unknown as TypedDocumentString<ExamFieldsFragment, unknown>;
export const ProctoredFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProctoredFields on Attempt {
  id
  examId
  learnerId
  learner {
    id
    displayName
  }
  number
  status
  startedAt
  deadline
  savedAt
  answeredCount
  questionCount
  noticedCount
  proctorReviews {
    id
    verdict
    note
    reviewedBy
    at
  }
}
    `, {"fragmentName":"ProctoredFields"}) as unknown as TypedDocumentString<ProctoredFieldsFragment, unknown>;
export const QuestionOptionFieldsFragmentDoc = new TypedDocumentString(`
    fragment QuestionOptionFields on QuestionOption {
  id
  text {
    format
    text
  }
}
    `, {"fragmentName":"QuestionOptionFields"}) as unknown as TypedDocumentString<QuestionOptionFieldsFragment, unknown>;
export const QuestionFieldsFragmentDoc = new TypedDocumentString(`
    fragment QuestionFields on Question {
  kind
  points
  certainty
  penalty
  prompt {
    format
    text
  }
  choices {
    ...QuestionOptionFields
  }
  minChoices
  maxChoices
  text {
    format
    text
  }
  gaps {
    id
    kind
    choices {
      ...QuestionOptionFields
    }
  }
  left {
    ...QuestionOptionFields
  }
  right {
    ...QuestionOptionFields
  }
  entries {
    ...QuestionOptionFields
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
    fragment QuestionOptionFields on QuestionOption {
  id
  text {
    format
    text
  }
}`, {"fragmentName":"QuestionFields"}) as unknown as TypedDocumentString<QuestionFieldsFragment, unknown>;
export const AnswerFieldsFragmentDoc = new TypedDocumentString(`
    fragment AnswerFields on ItemResponse {
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
  certainty
}
    `, {"fragmentName":"AnswerFields"}) as unknown as TypedDocumentString<AnswerFieldsFragment, unknown>;
export const RubricFieldsFragmentDoc = new TypedDocumentString(`
    fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}
    `, {"fragmentName":"RubricFields"}) as unknown as TypedDocumentString<RubricFieldsFragment, unknown>;
export const MarkingFieldsFragmentDoc = new TypedDocumentString(`
    fragment MarkingFields on Marking {
  id
  itemId
  kind
  maxPoints
  state
  claimedUntil
  revision
  points
  exam {
    id
    title
  }
  question {
    ...QuestionFields
  }
  response {
    ...AnswerFields
  }
  files {
    name
    bytes
    url
  }
  rubric {
    ...RubricFields
  }
  learner {
    id
    displayName
  }
  marks {
    points
    comment
    at
    criteria {
      criterionId
      levelId
    }
    marker {
      displayName
    }
  }
}
    fragment AnswerFields on ItemResponse {
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
  certainty
}
fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}
fragment QuestionOptionFields on QuestionOption {
  id
  text {
    format
    text
  }
}
fragment QuestionFields on Question {
  kind
  points
  certainty
  penalty
  prompt {
    format
    text
  }
  choices {
    ...QuestionOptionFields
  }
  minChoices
  maxChoices
  text {
    format
    text
  }
  gaps {
    id
    kind
    choices {
      ...QuestionOptionFields
    }
  }
  left {
    ...QuestionOptionFields
  }
  right {
    ...QuestionOptionFields
  }
  entries {
    ...QuestionOptionFields
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
}`, {"fragmentName":"MarkingFields"}) as unknown as TypedDocumentString<MarkingFieldsFragment, unknown>;
export const RubricWithUsesFragmentDoc = new TypedDocumentString(`
    fragment RubricWithUses on Rubric {
  ...RubricFields
  usedBy {
    itemId
    title
    status
  }
}
    fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}`, {"fragmentName":"RubricWithUses"}) as unknown as TypedDocumentString<RubricWithUsesFragment, unknown>;
export const ExamTaskFieldsFragmentDoc = new TypedDocumentString(`
    fragment ExamTaskFields on ExamTask {
  id
  kind
  status
  why
  requestedAt
  finishedAt
  total
  done
  changed
  failure
  failedBecause
  requestedBy {
    displayName
  }
}
    `, {"fragmentName":"ExamTaskFields"}) as unknown as TypedDocumentString<ExamTaskFieldsFragment, unknown>;
export const ResultRowFieldsFragmentDoc = new TypedDocumentString(`
    fragment ResultRowFields on Result {
  id
  attemptNumber
  status
  flags
  submittedAt
  releasedAt
  score
  maxScore
  percent
  passed
  revision
  learner {
    id
    displayName
  }
}
    `, {"fragmentName":"ResultRowFields"}) as unknown as TypedDocumentString<ResultRowFieldsFragment, unknown>;
export const ItemEntryFieldsFragmentDoc = new TypedDocumentString(`
    fragment ItemEntryFields on Item {
  id
  title
  kind
  status
  tags
  skills
  version
  changedAt
}
    `, {"fragmentName":"ItemEntryFields"}) as unknown as TypedDocumentString<ItemEntryFieldsFragment, unknown>;
export const TextFieldsFragmentDoc = new TypedDocumentString(`
    fragment TextFields on AuthoredText {
  format
  text
}
    `, {"fragmentName":"TextFields"}) as unknown as TypedDocumentString<TextFieldsFragment, unknown>;
export const AuthoredFeedbackFieldsFragmentDoc = new TypedDocumentString(`
    fragment AuthoredFeedbackFields on AuthoredFeedback {
  correct {
    ...TextFields
  }
  wrong {
    ...TextFields
  }
}
    fragment TextFields on AuthoredText {
  format
  text
}`, {"fragmentName":"AuthoredFeedbackFields"}) as unknown as TypedDocumentString<AuthoredFeedbackFieldsFragment, unknown>;
export const ChoiceFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChoiceFields on AuthoredChoice {
  id
  text {
    ...TextFields
  }
  feedback {
    ...TextFields
  }
  credit
}
    fragment TextFields on AuthoredText {
  format
  text
}`, {"fragmentName":"ChoiceFields"}) as unknown as TypedDocumentString<ChoiceFieldsFragment, unknown>;
export const NumericKeyFieldsFragmentDoc = new TypedDocumentString(`
    fragment NumericKeyFields on NumericKey {
  value
  tolerance {
    kind
    amount
  }
  credit
}
    `, {"fragmentName":"NumericKeyFields"}) as unknown as TypedDocumentString<NumericKeyFieldsFragment, unknown>;
export const TextKeyFieldsFragmentDoc = new TypedDocumentString(`
    fragment TextKeyFields on TextKey {
  text
  match
  distance
  credit
}
    `, {"fragmentName":"TextKeyFields"}) as unknown as TypedDocumentString<TextKeyFieldsFragment, unknown>;
export const OptionFieldsFragmentDoc = new TypedDocumentString(`
    fragment OptionFields on AuthoredOption {
  id
  text {
    ...TextFields
  }
}
    fragment TextFields on AuthoredText {
  format
  text
}`, {"fragmentName":"OptionFields"}) as unknown as TypedDocumentString<OptionFieldsFragment, unknown>;
export const ContentFieldsFragmentDoc = new TypedDocumentString(`
    fragment ContentFields on ItemContent {
  ... on SingleContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    choices {
      ...ChoiceFields
    }
    correct
    shuffle
  }
  ... on MultipleContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    choices {
      ...ChoiceFields
    }
    correctChoices
    minChoices
    maxChoices
    shuffle
  }
  ... on TrueFalseContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    answer
  }
  ... on NumericContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    acceptedNumbers {
      ...NumericKeyFields
    }
    units {
      unit
      factor
    }
    unitRequired
  }
  ... on ShortTextContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    acceptedTexts {
      ...TextKeyFields
    }
  }
  ... on ClozeContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    text {
      ...TextFields
    }
    gaps {
      id
      kind
      acceptedTexts {
        ...TextKeyFields
      }
      acceptedNumbers {
        ...NumericKeyFields
      }
      choices {
        ...ChoiceFields
      }
      correct
    }
  }
  ... on MatchingContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    left {
      ...OptionFields
    }
    right {
      ...OptionFields
    }
    pairs {
      left
      right
    }
  }
  ... on OrderingContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    entries {
      ...OptionFields
    }
    correctOrder
    partial
  }
  ... on HotspotContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    image {
      file
      alt
      width
      height
    }
    areas {
      id
      shape
      coordinates
      correct
    }
    maxPoints
  }
  ... on EssayContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    minWords
    maxWords
    rubricId
  }
  ... on FileContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    maxFiles
    maxBytes
    types
    rubricId
  }
  ... on CodeContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    language
    starter
    tests {
      id
      name
      call
      expected
      weight
      hidden
    }
    timeLimitMs
    memoryBytes
  }
}
    fragment TextFields on AuthoredText {
  format
  text
}
fragment OptionFields on AuthoredOption {
  id
  text {
    ...TextFields
  }
}
fragment ChoiceFields on AuthoredChoice {
  id
  text {
    ...TextFields
  }
  feedback {
    ...TextFields
  }
  credit
}
fragment AuthoredFeedbackFields on AuthoredFeedback {
  correct {
    ...TextFields
  }
  wrong {
    ...TextFields
  }
}
fragment TextKeyFields on TextKey {
  text
  match
  distance
  credit
}
fragment NumericKeyFields on NumericKey {
  value
  tolerance {
    kind
    amount
  }
  credit
}`, {"fragmentName":"ContentFields"}) as unknown as TypedDocumentString<ContentFieldsFragment, unknown>;
export const ItemFieldsFragmentDoc = new TypedDocumentString(`
    fragment ItemFields on Item {
  ...ItemEntryFields
  createdAt
  content {
    version
    createdAt
    marking {
      points
      partial
      penalty
      certainty
      floor
    }
    content {
      ...ContentFields
    }
  }
}
    fragment ItemEntryFields on Item {
  id
  title
  kind
  status
  tags
  skills
  version
  changedAt
}
fragment TextFields on AuthoredText {
  format
  text
}
fragment OptionFields on AuthoredOption {
  id
  text {
    ...TextFields
  }
}
fragment ChoiceFields on AuthoredChoice {
  id
  text {
    ...TextFields
  }
  feedback {
    ...TextFields
  }
  credit
}
fragment AuthoredFeedbackFields on AuthoredFeedback {
  correct {
    ...TextFields
  }
  wrong {
    ...TextFields
  }
}
fragment TextKeyFields on TextKey {
  text
  match
  distance
  credit
}
fragment NumericKeyFields on NumericKey {
  value
  tolerance {
    kind
    amount
  }
  credit
}
fragment ContentFields on ItemContent {
  ... on SingleContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    choices {
      ...ChoiceFields
    }
    correct
    shuffle
  }
  ... on MultipleContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    choices {
      ...ChoiceFields
    }
    correctChoices
    minChoices
    maxChoices
    shuffle
  }
  ... on TrueFalseContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    answer
  }
  ... on NumericContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    acceptedNumbers {
      ...NumericKeyFields
    }
    units {
      unit
      factor
    }
    unitRequired
  }
  ... on ShortTextContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    acceptedTexts {
      ...TextKeyFields
    }
  }
  ... on ClozeContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    text {
      ...TextFields
    }
    gaps {
      id
      kind
      acceptedTexts {
        ...TextKeyFields
      }
      acceptedNumbers {
        ...NumericKeyFields
      }
      choices {
        ...ChoiceFields
      }
      correct
    }
  }
  ... on MatchingContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    left {
      ...OptionFields
    }
    right {
      ...OptionFields
    }
    pairs {
      left
      right
    }
  }
  ... on OrderingContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    entries {
      ...OptionFields
    }
    correctOrder
    partial
  }
  ... on HotspotContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    image {
      file
      alt
      width
      height
    }
    areas {
      id
      shape
      coordinates
      correct
    }
    maxPoints
  }
  ... on EssayContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    minWords
    maxWords
    rubricId
  }
  ... on FileContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    maxFiles
    maxBytes
    types
    rubricId
  }
  ... on CodeContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    language
    starter
    tests {
      id
      name
      call
      expected
      weight
      hidden
    }
    timeLimitMs
    memoryBytes
  }
}`, {"fragmentName":"ItemFields"}) as unknown as TypedDocumentString<ItemFieldsFragment, unknown>;
export const PersonEntryFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonEntryFields on Person {
  id
  name: displayName
  givenName
  familyName
  email
  roles
  status
  joined
}
    `, {"fragmentName":"PersonEntryFields"}) as unknown as TypedDocumentString<PersonEntryFieldsFragment, unknown>;
export const PersonFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonFields on Person {
  ...PersonEntryFields
  sourcedId
  username
  createdAt
}
    fragment PersonEntryFields on Person {
  id
  name: displayName
  givenName
  familyName
  email
  roles
  status
  joined
}`, {"fragmentName":"PersonFields"}) as unknown as TypedDocumentString<PersonFieldsFragment, unknown>;
export const PersonalFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonalFields on Person {
  id
  phone
  birthDate
  address {
    lines
    postalCode
    city
    region
    country
  }
  governmentIds {
    type
    country
    value
  }
  guardianIds
}
    `, {"fragmentName":"PersonalFields"}) as unknown as TypedDocumentString<PersonalFieldsFragment, unknown>;
export const ErasureFieldsFragmentDoc = new TypedDocumentString(`
    fragment ErasureFields on Erasure {
  id
  person {
    id
    displayName
  }
  status
  requestedAt
  dueAt
  finishedAt
  waitingFor
  kept {
    service
    what
    rows
    why
  }
}
    `, {"fragmentName":"ErasureFields"}) as unknown as TypedDocumentString<ErasureFieldsFragment, unknown>;
export const PersonExportFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonExportFields on DataExport {
  id
  person {
    id
    displayName
  }
  status
  requestedAt
  expiresAt
  url
}
    `, {"fragmentName":"PersonExportFields"}) as unknown as TypedDocumentString<PersonExportFieldsFragment, unknown>;
export const LegalHoldFieldsFragmentDoc = new TypedDocumentString(`
    fragment LegalHoldFields on LegalHold {
  id
  person {
    id
    displayName
  }
  reason
  placedAt
  liftedAt
}
    `, {"fragmentName":"LegalHoldFields"}) as unknown as TypedDocumentString<LegalHoldFieldsFragment, unknown>;
export const PurposeFieldsFragmentDoc = new TypedDocumentString(`
    fragment PurposeFields on ConsentPurpose {
  key
  version
  required
  texts {
    language
    title
    text
  }
}
    `, {"fragmentName":"PurposeFields"}) as unknown as TypedDocumentString<PurposeFieldsFragment, unknown>;
export const QtiImportFieldsFragmentDoc = new TypedDocumentString(`
    fragment QtiImportFields on QtiImport {
  id
  status
  courseId
  requestedAt
  startedAt
  finishedAt
  failure
  failedBecause
  counts {
    imported
    withLosses
    notImported
    total
  }
}
    `, {"fragmentName":"QtiImportFields"}) as unknown as TypedDocumentString<QtiImportFieldsFragment, unknown>;
export const QtiExportFieldsFragmentDoc = new TypedDocumentString(`
    fragment QtiExportFields on QtiExport {
  id
  status
  requestedAt
  finishedAt
  failure
  failedBecause
  items
  url
  losses {
    itemId
    title
    reasons
    because
  }
}
    `, {"fragmentName":"QtiExportFields"}) as unknown as TypedDocumentString<QtiExportFieldsFragment, unknown>;
export const RoleEntryFieldsFragmentDoc = new TypedDocumentString(`
    fragment RoleEntryFields on RoleDefinition {
  id
  name
  description
  role
  permissions
}
    `, {"fragmentName":"RoleEntryFields"}) as unknown as TypedDocumentString<RoleEntryFieldsFragment, unknown>;
export const RosterImportEntryFieldsFragmentDoc = new TypedDocumentString(`
    fragment RosterImportEntryFields on RosterImport {
  id
  status
  startedBy {
    displayName
  }
  requestedAt
  startedAt
  finishedAt
  failure
  failedBecause
  progress {
    step
    done
    total
    percent
  }
  errorCount
}
    `, {"fragmentName":"RosterImportEntryFields"}) as unknown as TypedDocumentString<RosterImportEntryFieldsFragment, unknown>;
export const RosterImportFieldsFragmentDoc = new TypedDocumentString(`
    fragment RosterImportFields on RosterImport {
  ...RosterImportEntryFields
  notices
  noticed
  files {
    name
    mode
    rows
    done
    created
    updated
    unchanged
    rejected
  }
}
    fragment RosterImportEntryFields on RosterImport {
  id
  status
  startedBy {
    displayName
  }
  requestedAt
  startedAt
  finishedAt
  failure
  failedBecause
  progress {
    step
    done
    total
    percent
  }
  errorCount
}`, {"fragmentName":"RosterImportFields"}) as unknown as TypedDocumentString<RosterImportFieldsFragment, unknown>;
export const SeatFieldsFragmentDoc = new TypedDocumentString(`
    fragment SeatFields on Seat {
  id
  status
  enrolledAt
  dueAt
  completedAt
  progress {
    percent
  }
  course {
    id
    title
  }
  learner {
    id
    displayName
  }
}
    `, {"fragmentName":"SeatFields"}) as unknown as TypedDocumentString<SeatFieldsFragment, unknown>;
export const TenantDomainFragmentDoc = new TypedDocumentString(`
    fragment TenantDomain on TenantDomain {
  id
  name
  verifiedAt
  recordName
  recordValue
}
    `, {"fragmentName":"TenantDomain"}) as unknown as TypedDocumentString<TenantDomainFragment, unknown>;
export const TenantPageFragmentDoc = new TypedDocumentString(`
    fragment TenantPage on Tenant {
  id
  slug
  name
  tier
  branding {
    logoUrl
    primaryColor
    onPrimaryColor
  }
  domains {
    ...TenantDomain
  }
}
    fragment TenantDomain on TenantDomain {
  id
  name
  verifiedAt
  recordName
  recordValue
}`, {"fragmentName":"TenantPage"}) as unknown as TypedDocumentString<TenantPageFragment, unknown>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys($first: Int!, $after: String) {
  apiKeys(first: $first, after: $after) {
    edges {
      node {
        ...ApiKeyFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  status
  permissions
  operations
  rate {
    requests
    seconds
  }
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  createdBy {
    name: displayName
  }
}`, {"hash":"5e14242d0cc06e7ca5abfe67b6874b76b477e879657e044a616718ae09ac28aa"}) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    key
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  status
  permissions
  operations
  rate {
    requests
    seconds
  }
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  createdBy {
    name: displayName
  }
}`, {"hash":"321276bfd8e8ad22aa87b004d565471e4432a2b7949397d677086ad02c13b90f"}) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RotateApiKeyDocument = new TypedDocumentString(`
    mutation RotateApiKey($input: RotateApiKeyInput!) {
  rotateApiKey(input: $input) {
    key
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  status
  permissions
  operations
  rate {
    requests
    seconds
  }
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  createdBy {
    name: displayName
  }
}`, {"hash":"a7a9c26598b78dec8ba5d68766220526bf3560ad55e1a2421be017af0d0a252a"}) as unknown as TypedDocumentString<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($keyId: ID!) {
  revokeApiKey(keyId: $keyId) {
    ...ApiKeyFields
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  status
  permissions
  operations
  rate {
    requests
    seconds
  }
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  createdBy {
    name: displayName
  }
}`, {"hash":"f75901e7753ba1482bd517854ee35cdf33774258d815bd3d921b57008da4cb9d"}) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($filter: AuditFilter, $first: Int!, $after: String, $count: Boolean!) {
  auditTrail(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        seq
        at
        service
        action
        outcome
        actor {
          kind
          id
          person {
            name: displayName
          }
        }
        target {
          type
          id
          person {
            name: displayName
          }
        }
        details {
          name
          values
        }
        requestId
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    `, {"hash":"eb4c071a2206fba3469b959e61d7789537377d7d635610d333088d77f876dd5f"}) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const VerifyAuditTrailDocument = new TypedDocumentString(`
    query VerifyAuditTrail($after: Int!) {
  verifyAuditTrail(after: $after) {
    checkedTo
    complete
    problem {
      seq
      what
      because
    }
  }
}
    `, {"hash":"4bd8c64676fe3e9c8514529cc756fa9e8f116cf446b811e42948bbca88accab6"}) as unknown as TypedDocumentString<VerifyAuditTrailQuery, VerifyAuditTrailQueryVariables>;
export const ExamBoardDocument = new TypedDocumentString(`
    query ExamBoard($examId: ID!) {
  examBoard(examId: $examId) {
    at
    title
    opensAt
    closesAt
    started
    open
    savedLastMinute
    handedIn
    late
    graded
    awaitingMarking
    inModeration
    released
    queueDepth
    oldestWaiting
    sections {
      id
      title
      attempts
      answers
      savedLastMinute
      handedIn
      graded
      queueDepth
      estimated
    }
  }
}
    `, {"hash":"2760ed981e6f7b2b9440f1bd58cfb574ae62e043a0083b7196559e94807d14b9"}) as unknown as TypedDocumentString<ExamBoardQuery, ExamBoardQueryVariables>;
export const ExamBoardCohortsDocument = new TypedDocumentString(`
    query ExamBoardCohorts($examId: ID!) {
  examBoard(examId: $examId) {
    cohorts {
      cohortId
      cohort {
        id
        title
      }
      learners
      started
      savedLastMinute
      handedIn
      graded
      queueDepth
      estimated
    }
  }
}
    `, {"hash":"0dd91f9ef2987398b4a8e04aa273907cb727b7e463202cd02d6b13a6b1282b2b"}) as unknown as TypedDocumentString<ExamBoardCohortsQuery, ExamBoardCohortsQueryVariables>;
export const CreateCohortDocument = new TypedDocumentString(`
    mutation CreateCohort($input: CreateCohortInput!) {
  createCohort(input: $input) {
    ...CohortFields
  }
}
    fragment CohortFields on Cohort {
  id
  title
  status
  dueAt
  instructors {
    id
    name: displayName
  }
}`, {"hash":"c5d717ef9c6f2f892834cccca56809dabc48f22a4b6e2bc87df233b287ffa4b3"}) as unknown as TypedDocumentString<CreateCohortMutation, CreateCohortMutationVariables>;
export const SetDueDateDocument = new TypedDocumentString(`
    mutation SetDueDate($cohortId: ID!, $dueAt: DateTime) {
  setDueDate(cohortId: $cohortId, dueAt: $dueAt) {
    ...CohortFields
  }
}
    fragment CohortFields on Cohort {
  id
  title
  status
  dueAt
  instructors {
    id
    name: displayName
  }
}`, {"hash":"e1a1b24cce3557e67c38c597d9e9725fde4fa3474a7989a883f2790e11922b6e"}) as unknown as TypedDocumentString<SetDueDateMutation, SetDueDateMutationVariables>;
export const CohortsDocument = new TypedDocumentString(`
    query Cohorts($search: String, $first: Int!, $after: String) {
  cohorts(search: $search, first: $first, after: $after) {
    edges {
      node {
        ...CohortFields
        seatCount
        course {
          id
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment CohortFields on Cohort {
  id
  title
  status
  dueAt
  instructors {
    id
    name: displayName
  }
}`, {"hash":"84ac3f68f27c69a8283f4ea555ed9ab2db7df18c39097958b96edd0baffe8745"}) as unknown as TypedDocumentString<CohortsQuery, CohortsQueryVariables>;
export const CohortPageDocument = new TypedDocumentString(`
    query CohortPage($id: ID!) {
  cohort(id: $id) {
    ...CohortFields
    course {
      id
      title
    }
  }
}
    fragment CohortFields on Cohort {
  id
  title
  status
  dueAt
  instructors {
    id
    name: displayName
  }
}`, {"hash":"8f9aed99af6991df5ea05c41e3ff4c05af4d958f5eca31eca7e908a04d25ac6d"}) as unknown as TypedDocumentString<CohortPageQuery, CohortPageQueryVariables>;
export const CohortSeatsDocument = new TypedDocumentString(`
    query CohortSeats($id: ID!, $status: [SeatStatus!], $first: Int!, $after: String, $count: Boolean!) {
  cohort(id: $id) {
    seats(status: $status, first: $first, after: $after) {
      edges {
        node {
          ...SeatFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $count)
    }
  }
}
    fragment SeatFields on Seat {
  id
  status
  enrolledAt
  dueAt
  completedAt
  progress {
    percent
  }
  course {
    id
    title
  }
  learner {
    id
    displayName
  }
}`, {"hash":"8389d9caa9efd00b30d5ce9876c69a7319e695aa272b9f47cb5ab66e195854bc"}) as unknown as TypedDocumentString<CohortSeatsQuery, CohortSeatsQueryVariables>;
export const CoursesDocument = new TypedDocumentString(`
    query Courses($filter: CourseFilter, $sort: CourseSort!, $first: Int!, $after: String) {
  courses(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      node {
        ...CourseEntryFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}`, {"hash":"5a9f57d44448725bc3520e5addb39846fe3bb86529949bc67d9bf02e2550a3f0"}) as unknown as TypedDocumentString<CoursesQuery, CoursesQueryVariables>;
export const CourseInShortDocument = new TypedDocumentString(`
    query CourseInShort($id: ID!) {
  course(id: $id) {
    ...CourseEntryFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}`, {"hash":"5ec268a5b259d98445d16aac57dab940dd7c226eec08e28a7c68eb864bfe9aad"}) as unknown as TypedDocumentString<CourseInShortQuery, CourseInShortQueryVariables>;
export const AuthoringDocument = new TypedDocumentString(`
    query Authoring($id: ID!) {
  course(id: $id) {
    ...CourseFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}`, {"hash":"5f1fed538af4e14197c1f6fd9cb35e5edef00557840cf784009ed8d06effe0ef"}) as unknown as TypedDocumentString<AuthoringQuery, AuthoringQueryVariables>;
export const CourseSeatCountDocument = new TypedDocumentString(`
    query CourseSeatCount($id: ID!) {
  course(id: $id) {
    seatCount
  }
}
    `, {"hash":"de6984643c7a83fb7da53e1f9925405a96edbebdaec237d3f596c11a690f3f1b"}) as unknown as TypedDocumentString<CourseSeatCountQuery, CourseSeatCountQueryVariables>;
export const CourseCohortsDocument = new TypedDocumentString(`
    query CourseCohorts($id: ID!) {
  course(id: $id) {
    cohorts {
      ...CohortFields
    }
  }
}
    fragment CohortFields on Cohort {
  id
  title
  status
  dueAt
  instructors {
    id
    name: displayName
  }
}`, {"hash":"29223cbc28dec6a3c1291a14698786df48585129a7a1c1d4223bbef6a2d5c978"}) as unknown as TypedDocumentString<CourseCohortsQuery, CourseCohortsQueryVariables>;
export const CourseSeatsDocument = new TypedDocumentString(`
    query CourseSeats($id: ID!, $status: [SeatStatus!], $first: Int!, $after: String, $count: Boolean!) {
  course(id: $id) {
    seats(status: $status, first: $first, after: $after) {
      edges {
        node {
          ...SeatFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $count)
    }
  }
}
    fragment SeatFields on Seat {
  id
  status
  enrolledAt
  dueAt
  completedAt
  progress {
    percent
  }
  course {
    id
    title
  }
  learner {
    id
    displayName
  }
}`, {"hash":"3a4d08bcd43bc5a9e9292b5a347346b2eef1aafc71666eb7e8481aeaa56e1221"}) as unknown as TypedDocumentString<CourseSeatsQuery, CourseSeatsQueryVariables>;
export const CategoriesDocument = new TypedDocumentString(`
    query Categories {
  categories {
    id
    name
  }
}
    `, {"hash":"bdf84b0e19dad9e471fcf178e995b9d32f724f349f0e71c6772549ab20f795b3"}) as unknown as TypedDocumentString<CategoriesQuery, CategoriesQueryVariables>;
export const CreateCategoryDocument = new TypedDocumentString(`
    mutation CreateCategory($input: CreateCategoryInput!) {
  createCategory(input: $input) {
    id
    name
  }
}
    `, {"hash":"b5fb02f34818b0e853a4cf44851ed54376b2f30e04398d2c47749dc93026ad12"}) as unknown as TypedDocumentString<CreateCategoryMutation, CreateCategoryMutationVariables>;
export const CreateCourseDocument = new TypedDocumentString(`
    mutation CreateCourse($input: CreateCourseInput!) {
  createCourse(input: $input) {
    ...CourseFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}`, {"hash":"e6985f121cb7108d9c9c08012675c2e639ac04dc3c4219ca3b3949390f275815"}) as unknown as TypedDocumentString<CreateCourseMutation, CreateCourseMutationVariables>;
export const EditCourseDocument = new TypedDocumentString(`
    mutation EditCourse($input: EditCourseInput!) {
  editCourse(input: $input) {
    ...CourseFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}`, {"hash":"ac63b6b5c2e032fac49f6c1c91723a4f17bbd78926cc9252e6829c2f4145b38d"}) as unknown as TypedDocumentString<EditCourseMutation, EditCourseMutationVariables>;
export const AddModuleDocument = new TypedDocumentString(`
    mutation AddModule($input: AddModuleInput!) {
  addModule(input: $input) {
    ...CourseFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}`, {"hash":"b102651d153548fbbfbfd2abd876fbecb7acba9a5c67f86ec20b4f6a23226a27"}) as unknown as TypedDocumentString<AddModuleMutation, AddModuleMutationVariables>;
export const ArrangeCourseDocument = new TypedDocumentString(`
    mutation ArrangeCourse($input: ArrangeCourseInput!) {
  arrangeCourse(input: $input) {
    ...CourseFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}`, {"hash":"51c544cf1910d4ae0427210130512827c8f1cbbdb29ffb223cf68e1575508a76"}) as unknown as TypedDocumentString<ArrangeCourseMutation, ArrangeCourseMutationVariables>;
export const PublishCourseDocument = new TypedDocumentString(`
    mutation PublishCourse($courseId: ID!) {
  publishCourse(courseId: $courseId) {
    ...CourseFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}`, {"hash":"ed8f023c66ae273005c462dee6ab702bef35a7a5f8bd20eb845e5291cdbd1ae0"}) as unknown as TypedDocumentString<PublishCourseMutation, PublishCourseMutationVariables>;
export const SchedulePublicationDocument = new TypedDocumentString(`
    mutation SchedulePublication($courseId: ID!, $at: DateTime!) {
  schedulePublication(courseId: $courseId, at: $at) {
    ...CourseFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}`, {"hash":"e1b699f7eb33ea7683dc5f25863f97dedd0495e8112befbdf4528f4417259783"}) as unknown as TypedDocumentString<SchedulePublicationMutation, SchedulePublicationMutationVariables>;
export const CancelScheduledPublicationDocument = new TypedDocumentString(`
    mutation CancelScheduledPublication($courseId: ID!) {
  cancelScheduledPublication(courseId: $courseId) {
    ...CourseFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}`, {"hash":"82e9edfa4c5661a39d00a3c91a1bfe324082f29619122dfe8a9bca7a92dc83c6"}) as unknown as TypedDocumentString<CancelScheduledPublicationMutation, CancelScheduledPublicationMutationVariables>;
export const ArchiveCourseDocument = new TypedDocumentString(`
    mutation ArchiveCourse($courseId: ID!) {
  archiveCourse(courseId: $courseId) {
    ...CourseFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}`, {"hash":"eb59703259755f4985623f39f85231596253e62e684f18de548819a7aebef02f"}) as unknown as TypedDocumentString<ArchiveCourseMutation, ArchiveCourseMutationVariables>;
export const LessonUploaderDocument = new TypedDocumentString(`
    query LessonUploader($courseId: ID!) {
  me {
    tenant {
      id
    }
  }
  course(id: $courseId) {
    outlineKey
  }
}
    `, {"hash":"d9f32776e1bc5c71e884a1e1778dc0e03865d06001b35eba63b5a30042f106f0"}) as unknown as TypedDocumentString<LessonUploaderQuery, LessonUploaderQueryVariables>;
export const LessonPageDocument = new TypedDocumentString(`
    query LessonPage($id: ID!) {
  lesson(id: $id) {
    ...LessonFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}
fragment LessonFields on Lesson {
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
      file
      url
    }
  }
  minutes
  course {
    ...CourseFields
  }
}`, {"hash":"387221e9dfdd1ca8665fdcafcd127c207dc22c42bea65074eecdac1e6fc97fa7"}) as unknown as TypedDocumentString<LessonPageQuery, LessonPageQueryVariables>;
export const AddLessonDocument = new TypedDocumentString(`
    mutation AddLesson($input: AddLessonInput!) {
  addLesson(input: $input) {
    ...LessonFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}
fragment LessonFields on Lesson {
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
      file
      url
    }
  }
  minutes
  course {
    ...CourseFields
  }
}`, {"hash":"00d79db4249de61767ede437bb30e03e48fa8328ea2db0af62dc5e54bd8872c8"}) as unknown as TypedDocumentString<AddLessonMutation, AddLessonMutationVariables>;
export const EditLessonDocument = new TypedDocumentString(`
    mutation EditLesson($input: EditLessonInput!) {
  editLesson(input: $input) {
    ...LessonFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}
fragment LessonFields on Lesson {
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
      file
      url
    }
  }
  minutes
  course {
    ...CourseFields
  }
}`, {"hash":"ad002d9f0c7a5592f1872fb77d3ab56a3ae8448ee92602eb33bbad7c57556880"}) as unknown as TypedDocumentString<EditLessonMutation, EditLessonMutationVariables>;
export const RemoveLessonDocument = new TypedDocumentString(`
    mutation RemoveLesson($lessonId: ID!) {
  removeLesson(lessonId: $lessonId) {
    ...CourseFields
  }
}
    fragment CourseEntryFields on Course {
  id
  code
  title
  summary
  status
  version
  lessonCount
  createdAt
  category {
    id
    name
  }
}
fragment CourseFields on Course {
  ...CourseEntryFields
  sourcedId
  publishedAt
  publishAt
  publicationMissedAt
  outlineKey
  publicationFaults {
    code
    module {
      id
      title
    }
  }
  draftModules {
    id
    title
    lessons {
      id
      title
      kind
      minutes
    }
  }
  modules {
    id
    title
    lessons {
      id
      title
    }
  }
}`, {"hash":"f16f9ddf1796363b325e5eef36ff2197e21d22f8fbcc737904e8babdf816e9a2"}) as unknown as TypedDocumentString<RemoveLessonMutation, RemoveLessonMutationVariables>;
export const DeadLettersDocument = new TypedDocumentString(`
    query DeadLetters($first: Int!, $after: String, $assessment: Boolean!, $catalog: Boolean!, $enrollment: Boolean!, $identity: Boolean!, $notifications: Boolean!, $recommendation: Boolean!) {
  assessment: assessmentDeadLetters(first: $first, after: $after) @include(if: $assessment) {
    ...DeadLetterPage
  }
  catalog: catalogDeadLetters(first: $first, after: $after) @include(if: $catalog) {
    ...DeadLetterPage
  }
  enrollment: enrollmentDeadLetters(first: $first, after: $after) @include(if: $enrollment) {
    ...DeadLetterPage
  }
  identity: identityDeadLetters(first: $first, after: $after) @include(if: $identity) {
    ...DeadLetterPage
  }
  notifications: notificationsDeadLetters(first: $first, after: $after) @include(if: $notifications) {
    ...DeadLetterPage
  }
  recommendation: recommendationDeadLetters(first: $first, after: $after) @include(if: $recommendation) {
    ...DeadLetterPage
  }
}
    fragment DeadLetterPage on DeadLetterConnection {
  edges {
    cursor
    node {
      id
      service
      group
      eventType
      subject
      recordedAt
      failedAt
      tries
      error
      requestId
    }
  }
  pageInfo {
    hasNextPage
  }
  totalCount
}`, {"hash":"f7ca65337b99d6bff8411968d0ce1166daf3bc5ebdbd0ee797fe92f6b55a642a"}) as unknown as TypedDocumentString<DeadLettersQuery, DeadLettersQueryVariables>;
export const ReplayDeadLettersDocument = new TypedDocumentString(`
    mutation ReplayDeadLetters($id: ID, $group: String, $assessment: Boolean!, $catalog: Boolean!, $enrollment: Boolean!, $identity: Boolean!, $notifications: Boolean!, $recommendation: Boolean!) {
  assessment: replayAssessmentDeadLetters(id: $id, group: $group) @include(if: $assessment) {
    replayed
    left
  }
  catalog: replayCatalogDeadLetters(id: $id, group: $group) @include(if: $catalog) {
    replayed
    left
  }
  enrollment: replayEnrollmentDeadLetters(id: $id, group: $group) @include(if: $enrollment) {
    replayed
    left
  }
  identity: replayIdentityDeadLetters(id: $id, group: $group) @include(if: $identity) {
    replayed
    left
  }
  notifications: replayNotificationsDeadLetters(id: $id, group: $group) @include(if: $notifications) {
    replayed
    left
  }
  recommendation: replayRecommendationDeadLetters(id: $id, group: $group) @include(if: $recommendation) {
    replayed
    left
  }
}
    `, {"hash":"d52b0eb21fd0a057f92c7100e751671687c46e5f88b1a17805121fa9adbb12dd"}) as unknown as TypedDocumentString<ReplayDeadLettersMutation, ReplayDeadLettersMutationVariables>;
export const SsoProvidersDocument = new TypedDocumentString(`
    query SsoProviders {
  ssoProviders {
    ...SsoProviderEntry
  }
}
    fragment SsoProviderEntry on SsoProvider {
  id
  name
  issuer
  clientId
  hasClientSecret
  clientAuthentication
  scopes
  claims {
    email
    givenName
    familyName
    roles
  }
  emailDomains
  roleMappings {
    value
    role
  }
  defaultRoles
  createsPeople
  enforced
  enabled
  usedAt
  createdAt
  backchannelLogoutPath
}`, {"hash":"e86a31b64201e49a43a6d68ee950e9ad221fedb9e5ea28fcd56c8853e39fbf08"}) as unknown as TypedDocumentString<SsoProvidersQuery, SsoProvidersQueryVariables>;
export const CreateSsoProviderDocument = new TypedDocumentString(`
    mutation CreateSsoProvider($input: CreateSsoProviderInput!) {
  createSsoProvider(input: $input) {
    ...SsoProviderEntry
  }
}
    fragment SsoProviderEntry on SsoProvider {
  id
  name
  issuer
  clientId
  hasClientSecret
  clientAuthentication
  scopes
  claims {
    email
    givenName
    familyName
    roles
  }
  emailDomains
  roleMappings {
    value
    role
  }
  defaultRoles
  createsPeople
  enforced
  enabled
  usedAt
  createdAt
  backchannelLogoutPath
}`, {"hash":"0862a0b63ff42fe5689652b2488bd52122774714c39678ae8f55c08d82d8b5d4"}) as unknown as TypedDocumentString<CreateSsoProviderMutation, CreateSsoProviderMutationVariables>;
export const UpdateSsoProviderDocument = new TypedDocumentString(`
    mutation UpdateSsoProvider($input: UpdateSsoProviderInput!) {
  updateSsoProvider(input: $input) {
    ...SsoProviderEntry
  }
}
    fragment SsoProviderEntry on SsoProvider {
  id
  name
  issuer
  clientId
  hasClientSecret
  clientAuthentication
  scopes
  claims {
    email
    givenName
    familyName
    roles
  }
  emailDomains
  roleMappings {
    value
    role
  }
  defaultRoles
  createsPeople
  enforced
  enabled
  usedAt
  createdAt
  backchannelLogoutPath
}`, {"hash":"0195a1a4d8f3b3f87a6ba06333f09796fcb7026ee3291643622bef49f43f6323"}) as unknown as TypedDocumentString<UpdateSsoProviderMutation, UpdateSsoProviderMutationVariables>;
export const DeleteSsoProviderDocument = new TypedDocumentString(`
    mutation DeleteSsoProvider($id: ID!) {
  deleteSsoProvider(id: $id)
}
    `, {"hash":"10ab7ac198556de20b426670acb94978cb459227bcbabd341bffde4b5058d366"}) as unknown as TypedDocumentString<DeleteSsoProviderMutation, DeleteSsoProviderMutationVariables>;
export const TestSsoProviderDocument = new TypedDocumentString(`
    mutation TestSsoProvider($id: ID!) {
  testSsoProvider(id: $id) {
    name
    ok
    message
    because
  }
}
    `, {"hash":"dbfe381739ce74f1fd27a4856e90cb14e8ea50dd0edf7b2b389879e2f5c79f44"}) as unknown as TypedDocumentString<TestSsoProviderMutation, TestSsoProviderMutationVariables>;
export const ScimTokensDocument = new TypedDocumentString(`
    query ScimTokens {
  scimTokens {
    ...ScimTokenEntry
  }
}
    fragment ScimTokenEntry on ScimToken {
  id
  name
  roles
  createdAt
  expiresAt
  revokedAt
  usedAt
}`, {"hash":"46a0e0ebb6490df65fe61a49503a08a1805fbf1ad1932662afdc1bdb01a1fa10"}) as unknown as TypedDocumentString<ScimTokensQuery, ScimTokensQueryVariables>;
export const CreateScimTokenDocument = new TypedDocumentString(`
    mutation CreateScimToken($input: CreateScimTokenInput!) {
  createScimToken(input: $input) {
    secret
    token {
      ...ScimTokenEntry
    }
  }
}
    fragment ScimTokenEntry on ScimToken {
  id
  name
  roles
  createdAt
  expiresAt
  revokedAt
  usedAt
}`, {"hash":"21af9e13be4835cd18554d76262f66815b232f62ffab80c5e08b899d2597c0f8"}) as unknown as TypedDocumentString<CreateScimTokenMutation, CreateScimTokenMutationVariables>;
export const RotateScimTokenDocument = new TypedDocumentString(`
    mutation RotateScimToken($id: ID!) {
  rotateScimToken(id: $id) {
    secret
    token {
      ...ScimTokenEntry
    }
  }
}
    fragment ScimTokenEntry on ScimToken {
  id
  name
  roles
  createdAt
  expiresAt
  revokedAt
  usedAt
}`, {"hash":"4b3db8946316d268e2225b00a0bf8700256786d99fa5509efe8e4135ab0afe05"}) as unknown as TypedDocumentString<RotateScimTokenMutation, RotateScimTokenMutationVariables>;
export const RevokeScimTokenDocument = new TypedDocumentString(`
    mutation RevokeScimToken($id: ID!) {
  revokeScimToken(id: $id) {
    ...ScimTokenEntry
  }
}
    fragment ScimTokenEntry on ScimToken {
  id
  name
  roles
  createdAt
  expiresAt
  revokedAt
  usedAt
}`, {"hash":"ae99cd10bd8d237b06e2d77fed3a718cfdc33d0d294d7e3c43243f063e93e18a"}) as unknown as TypedDocumentString<RevokeScimTokenMutation, RevokeScimTokenMutationVariables>;
export const GroupsDocument = new TypedDocumentString(`
    query Groups($first: Int!, $after: String) {
  groups(first: $first, after: $after) {
    edges {
      node {
        ...GroupEntry
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment GroupEntry on Group {
  id
  displayName
  roles
  memberCount
  createdAt
}`, {"hash":"e17961ddb0a8e2d0871cb29a0b2490faaff8fd1a2b685e54730285dfce6aba58"}) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const SetGroupRolesDocument = new TypedDocumentString(`
    mutation SetGroupRoles($input: SetGroupRolesInput!) {
  setGroupRoles(input: $input) {
    ...GroupEntry
  }
}
    fragment GroupEntry on Group {
  id
  displayName
  roles
  memberCount
  createdAt
}`, {"hash":"f1b39f34f7f44e199f50b357b96b277cc313af63025c082183e4b591bfe60eb5"}) as unknown as TypedDocumentString<SetGroupRolesMutation, SetGroupRolesMutationVariables>;
export const AccommodationsDocument = new TypedDocumentString(`
    query Accommodations($courseId: ID, $examId: ID, $learnerId: ID, $first: Int!, $after: String) {
  accommodations(
    courseId: $courseId
    examId: $examId
    learnerId: $learnerId
    first: $first
    after: $after
  ) {
    edges {
      node {
        ...AccommodationFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment AccommodationFields on Accommodation {
  id
  courseId
  course {
    title
  }
  examId
  exam {
    title
  }
  learnerId
  learner {
    id
    displayName
  }
  extraMinutes
  extraPercent
  extraAttempts
  unlockedUntil
  reason
  changedAt
}`, {"hash":"836ec2cfa0c812960387418c7d261afaa1623bc4cc74be533fa6dc640847cb41"}) as unknown as TypedDocumentString<AccommodationsQuery, AccommodationsQueryVariables>;
export const GrantAccommodationDocument = new TypedDocumentString(`
    mutation GrantAccommodation($input: GrantAccommodationInput!) {
  grantAccommodation(input: $input) {
    ...AccommodationFields
  }
}
    fragment AccommodationFields on Accommodation {
  id
  courseId
  course {
    title
  }
  examId
  exam {
    title
  }
  learnerId
  learner {
    id
    displayName
  }
  extraMinutes
  extraPercent
  extraAttempts
  unlockedUntil
  reason
  changedAt
}`, {"hash":"6cc25eba4d0475ce1d3ee7415e7fff9099c0fd082cb35b2dfd5c62483b378197"}) as unknown as TypedDocumentString<GrantAccommodationMutation, GrantAccommodationMutationVariables>;
export const RevokeAccommodationDocument = new TypedDocumentString(`
    mutation RevokeAccommodation($id: ID!) {
  revokeAccommodation(id: $id)
}
    `, {"hash":"c0995c09a67748a976ede7c2a467bd558915e5f68b631d40598e661ac70abf48"}) as unknown as TypedDocumentString<RevokeAccommodationMutation, RevokeAccommodationMutationVariables>;
export const ExamsPageDocument = new TypedDocumentString(`
    query ExamsPage($courseId: ID, $status: [ExamStatus!], $first: Int!, $after: String) {
  exams(courseId: $courseId, status: $status, first: $first, after: $after) {
    edges {
      node {
        ...ExamEntryFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}`, {"hash":"4766016054f1b116f4ab9b411902c481f231ce2f731bcfd8b6a10c10365fd7f8"}) as unknown as TypedDocumentString<ExamsPageQuery, ExamsPageQueryVariables>;
export const ExamEntryDocument = new TypedDocumentString(`
    query ExamEntry($id: ID!) {
  exam(id: $id) {
    ...ExamEntryFields
  }
}
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}`, {"hash":"d8065813eb797934f8f1257bd00aa5c3d736b3ba4f50364738840682d4c20744"}) as unknown as TypedDocumentString<ExamEntryQuery, ExamEntryQueryVariables>;
export const ExamPageDocument = new TypedDocumentString(`
    query ExamPage($id: ID!) {
  exam(id: $id) {
    ...ExamFields
  }
}
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}
fragment ExamFields on Exam {
  ...ExamEntryFields
  instructions
  attemptLimit
  passMark
  counts
  leaderboard
  needsAccessCode
  plan {
    revision
    timeLimitMinutes
    graceSeconds
    shuffleChoices
    releasedAt
    keepsBack
    createdAt
    changedAt
    sections {
      id
      title
      instructions
      shuffle
      items {
        itemId
        title
        version
        points
      }
      draws {
        tags
        count
        points
        poolSize
      }
    }
    release {
      when
      at
      show {
        score
        feedback
        answers
      }
    }
    marking {
      markers
      anonymous
      tolerance
    }
    problems {
      path
      message
      because
    }
    notices {
      path
      message
      because
    }
  }
}`, {"hash":"3bb8363d654c39c9e70992a7dfd1b4d149e83e2a23a593d7ee600bdecaf3845e"}) as unknown as TypedDocumentString<ExamPageQuery, ExamPageQueryVariables>;
export const CreateExamDocument = new TypedDocumentString(`
    mutation CreateExam($input: CreateExamInput!) {
  createExam(input: $input) {
    ...ExamFields
  }
}
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}
fragment ExamFields on Exam {
  ...ExamEntryFields
  instructions
  attemptLimit
  passMark
  counts
  leaderboard
  needsAccessCode
  plan {
    revision
    timeLimitMinutes
    graceSeconds
    shuffleChoices
    releasedAt
    keepsBack
    createdAt
    changedAt
    sections {
      id
      title
      instructions
      shuffle
      items {
        itemId
        title
        version
        points
      }
      draws {
        tags
        count
        points
        poolSize
      }
    }
    release {
      when
      at
      show {
        score
        feedback
        answers
      }
    }
    marking {
      markers
      anonymous
      tolerance
    }
    problems {
      path
      message
      because
    }
    notices {
      path
      message
      because
    }
  }
}`, {"hash":"944b9aca3e4735c065f91d5d7e16f51e99174dcb31c606a67d9a770a485d9d98"}) as unknown as TypedDocumentString<CreateExamMutation, CreateExamMutationVariables>;
export const DuplicateExamDocument = new TypedDocumentString(`
    mutation DuplicateExam($input: DuplicateExamInput!) {
  duplicateExam(input: $input) {
    ...ExamFields
  }
}
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}
fragment ExamFields on Exam {
  ...ExamEntryFields
  instructions
  attemptLimit
  passMark
  counts
  leaderboard
  needsAccessCode
  plan {
    revision
    timeLimitMinutes
    graceSeconds
    shuffleChoices
    releasedAt
    keepsBack
    createdAt
    changedAt
    sections {
      id
      title
      instructions
      shuffle
      items {
        itemId
        title
        version
        points
      }
      draws {
        tags
        count
        points
        poolSize
      }
    }
    release {
      when
      at
      show {
        score
        feedback
        answers
      }
    }
    marking {
      markers
      anonymous
      tolerance
    }
    problems {
      path
      message
      because
    }
    notices {
      path
      message
      because
    }
  }
}`, {"hash":"a42c55ef4f186aef38466d766aedb40e7ced4193639853e508674e5805d5bd2d"}) as unknown as TypedDocumentString<DuplicateExamMutation, DuplicateExamMutationVariables>;
export const ChangeExamDocument = new TypedDocumentString(`
    mutation ChangeExam($input: ChangeExamInput!) {
  changeExam(input: $input) {
    ...ExamFields
  }
}
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}
fragment ExamFields on Exam {
  ...ExamEntryFields
  instructions
  attemptLimit
  passMark
  counts
  leaderboard
  needsAccessCode
  plan {
    revision
    timeLimitMinutes
    graceSeconds
    shuffleChoices
    releasedAt
    keepsBack
    createdAt
    changedAt
    sections {
      id
      title
      instructions
      shuffle
      items {
        itemId
        title
        version
        points
      }
      draws {
        tags
        count
        points
        poolSize
      }
    }
    release {
      when
      at
      show {
        score
        feedback
        answers
      }
    }
    marking {
      markers
      anonymous
      tolerance
    }
    problems {
      path
      message
      because
    }
    notices {
      path
      message
      because
    }
  }
}`, {"hash":"e20b99bcb0173a3c7cfee28090663af22cb8d66d944e40966cf5f32791545c38"}) as unknown as TypedDocumentString<ChangeExamMutation, ChangeExamMutationVariables>;
export const ScheduleExamDocument = new TypedDocumentString(`
    mutation ScheduleExam($examId: ID!, $revision: Int!) {
  scheduleExam(examId: $examId, revision: $revision) {
    ...ExamFields
  }
}
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}
fragment ExamFields on Exam {
  ...ExamEntryFields
  instructions
  attemptLimit
  passMark
  counts
  leaderboard
  needsAccessCode
  plan {
    revision
    timeLimitMinutes
    graceSeconds
    shuffleChoices
    releasedAt
    keepsBack
    createdAt
    changedAt
    sections {
      id
      title
      instructions
      shuffle
      items {
        itemId
        title
        version
        points
      }
      draws {
        tags
        count
        points
        poolSize
      }
    }
    release {
      when
      at
      show {
        score
        feedback
        answers
      }
    }
    marking {
      markers
      anonymous
      tolerance
    }
    problems {
      path
      message
      because
    }
    notices {
      path
      message
      because
    }
  }
}`, {"hash":"719c7881317a325862bfa9d805d124895517d58fb5a44e1a2766c42650b081b4"}) as unknown as TypedDocumentString<ScheduleExamMutation, ScheduleExamMutationVariables>;
export const UnscheduleExamDocument = new TypedDocumentString(`
    mutation UnscheduleExam($examId: ID!) {
  unscheduleExam(examId: $examId) {
    ...ExamFields
  }
}
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}
fragment ExamFields on Exam {
  ...ExamEntryFields
  instructions
  attemptLimit
  passMark
  counts
  leaderboard
  needsAccessCode
  plan {
    revision
    timeLimitMinutes
    graceSeconds
    shuffleChoices
    releasedAt
    keepsBack
    createdAt
    changedAt
    sections {
      id
      title
      instructions
      shuffle
      items {
        itemId
        title
        version
        points
      }
      draws {
        tags
        count
        points
        poolSize
      }
    }
    release {
      when
      at
      show {
        score
        feedback
        answers
      }
    }
    marking {
      markers
      anonymous
      tolerance
    }
    problems {
      path
      message
      because
    }
    notices {
      path
      message
      because
    }
  }
}`, {"hash":"c837c3beaff271069cf605cb8913767a52e8b3fe87bce4f51f6debe4a165bc56"}) as unknown as TypedDocumentString<UnscheduleExamMutation, UnscheduleExamMutationVariables>;
export const CloseExamDocument = new TypedDocumentString(`
    mutation CloseExam($examId: ID!) {
  closeExam(examId: $examId) {
    ...ExamFields
  }
}
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}
fragment ExamFields on Exam {
  ...ExamEntryFields
  instructions
  attemptLimit
  passMark
  counts
  leaderboard
  needsAccessCode
  plan {
    revision
    timeLimitMinutes
    graceSeconds
    shuffleChoices
    releasedAt
    keepsBack
    createdAt
    changedAt
    sections {
      id
      title
      instructions
      shuffle
      items {
        itemId
        title
        version
        points
      }
      draws {
        tags
        count
        points
        poolSize
      }
    }
    release {
      when
      at
      show {
        score
        feedback
        answers
      }
    }
    marking {
      markers
      anonymous
      tolerance
    }
    problems {
      path
      message
      because
    }
    notices {
      path
      message
      because
    }
  }
}`, {"hash":"6aed710fe083aa38bc6f30be87246361f25ea70f07e3f8eeb50b451282f0d742"}) as unknown as TypedDocumentString<CloseExamMutation, CloseExamMutationVariables>;
export const ArchiveExamDocument = new TypedDocumentString(`
    mutation ArchiveExam($examId: ID!) {
  archiveExam(examId: $examId) {
    ...ExamFields
  }
}
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}
fragment ExamFields on Exam {
  ...ExamEntryFields
  instructions
  attemptLimit
  passMark
  counts
  leaderboard
  needsAccessCode
  plan {
    revision
    timeLimitMinutes
    graceSeconds
    shuffleChoices
    releasedAt
    keepsBack
    createdAt
    changedAt
    sections {
      id
      title
      instructions
      shuffle
      items {
        itemId
        title
        version
        points
      }
      draws {
        tags
        count
        points
        poolSize
      }
    }
    release {
      when
      at
      show {
        score
        feedback
        answers
      }
    }
    marking {
      markers
      anonymous
      tolerance
    }
    problems {
      path
      message
      because
    }
    notices {
      path
      message
      because
    }
  }
}`, {"hash":"7be9686cf0017f2a7d9ab96f32bc208f3ba96eca488428931aead19ae1231c29"}) as unknown as TypedDocumentString<ArchiveExamMutation, ArchiveExamMutationVariables>;
export const ItemChoicesDocument = new TypedDocumentString(`
    query ItemChoices($courseId: ID!, $search: String, $tags: [String!], $kind: QuestionKind, $first: Int!, $after: String) {
  itemChoices(
    courseId: $courseId
    search: $search
    tags: $tags
    kind: $kind
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        title
        kind
        tags
        version
        points
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"3062d5ac4cac0b23aec125107029fadbf934d5af36146d5729c495c99199e314"}) as unknown as TypedDocumentString<ItemChoicesQuery, ItemChoicesQueryVariables>;
export const ProctoringDocument = new TypedDocumentString(`
    query Proctoring($examId: ID!, $noticed: Boolean!, $first: Int!, $after: String) {
  proctoring(examId: $examId, noticed: $noticed, first: $first, after: $after) {
    edges {
      node {
        ...ProctoredFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ProctoredFields on Attempt {
  id
  examId
  learnerId
  learner {
    id
    displayName
  }
  number
  status
  startedAt
  deadline
  savedAt
  answeredCount
  questionCount
  noticedCount
  proctorReviews {
    id
    verdict
    note
    reviewedBy
    at
  }
}`, {"hash":"ec562130d6fc5428fae18f1a0f3119fb4d9640cd3ff687eebabfd6eb8a811cdd"}) as unknown as TypedDocumentString<ProctoringQuery, ProctoringQueryVariables>;
export const ProctoringLogDocument = new TypedDocumentString(`
    query ProctoringLog($attemptId: ID!, $first: Int!, $after: String) {
  attempt(id: $attemptId) {
    ...ProctoredFields
    proctorEvents(first: $first, after: $after) {
      edges {
        node {
          id
          kind
          detail
          at
          clientAt
          recordedBy
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment ProctoredFields on Attempt {
  id
  examId
  learnerId
  learner {
    id
    displayName
  }
  number
  status
  startedAt
  deadline
  savedAt
  answeredCount
  questionCount
  noticedCount
  proctorReviews {
    id
    verdict
    note
    reviewedBy
    at
  }
}`, {"hash":"e88960b18001a4a14bc45d865597ba32fb8a542ad0f935abfd55df8d04fb7aeb"}) as unknown as TypedDocumentString<ProctoringLogQuery, ProctoringLogQueryVariables>;
export const NoteProctoringDocument = new TypedDocumentString(`
    mutation NoteProctoring($input: NoteProctoringInput!) {
  noteProctoring(input: $input) {
    ...ProctoredFields
  }
}
    fragment ProctoredFields on Attempt {
  id
  examId
  learnerId
  learner {
    id
    displayName
  }
  number
  status
  startedAt
  deadline
  savedAt
  answeredCount
  questionCount
  noticedCount
  proctorReviews {
    id
    verdict
    note
    reviewedBy
    at
  }
}`, {"hash":"f10bbe4ac4900bfb7e994ae533b164bccf6d16aaedcd669af072419a01136980"}) as unknown as TypedDocumentString<NoteProctoringMutation, NoteProctoringMutationVariables>;
export const ReviewProctoringDocument = new TypedDocumentString(`
    mutation ReviewProctoring($input: ReviewProctoringInput!) {
  reviewProctoring(input: $input) {
    ...ProctoredFields
  }
}
    fragment ProctoredFields on Attempt {
  id
  examId
  learnerId
  learner {
    id
    displayName
  }
  number
  status
  startedAt
  deadline
  savedAt
  answeredCount
  questionCount
  noticedCount
  proctorReviews {
    id
    verdict
    note
    reviewedBy
    at
  }
}`, {"hash":"cd5d06fc8ced5aac9bb0a819937b5fc778c2c16f8c13330502022e10aa809125"}) as unknown as TypedDocumentString<ReviewProctoringMutation, ReviewProctoringMutationVariables>;
export const GradingDeskDocument = new TypedDocumentString(`
    query GradingDesk($of: NextAnswerInput!, $examId: ID!, $first: Int!, $after: String) {
  markingProgress(examId: $examId) {
    itemId
    title
    waiting
    moderation
    done
  }
  markingQueue(of: $of, first: $first, after: $after) {
    edges {
      node {
        id
        itemId
        kind
        maxPoints
        state
        claimedUntil
        revision
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"e20a116259aeeb547b0937965daf3c9292bccaa9c3f37455902e1259f49c63d2"}) as unknown as TypedDocumentString<GradingDeskQuery, GradingDeskQueryVariables>;
export const ModerationPageDocument = new TypedDocumentString(`
    query ModerationPage($examId: ID!, $first: Int!, $after: String) {
  moderationQueue(examId: $examId, first: $first, after: $after) {
    edges {
      node {
        ...MarkingFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment MarkingFields on Marking {
  id
  itemId
  kind
  maxPoints
  state
  claimedUntil
  revision
  points
  exam {
    id
    title
  }
  question {
    ...QuestionFields
  }
  response {
    ...AnswerFields
  }
  files {
    name
    bytes
    url
  }
  rubric {
    ...RubricFields
  }
  learner {
    id
    displayName
  }
  marks {
    points
    comment
    at
    criteria {
      criterionId
      levelId
    }
    marker {
      displayName
    }
  }
}
fragment AnswerFields on ItemResponse {
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
  certainty
}
fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}
fragment QuestionOptionFields on QuestionOption {
  id
  text {
    format
    text
  }
}
fragment QuestionFields on Question {
  kind
  points
  certainty
  penalty
  prompt {
    format
    text
  }
  choices {
    ...QuestionOptionFields
  }
  minChoices
  maxChoices
  text {
    format
    text
  }
  gaps {
    id
    kind
    choices {
      ...QuestionOptionFields
    }
  }
  left {
    ...QuestionOptionFields
  }
  right {
    ...QuestionOptionFields
  }
  entries {
    ...QuestionOptionFields
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
}`, {"hash":"e4854ba109bfc848a81fc3df1b1b7c66ac55abd33efb958a2aa0d0676cba5177"}) as unknown as TypedDocumentString<ModerationPageQuery, ModerationPageQueryVariables>;
export const ClaimAnswerDocument = new TypedDocumentString(`
    mutation ClaimAnswer($input: NextAnswerInput!) {
  claimAnswer(input: $input) {
    ...MarkingFields
  }
}
    fragment MarkingFields on Marking {
  id
  itemId
  kind
  maxPoints
  state
  claimedUntil
  revision
  points
  exam {
    id
    title
  }
  question {
    ...QuestionFields
  }
  response {
    ...AnswerFields
  }
  files {
    name
    bytes
    url
  }
  rubric {
    ...RubricFields
  }
  learner {
    id
    displayName
  }
  marks {
    points
    comment
    at
    criteria {
      criterionId
      levelId
    }
    marker {
      displayName
    }
  }
}
fragment AnswerFields on ItemResponse {
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
  certainty
}
fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}
fragment QuestionOptionFields on QuestionOption {
  id
  text {
    format
    text
  }
}
fragment QuestionFields on Question {
  kind
  points
  certainty
  penalty
  prompt {
    format
    text
  }
  choices {
    ...QuestionOptionFields
  }
  minChoices
  maxChoices
  text {
    format
    text
  }
  gaps {
    id
    kind
    choices {
      ...QuestionOptionFields
    }
  }
  left {
    ...QuestionOptionFields
  }
  right {
    ...QuestionOptionFields
  }
  entries {
    ...QuestionOptionFields
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
}`, {"hash":"c747e3333c32e997b7f56b8a01745f6b92020e8e91ed98a2789266616ebd8d36"}) as unknown as TypedDocumentString<ClaimAnswerMutation, ClaimAnswerMutationVariables>;
export const PutAnswerBackDocument = new TypedDocumentString(`
    mutation PutAnswerBack($markingId: ID!) {
  putAnswerBack(markingId: $markingId) {
    id
  }
}
    `, {"hash":"679fd92f74661beae05bf283e3f7fa68b6175d0ca072bbdd24b6478cc45d1c52"}) as unknown as TypedDocumentString<PutAnswerBackMutation, PutAnswerBackMutationVariables>;
export const MarkAnswerDocument = new TypedDocumentString(`
    mutation MarkAnswer($input: MarkAnswerInput!) {
  markAnswer(input: $input) {
    ...MarkingFields
  }
}
    fragment MarkingFields on Marking {
  id
  itemId
  kind
  maxPoints
  state
  claimedUntil
  revision
  points
  exam {
    id
    title
  }
  question {
    ...QuestionFields
  }
  response {
    ...AnswerFields
  }
  files {
    name
    bytes
    url
  }
  rubric {
    ...RubricFields
  }
  learner {
    id
    displayName
  }
  marks {
    points
    comment
    at
    criteria {
      criterionId
      levelId
    }
    marker {
      displayName
    }
  }
}
fragment AnswerFields on ItemResponse {
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
  certainty
}
fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}
fragment QuestionOptionFields on QuestionOption {
  id
  text {
    format
    text
  }
}
fragment QuestionFields on Question {
  kind
  points
  certainty
  penalty
  prompt {
    format
    text
  }
  choices {
    ...QuestionOptionFields
  }
  minChoices
  maxChoices
  text {
    format
    text
  }
  gaps {
    id
    kind
    choices {
      ...QuestionOptionFields
    }
  }
  left {
    ...QuestionOptionFields
  }
  right {
    ...QuestionOptionFields
  }
  entries {
    ...QuestionOptionFields
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
}`, {"hash":"14ff877dfe4bd4dd69350c28ebec3fb8eea586f7c6a15083eef44ad2dc8ad01c"}) as unknown as TypedDocumentString<MarkAnswerMutation, MarkAnswerMutationVariables>;
export const ModerateDocument = new TypedDocumentString(`
    mutation Moderate($input: ModerateInput!) {
  moderate(input: $input) {
    ...MarkingFields
  }
}
    fragment MarkingFields on Marking {
  id
  itemId
  kind
  maxPoints
  state
  claimedUntil
  revision
  points
  exam {
    id
    title
  }
  question {
    ...QuestionFields
  }
  response {
    ...AnswerFields
  }
  files {
    name
    bytes
    url
  }
  rubric {
    ...RubricFields
  }
  learner {
    id
    displayName
  }
  marks {
    points
    comment
    at
    criteria {
      criterionId
      levelId
    }
    marker {
      displayName
    }
  }
}
fragment AnswerFields on ItemResponse {
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
  certainty
}
fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}
fragment QuestionOptionFields on QuestionOption {
  id
  text {
    format
    text
  }
}
fragment QuestionFields on Question {
  kind
  points
  certainty
  penalty
  prompt {
    format
    text
  }
  choices {
    ...QuestionOptionFields
  }
  minChoices
  maxChoices
  text {
    format
    text
  }
  gaps {
    id
    kind
    choices {
      ...QuestionOptionFields
    }
  }
  left {
    ...QuestionOptionFields
  }
  right {
    ...QuestionOptionFields
  }
  entries {
    ...QuestionOptionFields
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
}`, {"hash":"4b7f1ee7d69d7982fb1b97ecdbb47be2d883f4295ef9358c34696eb532e76e41"}) as unknown as TypedDocumentString<ModerateMutation, ModerateMutationVariables>;
export const ReviewAnswerDocument = new TypedDocumentString(`
    mutation ReviewAnswer($input: ReviewAnswerInput!) {
  reviewAnswer(input: $input) {
    ...MarkingFields
  }
}
    fragment MarkingFields on Marking {
  id
  itemId
  kind
  maxPoints
  state
  claimedUntil
  revision
  points
  exam {
    id
    title
  }
  question {
    ...QuestionFields
  }
  response {
    ...AnswerFields
  }
  files {
    name
    bytes
    url
  }
  rubric {
    ...RubricFields
  }
  learner {
    id
    displayName
  }
  marks {
    points
    comment
    at
    criteria {
      criterionId
      levelId
    }
    marker {
      displayName
    }
  }
}
fragment AnswerFields on ItemResponse {
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
  certainty
}
fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}
fragment QuestionOptionFields on QuestionOption {
  id
  text {
    format
    text
  }
}
fragment QuestionFields on Question {
  kind
  points
  certainty
  penalty
  prompt {
    format
    text
  }
  choices {
    ...QuestionOptionFields
  }
  minChoices
  maxChoices
  text {
    format
    text
  }
  gaps {
    id
    kind
    choices {
      ...QuestionOptionFields
    }
  }
  left {
    ...QuestionOptionFields
  }
  right {
    ...QuestionOptionFields
  }
  entries {
    ...QuestionOptionFields
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
}`, {"hash":"e076cc33ccd91cb2b27a8d215e32773e27019359d7614327ceca265a4fa68fc3"}) as unknown as TypedDocumentString<ReviewAnswerMutation, ReviewAnswerMutationVariables>;
export const RubricsPageDocument = new TypedDocumentString(`
    query RubricsPage($first: Int!, $after: String) {
  rubrics(first: $first, after: $after) {
    edges {
      node {
        ...RubricFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}`, {"hash":"e78f9051704d4f6d28751bd451e298fce39895ba65b8584be9c2b7e3657319ac"}) as unknown as TypedDocumentString<RubricsPageQuery, RubricsPageQueryVariables>;
export const RubricPageDocument = new TypedDocumentString(`
    query RubricPage($rubricId: ID!, $version: Int) {
  rubric(rubricId: $rubricId, version: $version) {
    ...RubricFields
  }
}
    fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}`, {"hash":"a0d52a1b715f17322883bfd216241efa7142b3f9d9fcfade1f7640509d15e8d3"}) as unknown as TypedDocumentString<RubricPageQuery, RubricPageQueryVariables>;
export const RubricBankDocument = new TypedDocumentString(`
    query RubricBank($first: Int!, $after: String) {
  rubrics(first: $first, after: $after) {
    edges {
      node {
        ...RubricWithUses
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}
fragment RubricWithUses on Rubric {
  ...RubricFields
  usedBy {
    itemId
    title
    status
  }
}`, {"hash":"f576d22d510af93865b0ad6824e6675ae85c571e5975a318056d2407cdfcdf8f"}) as unknown as TypedDocumentString<RubricBankQuery, RubricBankQueryVariables>;
export const RubricInBankDocument = new TypedDocumentString(`
    query RubricInBank($rubricId: ID!) {
  rubric(rubricId: $rubricId) {
    ...RubricWithUses
  }
}
    fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}
fragment RubricWithUses on Rubric {
  ...RubricFields
  usedBy {
    itemId
    title
    status
  }
}`, {"hash":"f8eb82e0c470cdaec4cfa700bb2a939b8c4c63a68e7d0570a4a9e2719f8b185c"}) as unknown as TypedDocumentString<RubricInBankQuery, RubricInBankQueryVariables>;
export const CreateRubricDocument = new TypedDocumentString(`
    mutation CreateRubric($input: CreateRubricInput!) {
  createRubric(input: $input) {
    ...RubricFields
  }
}
    fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}`, {"hash":"5fa3101ee83bc5df356670b4845b45f93b9e6001337d0a7f13d7b6f7c5146956"}) as unknown as TypedDocumentString<CreateRubricMutation, CreateRubricMutationVariables>;
export const ReviseRubricDocument = new TypedDocumentString(`
    mutation ReviseRubric($input: ReviseRubricInput!) {
  reviseRubric(input: $input) {
    ...RubricFields
  }
}
    fragment RubricFields on Rubric {
  rubricId
  version
  title
  createdAt
  criteria {
    id
    title
    description
    levels {
      id
      title
      description
      points
    }
  }
}`, {"hash":"94d6b95638a8076e62dd726c00fa3e3dbfdf7032542499633c204f9287d5ea12"}) as unknown as TypedDocumentString<ReviseRubricMutation, ReviseRubricMutationVariables>;
export const ExamTaskPageDocument = new TypedDocumentString(`
    query ExamTaskPage($id: ID!) {
  examTask(id: $id) {
    ...ExamTaskFields
  }
}
    fragment ExamTaskFields on ExamTask {
  id
  kind
  status
  why
  requestedAt
  finishedAt
  total
  done
  changed
  failure
  failedBecause
  requestedBy {
    displayName
  }
}`, {"hash":"91f758ba7370efd7efab2986eefbca25d0134c7c3408578856a58ad5006d5d04"}) as unknown as TypedDocumentString<ExamTaskPageQuery, ExamTaskPageQueryVariables>;
export const ExamTasksPageDocument = new TypedDocumentString(`
    query ExamTasksPage($examId: ID!, $first: Int!, $after: String) {
  examTasks(examId: $examId, first: $first, after: $after) {
    edges {
      node {
        ...ExamTaskFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ExamTaskFields on ExamTask {
  id
  kind
  status
  why
  requestedAt
  finishedAt
  total
  done
  changed
  failure
  failedBecause
  requestedBy {
    displayName
  }
}`, {"hash":"7cf89ebc60c86557f8d40b8126fe9e7b69c5998f0c02ddc2ff0e6799bedb4634"}) as unknown as TypedDocumentString<ExamTasksPageQuery, ExamTasksPageQueryVariables>;
export const RegradePreviewDocument = new TypedDocumentString(`
    query RegradePreview($input: RegradeInput!, $first: Int!, $after: String) {
  previewRegrade(input: $input) {
    results
    affected
    raised
    lowered
    newlyPassed
    newlyFailed
    byHand
    complete
    effects(first: $first, after: $after) {
      edges {
        node {
          id
          from
          to
          scoreFrom
          scoreTo
          passedFrom
          passedTo
          released
          learner {
            id
            displayName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"596c1691a82d58346b52c18f8d751d3665be948d8dec61cd8aedcb69284863ea"}) as unknown as TypedDocumentString<RegradePreviewQuery, RegradePreviewQueryVariables>;
export const StartRegradeDocument = new TypedDocumentString(`
    mutation StartRegrade($input: StartRegradeInput!) {
  startRegrade(input: $input) {
    ...ExamTaskFields
  }
}
    fragment ExamTaskFields on ExamTask {
  id
  kind
  status
  why
  requestedAt
  finishedAt
  total
  done
  changed
  failure
  failedBecause
  requestedBy {
    displayName
  }
}`, {"hash":"edfc768e79d9260b1e5b9583dc07ac34b67d3da4cfc50973e78e937cfd871400"}) as unknown as TypedDocumentString<StartRegradeMutation, StartRegradeMutationVariables>;
export const ReleaseResultsDocument = new TypedDocumentString(`
    mutation ReleaseResults($examId: ID!) {
  releaseResults(examId: $examId) {
    ...ExamTaskFields
  }
}
    fragment ExamTaskFields on ExamTask {
  id
  kind
  status
  why
  requestedAt
  finishedAt
  total
  done
  changed
  failure
  failedBecause
  requestedBy {
    displayName
  }
}`, {"hash":"6ddaf89b36a2657de3da81e183dddc05549b77071e96966123f859326601f0a9"}) as unknown as TypedDocumentString<ReleaseResultsMutation, ReleaseResultsMutationVariables>;
export const WithdrawReleaseDocument = new TypedDocumentString(`
    mutation WithdrawRelease($input: WithdrawReleaseInput!) {
  withdrawRelease(input: $input) {
    ...ExamTaskFields
  }
}
    fragment ExamTaskFields on ExamTask {
  id
  kind
  status
  why
  requestedAt
  finishedAt
  total
  done
  changed
  failure
  failedBecause
  requestedBy {
    displayName
  }
}`, {"hash":"434183706da90fff5d2abc24b200025db05d9df0bbae1dfed41ed6a4f92dbf55"}) as unknown as TypedDocumentString<WithdrawReleaseMutation, WithdrawReleaseMutationVariables>;
export const HandInsBesideDocument = new TypedDocumentString(`
    query HandInsBeside($examId: ID!, $first: Int!, $after: String) {
  examResults(examId: $examId, standing: false, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        attemptNumber
        status
        flags
        submittedAt
        score
        maxScore
        learner {
          id
          displayName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"7862566e7a269353d37d445b0bf98e5b18bd86336174432f06251361baef58b2"}) as unknown as TypedDocumentString<HandInsBesideQuery, HandInsBesideQueryVariables>;
export const ChooseStandingDocument = new TypedDocumentString(`
    mutation ChooseStanding($input: ChooseStandingInput!) {
  chooseStanding(input: $input)
}
    `, {"hash":"09335a18e7148d1f3e597ae932eeba6663fd00ad37077e00a9432356967818fc"}) as unknown as TypedDocumentString<ChooseStandingMutation, ChooseStandingMutationVariables>;
export const ExamStatisticsPageDocument = new TypedDocumentString(`
    query ExamStatisticsPage($examId: ID!) {
  examStatistics(examId: $examId) {
    at
    results
    complete
    mean
    standardDeviation
    reliability
    standardError
    items {
      itemId
      title
      version
      kind
      answers
      omitted
      facility
      discrimination
      upperLower
      choices {
        choice
        count
        upper
        lower
      }
    }
  }
}
    `, {"hash":"7fe45d202b3996db49da50486929727e221fc9c7ef18daecd3607675ba313714"}) as unknown as TypedDocumentString<ExamStatisticsPageQuery, ExamStatisticsPageQueryVariables>;
export const ExamResultsPageDocument = new TypedDocumentString(`
    query ExamResultsPage($examId: ID!, $first: Int!, $after: String) {
  examResults(examId: $examId, first: $first, after: $after) {
    edges {
      node {
        ...ResultRowFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ResultRowFields on Result {
  id
  attemptNumber
  status
  flags
  submittedAt
  releasedAt
  score
  maxScore
  percent
  passed
  revision
  learner {
    id
    displayName
  }
}`, {"hash":"c8f1447b197835286dce499b000eb721c595d593298a8926d282d4d9fdc8b08b"}) as unknown as TypedDocumentString<ExamResultsPageQuery, ExamResultsPageQueryVariables>;
export const ExamItemListDocument = new TypedDocumentString(`
    query ExamItemList($examId: ID!) {
  examItems(examId: $examId) {
    id
    title
  }
}
    `, {"hash":"9adeb9abc39d2d5b1a64d0b0e110143f92c96b3fb7800610d3c41c08cd7d05ca"}) as unknown as TypedDocumentString<ExamItemListQuery, ExamItemListQueryVariables>;
export const ExamPointsPageDocument = new TypedDocumentString(`
    query ExamPointsPage($examId: ID!, $first: Int!, $after: String) {
  examResults(examId: $examId, first: $first, after: $after) {
    edges {
      node {
        ...ResultRowFields
        itemPoints {
          itemId
          points
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ResultRowFields on Result {
  id
  attemptNumber
  status
  flags
  submittedAt
  releasedAt
  score
  maxScore
  percent
  passed
  revision
  learner {
    id
    displayName
  }
}`, {"hash":"3cec4b4cb7e996930bf6a1267828227a478279926cd82d89eb7108a9d47f4021"}) as unknown as TypedDocumentString<ExamPointsPageQuery, ExamPointsPageQueryVariables>;
export const GradebookPageDocument = new TypedDocumentString(`
    query GradebookPage($courseId: ID!, $first: Int!, $after: String) {
  gradebook(courseId: $courseId, first: $first, after: $after) {
    edges {
      node {
        attempts
        learner {
          id
          displayName
        }
        exam {
          id
          title
        }
        result {
          ...ResultRowFields
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ResultRowFields on Result {
  id
  attemptNumber
  status
  flags
  submittedAt
  releasedAt
  score
  maxScore
  percent
  passed
  revision
  learner {
    id
    displayName
  }
}`, {"hash":"0fdd523c028f15e180177a4c7329c1ff4f8d4d96c38ba8c3bd85dbc2cd2d0b1b"}) as unknown as TypedDocumentString<GradebookPageQuery, GradebookPageQueryVariables>;
export const ResultRowsDocument = new TypedDocumentString(`
    query ResultRows($examId: ID!, $first: Int!, $after: String, $count: Boolean!) {
  examResults(examId: $examId, first: $first, after: $after) {
    edges {
      node {
        ...ResultRowFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    fragment ResultRowFields on Result {
  id
  attemptNumber
  status
  flags
  submittedAt
  releasedAt
  score
  maxScore
  percent
  passed
  revision
  learner {
    id
    displayName
  }
}`, {"hash":"ba91380394a56f847ed3a7a096009f1cc44ede9bd9f7cbe88790e481a243906f"}) as unknown as TypedDocumentString<ResultRowsQuery, ResultRowsQueryVariables>;
export const GradebookDocument = new TypedDocumentString(`
    query Gradebook($courseId: ID!, $first: Int!, $after: String) {
  gradebook(courseId: $courseId, first: $first, after: $after) {
    edges {
      node {
        attempts
        learner {
          id
          displayName
        }
        exam {
          id
          title
        }
        result {
          ...ResultRowFields
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ResultRowFields on Result {
  id
  attemptNumber
  status
  flags
  submittedAt
  releasedAt
  score
  maxScore
  percent
  passed
  revision
  learner {
    id
    displayName
  }
}`, {"hash":"0d8844ec6a93d4edc3e6f034c317bdd1304feb760d9a484b312c37a369c29820"}) as unknown as TypedDocumentString<GradebookQuery, GradebookQueryVariables>;
export const ResultHistoryDocument = new TypedDocumentString(`
    query ResultHistory($id: ID!) {
  result(id: $id) {
    ...ResultRowFields
    attemptId
    standing
    gradedAt
    exam {
      id
      title
    }
    history {
      at
      why
      itemId
      from
      to
      by {
        displayName
      }
    }
    items {
      itemId
      version
      kind
      maxPoints
      points
      omitted
      comment
      feedback {
        format
        text
      }
      parts {
        id
        correctness
        note
        because
      }
      question {
        ...QuestionFields
      }
      response {
        ...AnswerFields
      }
      solution {
        ...AnswerFields
      }
      files {
        name
        bytes
        url
      }
    }
  }
}
    fragment AnswerFields on ItemResponse {
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
  certainty
}
fragment ResultRowFields on Result {
  id
  attemptNumber
  status
  flags
  submittedAt
  releasedAt
  score
  maxScore
  percent
  passed
  revision
  learner {
    id
    displayName
  }
}
fragment QuestionOptionFields on QuestionOption {
  id
  text {
    format
    text
  }
}
fragment QuestionFields on Question {
  kind
  points
  certainty
  penalty
  prompt {
    format
    text
  }
  choices {
    ...QuestionOptionFields
  }
  minChoices
  maxChoices
  text {
    format
    text
  }
  gaps {
    id
    kind
    choices {
      ...QuestionOptionFields
    }
  }
  left {
    ...QuestionOptionFields
  }
  right {
    ...QuestionOptionFields
  }
  entries {
    ...QuestionOptionFields
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
}`, {"hash":"c4a8277acb39e6e3ff16261227034908a925146aa4bc396d6a8aa41aca3fb9e6"}) as unknown as TypedDocumentString<ResultHistoryQuery, ResultHistoryQueryVariables>;
export const ItemsDocument = new TypedDocumentString(`
    query Items($filter: ItemFilter, $first: Int!, $after: String, $count: Boolean!) {
  items(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...ItemEntryFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    fragment ItemEntryFields on Item {
  id
  title
  kind
  status
  tags
  skills
  version
  changedAt
}`, {"hash":"167cb499157b7ada874231195f74c061e2f4788b3c8ed502571f47336089bbb5"}) as unknown as TypedDocumentString<ItemsQuery, ItemsQueryVariables>;
export const ItemTagsDocument = new TypedDocumentString(`
    query ItemTags {
  itemTags {
    tag
    items
  }
}
    `, {"hash":"040783673f78468798dfce8ff137b505290d2a088afdbd4becee731c3e32844a"}) as unknown as TypedDocumentString<ItemTagsQuery, ItemTagsQueryVariables>;
export const ItemDocument = new TypedDocumentString(`
    query Item($id: ID!, $version: Int) {
  item(id: $id) {
    ...ItemEntryFields
    createdAt
    content(version: $version) {
      version
      createdAt
      marking {
        points
        partial
        penalty
        certainty
        floor
      }
      content {
        ...ContentFields
      }
    }
    versions(first: 100) {
      edges {
        node {
          version
          createdAt
          createdBy
        }
      }
    }
    usedIn {
      examId
      title
      status
    }
  }
}
    fragment ItemEntryFields on Item {
  id
  title
  kind
  status
  tags
  skills
  version
  changedAt
}
fragment TextFields on AuthoredText {
  format
  text
}
fragment OptionFields on AuthoredOption {
  id
  text {
    ...TextFields
  }
}
fragment ChoiceFields on AuthoredChoice {
  id
  text {
    ...TextFields
  }
  feedback {
    ...TextFields
  }
  credit
}
fragment AuthoredFeedbackFields on AuthoredFeedback {
  correct {
    ...TextFields
  }
  wrong {
    ...TextFields
  }
}
fragment TextKeyFields on TextKey {
  text
  match
  distance
  credit
}
fragment NumericKeyFields on NumericKey {
  value
  tolerance {
    kind
    amount
  }
  credit
}
fragment ContentFields on ItemContent {
  ... on SingleContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    choices {
      ...ChoiceFields
    }
    correct
    shuffle
  }
  ... on MultipleContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    choices {
      ...ChoiceFields
    }
    correctChoices
    minChoices
    maxChoices
    shuffle
  }
  ... on TrueFalseContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    answer
  }
  ... on NumericContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    acceptedNumbers {
      ...NumericKeyFields
    }
    units {
      unit
      factor
    }
    unitRequired
  }
  ... on ShortTextContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    acceptedTexts {
      ...TextKeyFields
    }
  }
  ... on ClozeContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    text {
      ...TextFields
    }
    gaps {
      id
      kind
      acceptedTexts {
        ...TextKeyFields
      }
      acceptedNumbers {
        ...NumericKeyFields
      }
      choices {
        ...ChoiceFields
      }
      correct
    }
  }
  ... on MatchingContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    left {
      ...OptionFields
    }
    right {
      ...OptionFields
    }
    pairs {
      left
      right
    }
  }
  ... on OrderingContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    entries {
      ...OptionFields
    }
    correctOrder
    partial
  }
  ... on HotspotContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    image {
      file
      alt
      width
      height
    }
    areas {
      id
      shape
      coordinates
      correct
    }
    maxPoints
  }
  ... on EssayContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    minWords
    maxWords
    rubricId
  }
  ... on FileContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    maxFiles
    maxBytes
    types
    rubricId
  }
  ... on CodeContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    language
    starter
    tests {
      id
      name
      call
      expected
      weight
      hidden
    }
    timeLimitMs
    memoryBytes
  }
}`, {"hash":"c7ce633750b13c61728d1d43f816fb58fc7a3d0f95cd5c5bedc08610e37dc39b"}) as unknown as TypedDocumentString<ItemQuery, ItemQueryVariables>;
export const TryItemDocument = new TypedDocumentString(`
    query TryItem($input: TryItemInput!) {
  tryItem(input: $input) {
    question {
      ...QuestionFields
    }
    points
    correctness
    omitted
    parts {
      id
      correctness
      note
      because
    }
    feedback {
      format
      text
    }
  }
}
    fragment QuestionOptionFields on QuestionOption {
  id
  text {
    format
    text
  }
}
fragment QuestionFields on Question {
  kind
  points
  certainty
  penalty
  prompt {
    format
    text
  }
  choices {
    ...QuestionOptionFields
  }
  minChoices
  maxChoices
  text {
    format
    text
  }
  gaps {
    id
    kind
    choices {
      ...QuestionOptionFields
    }
  }
  left {
    ...QuestionOptionFields
  }
  right {
    ...QuestionOptionFields
  }
  entries {
    ...QuestionOptionFields
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
}`, {"hash":"b22beac95ff72bae0235b40b2029d0e09f345a35c52818a60ee546ca24d4314e"}) as unknown as TypedDocumentString<TryItemQuery, TryItemQueryVariables>;
export const CreateItemDocument = new TypedDocumentString(`
    mutation CreateItem($input: CreateItemInput!) {
  createItem(input: $input) {
    ...ItemFields
  }
}
    fragment ItemEntryFields on Item {
  id
  title
  kind
  status
  tags
  skills
  version
  changedAt
}
fragment TextFields on AuthoredText {
  format
  text
}
fragment OptionFields on AuthoredOption {
  id
  text {
    ...TextFields
  }
}
fragment ChoiceFields on AuthoredChoice {
  id
  text {
    ...TextFields
  }
  feedback {
    ...TextFields
  }
  credit
}
fragment AuthoredFeedbackFields on AuthoredFeedback {
  correct {
    ...TextFields
  }
  wrong {
    ...TextFields
  }
}
fragment TextKeyFields on TextKey {
  text
  match
  distance
  credit
}
fragment NumericKeyFields on NumericKey {
  value
  tolerance {
    kind
    amount
  }
  credit
}
fragment ContentFields on ItemContent {
  ... on SingleContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    choices {
      ...ChoiceFields
    }
    correct
    shuffle
  }
  ... on MultipleContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    choices {
      ...ChoiceFields
    }
    correctChoices
    minChoices
    maxChoices
    shuffle
  }
  ... on TrueFalseContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    answer
  }
  ... on NumericContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    acceptedNumbers {
      ...NumericKeyFields
    }
    units {
      unit
      factor
    }
    unitRequired
  }
  ... on ShortTextContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    acceptedTexts {
      ...TextKeyFields
    }
  }
  ... on ClozeContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    text {
      ...TextFields
    }
    gaps {
      id
      kind
      acceptedTexts {
        ...TextKeyFields
      }
      acceptedNumbers {
        ...NumericKeyFields
      }
      choices {
        ...ChoiceFields
      }
      correct
    }
  }
  ... on MatchingContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    left {
      ...OptionFields
    }
    right {
      ...OptionFields
    }
    pairs {
      left
      right
    }
  }
  ... on OrderingContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    entries {
      ...OptionFields
    }
    correctOrder
    partial
  }
  ... on HotspotContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    image {
      file
      alt
      width
      height
    }
    areas {
      id
      shape
      coordinates
      correct
    }
    maxPoints
  }
  ... on EssayContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    minWords
    maxWords
    rubricId
  }
  ... on FileContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    maxFiles
    maxBytes
    types
    rubricId
  }
  ... on CodeContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    language
    starter
    tests {
      id
      name
      call
      expected
      weight
      hidden
    }
    timeLimitMs
    memoryBytes
  }
}
fragment ItemFields on Item {
  ...ItemEntryFields
  createdAt
  content {
    version
    createdAt
    marking {
      points
      partial
      penalty
      certainty
      floor
    }
    content {
      ...ContentFields
    }
  }
}`, {"hash":"b375335cf34f43bb61c91059286d6d399fb3390c693539a5a8647678ad5b5553"}) as unknown as TypedDocumentString<CreateItemMutation, CreateItemMutationVariables>;
export const ReviseItemDocument = new TypedDocumentString(`
    mutation ReviseItem($input: ReviseItemInput!) {
  reviseItem(input: $input) {
    ...ItemFields
  }
}
    fragment ItemEntryFields on Item {
  id
  title
  kind
  status
  tags
  skills
  version
  changedAt
}
fragment TextFields on AuthoredText {
  format
  text
}
fragment OptionFields on AuthoredOption {
  id
  text {
    ...TextFields
  }
}
fragment ChoiceFields on AuthoredChoice {
  id
  text {
    ...TextFields
  }
  feedback {
    ...TextFields
  }
  credit
}
fragment AuthoredFeedbackFields on AuthoredFeedback {
  correct {
    ...TextFields
  }
  wrong {
    ...TextFields
  }
}
fragment TextKeyFields on TextKey {
  text
  match
  distance
  credit
}
fragment NumericKeyFields on NumericKey {
  value
  tolerance {
    kind
    amount
  }
  credit
}
fragment ContentFields on ItemContent {
  ... on SingleContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    choices {
      ...ChoiceFields
    }
    correct
    shuffle
  }
  ... on MultipleContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    choices {
      ...ChoiceFields
    }
    correctChoices
    minChoices
    maxChoices
    shuffle
  }
  ... on TrueFalseContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    answer
  }
  ... on NumericContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    acceptedNumbers {
      ...NumericKeyFields
    }
    units {
      unit
      factor
    }
    unitRequired
  }
  ... on ShortTextContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    acceptedTexts {
      ...TextKeyFields
    }
  }
  ... on ClozeContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    text {
      ...TextFields
    }
    gaps {
      id
      kind
      acceptedTexts {
        ...TextKeyFields
      }
      acceptedNumbers {
        ...NumericKeyFields
      }
      choices {
        ...ChoiceFields
      }
      correct
    }
  }
  ... on MatchingContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    left {
      ...OptionFields
    }
    right {
      ...OptionFields
    }
    pairs {
      left
      right
    }
  }
  ... on OrderingContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    entries {
      ...OptionFields
    }
    correctOrder
    partial
  }
  ... on HotspotContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    image {
      file
      alt
      width
      height
    }
    areas {
      id
      shape
      coordinates
      correct
    }
    maxPoints
  }
  ... on EssayContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    minWords
    maxWords
    rubricId
  }
  ... on FileContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    maxFiles
    maxBytes
    types
    rubricId
  }
  ... on CodeContent {
    prompt {
      ...TextFields
    }
    feedback {
      ...AuthoredFeedbackFields
    }
    language
    starter
    tests {
      id
      name
      call
      expected
      weight
      hidden
    }
    timeLimitMs
    memoryBytes
  }
}
fragment ItemFields on Item {
  ...ItemEntryFields
  createdAt
  content {
    version
    createdAt
    marking {
      points
      partial
      penalty
      certainty
      floor
    }
    content {
      ...ContentFields
    }
  }
}`, {"hash":"3d7dc9be444f6ea36b369b0d5a3ebd9732e4a81179f124bd759295472b2cb8e5"}) as unknown as TypedDocumentString<ReviseItemMutation, ReviseItemMutationVariables>;
export const DescribeItemDocument = new TypedDocumentString(`
    mutation DescribeItem($input: DescribeItemInput!) {
  describeItem(input: $input) {
    ...ItemEntryFields
  }
}
    fragment ItemEntryFields on Item {
  id
  title
  kind
  status
  tags
  skills
  version
  changedAt
}`, {"hash":"8384a1e8c29e9949464e97d2a74c47941202e2bc245ec0044ddfb7e02d6a40b2"}) as unknown as TypedDocumentString<DescribeItemMutation, DescribeItemMutationVariables>;
export const ApproveItemDocument = new TypedDocumentString(`
    mutation ApproveItem($itemId: ID!) {
  approveItem(itemId: $itemId) {
    ...ItemEntryFields
  }
}
    fragment ItemEntryFields on Item {
  id
  title
  kind
  status
  tags
  skills
  version
  changedAt
}`, {"hash":"5e7334e9b41ed637f8dae542d96d6a6b70cf543627e20fccaed49595fc71f58a"}) as unknown as TypedDocumentString<ApproveItemMutation, ApproveItemMutationVariables>;
export const RetireItemDocument = new TypedDocumentString(`
    mutation RetireItem($itemId: ID!) {
  retireItem(itemId: $itemId) {
    ...ItemEntryFields
  }
}
    fragment ItemEntryFields on Item {
  id
  title
  kind
  status
  tags
  skills
  version
  changedAt
}`, {"hash":"8b1ff10f04384f25885d7387fa7924addaa1219567c8c498c4c8f3b21092e724"}) as unknown as TypedDocumentString<RetireItemMutation, RetireItemMutationVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($people: Boolean!, $courses: Boolean!, $cohorts: Boolean!, $seats: Boolean!, $imports: Boolean!, $exams: Boolean!, $items: Boolean!, $privacy: Boolean!) {
  me {
    tenant {
      name
    }
  }
  peopleTotals @include(if: $people) {
    total
    active
    byRole {
      role
      total
    }
  }
  published: courses(first: 1, filter: {status: PUBLISHED}) @include(if: $courses) {
    totalCount
  }
  drafts: courses(first: 1, filter: {status: DRAFT}) @include(if: $courses) {
    totalCount
  }
  archived: courses(first: 1, filter: {status: ARCHIVED}) @include(if: $courses) {
    totalCount
  }
  cohorts(first: 1) @include(if: $cohorts) {
    totalCount
  }
  seatTotals @include(if: $seats) {
    active
    completed
    withdrawn
    overdue
    usedInDay
    usedInWeek
    usedInMonth
  }
  rosterImports(first: 5) @include(if: $imports) {
    edges {
      node {
        ...RosterImportEntryFields
      }
    }
  }
  exams(first: 100, status: [SCHEDULED]) @include(if: $exams) {
    edges {
      node {
        ...ExamEntryFields
      }
    }
  }
  qtiImports(first: 5) @include(if: $items) {
    edges {
      node {
        id
        status
      }
    }
  }
  erasures(first: 1, status: SCHEDULED) @include(if: $privacy) {
    totalCount
  }
}
    fragment ExamEntryFields on Exam {
  id
  courseId
  title
  purpose
  status
  opensAt
  closesAt
  proctored
  course {
    id
    title
  }
}
fragment RosterImportEntryFields on RosterImport {
  id
  status
  startedBy {
    displayName
  }
  requestedAt
  startedAt
  finishedAt
  failure
  failedBecause
  progress {
    step
    done
    total
    percent
  }
  errorCount
}`, {"hash":"31a1d571c4d0a4f89804e9e926814c0bfe9b935f8ab34609bade3244f119f485"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const OverviewAskerDocument = new TypedDocumentString(`
    query OverviewAsker {
  me {
    permissions
  }
}
    `, {"hash":"a689a3fe06fd03ad7d7219aa5a0969f0c1e054a9de255f61fd3dc59997109055"}) as unknown as TypedDocumentString<OverviewAskerQuery, OverviewAskerQueryVariables>;
export const LearnerResultsDocument = new TypedDocumentString(`
    query LearnerResults($learnerId: ID!, $first: Int!, $after: String) {
  learnerResults(learnerId: $learnerId, first: $first, after: $after) {
    edges {
      node {
        id
        attemptNumber
        status
        submittedAt
        releasedAt
        score
        maxScore
        percent
        passed
        exam {
          id
          title
          course {
            title
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"8743b7243d0c64114a79b5948b13a19d7c8c1b0cba23562742ba232bfd656fd9"}) as unknown as TypedDocumentString<LearnerResultsQuery, LearnerResultsQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PersonFilter, $sort: PersonSort!, $first: Int!, $after: String, $count: Boolean!) {
  people(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      node {
        ...PersonEntryFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    fragment PersonEntryFields on Person {
  id
  name: displayName
  givenName
  familyName
  email
  roles
  status
  joined
}`, {"hash":"d9597e1bb76f258393028e0098cb63a84866f1f7bd62fefdca9c441f8834efa9"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!) {
  person(id: $id) {
    ...PersonFields
  }
}
    fragment PersonEntryFields on Person {
  id
  name: displayName
  givenName
  familyName
  email
  roles
  status
  joined
}
fragment PersonFields on Person {
  ...PersonEntryFields
  sourcedId
  username
  createdAt
}`, {"hash":"132e5e9a07ec829a6d660ed14bef827f79d34ad1f7052dac0c8cc857d54da805"}) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const PersonSeatsDocument = new TypedDocumentString(`
    query PersonSeats($id: ID!, $first: Int!, $after: String, $count: Boolean!) {
  person(id: $id) {
    seats(first: $first, after: $after) {
      edges {
        node {
          ...SeatFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $count)
    }
  }
}
    fragment SeatFields on Seat {
  id
  status
  enrolledAt
  dueAt
  completedAt
  progress {
    percent
  }
  course {
    id
    title
  }
  learner {
    id
    displayName
  }
}`, {"hash":"ba04edbf111ec1cc963d35b007ffe64d01b6c01d8f5c7c515231af91420c4bb0"}) as unknown as TypedDocumentString<PersonSeatsQuery, PersonSeatsQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    ...PersonFields
  }
}
    fragment PersonEntryFields on Person {
  id
  name: displayName
  givenName
  familyName
  email
  roles
  status
  joined
}
fragment PersonFields on Person {
  ...PersonEntryFields
  sourcedId
  username
  createdAt
}`, {"hash":"76ecb9997164e44da8e00bd12acf040fe90413c4a0ce01165cb98a9b196f30d8"}) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const InvitePeopleDocument = new TypedDocumentString(`
    mutation InvitePeople($input: InvitePeopleInput!) {
  invitePeople(input: $input)
}
    `, {"hash":"e35ee118d498f1d509286956e6d083e68e6aaec4afed8be4fd37b04389d1edf0"}) as unknown as TypedDocumentString<InvitePeopleMutation, InvitePeopleMutationVariables>;
export const SetRolesDocument = new TypedDocumentString(`
    mutation SetRoles($input: SetRolesInput!) {
  setRoles(input: $input) {
    ...PersonFields
  }
}
    fragment PersonEntryFields on Person {
  id
  name: displayName
  givenName
  familyName
  email
  roles
  status
  joined
}
fragment PersonFields on Person {
  ...PersonEntryFields
  sourcedId
  username
  createdAt
}`, {"hash":"cd465893f8140dccb89e62b6052c1485d94c683ddcb303e338785ce74d75396a"}) as unknown as TypedDocumentString<SetRolesMutation, SetRolesMutationVariables>;
export const DeactivatePersonDocument = new TypedDocumentString(`
    mutation DeactivatePerson($personId: ID!) {
  deactivatePerson(personId: $personId) {
    ...PersonFields
  }
}
    fragment PersonEntryFields on Person {
  id
  name: displayName
  givenName
  familyName
  email
  roles
  status
  joined
}
fragment PersonFields on Person {
  ...PersonEntryFields
  sourcedId
  username
  createdAt
}`, {"hash":"78e7c3b985dad2b9f81b10c0017a7ce87ad7aa33ad38ce4525e34a7c38b11a29"}) as unknown as TypedDocumentString<DeactivatePersonMutation, DeactivatePersonMutationVariables>;
export const ActivatePersonDocument = new TypedDocumentString(`
    mutation ActivatePerson($personId: ID!) {
  activatePerson(personId: $personId) {
    ...PersonFields
  }
}
    fragment PersonEntryFields on Person {
  id
  name: displayName
  givenName
  familyName
  email
  roles
  status
  joined
}
fragment PersonFields on Person {
  ...PersonEntryFields
  sourcedId
  username
  createdAt
}`, {"hash":"3113239864bafb0ff6d686773bd3ab01c6b9417b9f6a4b621df63060e753fabc"}) as unknown as TypedDocumentString<ActivatePersonMutation, ActivatePersonMutationVariables>;
export const PersonalDocument = new TypedDocumentString(`
    query Personal($id: ID!) {
  person(id: $id) {
    ...PersonalFields
  }
}
    fragment PersonalFields on Person {
  id
  phone
  birthDate
  address {
    lines
    postalCode
    city
    region
    country
  }
  governmentIds {
    type
    country
    value
  }
  guardianIds
}`, {"hash":"24c1254efce65a20bf091de174be93ff09f41cfcea97a80cdc9a6de920650b7e"}) as unknown as TypedDocumentString<PersonalQuery, PersonalQueryVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($input: UpdatePersonInput!) {
  updatePerson(input: $input) {
    ...PersonFields
  }
}
    fragment PersonEntryFields on Person {
  id
  name: displayName
  givenName
  familyName
  email
  roles
  status
  joined
}
fragment PersonFields on Person {
  ...PersonEntryFields
  sourcedId
  username
  createdAt
}`, {"hash":"b6b55c608e4ca378e8f560645a4dc5f1970f1cf8709e4f2445d4d5d92a86c1bb"}) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const ErasuresDocument = new TypedDocumentString(`
    query Erasures($status: ErasureStatus, $first: Int!, $after: String) {
  erasures(status: $status, first: $first, after: $after) {
    edges {
      node {
        ...ErasureFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ErasureFields on Erasure {
  id
  person {
    id
    displayName
  }
  status
  requestedAt
  dueAt
  finishedAt
  waitingFor
  kept {
    service
    what
    rows
    why
  }
}`, {"hash":"d80b4a4fc4960287b687a8c67b78657deb4e0518a91e848c35fda6fff18e036e"}) as unknown as TypedDocumentString<ErasuresQuery, ErasuresQueryVariables>;
export const ErasePersonDataDocument = new TypedDocumentString(`
    mutation ErasePersonData($personId: ID!) {
  erasePersonData(personId: $personId) {
    ...ErasureFields
  }
}
    fragment ErasureFields on Erasure {
  id
  person {
    id
    displayName
  }
  status
  requestedAt
  dueAt
  finishedAt
  waitingFor
  kept {
    service
    what
    rows
    why
  }
}`, {"hash":"d39745133cebc77cb8e2e4c2a80cd32940783c5ae9f3a91134f29437fbe928aa"}) as unknown as TypedDocumentString<ErasePersonDataMutation, ErasePersonDataMutationVariables>;
export const CancelErasureDocument = new TypedDocumentString(`
    mutation CancelErasure($erasureId: ID!) {
  cancelErasure(erasureId: $erasureId) {
    ...ErasureFields
  }
}
    fragment ErasureFields on Erasure {
  id
  person {
    id
    displayName
  }
  status
  requestedAt
  dueAt
  finishedAt
  waitingFor
  kept {
    service
    what
    rows
    why
  }
}`, {"hash":"ca6bd9c99f3446e60f2b9c18bbca3ba07302c4c74f645d27f96874fedb4cf838"}) as unknown as TypedDocumentString<CancelErasureMutation, CancelErasureMutationVariables>;
export const DataExportsDocument = new TypedDocumentString(`
    query DataExports {
  myDataExports {
    ...PersonExportFields
  }
}
    fragment PersonExportFields on DataExport {
  id
  person {
    id
    displayName
  }
  status
  requestedAt
  expiresAt
  url
}`, {"hash":"15a1ef298d9eafcb451b63c9d98b65b98476f108db8a2bbf3555537e9de02d87"}) as unknown as TypedDocumentString<DataExportsQuery, DataExportsQueryVariables>;
export const ExportPersonDataDocument = new TypedDocumentString(`
    mutation ExportPersonData($personId: ID!) {
  exportPersonData(personId: $personId) {
    ...PersonExportFields
  }
}
    fragment PersonExportFields on DataExport {
  id
  person {
    id
    displayName
  }
  status
  requestedAt
  expiresAt
  url
}`, {"hash":"377bacb2511267df816997255a353873c4716e60b70536914c23b0dd01cf6be5"}) as unknown as TypedDocumentString<ExportPersonDataMutation, ExportPersonDataMutationVariables>;
export const LegalHoldsDocument = new TypedDocumentString(`
    query LegalHolds($first: Int!, $after: String) {
  legalHolds(first: $first, after: $after) {
    edges {
      node {
        ...LegalHoldFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment LegalHoldFields on LegalHold {
  id
  person {
    id
    displayName
  }
  reason
  placedAt
  liftedAt
}`, {"hash":"a03242b4380c5befc601d2dee5d06db3bbb9c522f600b599ee21b03bf91b0731"}) as unknown as TypedDocumentString<LegalHoldsQuery, LegalHoldsQueryVariables>;
export const PlaceLegalHoldDocument = new TypedDocumentString(`
    mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {
  placeLegalHold(input: $input) {
    ...LegalHoldFields
  }
}
    fragment LegalHoldFields on LegalHold {
  id
  person {
    id
    displayName
  }
  reason
  placedAt
  liftedAt
}`, {"hash":"f917cb17f08fd6d32fb0bcdb4883281d2b445b7c711fde52a052471f7f744570"}) as unknown as TypedDocumentString<PlaceLegalHoldMutation, PlaceLegalHoldMutationVariables>;
export const LiftLegalHoldDocument = new TypedDocumentString(`
    mutation LiftLegalHold($holdId: ID!) {
  liftLegalHold(holdId: $holdId) {
    ...LegalHoldFields
  }
}
    fragment LegalHoldFields on LegalHold {
  id
  person {
    id
    displayName
  }
  reason
  placedAt
  liftedAt
}`, {"hash":"89f99510201596dc0a2a515e13267506ae33bedb43735a52934d082011e09ad7"}) as unknown as TypedDocumentString<LiftLegalHoldMutation, LiftLegalHoldMutationVariables>;
export const PrivacySettingsDocument = new TypedDocumentString(`
    query PrivacySettings {
  privacySettings {
    erasureGraceDays
  }
}
    `, {"hash":"5a3d5b5a263bcff1f1bdfa826624b910be1224e5ae533388a8914d2fb7ea1d1a"}) as unknown as TypedDocumentString<PrivacySettingsQuery, PrivacySettingsQueryVariables>;
export const SetPrivacySettingsDocument = new TypedDocumentString(`
    mutation SetPrivacySettings($input: PrivacySettingsInput!) {
  setPrivacySettings(input: $input) {
    erasureGraceDays
  }
}
    `, {"hash":"116f950bd1e34faa9038bc426915b7fe687f6ee67fdb7ff3399d2d9b83a51396"}) as unknown as TypedDocumentString<SetPrivacySettingsMutation, SetPrivacySettingsMutationVariables>;
export const ConsentPurposesDocument = new TypedDocumentString(`
    query ConsentPurposes {
  consentPurposes {
    ...PurposeFields
  }
}
    fragment PurposeFields on ConsentPurpose {
  key
  version
  required
  texts {
    language
    title
    text
  }
}`, {"hash":"fa1957653650504181db835029461c0ec20ac8daaaddb01d90b330888cc8a663"}) as unknown as TypedDocumentString<ConsentPurposesQuery, ConsentPurposesQueryVariables>;
export const DefineConsentPurposeDocument = new TypedDocumentString(`
    mutation DefineConsentPurpose($input: DefineConsentPurposeInput!) {
  defineConsentPurpose(input: $input) {
    ...PurposeFields
  }
}
    fragment PurposeFields on ConsentPurpose {
  key
  version
  required
  texts {
    language
    title
    text
  }
}`, {"hash":"2632d87d3b36841bf978a060e36851a3e0213d824307bfbbe0102b2344cb4783"}) as unknown as TypedDocumentString<DefineConsentPurposeMutation, DefineConsentPurposeMutationVariables>;
export const RetireConsentPurposeDocument = new TypedDocumentString(`
    mutation RetireConsentPurpose($key: String!) {
  retireConsentPurpose(key: $key)
}
    `, {"hash":"6fc8f8a795e8f01be8f8d42700a3f714aa138886547ed972ccfe0ba6a199f392"}) as unknown as TypedDocumentString<RetireConsentPurposeMutation, RetireConsentPurposeMutationVariables>;
export const QtiImportsDocument = new TypedDocumentString(`
    query QtiImports($first: Int!, $after: String) {
  qtiImports(first: $first, after: $after) {
    edges {
      node {
        ...QtiImportFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment QtiImportFields on QtiImport {
  id
  status
  courseId
  requestedAt
  startedAt
  finishedAt
  failure
  failedBecause
  counts {
    imported
    withLosses
    notImported
    total
  }
}`, {"hash":"e959feff838d6fc64626462589532b35c8563a0118e53931ec7803458e3173d0"}) as unknown as TypedDocumentString<QtiImportsQuery, QtiImportsQueryVariables>;
export const QtiImportPageDocument = new TypedDocumentString(`
    query QtiImportPage($id: ID!) {
  qtiImport(id: $id) {
    ...QtiImportFields
  }
}
    fragment QtiImportFields on QtiImport {
  id
  status
  courseId
  requestedAt
  startedAt
  finishedAt
  failure
  failedBecause
  counts {
    imported
    withLosses
    notImported
    total
  }
}`, {"hash":"8b63abdedb1d9a7f4704bfc08d9f1b3bd61d559dad64c5fe92b116cab7ebbccc"}) as unknown as TypedDocumentString<QtiImportPageQuery, QtiImportPageQueryVariables>;
export const QtiImportEntriesDocument = new TypedDocumentString(`
    query QtiImportEntries($id: ID!, $first: Int!, $after: String, $outcome: QtiOutcome) {
  qtiImport(id: $id) {
    entries(first: $first, after: $after, outcome: $outcome) {
      edges {
        cursor
        node {
          file
          identifier
          title
          what
          outcome
          reasons
          because
          interactions
          itemId
          moreItemIds
          examId
          change
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `, {"hash":"cb82127919a365c820d98b155fc11dea9ac6aaa3533403ae8acf58cef5384cd7"}) as unknown as TypedDocumentString<QtiImportEntriesQuery, QtiImportEntriesQueryVariables>;
export const QtiExportPageDocument = new TypedDocumentString(`
    query QtiExportPage($id: ID!) {
  qtiExport(id: $id) {
    ...QtiExportFields
  }
}
    fragment QtiExportFields on QtiExport {
  id
  status
  requestedAt
  finishedAt
  failure
  failedBecause
  items
  url
  losses {
    itemId
    title
    reasons
    because
  }
}`, {"hash":"89a85a27b7700c4b67e1843060f371de59e01e1f34c927add61f1918ecbc8c98"}) as unknown as TypedDocumentString<QtiExportPageQuery, QtiExportPageQueryVariables>;
export const ImportQtiDocument = new TypedDocumentString(`
    mutation ImportQti($input: ImportQtiInput!) {
  importQti(input: $input) {
    ...QtiImportFields
  }
}
    fragment QtiImportFields on QtiImport {
  id
  status
  courseId
  requestedAt
  startedAt
  finishedAt
  failure
  failedBecause
  counts {
    imported
    withLosses
    notImported
    total
  }
}`, {"hash":"c49fb535042434678644ae0ee7dcbc744a1681a1832e417a0e6edca2f78d455a"}) as unknown as TypedDocumentString<ImportQtiMutation, ImportQtiMutationVariables>;
export const ExportQtiDocument = new TypedDocumentString(`
    mutation ExportQti($input: ExportQtiInput!) {
  exportQti(input: $input) {
    ...QtiExportFields
  }
}
    fragment QtiExportFields on QtiExport {
  id
  status
  requestedAt
  finishedAt
  failure
  failedBecause
  items
  url
  losses {
    itemId
    title
    reasons
    because
  }
}`, {"hash":"da0785ed82f3af4f9caa21d36ea7c1367542428e02013729567aa254812f96c8"}) as unknown as TypedDocumentString<ExportQtiMutation, ExportQtiMutationVariables>;
export const RoleHoldersDocument = new TypedDocumentString(`
    query RoleHolders($role: ID!, $first: Int!, $after: String) {
  roleHolders(role: $role, first: $first, after: $after) {
    edges {
      node {
        person {
          id
          name: displayName
        }
        courseId
        createdAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"e3eb4874946f5c53f6c2b7b66504cd15d8518a807ee8cba4d5e9dd19498e962e"}) as unknown as TypedDocumentString<RoleHoldersQuery, RoleHoldersQueryVariables>;
export const RolePageDocument = new TypedDocumentString(`
    query RolePage {
  roles {
    ...RoleEntryFields
  }
  permissions {
    name
    allows
    byCourse
  }
}
    fragment RoleEntryFields on RoleDefinition {
  id
  name
  description
  role
  permissions
}`, {"hash":"8865923e8477c39b26d0f7457620cd25d0e8b6965fb745fc9ad6f2a336960ced"}) as unknown as TypedDocumentString<RolePageQuery, RolePageQueryVariables>;
export const PersonRolesDocument = new TypedDocumentString(`
    query PersonRoles($id: ID!) {
  person(id: $id) {
    assignments {
      role {
        ...RoleEntryFields
      }
      courseId
    }
  }
}
    fragment RoleEntryFields on RoleDefinition {
  id
  name
  description
  role
  permissions
}`, {"hash":"652ac68c13b0529c8cac2ee3c4116264bf44abd0cca09f9ccef332fd89c64d36"}) as unknown as TypedDocumentString<PersonRolesQuery, PersonRolesQueryVariables>;
export const HeldRolesDocument = new TypedDocumentString(`
    query HeldRoles($personId: ID!) {
  person(id: $personId) {
    roles
    assignments {
      role {
        id
      }
      courseId
    }
  }
}
    `, {"hash":"32cfe42b05bb98d11468a27ef1d263acef6d43eeea0a5c4ea22d8f00c880b979"}) as unknown as TypedDocumentString<HeldRolesQuery, HeldRolesQueryVariables>;
export const CreateRoleDocument = new TypedDocumentString(`
    mutation CreateRole($input: CreateRoleInput!) {
  createRole(input: $input) {
    ...RoleEntryFields
  }
}
    fragment RoleEntryFields on RoleDefinition {
  id
  name
  description
  role
  permissions
}`, {"hash":"71d0e2f9746bdf1589c562a58e43499475ee262d1eff66c7cab62a2987100361"}) as unknown as TypedDocumentString<CreateRoleMutation, CreateRoleMutationVariables>;
export const ChangeRoleDocument = new TypedDocumentString(`
    mutation ChangeRole($input: ChangeRoleInput!) {
  changeRole(input: $input) {
    ...RoleEntryFields
  }
}
    fragment RoleEntryFields on RoleDefinition {
  id
  name
  description
  role
  permissions
}`, {"hash":"66a61d2bd09e6e854f0db68eefc8a8bc6efc70d70d1db8c4f097f3343a119a0f"}) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const DeleteRoleDocument = new TypedDocumentString(`
    mutation DeleteRole($roleId: ID!) {
  deleteRole(roleId: $roleId)
}
    `, {"hash":"e89874ebb7a0f7dbfd232bdddb151e0d352851ff017d8411131d70a731c8d114"}) as unknown as TypedDocumentString<DeleteRoleMutation, DeleteRoleMutationVariables>;
export const AssignRoleDocument = new TypedDocumentString(`
    mutation AssignRole($input: AssignRoleInput!) {
  assignRole(input: $input) {
    ...PersonFields
  }
}
    fragment PersonEntryFields on Person {
  id
  name: displayName
  givenName
  familyName
  email
  roles
  status
  joined
}
fragment PersonFields on Person {
  ...PersonEntryFields
  sourcedId
  username
  createdAt
}`, {"hash":"356ed9e98af5d5d3cb5e8182c7e56eb0400b739a8520c891e55fa2787de72abe"}) as unknown as TypedDocumentString<AssignRoleMutation, AssignRoleMutationVariables>;
export const RemoveRoleDocument = new TypedDocumentString(`
    mutation RemoveRole($input: AssignRoleInput!) {
  removeRole(input: $input) {
    ...PersonFields
  }
}
    fragment PersonEntryFields on Person {
  id
  name: displayName
  givenName
  familyName
  email
  roles
  status
  joined
}
fragment PersonFields on Person {
  ...PersonEntryFields
  sourcedId
  username
  createdAt
}`, {"hash":"4c6ae00d249d9b9eb2f08b7f3ef5f55653b2fcc17a133fb00f16f6960d298eb2"}) as unknown as TypedDocumentString<RemoveRoleMutation, RemoveRoleMutationVariables>;
export const CanDocument = new TypedDocumentString(`
    query Can($permission: String!, $on: String) {
  can(permission: $permission, on: $on)
}
    `, {"hash":"3e8da55bec62e6973c1e03e58471667b61fb93f90f107dbf7de35f3014208070"}) as unknown as TypedDocumentString<CanQuery, CanQueryVariables>;
export const ImpersonateDocument = new TypedDocumentString(`
    mutation Impersonate($input: ImpersonateInput!) {
  impersonate(input: $input) {
    accessToken
    expiresIn
  }
}
    `, {"hash":"be437b0ff1d339a98df19a819a07f92639bff7470dfc173fc8821888d29b0246"}) as unknown as TypedDocumentString<ImpersonateMutation, ImpersonateMutationVariables>;
export const CourseTitleDocument = new TypedDocumentString(`
    query CourseTitle($id: ID!) {
  course(id: $id) {
    title
  }
}
    `, {"hash":"832f5ab987fd327b54cfd8e3fbfca8f0574560ae1e1f91980df41e3772cc52f1"}) as unknown as TypedDocumentString<CourseTitleQuery, CourseTitleQueryVariables>;
export const RosterImportsDocument = new TypedDocumentString(`
    query RosterImports($first: Int!, $after: String) {
  rosterImports(first: $first, after: $after) {
    edges {
      node {
        ...RosterImportEntryFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment RosterImportEntryFields on RosterImport {
  id
  status
  startedBy {
    displayName
  }
  requestedAt
  startedAt
  finishedAt
  failure
  failedBecause
  progress {
    step
    done
    total
    percent
  }
  errorCount
}`, {"hash":"9362d0880cc5c64cf723fdfe25c20a62be0fe5467b654539f32bcb3f1f48c1fd"}) as unknown as TypedDocumentString<RosterImportsQuery, RosterImportsQueryVariables>;
export const RosterImportPageDocument = new TypedDocumentString(`
    query RosterImportPage($id: ID!) {
  rosterImport(id: $id) {
    ...RosterImportFields
  }
}
    fragment RosterImportEntryFields on RosterImport {
  id
  status
  startedBy {
    displayName
  }
  requestedAt
  startedAt
  finishedAt
  failure
  failedBecause
  progress {
    step
    done
    total
    percent
  }
  errorCount
}
fragment RosterImportFields on RosterImport {
  ...RosterImportEntryFields
  notices
  noticed
  files {
    name
    mode
    rows
    done
    created
    updated
    unchanged
    rejected
  }
}`, {"hash":"e53d1480a4f6e7e2d4ed066711c54ec2e1b3653dfdcd11935da0553f52310f64"}) as unknown as TypedDocumentString<RosterImportPageQuery, RosterImportPageQueryVariables>;
export const RosterRowErrorsDocument = new TypedDocumentString(`
    query RosterRowErrors($id: ID!, $first: Int!, $after: String) {
  rosterImport(id: $id) {
    rowErrors(first: $first, after: $after) {
      edges {
        cursor
        node {
          file
          line
          column
          value
          reason
          because
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `, {"hash":"8e1cf39b09ff451fdee02859fb99e65bb75d0b937a9a3ea60452c9b3d0cc9b88"}) as unknown as TypedDocumentString<RosterRowErrorsQuery, RosterRowErrorsQueryVariables>;
export const ImportRosterDocument = new TypedDocumentString(`
    mutation ImportRoster($upload: ID!) {
  importRoster(upload: $upload) {
    ...RosterImportFields
  }
}
    fragment RosterImportEntryFields on RosterImport {
  id
  status
  startedBy {
    displayName
  }
  requestedAt
  startedAt
  finishedAt
  failure
  failedBecause
  progress {
    step
    done
    total
    percent
  }
  errorCount
}
fragment RosterImportFields on RosterImport {
  ...RosterImportEntryFields
  notices
  noticed
  files {
    name
    mode
    rows
    done
    created
    updated
    unchanged
    rejected
  }
}`, {"hash":"36c25395b8baa991b60ee157360ff67f68e2ba9e998f35f44f7039c7d32dd353"}) as unknown as TypedDocumentString<ImportRosterMutation, ImportRosterMutationVariables>;
export const UploaderDocument = new TypedDocumentString(`
    query Uploader {
  me {
    permissions
    tenant {
      id
    }
  }
}
    `, {"hash":"87c50956a06000604e6c824c5753d0d563354b13b936686873219533999f3412"}) as unknown as TypedDocumentString<UploaderQuery, UploaderQueryVariables>;
export const SeatsOfFigureDocument = new TypedDocumentString(`
    query SeatsOfFigure($figure: SeatFigure!, $first: Int!, $after: String, $count: Boolean!) {
  seats(figure: $figure, first: $first, after: $after) {
    edges {
      node {
        ...SeatFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    fragment SeatFields on Seat {
  id
  status
  enrolledAt
  dueAt
  completedAt
  progress {
    percent
  }
  course {
    id
    title
  }
  learner {
    id
    displayName
  }
}`, {"hash":"66fcdd7563e8a469f373a08b7f1576d12179a4f594af067fb82e8464d298be62"}) as unknown as TypedDocumentString<SeatsOfFigureQuery, SeatsOfFigureQueryVariables>;
export const EnrollLearnerDocument = new TypedDocumentString(`
    mutation EnrollLearner($input: EnrollLearnerInput!) {
  enrollLearner(input: $input) {
    ...SeatFields
  }
}
    fragment SeatFields on Seat {
  id
  status
  enrolledAt
  dueAt
  completedAt
  progress {
    percent
  }
  course {
    id
    title
  }
  learner {
    id
    displayName
  }
}`, {"hash":"b676aea868bc45b7d02d28233a3670193288d4f9d18ca04396342dd758abd7d8"}) as unknown as TypedDocumentString<EnrollLearnerMutation, EnrollLearnerMutationVariables>;
export const ReinstateDocument = new TypedDocumentString(`
    mutation Reinstate($seatId: ID!) {
  reinstate(seatId: $seatId) {
    ...SeatFields
  }
}
    fragment SeatFields on Seat {
  id
  status
  enrolledAt
  dueAt
  completedAt
  progress {
    percent
  }
  course {
    id
    title
  }
  learner {
    id
    displayName
  }
}`, {"hash":"33bacbc6977ed07149b6b00ec618bed566f0194c839b2e406105fe4e246ea170"}) as unknown as TypedDocumentString<ReinstateMutation, ReinstateMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($seatId: ID!) {
  withdraw(seatId: $seatId) {
    ...SeatFields
  }
}
    fragment SeatFields on Seat {
  id
  status
  enrolledAt
  dueAt
  completedAt
  progress {
    percent
  }
  course {
    id
    title
  }
  learner {
    id
    displayName
  }
}`, {"hash":"8e49898cfe60960f0b403212fa252151edc4236153e4f5f27b401cc109a8db71"}) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const PersonDevicesDocument = new TypedDocumentString(`
    query PersonDevices($personId: ID!, $first: Int!, $after: String) {
  personSessions(personId: $personId, first: $first, after: $after) {
    edges {
      node {
        id
        device
        address
        createdAt
        usedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"5b13d1c64fa3ab4b5779e2eab921b77823a77be014235bcbdffb684caef243ec"}) as unknown as TypedDocumentString<PersonDevicesQuery, PersonDevicesQueryVariables>;
export const SignOutPersonDocument = new TypedDocumentString(`
    mutation SignOutPerson($personId: ID!) {
  signOutPerson(personId: $personId)
}
    `, {"hash":"b14b587a8e13186ed962923cf6ccaa93ba42e720915591ddebf418410df3d169"}) as unknown as TypedDocumentString<SignOutPersonMutation, SignOutPersonMutationVariables>;
export const ResetSecondFactorsDocument = new TypedDocumentString(`
    mutation ResetSecondFactors($personId: ID!) {
  resetSecondFactors(personId: $personId)
}
    `, {"hash":"953c652115203344c99d01dbc57124d83d4e85c2a86b3dbb4f9ade69e99de727"}) as unknown as TypedDocumentString<ResetSecondFactorsMutation, ResetSecondFactorsMutationVariables>;
export const MfaRolesDocument = new TypedDocumentString(`
    query MfaRoles {
  mfaRoles
}
    `, {"hash":"f4c27fe8d682da502da35764d7cf2b12be5baaef1567504a88bbf33b95986005"}) as unknown as TypedDocumentString<MfaRolesQuery, MfaRolesQueryVariables>;
export const RequireMfaDocument = new TypedDocumentString(`
    mutation RequireMfa($input: RequireMfaInput!) {
  requireMfa(input: $input)
}
    `, {"hash":"a624c5699acad5c5a889875a077eb4f8d6dc93d285677262d1358c072d4e6143"}) as unknown as TypedDocumentString<RequireMfaMutation, RequireMfaMutationVariables>;
export const TenantPageDocument = new TypedDocumentString(`
    query TenantPage {
  tenant {
    ...TenantPage
  }
}
    fragment TenantPage on Tenant {
  id
  slug
  name
  tier
  branding {
    logoUrl
    primaryColor
    onPrimaryColor
  }
  domains {
    ...TenantDomain
  }
}
fragment TenantDomain on TenantDomain {
  id
  name
  verifiedAt
  recordName
  recordValue
}`, {"hash":"dca01026854518ddbff39b2f896b8f13769fc985ff67d6e20ced1efaa6a218b8"}) as unknown as TypedDocumentString<TenantPageQuery, TenantPageQueryVariables>;
export const UpdateTenantDocument = new TypedDocumentString(`
    mutation UpdateTenant($input: UpdateTenantInput!) {
  updateTenant(input: $input) {
    ...TenantPage
  }
}
    fragment TenantPage on Tenant {
  id
  slug
  name
  tier
  branding {
    logoUrl
    primaryColor
    onPrimaryColor
  }
  domains {
    ...TenantDomain
  }
}
fragment TenantDomain on TenantDomain {
  id
  name
  verifiedAt
  recordName
  recordValue
}`, {"hash":"056e4c0cff3f48c7c9a362e2a9f6457d41385d9b645a9ae6e7b6df36170cfdda"}) as unknown as TypedDocumentString<UpdateTenantMutation, UpdateTenantMutationVariables>;
export const AddTenantDomainDocument = new TypedDocumentString(`
    mutation AddTenantDomain($input: AddTenantDomainInput!) {
  addTenantDomain(input: $input) {
    ...TenantDomain
  }
}
    fragment TenantDomain on TenantDomain {
  id
  name
  verifiedAt
  recordName
  recordValue
}`, {"hash":"f2335b3eafc09f93c2acfc9c303e0a434f1a2c10b4a4a32c252c5c90b42f1681"}) as unknown as TypedDocumentString<AddTenantDomainMutation, AddTenantDomainMutationVariables>;
export const VerifyTenantDomainDocument = new TypedDocumentString(`
    mutation VerifyTenantDomain($id: ID!) {
  verifyTenantDomain(id: $id) {
    ...TenantDomain
  }
}
    fragment TenantDomain on TenantDomain {
  id
  name
  verifiedAt
  recordName
  recordValue
}`, {"hash":"30cb02be3cc3356859d0c77ac54f65a27c091d165923c73b87680cdb8716d10f"}) as unknown as TypedDocumentString<VerifyTenantDomainMutation, VerifyTenantDomainMutationVariables>;
export const RemoveTenantDomainDocument = new TypedDocumentString(`
    mutation RemoveTenantDomain($id: ID!) {
  removeTenantDomain(id: $id)
}
    `, {"hash":"963fdedb1f62fd082f8c9109901a80b523cff3498612809eb30f274b3057c945"}) as unknown as TypedDocumentString<RemoveTenantDomainMutation, RemoveTenantDomainMutationVariables>;