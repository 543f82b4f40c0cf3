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

export type BeginPasskeySignInInput = {
  /** Left out, the device offers the passkeys that it knows. */
  email?: string | null | undefined;
  /** The slug of the school. */
  tenant: string;
};

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

export type ChangePasswordInput = {
  currentPassword: string;
  /** 10 to 200 characters. */
  password: string;
};

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

export type DisableTotpInput = {
  /** Six digits of the app, or a recovery code. */
  code: string;
  password: string;
};

/** SCHEDULED until the days of grace are over; ON_HOLD while a legal hold forbids it. */
export type ErasureStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'ON_HOLD'
  | 'RUNNING'
  | 'SCHEDULED';

export type GiveConsentInput = {
  /** The key of the purpose. */
  purpose: string;
  /** The version that one has read. */
  version: number;
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

export type PostalAddressInput = {
  city: string;
  /** ISO 3166-1 alpha-2: two capital letters. */
  country: string;
  /** 1 to 4 lines. */
  lines: Array<string>;
  postalCode?: string | null | undefined;
  region?: string | null | undefined;
};

export type RegisterPasskeyInput = {
  challenge: string;
  /** What the person calls it, such as `My phone`. */
  name: string;
  /** JSON text of `PublicKeyCredential.toJSON()`. */
  response: string;
};

export type RenamePasskeyInput = {
  id: string | number;
  name: string;
};

export type RequestPasswordResetInput = {
  email: string;
  /** The slug of the school. */
  tenant: string;
};

export type ResetPasswordInput = {
  /** 10 to 200 characters. */
  password: string;
  /** From the link in the mail. */
  token: string;
};

export type SeatStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'WITHDRAWN';

export type SignInInput = {
  email: string;
  password: string;
  /** The slug of the school. */
  tenant: string;
};

export type SignInWithPasskeyInput = {
  challenge: string;
  /** JSON text of `PublicKeyCredential.toJSON()`. */
  response: string;
};

export type SignOutSsoInput = {
  /** Where the provider sends the browser afterwards; under the same rule as redirectUri. */
  postLogoutRedirectUri?: string | null | undefined;
  refreshToken: string;
};

/** What is left out stays as it is; null takes it away. */
export type UpdateMyProfileInput = {
  address?: PostalAddressInput | null | undefined;
  /** E.164: +4930123456. */
  phone?: string | null | undefined;
};

export type CoursePageQueryVariables = Exact<{
  id: string | number;
}>;


export type CoursePageQuery = { course: { id: string, title: string, summary: string, lessonCount: number, mySeat: { id: string, status: SeatStatus, dueAt: string | null, progress: { completed: number, total: number, percent: number }, nextLesson: { id: string } | null } | null, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null, completedAt: string | null }> }> } };

export type LessonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LessonPageQuery = { lesson: { id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, completedAt: string | null, course: { id: string, title: string } } };

