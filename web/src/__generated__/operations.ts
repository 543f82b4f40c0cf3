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

export type BeginSsoInput = {
  loginHint?: string | null | undefined;
  /** May be left out where there is one. */
  provider?: string | number | null | undefined;
  /** Where the provider sends the browser back to. */
  redirectUri: string;
  /** The short name of the school. */
  tenant: string;
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

export type SignInInput = {
  email: string;
  password: string;
  /** The short name of the school, such as `demo`. */
  tenant: string;
};

export type SessionFragment = { __typename: 'Session', accessToken: string, expiresIn: number, personId: string, displayName: string };

export type RefreshMutationVariables = Exact<{ [key: string]: never; }>;


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

export const SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresIn"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]} as unknown as DocumentNode<SessionFragment, unknown>;
export const RefreshDocument = {"kind":"Document","definitions":[],"documentId":"ce0648beccbe8433fd6b60f1645b4a97c6433e07901dfb444d3fe1bc7924a6e1"} as unknown as DocumentNode<RefreshMutation, RefreshMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[],"documentId":"0adf48585d29d5895faec69e9b495ec3952c2841ede1313298401544fa1a6576"} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[],"documentId":"ad9347b3410540ca5e4d42a4ef875a5c8c5d892a4a3c583bdb366193ad50e1c5"} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const CompleteSignInDocument = {"kind":"Document","definitions":[],"documentId":"e1e83bfa6cf6f4bd54537b17b67ba69216d2f405662c64011526386ee56f2785"} as unknown as DocumentNode<CompleteSignInMutation, CompleteSignInMutationVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[],"documentId":"1aeccb6f9bc38b24c3d1bebc5187f1f9f120010eaec4033f928e3162b9a1710f"} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SignInPageDocument = {"kind":"Document","definitions":[],"documentId":"ac3c851899124fa3c50b56f50d8a040dc74a2aa787af3629feab82ebfc4050a1"} as unknown as DocumentNode<SignInPageQuery, SignInPageQueryVariables>;
export const BeginSsoDocument = {"kind":"Document","definitions":[],"documentId":"2b5988065b212e67eec46f00dccc2dcaab57bf4d9c48fc964e235d37c85544cc"} as unknown as DocumentNode<BeginSsoMutation, BeginSsoMutationVariables>;
export const CompleteSsoDocument = {"kind":"Document","definitions":[],"documentId":"cab5c3424ab8772608e75cc255f17c6be0e783e1c812642e6707e3ec6b2137ca"} as unknown as DocumentNode<CompleteSsoMutation, CompleteSsoMutationVariables>;