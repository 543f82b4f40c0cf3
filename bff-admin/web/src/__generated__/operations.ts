/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ApiKeyRateInput = {
  requests: number;
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
  role: string | number;
};

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

export type ChangeRoleInput = {
  description?: string | null | undefined;
  name?: string | null | undefined;
  /** All that it permits from now on. */
  permissions?: Array<string> | null | undefined;
  roleId: string | number;
};

/** How we show the provider who we are; AUTO is as the provider says that it takes. */
export type ClientAuthentication =
  | 'AUTO'
  | 'BASIC'
  | 'POST';

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

export type CreateRoleInput = {
  description?: string | null | undefined;
  name: string;
  permissions: Array<string>;
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

export type DataExportStatus =
  | 'EXPIRED'
  | 'FAILED'
  | 'GATHERING'
  | 'PACKING'
  | 'READY';

export type DefineConsentPurposeInput = {
  key: string;
  required?: boolean;
  texts: Array<PurposeTextInput>;
};

export type ErasureStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'ON_HOLD'
  | 'RUNNING'
  | 'SCHEDULED';

export type KeptReason =
  | 'AUDIT'
  | 'CONSENT'
  | 'GRADES'
  | 'LEGAL_HOLD'
  | 'RECORDS';

export type PlaceLegalHoldInput = {
  personId: string | number;
  reason: string;
};

export type PrivacySettingsInput = {
  /** 0 to 30. */
  erasureGraceDays: number;
};

export type PurposeTextInput = {
  language: string;
  text: string;
  title: string;
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

export type RotateApiKeyInput = {
  /** As before when left out. */
  expiresAt?: string | null | undefined;
  keyId: string | number;
  /** How long the secret before this one goes on working: 0 to 720. */
  overlapHours?: number;
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

export type GovernanceAuditQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GovernanceAuditQuery = { __typename: 'Query', auditTrail: { __typename: 'AuditPage', next: string | null, total: number, rows: Array<{ __typename: 'AuditEntry', id: string, seq: number, at: string, service: string, action: string, outcome: AuditOutcome, actorKind: string, actorId: string | null, actorName: string | null, targetType: string | null, targetId: string | null, targetName: string | null, requestId: string | null, details: Array<{ __typename: 'AuditDetail', name: string, values: Array<string> }> }> } };

export type GovernanceVerifyAuditQueryVariables = Exact<{
  after: number;
}>;


export type GovernanceVerifyAuditQuery = { __typename: 'Query', verifyAuditTrail: { __typename: 'AuditCheck', checkedTo: number, complete: boolean, brokenAt: number | null, problem: string | null } };

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


export type GovernanceTestProviderMutation = { __typename: 'Mutation', testSsoProvider: Array<{ __typename: 'SsoCheck', name: string, ok: boolean | null, message: string }> };

export type GovernanceScimQueryVariables = Exact<{ [key: string]: never; }>;


export type GovernanceScimQuery = { __typename: 'Query', scimTokens: Array<{ __typename: 'ScimToken', id: string, name: string, roles: Array<Role>, createdAt: string, expiresAt: string | null, revokedAt: string | null, usedAt: string | null }> };

export type GovernanceGroupsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type GovernanceGroupsQuery = { __typename: 'Query', groups: { __typename: 'GroupPage', next: string | null, total: number, rows: Array<{ __typename: 'Group', id: string, displayName: string, roles: Array<string>, memberCount: number }> } };

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

export type GovernanceRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type GovernanceRolesQuery = { __typename: 'Query', roles: { __typename: 'RolePage', roles: Array<{ __typename: 'RoleEntry', id: string, name: string, description: string, role: Role | null, permissions: Array<string> }>, permissions: Array<{ __typename: 'PermissionEntry', name: string, allows: string, byCourse: boolean }> } };

export type GovernanceRoleHoldersQueryVariables = Exact<{
  role: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type GovernanceRoleHoldersQuery = { __typename: 'Query', roleHolders: { __typename: 'RoleHolderPage', next: string | null, total: number, rows: Array<{ __typename: 'RoleHolder', id: string, personId: string | null, name: string | null, courseId: string | null, since: string }> } };

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

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, displayName: string, email: string | null, permissions: Array<string>, slug: string, school: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } };

export const GovernanceProviderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceProvider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SsoProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"hasClientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"clientAuthentication"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"}},{"kind":"Field","name":{"kind":"Name","value":"roleMappings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultRoles"}},{"kind":"Field","name":{"kind":"Name","value":"createsPeople"}},{"kind":"Field","name":{"kind":"Name","value":"enforced"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"backchannelLogoutPath"}}]}}]} as unknown as DocumentNode<GovernanceProviderFragment, unknown>;
export const GovernanceKeyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceKey"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<GovernanceKeyFragment, unknown>;
export const GovernanceErasureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceErasure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]} as unknown as DocumentNode<GovernanceErasureFragment, unknown>;
export const GovernanceHoldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceHold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}}]}}]} as unknown as DocumentNode<GovernanceHoldFragment, unknown>;
export const GovernanceExportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<GovernanceExportFragment, unknown>;
export const GovernanceSchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TenantPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"branding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"onPrimaryColor"}}]}}]}}]} as unknown as DocumentNode<GovernanceSchoolFragment, unknown>;
export const GovernanceDomainFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GovernanceDomain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TenantDomain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordName"}},{"kind":"Field","name":{"kind":"Name","value":"recordValue"}}]}}]} as unknown as DocumentNode<GovernanceDomainFragment, unknown>;
export const GovernanceAuditDocument = {"kind":"Document","definitions":[],"documentId":"7fd420c4e596e825b5f7488189693547f420fdc640d58fb1776b12e465b018b3"} as unknown as DocumentNode<GovernanceAuditQuery, GovernanceAuditQueryVariables>;
export const GovernanceVerifyAuditDocument = {"kind":"Document","definitions":[],"documentId":"68ae938521033385c945e0de4d39550ced0514beeae8cdbef0639881c39f22e1"} as unknown as DocumentNode<GovernanceVerifyAuditQuery, GovernanceVerifyAuditQueryVariables>;
export const GovernanceProvidersDocument = {"kind":"Document","definitions":[],"documentId":"b73d6debfa234e9dc4befa8dd1d75999c4f6a51a9cf8ae553d031e4690c13f27"} as unknown as DocumentNode<GovernanceProvidersQuery, GovernanceProvidersQueryVariables>;
export const GovernanceCreateProviderDocument = {"kind":"Document","definitions":[],"documentId":"fe8931800f82f056ce40d8bf50424f12ac369ae2dde2aef4a5793a0f52bd1d4a"} as unknown as DocumentNode<GovernanceCreateProviderMutation, GovernanceCreateProviderMutationVariables>;
export const GovernanceUpdateProviderDocument = {"kind":"Document","definitions":[],"documentId":"fe3c4e12c535d19100c8677b85ff9dd965358ce2c00c0a59697dd8a1557093ba"} as unknown as DocumentNode<GovernanceUpdateProviderMutation, GovernanceUpdateProviderMutationVariables>;
export const GovernanceDeleteProviderDocument = {"kind":"Document","definitions":[],"documentId":"600eedff96f3b9716f17604ddd4bf6eeba204217b8c3d238d540fb98ceb244f5"} as unknown as DocumentNode<GovernanceDeleteProviderMutation, GovernanceDeleteProviderMutationVariables>;
export const GovernanceTestProviderDocument = {"kind":"Document","definitions":[],"documentId":"a6d21eae2b80a565df8071c7e10519fde125bb666d8430e9ce46e9491a96c0de"} as unknown as DocumentNode<GovernanceTestProviderMutation, GovernanceTestProviderMutationVariables>;
export const GovernanceScimDocument = {"kind":"Document","definitions":[],"documentId":"f10eac98e03d7fc2f09b722997548d5659865e8d1a0adbed5d414141d04827f6"} as unknown as DocumentNode<GovernanceScimQuery, GovernanceScimQueryVariables>;
export const GovernanceGroupsDocument = {"kind":"Document","definitions":[],"documentId":"1ee252e27304bc27cf78dda9c89faefd7d53feb0cd972acf60f40dc161d662b2"} as unknown as DocumentNode<GovernanceGroupsQuery, GovernanceGroupsQueryVariables>;
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
export const GovernanceRolesDocument = {"kind":"Document","definitions":[],"documentId":"8d1f9c2f045a80cfb04a5b41dd79ab83f9adabace8bc4c3c9f1889a2c2679699"} as unknown as DocumentNode<GovernanceRolesQuery, GovernanceRolesQueryVariables>;
export const GovernanceRoleHoldersDocument = {"kind":"Document","definitions":[],"documentId":"5423fcabaab71ef91d718d5b2cbf87b0cc198f1f3f5fd61429c941ffdfa38a18"} as unknown as DocumentNode<GovernanceRoleHoldersQuery, GovernanceRoleHoldersQueryVariables>;
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
export const MeDocument = {"kind":"Document","definitions":[],"documentId":"e1b80ac241ab196bb81677c81d9c7c360421b13efe75a0e94907517dc43c3f79"} as unknown as DocumentNode<MeQuery, MeQueryVariables>;