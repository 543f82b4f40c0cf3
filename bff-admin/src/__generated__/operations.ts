/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  /** 10 to 200 characters. */
  password: string;
  /** From the link in the mail. */
  token: string;
};

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

export type AssignRoleInput = {
  /** On this course alone; in the whole tenant when left out. */
  courseId?: string | number | null | undefined;
  personId: string | number;
  /** `RoleDefinition.id`: the name of a system role, or the id of one of the tenant’s own. */
  role: string | number;
};

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

export type BeginSsoInput = {
  /** What was typed already, such as an e-mail address. */
  loginHint?: string | null | undefined;
  /** From `tenantBySlug`; may be left out where there is one. */
  provider?: string | number | null | undefined;
  /** Where the provider sends the browser back to: an address of the app, without query. */
  redirectUri: string;
  /** The slug of the school. */
  tenant: string;
};

/** What is left out stays; null goes back to the platform’s own look. */
export type BrandingInput = {
  /** Of an image, https. */
  logoUrl?: string | null | undefined;
  onPrimaryColor?: string | null | undefined;
  primaryColor?: string | null | undefined;
};

export type ChangeRoleInput = {
  description?: string | null | undefined;
  name?: string | null | undefined;
  /** All that it permits from now on. */
  permissions?: Array<string> | null | undefined;
  roleId: string | number;
};

/** How we show the provider who we are: in a header, in the body, or as the provider says that it takes. */
export type ClientAuthentication =
  | 'AUTO'
  | 'BASIC'
  | 'POST';

/** CLOSED when the roster says that the class is gone. */
export type CohortStatus =
  | 'ACTIVE'
  | 'CLOSED';

export type CompleteSignInInput = {
  /** `details.challenge` of the error that `signIn` answered. */
  challenge: string;
  /** Six digits of the authenticator app, or a recovery code. */
  code: string;
};

export type CompleteSsoInput = {
  /** The whole address that the provider sent the browser to. */
  callbackUrl: string;
  /** From `beginSso`. */
  clientSecret: string;
};

export type ConfirmTotpInput = {
  /** Of a sign-in that waits for it, in place of an access token. */
  challenge?: string | null | undefined;
  /** Six digits that the app shows now. */
  code: string;
};

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

