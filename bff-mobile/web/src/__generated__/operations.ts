/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DataExportStatus =
  | 'EXPIRED'
  | 'FAILED'
  | 'GATHERING'
  | 'PACKING'
  | 'READY';

export type ErasureStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'ON_HOLD'
  | 'RUNNING'
  | 'SCHEDULED';

export type GiveConsentInput = {
  purpose: string;
  /** The version that was shown. */
  version: number;
};

export type KeptReason =
  | 'AUDIT'
  | 'CONSENT'
  | 'GRADES'
  | 'LEGAL_HOLD'
  | 'RECORDS';

export type PostalAddressInput = {
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  lines: Array<string>;
  postalCode?: string | null | undefined;
  region?: string | null | undefined;
};

/** What is left out stays as it is; null takes it away. */
export type UpdateMyProfileInput = {
  address?: PostalAddressInput | null | undefined;
  /** E.164. */
  phone?: string | null | undefined;
};

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename: 'Query', home: { __typename: 'Home', profile: { __typename: 'Profile', id: string, givenName: string, displayName: string, school: string }, counts: { __typename: 'Counts', active: number, completed: number, due: number }, coursesInProgress: Array<{ __typename: 'CourseInProgress', seatId: string, courseId: string, title: string, progress: { __typename: 'Progress', completed: number, total: number, percent: number }, nextLesson: { __typename: 'NextLesson', id: string, title: string, minutes: number | null } | null }> } };

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

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, displayName: string, email: string | null, permissions: Array<string>, slug: string, school: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } };


export const HomeDocument = {"kind":"Document","definitions":[],"documentId":"4d7ae3a1cb19415cf7091e14b6b1f153c587e9bf66431155a982650cabf8857b"} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const MyPrivacyDocument = {"kind":"Document","definitions":[],"documentId":"9abcd7da20e7956e442761f7f586a28242ffb71dfe1b5cfdb361089ac10b38ee"} as unknown as DocumentNode<MyPrivacyQuery, MyPrivacyQueryVariables>;
export const GiveConsentDocument = {"kind":"Document","definitions":[],"documentId":"884de3bcd864905e5877cbd59e4ecbdfd48bb9cd025a1f5c97d28110e3618322"} as unknown as DocumentNode<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[],"documentId":"0ab1f4f69cae52c5a0a7a43c4afd5579ca6edd69ee1b5e428ba3518c01ee6a02"} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ExportMyDataDocument = {"kind":"Document","definitions":[],"documentId":"99048c1c06d9f989df17284cd838990fb7a13624ffe9ce3b2de40cb0f2632222"} as unknown as DocumentNode<ExportMyDataMutation, ExportMyDataMutationVariables>;
export const EraseMyDataDocument = {"kind":"Document","definitions":[],"documentId":"45025503a8d80c6780ae126c58cf284b0e2b676172b1eb7f459bc85e9fdaef4d"} as unknown as DocumentNode<EraseMyDataMutation, EraseMyDataMutationVariables>;
export const CancelMyErasureDocument = {"kind":"Document","definitions":[],"documentId":"6cdf198ed758fea1a8b02ee7a2995930c9948efe47c894947f2b571ff1dfc771"} as unknown as DocumentNode<CancelMyErasureMutation, CancelMyErasureMutationVariables>;
export const MyProfileDocument = {"kind":"Document","definitions":[],"documentId":"e8a8deceb878f91d420b1166734825d97f77e03bb3d903ad7ff9dc259b79055e"} as unknown as DocumentNode<MyProfileQuery, MyProfileQueryVariables>;
export const UpdateMyProfileDocument = {"kind":"Document","definitions":[],"documentId":"53253a8f0535e9843889ebb649e23c4a6caef7e14831d92bf2ce10b7dec10c14"} as unknown as DocumentNode<UpdateMyProfileMutation, UpdateMyProfileMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[],"documentId":"e1b80ac241ab196bb81677c81d9c7c360421b13efe75a0e94907517dc43c3f79"} as unknown as DocumentNode<MeQuery, MeQueryVariables>;