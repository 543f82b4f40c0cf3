/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  /** 10 to 200 characters. */
  password: string;
  /** From the link in the mail. */
  token: string;
};

export type BeginPasskeySignInInput = {
  /** Left out, the device offers what it knows. */
  email?: string | null | undefined;
  tenant: string;
};

export type BeginSsoInput = {
  loginHint?: string | null | undefined;
  /** May be left out where there is one. */
  provider?: string | number | null | undefined;
  /** Where the provider sends the browser back to. */
  redirectUri: string;
  /** The short name of the school. */
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
  clientSecret: string;
};

export type ConfirmTotpInput = {
  /** `details.challenge` of a sign-in that waits for it. */
  challenge?: string | null | undefined;
  code: string;
};

export type DisableTotpInput = {
  code: string;
  password: string;
};

export type RegisterPasskeyInput = {
  challenge: string;
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
  tenant: string;
};

export type ResetPasswordInput = {
  /** 10 to 200 characters. */
  password: string;
  /** From the link in the mail. */
  token: string;
};

export type SignInInput = {
  email: string;
  password: string;
  /** The short name of the school, such as `demo`. */
  tenant: string;
};

export type SignInWithPasskeyInput = {
  challenge: string;
  /** JSON text of `PublicKeyCredential.toJSON()`. */
  response: string;
};

