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

/** CLOSED when the roster says that the class is gone. */
export type CohortStatus =
  | 'ACTIVE'
  | 'CLOSED';

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

export type LessonKind =
  | 'FILE'
  | 'QUIZ'
  | 'TEXT'
  | 'VIDEO';

export type PersonFilter = {
  role?: Role | null | undefined;
  /** Beginnings of words of the name, the e-mail address or the user name. */
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

/** What somebody is in a tenant: a set of permissions. One person can have several. */
export type Role =
  | 'ADMIN'
  | 'AUTHOR'
  | 'GUARDIAN'
  | 'INSTRUCTOR'
  | 'LEARNER';

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

export type SeatStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'WITHDRAWN';

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