/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AssignRoleInput = {
  /** On this course alone; in the whole tenant when left out. */
  courseId?: string | number | null | undefined;
  personId: string | number;
  role: string | number;
};

export type AuditOutcome =
  | 'OK'
  | 'REFUSED';

export type ChangeRolesInput = {
  /** False takes it away. */
  give: boolean;
  /** 1 to 100 people. */
  personIds: Array<string | number>;
  role: string | number;
};

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

export type ImpersonateInput = {
  personId: string | number;
  /** For auditors; no personal data. */
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

export type PostalAddressInput = {
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  lines: Array<string>;
  postalCode?: string | null | undefined;
  region?: string | null | undefined;
};

export type ResultStatus =
  | 'AWAITING_MARKING'
  | 'GRADED'
  | 'MODERATION';

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

export type SeatStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'WITHDRAWN';

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

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { __typename: 'Query', overview: { __typename: 'Overview', school: string, cohorts: number | null, questionImportsRunning: number | null, erasuresWaiting: number | null, people: { __typename: 'PeopleCounts', total: number, active: number, byRole: Array<{ __typename: 'RoleCount', role: Role, total: number }> } | null, courses: { __typename: 'CourseCounts', published: number, drafts: number, archived: number } | null, seats: { __typename: 'SeatTotals', active: number, completed: number, withdrawn: number, overdue: number, usedInDay: number, usedInWeek: number, usedInMonth: number } | null, exams: Array<{ __typename: 'ExamToday', id: string, title: string, courseTitle: string | null, opensAt: string | null, closesAt: string | null, board: { __typename: 'ExamTodayBoard', started: number, handedIn: number, graded: number, queueDepth: number, awaitingMarking: number, oldestWaiting: string | null } | null }> | null, imports: Array<{ __typename: 'RosterImportEntry', id: string, status: RosterImportStatus, requestedAt: string, finishedAt: string | null, errorCount: number, progress: { __typename: 'RosterImportProgress', percent: number | null } }> | null } };

export type PeopleListQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  sort: PersonSort;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleListQuery = { __typename: 'Query', people: { __typename: 'PeoplePage', next: string | null, total: number, rows: Array<{ __typename: 'PersonEntry', id: string, name: string, email: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean }> } };

export type RoleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleChoicesQuery = { __typename: 'Query', roles: { __typename: 'RolePage', roles: Array<{ __typename: 'RoleEntry', id: string, name: string, description: string, role: Role | null }> } };

export type ChangeRolesMutationVariables = Exact<{
  input: ChangeRolesInput;
}>;


export type ChangeRolesMutation = { __typename: 'Mutation', changeRoles: { __typename: 'RolesChanged', done: number, failed: Array<{ __typename: 'RoleNotChanged', personId: string, code: string, reason: string }> } };

export type InviteOneMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InviteOneMutation = { __typename: 'Mutation', invitePerson: { __typename: 'Person', id: string, name: string } };

export type InviteManyMutationVariables = Exact<{
  input: InvitePeopleInput;
}>;


export type InviteManyMutation = { __typename: 'Mutation', invitePeople: number };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPageQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string, givenName: string, familyName: string, email: string | null, username: string | null, sourcedId: string | null, roles: Array<Role>, status: PersonStatus, joined: boolean, createdAt: string } };

export type PersonRolesQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonRolesQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, roles: Array<Role>, givenRoles: Array<{ __typename: 'GivenRole', courseId: string | null, courseTitle: string | null, role: { __typename: 'RoleEntry', id: string, name: string, description: string } }> } };

export type PersonPersonalQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPersonalQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, personal: { __typename: 'Personal', phone: string | null, birthDate: string | null, address: { __typename: 'PostalAddress', lines: Array<string>, postalCode: string | null, city: string, region: string | null, country: string } | null, governmentIds: Array<{ __typename: 'GovernmentId', type: string, country: string, value: string }> | null } } };

export type PersonSeatsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonSeatsQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, seats: { __typename: 'SeatPage', next: string | null, total: number, rows: Array<{ __typename: 'Seat', id: string, status: SeatStatus, courseId: string, courseTitle: string, percent: number, enrolledAt: string, dueAt: string | null, completedAt: string | null }> } } };