export type CatalogQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CatalogQuery = { courses: { edges: Array<{ node: { id: string, title: string, summary: string, lessonCount: number, mySeat: { id: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EnrollMutationVariables = Exact<{
  courseId: string | number;
}>;


export type EnrollMutation = { enroll: { id: string } };

export type CompleteLessonMutationVariables = Exact<{
  courseId: string | number;
  lessonId: string | number;
}>;


export type CompleteLessonMutation = { completeLesson: { status: SeatStatus, progress: { completed: number, total: number, percent: number }, nextLesson: { id: string, title: string, kind: LessonKind, minutes: number | null } | null } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { me: { id: string, givenName: string, displayName: string, email: string | null, tenant: { name: string } }, myLearning: { active: number, completed: number, lessonsCompleted: number }, mySeats: { edges: Array<{ node: { id: string, dueAt: string | null, progress: { completed: number, total: number, percent: number }, nextLesson: { id: string, title: string, kind: LessonKind, minutes: number | null } | null, course: { id: string, title: string, summary: string, status: CourseStatus, category: { id: string } | null } } }> }, courses: { edges: Array<{ node: { id: string, title: string, summary: string, lessonCount: number, category: { id: string, name: string } | null, mySeat: { id: string } | null } }> } };

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

export type SecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityQuery = { mySignInMethods: { totp: boolean, recoveryCodesLeft: number, mfaRequired: boolean }, mySessions: { edges: Array<{ node: { id: string, device: string | null, address: string | null, usedAt: string, current: boolean } }> }, myPasskeys: { edges: Array<{ node: { id: string, name: string, createdAt: string, usedAt: string | null } }> } };

export type PasskeyFieldsFragment = { id: string, name: string, createdAt: string, usedAt: string | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type RevokeSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type SignOutEverywhereMutationVariables = Exact<{
  keepThis: boolean;
}>;


export type SignOutEverywhereMutation = { signOutEverywhere: number };

export type BeginTotpMutationVariables = Exact<{
  challenge?: string | null | undefined;
}>;


export type BeginTotpMutation = { beginTotp: { secret: string, uri: string } };

export type ConfirmTotpMutationVariables = Exact<{
  input: ConfirmTotpInput;
}>;


export type ConfirmTotpMutation = { confirmTotp: { recoveryCodes: Array<string>, session: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } | null } };

export type RenewRecoveryCodesMutationVariables = Exact<{
  code: string;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: Array<string> };

export type DisableTotpMutationVariables = Exact<{
  input: DisableTotpInput;
}>;


export type DisableTotpMutation = { disableTotp: boolean };

export type BeginPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyRegistrationMutation = { beginPasskeyRegistration: { challenge: string, options: string } };

export type RegisterPasskeyMutationVariables = Exact<{
  input: RegisterPasskeyInput;
}>;


export type RegisterPasskeyMutation = { registerPasskey: { id: string, name: string, createdAt: string, usedAt: string | null } };

export type RenamePasskeyMutationVariables = Exact<{
  input: RenamePasskeyInput;
}>;


export type RenamePasskeyMutation = { renamePasskey: { id: string, name: string, createdAt: string, usedAt: string | null } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RemovePasskeyMutation = { removePasskey: boolean };

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

export type CompleteSignInMutationVariables = Exact<{
  input: CompleteSignInInput;
}>;


export type CompleteSignInMutation = { completeSignIn: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } };

export type BeginPasskeySignInMutationVariables = Exact<{
  input: BeginPasskeySignInInput;
}>;


export type BeginPasskeySignInMutation = { beginPasskeySignIn: { challenge: string, options: string } };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: boolean };

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
export const PasskeyFieldsFragmentDoc = new TypedDocumentString(`
    fragment PasskeyFields on Passkey {
  id
  name
  createdAt
  usedAt
}
    `, {"fragmentName":"PasskeyFields"}) as unknown as TypedDocumentString<PasskeyFieldsFragment, unknown>;
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
export const CoursePageDocument = new TypedDocumentString(`
    query CoursePage($id: ID!) {
  course(id: $id) {
    id
    title
    summary
    lessonCount
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
    `, {"hash":"a7a3b75eb75eb5a4ccb4698bff289445303eea6d602ccf154b262517b163ed30"}) as unknown as TypedDocumentString<CoursePageQuery, CoursePageQueryVariables>;
export const LessonPageDocument = new TypedDocumentString(`
    query LessonPage($id: ID!) {
  lesson(id: $id) {
    id
    title
    kind
    text
    reference
    minutes
    completedAt
    course {
      id
      title
    }
  }
}
    `, {"hash":"6ce5eece19f3b4dc4c675f27d7e1aa3bbdc8a1a6d4d8a3a108675b33e167f15d"}) as unknown as TypedDocumentString<LessonPageQuery, LessonPageQueryVariables>;
export const CatalogDocument = new TypedDocumentString(`
    query Catalog($search: String, $after: String) {
  courses(first: 20, after: $after, filter: {search: $search, status: PUBLISHED}) {
    edges {
      node {
        id
        title
        summary
        lessonCount
        mySeat {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"e7b8b61516cb4a48108280a8ef07cffbb6b3f02a74ce8fe82fb2182a6c8b9b66"}) as unknown as TypedDocumentString<CatalogQuery, CatalogQueryVariables>;
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
export const HomeDocument = new TypedDocumentString(`
    query Home {
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
}
    `, {"hash":"cb31fec57fdb4482c2cdeab47fbfd0f04b5a7a0ef545072ba8033873cecf3ca1"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
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
export const SecurityDocument = new TypedDocumentString(`
    query Security {
  mySignInMethods {
    totp
    recoveryCodesLeft
    mfaRequired
  }
  mySessions(first: 50) {
    edges {
      node {
        id
        device
        address
        usedAt
        current
      }
    }
  }
  myPasskeys(first: 20) {
    edges {
      node {
        ...PasskeyFields
      }
    }
  }
}
    fragment PasskeyFields on Passkey {
  id
  name
  createdAt
  usedAt
}`, {"hash":"484e12c8c47d42215f56272b374edf1bd23af66cd4dd4e9b28f221cb9aa80274"}) as unknown as TypedDocumentString<SecurityQuery, SecurityQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `, {"hash":"b71997bdb2cee8b9b73900d61cd376d4d1ebc42c845f2e2ffc4970107955c2b1"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  revokeSession(id: $id)
}
    `, {"hash":"0da1f5ad6ca30b47e1cb2c8f9b833664fb3647a47c585080a1a7fa8bc04c825c"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere($keepThis: Boolean!) {
  signOutEverywhere(keepThis: $keepThis)
}
    `, {"hash":"2a0402e4abb586cce28c07392bd7fcf7e93c5ac478c6c636702926c40c164971"}) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
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
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes($code: String!) {
  renewRecoveryCodes(code: $code)
}
    `, {"hash":"4fbbed7af36788cab70b24909766b177f614b2e9426b92d2b14c7aa32966f2e0"}) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const DisableTotpDocument = new TypedDocumentString(`
    mutation DisableTotp($input: DisableTotpInput!) {
  disableTotp(input: $input)
}
    `, {"hash":"d20158f164d70e808360278fe7cc79efdcb452d6b0e0daa18ac0ce607ac4c268"}) as unknown as TypedDocumentString<DisableTotpMutation, DisableTotpMutationVariables>;
export const BeginPasskeyRegistrationDocument = new TypedDocumentString(`
    mutation BeginPasskeyRegistration {
  beginPasskeyRegistration {
    challenge
    options
  }
}
    `, {"hash":"e08f0c60a5f36a76ea94fd59793c19797e94d2debaba670ff53300b29379e911"}) as unknown as TypedDocumentString<BeginPasskeyRegistrationMutation, BeginPasskeyRegistrationMutationVariables>;
export const RegisterPasskeyDocument = new TypedDocumentString(`
    mutation RegisterPasskey($input: RegisterPasskeyInput!) {
  registerPasskey(input: $input) {
    ...PasskeyFields
  }
}
    fragment PasskeyFields on Passkey {
  id
  name
  createdAt
  usedAt
}`, {"hash":"6733b8deb7c8babcf3a2d97bd0de15b4b8d9074c29d94a2ed53f12c5d9847168"}) as unknown as TypedDocumentString<RegisterPasskeyMutation, RegisterPasskeyMutationVariables>;
export const RenamePasskeyDocument = new TypedDocumentString(`
    mutation RenamePasskey($input: RenamePasskeyInput!) {
  renamePasskey(input: $input) {
    ...PasskeyFields
  }
}
    fragment PasskeyFields on Passkey {
  id
  name
  createdAt
  usedAt
}`, {"hash":"a517c071ac91fa0e09328c4c79f8693374d9094704e12cf8234f36724e7f4bdd"}) as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($id: ID!) {
  removePasskey(id: $id)
}
    `, {"hash":"d58cbcf230325ca410a24807ad1b01cafa763a789fb2d48fd1f1f692ad9dc10b"}) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
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
export const BeginPasskeySignInDocument = new TypedDocumentString(`
    mutation BeginPasskeySignIn($input: BeginPasskeySignInInput!) {
  beginPasskeySignIn(input: $input) {
    challenge
    options
  }
}
    `, {"hash":"8c503a4d284ef321479b384d34849881c33fec6b525afde613e19931b8e0cf41"}) as unknown as TypedDocumentString<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = new TypedDocumentString(`
    mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
  signInWithPasskey(input: $input) {
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
}`, {"hash":"03311fb40069c96e1303b1641f69f0171a4ee0d44c3476054b43b9dd6e7954c5"}) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input)
}
    `, {"hash":"21908662b0a274ed0ed68dbd256209cd85281fa16a7621aae7f05935c5597840"}) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input)
}
    `, {"hash":"5c8ccf52fa6849e6130938f2b7f0898c8a9872b780ff44f891c84b38dd96fc24"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
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