export type CreateRoleInput = {
  description?: string | null | undefined;
  name: string;
  /** Of `permissions`, and none that one does not hold. */
  permissions: Array<string>;
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

/** SCHEDULED until the days of grace are over; ON_HOLD while a legal hold forbids it. */
export type ErasureStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'ON_HOLD'
  | 'RUNNING'
  | 'SCHEDULED';

export type GovernmentIdInput = {
  /** ISO 3166-1 alpha-2: two capital letters. */
  country: string;
  /** Lower-case letters, digits and hyphens: `passport`. */
  type: string;
  value: string;
};

export type ImpersonateInput = {
  personId: string | number;
  /** For auditors, 10 to 500 characters: the number of the request for help, and no personal data. */
  reason: string;
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

export type RequireMfaInput = {
  /** Whoever has one of them needs a second factor; none when empty. */
  roles: Array<Role>;
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

export type SignInInput = {
  email: string;
  password: string;
  /** The slug of the school. */
  tenant: string;
};

export type SignOutSsoInput = {
  /** Where the provider sends the browser afterwards; under the same rule as redirectUri. */
  postLogoutRedirectUri?: string | null | undefined;
  refreshToken: string;
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

/** An ENTERPRISE tenant has databases of its own. */
export type Tier =
  | 'ENTERPRISE'
  | 'STANDARD';

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
}>;


export type AuditTrailQuery = { auditTrail: { totalCount: number, edges: Array<{ node: { id: string, seq: number, at: string, service: string, action: string, outcome: AuditOutcome, requestId: string | null, actor: { kind: string, id: string | null }, target: { type: string, id: string } | null, details: Array<{ name: string, values: Array<string> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VerifyAuditTrailQueryVariables = Exact<{
  after: number;
}>;


export type VerifyAuditTrailQuery = { verifyAuditTrail: { checkedTo: number, complete: boolean, problem: { seq: number, what: string } | null } };

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

export type CourseEntryFieldsFragment = { id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, category: { id: string, name: string } | null };

export type CourseFieldsFragment = { sourcedId: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, category: { id: string, name: string } | null };

export type CoursesQueryVariables = Exact<{
  filter?: CourseFilter | null | undefined;
  sort: CourseSort;
  first: number;
  after?: string | null | undefined;
}>;


export type CoursesQuery = { courses: { totalCount: number, edges: Array<{ node: { id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, category: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuthoringQueryVariables = Exact<{
  id: string | number;
}>;


export type AuthoringQuery = { course: { sourcedId: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, category: { id: string, name: string } | null } };

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
}>;


export type CourseSeatsQuery = { course: { seats: { totalCount: number, edges: Array<{ node: { id: string, status: SeatStatus, enrolledAt: string, dueAt: string | null, completedAt: string | null, progress: { percent: number }, course: { id: string, title: string }, learner: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type CategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoriesQuery = { categories: Array<{ id: string, name: string }> };

export type CreateCategoryMutationVariables = Exact<{
  input: CreateCategoryInput;
}>;


export type CreateCategoryMutation = { createCategory: { id: string, name: string } };

export type CreateCourseMutationVariables = Exact<{
  input: CreateCourseInput;
}>;


export type CreateCourseMutation = { createCourse: { sourcedId: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, category: { id: string, name: string } | null } };

export type EditCourseMutationVariables = Exact<{
  input: EditCourseInput;
}>;


export type EditCourseMutation = { editCourse: { sourcedId: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, category: { id: string, name: string } | null } };

export type AddModuleMutationVariables = Exact<{
  input: AddModuleInput;
}>;


export type AddModuleMutation = { addModule: { sourcedId: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, category: { id: string, name: string } | null } };

export type PublishCourseMutationVariables = Exact<{
  courseId: string | number;
}>;


export type PublishCourseMutation = { publishCourse: { sourcedId: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, category: { id: string, name: string } | null } };

export type ArchiveCourseMutationVariables = Exact<{
  courseId: string | number;
}>;


export type ArchiveCourseMutation = { archiveCourse: { sourcedId: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, category: { id: string, name: string } | null } };

export type LessonFieldsFragment = { id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, course: { sourcedId: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, category: { id: string, name: string } | null } };

export type LessonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LessonPageQuery = { lesson: { id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, course: { sourcedId: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, category: { id: string, name: string } | null } } };

export type AddLessonMutationVariables = Exact<{
  input: AddLessonInput;
}>;


export type AddLessonMutation = { addLesson: { id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, course: { sourcedId: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, category: { id: string, name: string } | null } } };

export type EditLessonMutationVariables = Exact<{
  input: EditLessonInput;
}>;


export type EditLessonMutation = { editLesson: { id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, course: { sourcedId: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, category: { id: string, name: string } | null } } };

export type RemoveLessonMutationVariables = Exact<{
  lessonId: string | number;
}>;


export type RemoveLessonMutation = { removeLesson: { sourcedId: string, id: string, code: string | null, title: string, summary: string, status: CourseStatus, version: number | null, lessonCount: number, createdAt: string, draftModules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null }> }>, category: { id: string, name: string } | null } };

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


export type TestSsoProviderMutation = { testSsoProvider: Array<{ name: string, ok: boolean | null, message: string }> };

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

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { me: { tenant: { name: string } }, people: { totalCount: number }, active: { totalCount: number }, learners: { totalCount: number }, instructors: { totalCount: number }, authors: { totalCount: number }, admins: { totalCount: number }, guardians: { totalCount: number }, published: { totalCount: number }, drafts: { totalCount: number }, archived: { totalCount: number }, cohorts: { totalCount: number }, rosterImports: { edges: Array<{ node: { id: string, status: RosterImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, errorCount: number, startedBy: { displayName: string } | null, progress: { step: string | null, done: number, total: number | null, percent: number | null } } }> } };

export type PersonEntryFieldsFragment = { id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string };

export type PersonFieldsFragment = { sourcedId: string | null, username: string | null, createdAt: string, id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  sort: PersonSort;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, edges: Array<{ node: { id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPageQuery = { person: { sourcedId: string | null, username: string | null, createdAt: string, id: string, givenName: string, familyName: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, name: string } };

export type PersonSeatsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonSeatsQuery = { person: { seats: { totalCount: number, edges: Array<{ node: { id: string, status: SeatStatus, enrolledAt: string, dueAt: string | null, completedAt: string | null, progress: { percent: number }, course: { id: string, title: string }, learner: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

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

export type RoleEntryFieldsFragment = { id: string, name: string, description: string, role: Role | null, permissions: Array<string> };

export type RolePageQueryVariables = Exact<{ [key: string]: never; }>;


export type RolePageQuery = { roles: Array<{ id: string, name: string, description: string, role: Role | null, permissions: Array<string> }>, permissions: Array<{ name: string, allows: string, byCourse: boolean }> };

export type PersonRolesQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonRolesQuery = { person: { assignments: Array<{ courseId: string | null, role: { id: string, name: string, description: string, role: Role | null, permissions: Array<string> } }> | null } };

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

export type RosterImportEntryFieldsFragment = { id: string, status: RosterImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, errorCount: number, startedBy: { displayName: string } | null, progress: { step: string | null, done: number, total: number | null, percent: number | null } };

export type RosterImportFieldsFragment = { notices: Array<string>, id: string, status: RosterImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, errorCount: number, files: Array<{ name: string, mode: RosterMode, rows: number, done: number, created: number, updated: number, unchanged: number, rejected: number }>, startedBy: { displayName: string } | null, progress: { step: string | null, done: number, total: number | null, percent: number | null } };

export type RosterImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RosterImportsQuery = { rosterImports: { totalCount: number, edges: Array<{ node: { id: string, status: RosterImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, errorCount: number, startedBy: { displayName: string } | null, progress: { step: string | null, done: number, total: number | null, percent: number | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RosterImportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RosterImportPageQuery = { rosterImport: { notices: Array<string>, id: string, status: RosterImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, errorCount: number, files: Array<{ name: string, mode: RosterMode, rows: number, done: number, created: number, updated: number, unchanged: number, rejected: number }>, startedBy: { displayName: string } | null, progress: { step: string | null, done: number, total: number | null, percent: number | null } } };

export type RosterRowErrorsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type RosterRowErrorsQuery = { rosterImport: { rowErrors: { totalCount: number, edges: Array<{ cursor: string, node: { file: string, line: number, column: string | null, value: string | null, reason: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type ImportRosterMutationVariables = Exact<{
  upload: string | number;
}>;


export type ImportRosterMutation = { importRoster: { notices: Array<string>, id: string, status: RosterImportStatus, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, errorCount: number, files: Array<{ name: string, mode: RosterMode, rows: number, done: number, created: number, updated: number, unchanged: number, rejected: number }>, startedBy: { displayName: string } | null, progress: { step: string | null, done: number, total: number | null, percent: number | null } } };

export type UploaderQueryVariables = Exact<{ [key: string]: never; }>;


export type UploaderQuery = { me: { permissions: Array<string> | null, tenant: { id: string } } };

export type SeatFieldsFragment = { id: string, status: SeatStatus, enrolledAt: string, dueAt: string | null, completedAt: string | null, progress: { percent: number }, course: { id: string, title: string }, learner: { id: string, displayName: string } | null };

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

export type CompleteSignInMutationVariables = Exact<{
  input: CompleteSignInInput;
}>;


export type CompleteSignInMutation = { completeSignIn: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } };

export type BeginTotpMutationVariables = Exact<{
  challenge?: string | null | undefined;
}>;


export type BeginTotpMutation = { beginTotp: { secret: string, uri: string } };

export type ConfirmTotpMutationVariables = Exact<{
  input: ConfirmTotpInput;
}>;


export type ConfirmTotpMutation = { confirmTotp: { recoveryCodes: Array<string>, session: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } | null } };

export type PersonDevicesQueryVariables = Exact<{
  personId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonDevicesQuery = { personSessions: { totalCount: number, edges: Array<{ node: { id: string, device: string | null, address: string | null, createdAt: string, usedAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RevokeSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

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

export type TokensFragment = { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } };

export type RefreshMutationVariables = Exact<{
  refreshToken: string;
}>;


export type RefreshMutation = { refresh: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } };

export type SignOutMutationVariables = Exact<{
  refreshToken: string;
}>;


export type SignOutMutation = { signOut: boolean };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } };

export type SignInPageFragment = { slug: string, name: string, branding: { logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null }, signIn: { password: boolean, passkey: boolean, sso: Array<{ id: string, name: string }> } };

export type SignInPageBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type SignInPageBySlugQuery = { tenantBySlug: { slug: string, name: string, branding: { logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null }, signIn: { password: boolean, passkey: boolean, sso: Array<{ id: string, name: string }> } } | null };

export type SignInPageByHostQueryVariables = Exact<{
  host: string;
}>;


export type SignInPageByHostQuery = { tenantByHost: { slug: string, name: string, branding: { logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null }, signIn: { password: boolean, passkey: boolean, sso: Array<{ id: string, name: string }> } } | null };

export type SignInPageByEmailQueryVariables = Exact<{
  email: string;
}>;


export type SignInPageByEmailQuery = { tenantByEmail: { slug: string, name: string, branding: { logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null }, signIn: { password: boolean, passkey: boolean, sso: Array<{ id: string, name: string }> } } | null };

export type BeginSsoMutationVariables = Exact<{
  input: BeginSsoInput;
}>;


export type BeginSsoMutation = { beginSso: { authorizationUrl: string, clientSecret: string, expiresIn: number } };

export type CompleteSsoMutationVariables = Exact<{
  input: CompleteSsoInput;
}>;


export type CompleteSsoMutation = { completeSso: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } };

export type SignOutSsoMutationVariables = Exact<{
  input: SignOutSsoInput;
}>;


export type SignOutSsoMutation = { signOutSso: string | null };

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
}`, {"fragmentName":"LessonFields"}) as unknown as TypedDocumentString<LessonFieldsFragment, unknown>;
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
export const TokensFragmentDoc = new TypedDocumentString(`
    fragment Tokens on Session {
  accessToken
  refreshToken
  expiresIn
  person {
    id
    displayName
  }
}
    `, {"fragmentName":"Tokens"}) as unknown as TypedDocumentString<TokensFragment, unknown>;
export const SignInPageFragmentDoc = new TypedDocumentString(`
    fragment SignInPage on TenantSignIn {
  slug
  name
  branding {
    logoUrl
    primaryColor
    onPrimaryColor
  }
  signIn {
    password
    passkey
    sso {
      id
      name
    }
  }
}
    `, {"fragmentName":"SignInPage"}) as unknown as TypedDocumentString<SignInPageFragment, unknown>;
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
    query AuditTrail($filter: AuditFilter, $first: Int!, $after: String) {
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
        }
        target {
          type
          id
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
    totalCount
  }
}
    `, {"hash":"8c6f651efc65b3dd7b530fae2d0883cfc39082aeaa4448b7e5a2dee93332889b"}) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const VerifyAuditTrailDocument = new TypedDocumentString(`
    query VerifyAuditTrail($after: Int!) {
  verifyAuditTrail(after: $after) {
    checkedTo
    complete
    problem {
      seq
      what
    }
  }
}
    `, {"hash":"1e1cd6087d16f896f64b32b32bc109336cd85cc847e99b10957e7abdd21a57cb"}) as unknown as TypedDocumentString<VerifyAuditTrailQuery, VerifyAuditTrailQueryVariables>;
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
}`, {"hash":"847cfa5ada8f1954f9712193cfbc8610da3a0af0c2db675e690f13fcb74ed872"}) as unknown as TypedDocumentString<AuthoringQuery, AuthoringQueryVariables>;
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
    query CourseSeats($id: ID!, $status: [SeatStatus!], $first: Int!, $after: String) {
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
      totalCount
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
}`, {"hash":"84a047ca3ea20a31622bd3d9b2ef45f2f0440093b6b3e3a1d44132f3757ccf91"}) as unknown as TypedDocumentString<CourseSeatsQuery, CourseSeatsQueryVariables>;
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
}`, {"hash":"cf47fd4a3683bb2fda5964f6ca24a314d732ba1d11adb99d12c913aab0fab71a"}) as unknown as TypedDocumentString<CreateCourseMutation, CreateCourseMutationVariables>;
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
}`, {"hash":"73f1d2e5af707877441912da957a71e3f5b3fdb858267d2260914761735cb15b"}) as unknown as TypedDocumentString<EditCourseMutation, EditCourseMutationVariables>;
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
}`, {"hash":"73a67378da8592f7abd48bd4d97c0a65f2d695072aae70ed9a62d91e6767dbd0"}) as unknown as TypedDocumentString<AddModuleMutation, AddModuleMutationVariables>;
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
}`, {"hash":"3334660f757e5f6453be1b5ac867c9af7d85e38fd71b15536cadd95358ec320b"}) as unknown as TypedDocumentString<PublishCourseMutation, PublishCourseMutationVariables>;
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
}`, {"hash":"99e5534ae0193c5c6db2fa706cb891a29b876b40ae10946c02cd81a1fbd797f6"}) as unknown as TypedDocumentString<ArchiveCourseMutation, ArchiveCourseMutationVariables>;
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
}
fragment LessonFields on Lesson {
  id
  title
  kind
  text
  reference
  minutes
  course {
    ...CourseFields
  }
}`, {"hash":"0929e60485f81e5dd19a32c51e447b979a8351d9fccdd3d2591133a21f1b819a"}) as unknown as TypedDocumentString<LessonPageQuery, LessonPageQueryVariables>;
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
}
fragment LessonFields on Lesson {
  id
  title
  kind
  text
  reference
  minutes
  course {
    ...CourseFields
  }
}`, {"hash":"df0c8680c04a09cfd73d0447d6d9dd3636d9cfd69c2e8d9902fa9d152143b8bc"}) as unknown as TypedDocumentString<AddLessonMutation, AddLessonMutationVariables>;
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
}
fragment LessonFields on Lesson {
  id
  title
  kind
  text
  reference
  minutes
  course {
    ...CourseFields
  }
}`, {"hash":"c3d52ca99de3494c0eece9ff167ecf40d44ab4979c593f6f74ef81df56c34d36"}) as unknown as TypedDocumentString<EditLessonMutation, EditLessonMutationVariables>;
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
}`, {"hash":"fe984f4aecd8665c7fa70fb7f4493f3c250d36fb84a626d0213c3a01012b6e38"}) as unknown as TypedDocumentString<RemoveLessonMutation, RemoveLessonMutationVariables>;
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
  }
}
    `, {"hash":"a7eff804a9479f7a126cd6b581405d06a98c03b846487de062df690f0c84ffd6"}) as unknown as TypedDocumentString<TestSsoProviderMutation, TestSsoProviderMutationVariables>;
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
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  me {
    tenant {
      name
    }
  }
  people(first: 1) {
    totalCount
  }
  active: people(first: 1, filter: {status: ACTIVE}) {
    totalCount
  }
  learners: people(first: 1, filter: {role: LEARNER}) {
    totalCount
  }
  instructors: people(first: 1, filter: {role: INSTRUCTOR}) {
    totalCount
  }
  authors: people(first: 1, filter: {role: AUTHOR}) {
    totalCount
  }
  admins: people(first: 1, filter: {role: ADMIN}) {
    totalCount
  }
  guardians: people(first: 1, filter: {role: GUARDIAN}) {
    totalCount
  }
  published: courses(first: 1, filter: {status: PUBLISHED}) {
    totalCount
  }
  drafts: courses(first: 1, filter: {status: DRAFT}) {
    totalCount
  }
  archived: courses(first: 1, filter: {status: ARCHIVED}) {
    totalCount
  }
  cohorts(first: 1) {
    totalCount
  }
  rosterImports(first: 5) {
    edges {
      node {
        ...RosterImportEntryFields
      }
    }
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
  progress {
    step
    done
    total
    percent
  }
  errorCount
}`, {"hash":"85d9fb8b00f53129db34deebbf58fc8be6f150861cc7929742d73697ed69c1ee"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PersonFilter, $sort: PersonSort!, $first: Int!, $after: String) {
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
    totalCount
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
}`, {"hash":"a0d463eded1bb4490e549f56dfaf3b3f11b48e2f467a4ae830d684bfae306bc2"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
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
    query PersonSeats($id: ID!, $first: Int!, $after: String) {
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
      totalCount
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
}`, {"hash":"b3ae76411566b3215a74d6530738fda6b2015ef66a5d3f902476dbfa5ef23e0b"}) as unknown as TypedDocumentString<PersonSeatsQuery, PersonSeatsQueryVariables>;
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
  progress {
    step
    done
    total
    percent
  }
  errorCount
}`, {"hash":"53c347e5b2248d09d0aa41b5a13b1b58cf127f9f20f9f61a7946b39b28c32608"}) as unknown as TypedDocumentString<RosterImportsQuery, RosterImportsQueryVariables>;
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
}`, {"hash":"c499d8531e2c4760d4c348d3e61069e8b4f81c49f16466da83d9dfb68d5c8d1d"}) as unknown as TypedDocumentString<RosterImportPageQuery, RosterImportPageQueryVariables>;
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
    `, {"hash":"2c26374befce60f1b5edb0cb2a5c48217e0280fdbc6305933cc5bd95da9d7b75"}) as unknown as TypedDocumentString<RosterRowErrorsQuery, RosterRowErrorsQueryVariables>;
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
}`, {"hash":"bbef818c7909720ea275643d494885b2765b4fa553d4043d8e93a8547ac6c51b"}) as unknown as TypedDocumentString<ImportRosterMutation, ImportRosterMutationVariables>;
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
export const CompleteSignInDocument = new TypedDocumentString(`
    mutation CompleteSignIn($input: CompleteSignInInput!) {
  completeSignIn(input: $input) {
    ...Tokens
  }
}
    fragment Tokens on Session {
  accessToken
  refreshToken
  expiresIn
  person {
    id
    displayName
  }
}`, {"hash":"d8b93ec4d8a1130d929a59d263e1c27cf945b593741f05a25b45b7a35d655d91"}) as unknown as TypedDocumentString<CompleteSignInMutation, CompleteSignInMutationVariables>;
export const BeginTotpDocument = new TypedDocumentString(`
    mutation BeginTotp($challenge: String) {
  beginTotp(challenge: $challenge) {
    secret
    uri
  }
}
    `, {"hash":"77a541b03b15f782923133193130c753c4ed1316d98a4c9e28b9736b351f90b1"}) as unknown as TypedDocumentString<BeginTotpMutation, BeginTotpMutationVariables>;
export const ConfirmTotpDocument = new TypedDocumentString(`
    mutation ConfirmTotp($input: ConfirmTotpInput!) {
  confirmTotp(input: $input) {
    recoveryCodes
    session {
      ...Tokens
    }
  }
}
    fragment Tokens on Session {
  accessToken
  refreshToken
  expiresIn
  person {
    id
    displayName
  }
}`, {"hash":"49b306bb61e1c66f0859d771909501cca88743e1c63cb56a091482826443a752"}) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
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
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  revokeSession(id: $id)
}
    `, {"hash":"0da1f5ad6ca30b47e1cb2c8f9b833664fb3647a47c585080a1a7fa8bc04c825c"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
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
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ...Tokens
  }
}
    fragment Tokens on Session {
  accessToken
  refreshToken
  expiresIn
  person {
    id
    displayName
  }
}`, {"hash":"22db19bafaeefec2615633735bb5952ec0441efbadd2dbc6ea7d7e506151fca3"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RefreshDocument = new TypedDocumentString(`
    mutation Refresh($refreshToken: String!) {
  refresh(refreshToken: $refreshToken) {
    ...Tokens
  }
}
    fragment Tokens on Session {
  accessToken
  refreshToken
  expiresIn
  person {
    id
    displayName
  }
}`, {"hash":"fdae4d910955c105afc8adb8413e8dbddf4c8bce8b83bda80593f929030fcedd"}) as unknown as TypedDocumentString<RefreshMutation, RefreshMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($refreshToken: String!) {
  signOut(refreshToken: $refreshToken)
}
    `, {"hash":"fb7011d07bd123568d1eab461b81eccfe9ccd42d6b2de8f87af0cba6dd550749"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    ...Tokens
  }
}
    fragment Tokens on Session {
  accessToken
  refreshToken
  expiresIn
  person {
    id
    displayName
  }
}`, {"hash":"a6840443fb7c5fa9838e27210bffd3cbf813a2a34583620f7fd25e3d69588ecb"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SignInPageBySlugDocument = new TypedDocumentString(`
    query SignInPageBySlug($slug: String!) {
  tenantBySlug(slug: $slug) {
    ...SignInPage
  }
}
    fragment SignInPage on TenantSignIn {
  slug
  name
  branding {
    logoUrl
    primaryColor
    onPrimaryColor
  }
  signIn {
    password
    passkey
    sso {
      id
      name
    }
  }
}`, {"hash":"40e83e58798c38110fabd4eabb6b32d5747f58188fdb7e6a6e1a61179cafe26e"}) as unknown as TypedDocumentString<SignInPageBySlugQuery, SignInPageBySlugQueryVariables>;
export const SignInPageByHostDocument = new TypedDocumentString(`
    query SignInPageByHost($host: String!) {
  tenantByHost(host: $host) {
    ...SignInPage
  }
}
    fragment SignInPage on TenantSignIn {
  slug
  name
  branding {
    logoUrl
    primaryColor
    onPrimaryColor
  }
  signIn {
    password
    passkey
    sso {
      id
      name
    }
  }
}`, {"hash":"a0397c578470f8f8e5b441c843ec8080ab1ff48194c9cd0ceeaa0e7de82026b0"}) as unknown as TypedDocumentString<SignInPageByHostQuery, SignInPageByHostQueryVariables>;
export const SignInPageByEmailDocument = new TypedDocumentString(`
    query SignInPageByEmail($email: String!) {
  tenantByEmail(email: $email) {
    ...SignInPage
  }
}
    fragment SignInPage on TenantSignIn {
  slug
  name
  branding {
    logoUrl
    primaryColor
    onPrimaryColor
  }
  signIn {
    password
    passkey
    sso {
      id
      name
    }
  }
}`, {"hash":"d8e8d156554eb626dd8f7406c4139b0be6b28ade88af8cc74687c8a6840a90c5"}) as unknown as TypedDocumentString<SignInPageByEmailQuery, SignInPageByEmailQueryVariables>;
export const BeginSsoDocument = new TypedDocumentString(`
    mutation BeginSso($input: BeginSsoInput!) {
  beginSso(input: $input) {
    authorizationUrl
    clientSecret
    expiresIn
  }
}
    `, {"hash":"0e73f5f63b3590c5187f0f112e0a3d90d35fdead79fed6da19b48ddfe9fbb4d1"}) as unknown as TypedDocumentString<BeginSsoMutation, BeginSsoMutationVariables>;
export const CompleteSsoDocument = new TypedDocumentString(`
    mutation CompleteSso($input: CompleteSsoInput!) {
  completeSso(input: $input) {
    ...Tokens
  }
}
    fragment Tokens on Session {
  accessToken
  refreshToken
  expiresIn
  person {
    id
    displayName
  }
}`, {"hash":"d562c1be437bb718e65420fd42ef62aa03e902e8f532cdb197d23979e1998ee9"}) as unknown as TypedDocumentString<CompleteSsoMutation, CompleteSsoMutationVariables>;
export const SignOutSsoDocument = new TypedDocumentString(`
    mutation SignOutSso($input: SignOutSsoInput!) {
  signOutSso(input: $input)
}
    `, {"hash":"04d15840c3c303a3cb4d23f8a2c62c983866f8364fc8eeccd7e767a48878b853"}) as unknown as TypedDocumentString<SignOutSsoMutation, SignOutSsoMutationVariables>;
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