export type PersonResultsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonResultsQuery = { __typename: 'Query', learnerResults: { __typename: 'LearnerResultsPage', next: string | null, total: number, rows: Array<{ __typename: 'LearnerResult', id: string, examId: string | null, examTitle: string | null, courseTitle: string | null, attemptNumber: number, status: ResultStatus, submittedAt: string, releasedAt: string | null, score: number | null, maxScore: number, percent: number | null, passed: boolean | null }> } };

export type PersonAccommodationsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonAccommodationsQuery = { __typename: 'Query', accommodations: { __typename: 'AccommodationsPage', next: string | null, total: number, rows: Array<{ __typename: 'Accommodation', id: string, courseId: string, courseTitle: string, examId: string | null, examTitle: string | null, extraMinutes: number | null, extraPercent: number | null, extraAttempts: number | null, unlockedUntil: string | null, reason: string, changedAt: string }> } };

export type PersonSessionsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonSessionsQuery = { __typename: 'Query', personDevices: { __typename: 'DevicePage', next: string | null, total: number, rows: Array<{ __typename: 'Device', id: string, device: string | null, address: string | null, createdAt: string, usedAt: string }> } };

export type PersonAuditQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonAuditQuery = { __typename: 'Query', auditTrail: { __typename: 'AuditPage', next: string | null, total: number, rows: Array<{ __typename: 'AuditEntry', id: string, at: string, action: string, outcome: AuditOutcome, actorKind: string, actorId: string | null, requestId: string | null, details: Array<{ __typename: 'AuditDetail', name: string, values: Array<string> }> }> } };

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

export type SignOutDeviceMutationVariables = Exact<{
  id: string | number;
}>;


export type SignOutDeviceMutation = { __typename: 'Mutation', signOutDevice: boolean };

export type SignOutEverywhereMutationVariables = Exact<{
  personId: string | number;
}>;


export type SignOutEverywhereMutation = { __typename: 'Mutation', signOutPerson: number };

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

export type RevokeAccommodationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeAccommodationMutation = { __typename: 'Mutation', revokeAccommodation: boolean };

export type RestoreAccommodationMutationVariables = Exact<{
  input: GrantAccommodationInput;
}>;


export type RestoreAccommodationMutation = { __typename: 'Mutation', grantAccommodation: { __typename: 'Accommodation', id: string } };

export type RosterImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RosterImportsQuery = { __typename: 'Query', rosterImports: { __typename: 'RosterImportsPage', next: string | null, total: number, rows: Array<{ __typename: 'RosterImportEntry', id: string, status: RosterImportStatus, startedBy: string | null, requestedAt: string, finishedAt: string | null, failure: string | null, errorCount: number, progress: { __typename: 'RosterImportProgress', percent: number | null } }> } };

export type RosterImportQueryVariables = Exact<{
  id: string | number;
}>;


export type RosterImportQuery = { __typename: 'Query', rosterImport: { __typename: 'RosterImport', id: string, status: RosterImportStatus, startedBy: string | null, requestedAt: string, startedAt: string | null, finishedAt: string | null, failure: string | null, errorCount: number, notices: Array<string>, progress: { __typename: 'RosterImportProgress', step: string | null, done: number, total: number | null, percent: number | null }, files: Array<{ __typename: 'RosterImportFile', name: string, mode: RosterMode, rows: number, done: number, created: number, updated: number, unchanged: number, rejected: number }> } };

