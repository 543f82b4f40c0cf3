import { dataKeys } from '@lyceum/kernel/data-keys';
import { grants } from '@lyceum/kernel/grants';
import { apiKeys } from './api-key/api-key.model';
import { auditCheckpoints, auditEntries, auditHeads } from './audit/audit.model';
import { consents, purposes } from './consent/consent.model';
import { groupMembers, groups } from './group/group.model';
import { invitations } from './invitation/invitation.model';
import { ceremonies, passkeys } from './passkey/passkey.model';
import { passwordResets } from './password/reset.model';
import { people } from './person/person.model';
import { dataExports } from './privacy/data-export.model';
import { erasures, legalHolds, privacySettings } from './privacy/erasure.model';
import { forgotten } from './privacy/forgotten.model';
import { assignments } from './role/assignment.model';
import { adminLocks } from './role/authority.service';
import { roles } from './role/role.model';
import { rosterImports } from './roster-import/roster-import.model';
import { rowErrors } from './roster-import/row-error.model';
import { orgs, terms } from './roster-import/school.model';
import { scimTokens } from './scim/token.model';
import { directoryUsers } from './scim/user.model';
import { challenges } from './session/challenge.model';
import { revocations } from './session/revocation.model';
import { sessions } from './session/session.model';
import { ssoProviders } from './sso/provider.model';
import { ssoLinks, ssoSessions, ssoStates } from './sso/sso.model';
import { domains } from './tenant/domain.model';
import { tenants } from './tenant/tenant.model';
import { totps } from './totp/totp.model';

export const collections = [
  auditEntries,
  auditHeads,
  auditCheckpoints,
  consents,
  purposes,
  dataExports,
  erasures,
  legalHolds,
  privacySettings,
  forgotten,
  apiKeys,
  roles,
  assignments,
  grants,
  adminLocks,
  dataKeys,
  tenants,
  people,
  sessions,
  challenges,
  revocations,
  passwordResets,
  totps,
  passkeys,
  ceremonies,
  invitations,
  rosterImports,
  rowErrors,
  orgs,
  terms,
  domains,
  ssoProviders,
  ssoStates,
  ssoLinks,
  ssoSessions,
  groups,
  groupMembers,
  scimTokens,
  directoryUsers,
];