export type SecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityQuery = { __typename: 'Query', security: { __typename: 'Security', totp: boolean, recoveryCodesLeft: number, mfaRequired: boolean, devices: Array<{ __typename: 'OwnDevice', id: string, device: string | null, address: string | null, usedAt: string, current: boolean }>, passkeys: Array<{ __typename: 'Passkey', id: string, name: string, createdAt: string, usedAt: string | null }> } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { __typename: 'Mutation', changePassword: boolean };

export type SignOutMyDeviceMutationVariables = Exact<{
  id: string | number;
}>;


export type SignOutMyDeviceMutation = { __typename: 'Mutation', signOutDevice: boolean };

export type SignOutMeEverywhereMutationVariables = Exact<{
  keepThis: boolean;
}>;


export type SignOutMeEverywhereMutation = { __typename: 'Mutation', signOutEverywhere: number };

export type RenewRecoveryCodesMutationVariables = Exact<{
  code: string;
}>;


export type RenewRecoveryCodesMutation = { __typename: 'Mutation', renewRecoveryCodes: Array<string> };

export type DisableTotpMutationVariables = Exact<{
  input: DisableTotpInput;
}>;


export type DisableTotpMutation = { __typename: 'Mutation', disableTotp: boolean };

export type BeginPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyRegistrationMutation = { __typename: 'Mutation', beginPasskeyRegistration: { __typename: 'PasskeyCeremony', challenge: string, options: string } };

export type RegisterPasskeyMutationVariables = Exact<{
  input: RegisterPasskeyInput;
}>;


export type RegisterPasskeyMutation = { __typename: 'Mutation', registerPasskey: { __typename: 'Passkey', id: string, name: string } };

export type RenamePasskeyMutationVariables = Exact<{
  input: RenamePasskeyInput;
}>;


export type RenamePasskeyMutation = { __typename: 'Mutation', renamePasskey: { __typename: 'Passkey', id: string, name: string } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RemovePasskeyMutation = { __typename: 'Mutation', removePasskey: boolean };

export type SessionFragment = { __typename: 'Session', accessToken: string, expiresIn: number, personId: string, displayName: string };

export type RefreshMutationVariables = Exact<{
  retryKey?: string | null | undefined;
}>;


export type RefreshMutation = { __typename: 'Mutation', refresh: { __typename: 'Session', accessToken: string, expiresIn: number, personId: string, displayName: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut: boolean };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn: { __typename: 'Session', accessToken: string, expiresIn: number, personId: string, displayName: string } };

export type CompleteSignInMutationVariables = Exact<{
  input: CompleteSignInInput;
}>;


export type CompleteSignInMutation = { __typename: 'Mutation', completeSignIn: { __typename: 'Session', accessToken: string, expiresIn: number, personId: string, displayName: string } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { __typename: 'Mutation', acceptInvitation: { __typename: 'Session', accessToken: string, expiresIn: number, personId: string, displayName: string } };

export type SignInPageQueryVariables = Exact<{
  slug?: string | null | undefined;
  host?: string | null | undefined;
  email?: string | null | undefined;
}>;


export type SignInPageQuery = { __typename: 'Query', signInPage: { __typename: 'SignInPage', slug: string, name: string, password: boolean, passkey: boolean, sso: Array<{ __typename: 'SsoChoice', id: string, name: string }>, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } | null };

export type BeginSsoMutationVariables = Exact<{
  input: BeginSsoInput;
}>;


export type BeginSsoMutation = { __typename: 'Mutation', beginSso: { __typename: 'BegunSso', authorizationUrl: string, clientSecret: string } };

export type CompleteSsoMutationVariables = Exact<{
  input: CompleteSsoInput;
}>;


export type CompleteSsoMutation = { __typename: 'Mutation', completeSso: { __typename: 'Session', accessToken: string, expiresIn: number, personId: string, displayName: string } };

export type BeginPasskeySignInMutationVariables = Exact<{
  input: BeginPasskeySignInInput;
}>;


export type BeginPasskeySignInMutation = { __typename: 'Mutation', beginPasskeySignIn: { __typename: 'PasskeyCeremony', challenge: string, options: string } };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { __typename: 'Mutation', signInWithPasskey: { __typename: 'Session', accessToken: string, expiresIn: number, personId: string, displayName: string } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { __typename: 'Mutation', requestPasswordReset: boolean };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { __typename: 'Mutation', resetPassword: boolean };

export type BeginTotpMutationVariables = Exact<{
  challenge?: string | null | undefined;
}>;


export type BeginTotpMutation = { __typename: 'Mutation', beginTotp: { __typename: 'TotpEnrolment', secret: string, uri: string } };

export type ConfirmTotpMutationVariables = Exact<{
  input: ConfirmTotpInput;
}>;


export type ConfirmTotpMutation = { __typename: 'Mutation', confirmTotp: { __typename: 'TotpConfirmed', recoveryCodes: Array<string>, session: { __typename: 'Session', accessToken: string, expiresIn: number, personId: string, displayName: string } | null } };

export const SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresIn"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]} as unknown as DocumentNode<SessionFragment, unknown>;
export const SecurityDocument = {"kind":"Document","definitions":[],"documentId":"15364a90da23dc8a66ce773348342aa3af7a6205434c9a35472fdf3ccc5b288e"} as unknown as DocumentNode<SecurityQuery, SecurityQueryVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[],"documentId":"803395c5ef6eca191755c182aa6b128255c3a21d2b716dd0e8ac62f9404dc777"} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SignOutMyDeviceDocument = {"kind":"Document","definitions":[],"documentId":"13326c7d85c9a0058055be90a2559753d49f8368b95d9e3fe590c3fe2f98799b"} as unknown as DocumentNode<SignOutMyDeviceMutation, SignOutMyDeviceMutationVariables>;
export const SignOutMeEverywhereDocument = {"kind":"Document","definitions":[],"documentId":"d549923663527bd71110ca26be169bf6540826faf01dc0972d0652541d7e5b5a"} as unknown as DocumentNode<SignOutMeEverywhereMutation, SignOutMeEverywhereMutationVariables>;
export const RenewRecoveryCodesDocument = {"kind":"Document","definitions":[],"documentId":"5cde340b777b0444fbaa0c210dc2814aa42046f0b04f1063d7a531b68939cee7"} as unknown as DocumentNode<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const DisableTotpDocument = {"kind":"Document","definitions":[],"documentId":"0079807f8f7e5c1f7cc0fba3a85ac8d5893819edbd62f6639b7bc9cdef9f78ce"} as unknown as DocumentNode<DisableTotpMutation, DisableTotpMutationVariables>;
export const BeginPasskeyRegistrationDocument = {"kind":"Document","definitions":[],"documentId":"3914438a8a513fef08429c9c9193540d1e8fd9fc5c85a1cc67585323fd7ec747"} as unknown as DocumentNode<BeginPasskeyRegistrationMutation, BeginPasskeyRegistrationMutationVariables>;
export const RegisterPasskeyDocument = {"kind":"Document","definitions":[],"documentId":"ef0618632b6dfa5697f4df225517a9d64422b2735e3223da1ad99ce6495d31fe"} as unknown as DocumentNode<RegisterPasskeyMutation, RegisterPasskeyMutationVariables>;
export const RenamePasskeyDocument = {"kind":"Document","definitions":[],"documentId":"7bcc9e1eebf17ff68755df2d5920ae8c6c829a3f3cef62383f4e13e2434b6d59"} as unknown as DocumentNode<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = {"kind":"Document","definitions":[],"documentId":"d34f8241a0c91ab4ef3471252d002d8fa04d3f05de5ad31693f54dbfc3078ed5"} as unknown as DocumentNode<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const RefreshDocument = {"kind":"Document","definitions":[],"documentId":"1be54460873375d0d516f3ba4c215379559494f1f723fbe406950f1d55ad3a65"} as unknown as DocumentNode<RefreshMutation, RefreshMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[],"documentId":"0adf48585d29d5895faec69e9b495ec3952c2841ede1313298401544fa1a6576"} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[],"documentId":"ad9347b3410540ca5e4d42a4ef875a5c8c5d892a4a3c583bdb366193ad50e1c5"} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const CompleteSignInDocument = {"kind":"Document","definitions":[],"documentId":"e1e83bfa6cf6f4bd54537b17b67ba69216d2f405662c64011526386ee56f2785"} as unknown as DocumentNode<CompleteSignInMutation, CompleteSignInMutationVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[],"documentId":"1aeccb6f9bc38b24c3d1bebc5187f1f9f120010eaec4033f928e3162b9a1710f"} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SignInPageDocument = {"kind":"Document","definitions":[],"documentId":"ac3c851899124fa3c50b56f50d8a040dc74a2aa787af3629feab82ebfc4050a1"} as unknown as DocumentNode<SignInPageQuery, SignInPageQueryVariables>;
export const BeginSsoDocument = {"kind":"Document","definitions":[],"documentId":"2b5988065b212e67eec46f00dccc2dcaab57bf4d9c48fc964e235d37c85544cc"} as unknown as DocumentNode<BeginSsoMutation, BeginSsoMutationVariables>;
export const CompleteSsoDocument = {"kind":"Document","definitions":[],"documentId":"cab5c3424ab8772608e75cc255f17c6be0e783e1c812642e6707e3ec6b2137ca"} as unknown as DocumentNode<CompleteSsoMutation, CompleteSsoMutationVariables>;
export const BeginPasskeySignInDocument = {"kind":"Document","definitions":[],"documentId":"f0af419abb106ced27710d1afc7c366c0af866d99a67a4cc96130891b6eec8e9"} as unknown as DocumentNode<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = {"kind":"Document","definitions":[],"documentId":"43d7489eaa75d8a374ce871e9f29e5a6e7d827034576519364439cf60eb0a1de"} as unknown as DocumentNode<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const RequestPasswordResetDocument = {"kind":"Document","definitions":[],"documentId":"9260f9af92928c3811f7ed66fbc824514d0b6573dcaad8d818b47a45e263082b"} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[],"documentId":"7d250cc600342e6dd5005f8aa3475d50188c270428b8fac4213d8085c37455b2"} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const BeginTotpDocument = {"kind":"Document","definitions":[],"documentId":"3409aba4add2fb50e28e8e57bb14e00a6ac49d3dadac2a518e7fd9944186431a"} as unknown as DocumentNode<BeginTotpMutation, BeginTotpMutationVariables>;
export const ConfirmTotpDocument = {"kind":"Document","definitions":[],"documentId":"64a4c977e120841761887ea83995cc04253faf9989022b7e6a1d7be3ac602e56"} as unknown as DocumentNode<ConfirmTotpMutation, ConfirmTotpMutationVariables>;