export type RosterRowErrorsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type RosterRowErrorsQuery = { __typename: 'Query', rosterImport: { __typename: 'RosterImport', id: string, rowErrors: { __typename: 'RosterRowErrorConnection', totalCount: number, edges: Array<{ __typename: 'RosterRowErrorEdge', cursor: string, node: { __typename: 'RosterRowError', file: string, line: number, column: string | null, value: string | null, reason: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type StartRosterImportMutationVariables = Exact<{
  upload: string | number;
}>;


export type StartRosterImportMutation = { __typename: 'Mutation', importRoster: { __typename: 'RosterImport', id: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, displayName: string, email: string | null, permissions: Array<string>, slug: string, school: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } };


export const OverviewDocument = {"kind":"Document","definitions":[],"documentId":"96d016633868118e291bbc34a1f503900faaae76518923e5a8afc056fdab489a"} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const PeopleListDocument = {"kind":"Document","definitions":[],"documentId":"26284f4e51b8afdbfd4849fab82edeb4a238127fa3297b8d877e419e39e039e6"} as unknown as DocumentNode<PeopleListQuery, PeopleListQueryVariables>;
export const RoleChoicesDocument = {"kind":"Document","definitions":[],"documentId":"d9989b3da2dfbe4f1c5c01b2c47ac9c5dfa17a4da162fbe69ee68249df121eb8"} as unknown as DocumentNode<RoleChoicesQuery, RoleChoicesQueryVariables>;
export const ChangeRolesDocument = {"kind":"Document","definitions":[],"documentId":"a559debc78305c8c359809b8d2a62f1c4e4264a22e88917488357fc12817d528"} as unknown as DocumentNode<ChangeRolesMutation, ChangeRolesMutationVariables>;
export const InviteOneDocument = {"kind":"Document","definitions":[],"documentId":"fd5527943c0aa3f6f9b31473486fe8c9a512249f3ed160b8489a2b7e25b7e97a"} as unknown as DocumentNode<InviteOneMutation, InviteOneMutationVariables>;
export const InviteManyDocument = {"kind":"Document","definitions":[],"documentId":"42e8bd340cb19a53994ad4b8ca961903f0c50b2bbaa7afbb860caaf11ad0edda"} as unknown as DocumentNode<InviteManyMutation, InviteManyMutationVariables>;
export const PersonPageDocument = {"kind":"Document","definitions":[],"documentId":"bffcde4fad8c06f0838310ac7eb10cde0a325275f7a19d9d6c92772a8b0b5e65"} as unknown as DocumentNode<PersonPageQuery, PersonPageQueryVariables>;
export const PersonRolesDocument = {"kind":"Document","definitions":[],"documentId":"200104d066254ae63a7bc7a899f144a40508ec6983128a0e22704ed54abd23ac"} as unknown as DocumentNode<PersonRolesQuery, PersonRolesQueryVariables>;
export const PersonPersonalDocument = {"kind":"Document","definitions":[],"documentId":"2733a65c03e2081ddcbb8de603a95616a939425e87471e167bb95b1094f675a5"} as unknown as DocumentNode<PersonPersonalQuery, PersonPersonalQueryVariables>;
export const PersonSeatsDocument = {"kind":"Document","definitions":[],"documentId":"f4ea02c088b87c4d061c4a0fe39b5d0b9d19956bd1c9cd915eafc91d88948ef1"} as unknown as DocumentNode<PersonSeatsQuery, PersonSeatsQueryVariables>;
export const PersonResultsDocument = {"kind":"Document","definitions":[],"documentId":"e2eea581a97f81d65c527dcef909499b63d409f15af29deda59f2c6dad573680"} as unknown as DocumentNode<PersonResultsQuery, PersonResultsQueryVariables>;
export const PersonAccommodationsDocument = {"kind":"Document","definitions":[],"documentId":"cd9c60cb8a849a48b9a18d691ffb4e11f00973dcb6d53c0a89f33aa35962fc1f"} as unknown as DocumentNode<PersonAccommodationsQuery, PersonAccommodationsQueryVariables>;
export const PersonSessionsDocument = {"kind":"Document","definitions":[],"documentId":"0a1787230922216eae1b5c96749f30d2a4949dc934cbf29b7bdebcf10d7ad6ea"} as unknown as DocumentNode<PersonSessionsQuery, PersonSessionsQueryVariables>;
export const PersonAuditDocument = {"kind":"Document","definitions":[],"documentId":"69fdd4f8ac964840648d3af56b58ebf274b1521fc3dfa7ef9090be5b90f7911c"} as unknown as DocumentNode<PersonAuditQuery, PersonAuditQueryVariables>;
export const UpdateProfileDocument = {"kind":"Document","definitions":[],"documentId":"eadb38c562774dafaf1e309846d129560b71e427ca7e9879353c345da4e3fb03"} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const DeactivateDocument = {"kind":"Document","definitions":[],"documentId":"99c5f0c84f8e1aae98533561bf1f76b36ccf2cddfbfd670fee0360c56cd6797a"} as unknown as DocumentNode<DeactivateMutation, DeactivateMutationVariables>;
export const ActivateDocument = {"kind":"Document","definitions":[],"documentId":"d47e2a7c8d8911f323c8cd18238a0c92c6f3f621a2626f5c29d267506285422e"} as unknown as DocumentNode<ActivateMutation, ActivateMutationVariables>;
export const SignOutDeviceDocument = {"kind":"Document","definitions":[],"documentId":"319c82db31223d667b74ecf40f11a28339135a770846d576a9ac7f3271cc594e"} as unknown as DocumentNode<SignOutDeviceMutation, SignOutDeviceMutationVariables>;
export const SignOutEverywhereDocument = {"kind":"Document","definitions":[],"documentId":"f97d61630a0db2db2e7cc03fbbb484904937665d414a5d7e06775f71767600bd"} as unknown as DocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ResetSecondFactorsDocument = {"kind":"Document","definitions":[],"documentId":"efa3b54107e28c04d07ff02881e42bc1c933f4d8da095bcc483f97fa345f5e94"} as unknown as DocumentNode<ResetSecondFactorsMutation, ResetSecondFactorsMutationVariables>;
export const GiveRoleDocument = {"kind":"Document","definitions":[],"documentId":"a83587d37bc55fcf163562523ce3d890825f0d54e220de309bee57695379f8a7"} as unknown as DocumentNode<GiveRoleMutation, GiveRoleMutationVariables>;
export const TakeRoleDocument = {"kind":"Document","definitions":[],"documentId":"314cd4614eda32293a784d4a61b6f13d6254f5a8afb636faa66a74bd73910ddf"} as unknown as DocumentNode<TakeRoleMutation, TakeRoleMutationVariables>;
export const ImpersonateDocument = {"kind":"Document","definitions":[],"documentId":"e475c31559cb8868e4885d70278601ace185cabd5f25a58580a60c34abd1b713"} as unknown as DocumentNode<ImpersonateMutation, ImpersonateMutationVariables>;
export const RevokeAccommodationDocument = {"kind":"Document","definitions":[],"documentId":"8e6f07a06afb363a56f6269f740c66a21f9ae5ffc93275d82089a796791279be"} as unknown as DocumentNode<RevokeAccommodationMutation, RevokeAccommodationMutationVariables>;
export const RestoreAccommodationDocument = {"kind":"Document","definitions":[],"documentId":"25b9a89e19c7fa202d73ba15eba66e54567e7881a0f7b1c479e70f5e12ccc4ec"} as unknown as DocumentNode<RestoreAccommodationMutation, RestoreAccommodationMutationVariables>;
export const RosterImportsDocument = {"kind":"Document","definitions":[],"documentId":"35a614df70db21b29250b1ffe1de85e3b7bc342d29b103211e305d521b0294c4"} as unknown as DocumentNode<RosterImportsQuery, RosterImportsQueryVariables>;
export const RosterImportDocument = {"kind":"Document","definitions":[],"documentId":"0eea6bb8553bfe758255a530fffd754ddf1ddf892551dfab7cb4fe64c5ebfb29"} as unknown as DocumentNode<RosterImportQuery, RosterImportQueryVariables>;
export const RosterRowErrorsDocument = {"kind":"Document","definitions":[],"documentId":"4b1103cdc32a229528ff563829a37e6ed42c001b1b0088f937a9f440e04ac6f6"} as unknown as DocumentNode<RosterRowErrorsQuery, RosterRowErrorsQueryVariables>;
export const StartRosterImportDocument = {"kind":"Document","definitions":[],"documentId":"f089eba3c2a31b4ad51e776df92da5e9995c73bef35a0d8b7cfeefeaf7b3ae38"} as unknown as DocumentNode<StartRosterImportMutation, StartRosterImportMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[],"documentId":"e1b80ac241ab196bb81677c81d9c7c360421b13efe75a0e94907517dc43c3f79"} as unknown as DocumentNode<MeQuery, MeQueryVariables>;