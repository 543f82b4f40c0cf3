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

export type DisableTotpInput = {
  /** Six digits of the app, or a recovery code. */
  code: string;
  password: string;
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

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, displayName: string, email: string | null, permissions: Array<string> | null, tenant: { slug: string, name: string, branding: { logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } } };

export type TokensFragment = { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } };

export type RefreshMutationVariables = Exact<{
  refreshToken: string;
  retryKey?: string | null | undefined;
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
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    displayName
    email
    permissions
    tenant {
      slug
      name
      branding {
        logoUrl
        primaryColor
        onPrimaryColor
      }
    }
  }
}
    `, {"hash":"472edcc4214e6e6fb0a9c5e08b27b9f2f198feb6792c0661301689ccc45fc967"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
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
    mutation Refresh($refreshToken: String!, $retryKey: String) {
  refresh(refreshToken: $refreshToken, retryKey: $retryKey) {
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
}`, {"hash":"65ce053ea083c526896bd589650f0111a4015cd6ca2a5df3283e3c553b2ba089"}) as unknown as TypedDocumentString<RefreshMutation, RefreshMutationVariables>;
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