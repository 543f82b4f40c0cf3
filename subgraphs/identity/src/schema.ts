import type { ConfigOf } from '@lyceum/kernel/config';
import { openFiles } from '@lyceum/kernel/files';
import { createLog } from '@lyceum/kernel/log';
import { openMail } from '@lyceum/kernel/mail';
import { openRateLimits } from '@lyceum/kernel/rate-limits';
import type { Subgraph } from '@lyceum/kernel/subgraph';
import { platformAccess } from '@lyceum/kernel/tenancy';
import { ApiKeyResolver } from './api-key/api-key.resolver';
import { partnerKeyRoute } from './api-key/api-key.route';
import { auditTrail } from './audit/audit.consumer';
import { AuditResolver } from './audit/audit.resolver';
import { AuditActorResolver, AuditTargetResolver } from './audit/audit-people.resolver';
import { auditCheckpointJob } from './audit/checkpoint.job';
import { collections } from './collections';
import type { variables } from './config';
import { ConsentResolver } from './consent/consent.resolver';
import { createIdentityContext, type IdentityContext } from './context';
import { GroupResolver } from './group/group.resolver';
import { ImpersonationResolver } from './impersonation/impersonation.resolver';
import { invitationMails } from './invitation/invitation.consumer';
import { InvitationResolver } from './invitation/invitation.resolver';
import { PasskeyResolver } from './passkey/passkey.resolver';
import { relyingParty } from './passkey/relying-party';
import { PasswordResolver } from './password/password.resolver';
import { passwordResetMails } from './password/reset.consumer';
import { permissions } from './permissions';
import { PersonResolver } from './person/person.resolver';
import { identityPrivacy } from './privacy/privacy';
import { privacySaga } from './privacy/privacy.consumer';
import { dueErasures, expiredExports } from './privacy/privacy.jobs';
import {
  DataExportResolver,
  ErasureResolver,
  LegalHoldResolver,
  PrivacySettingsResolver,
} from './privacy/privacy.resolver';
import { RoleHolderResolver } from './role/holder.resolver';
import { roleChanges } from './role/role.consumer';
import { PersonRolesResolver, RoleResolver } from './role/role.resolver';
import { rosterImportJobs } from './roster-import/roster-import.consumer';
import { RosterImportResolver } from './roster-import/roster-import.resolver';
import { SCIM_LIMIT, scimRoute } from './scim/scim.route';
import { ScimTokenResolver } from './scim/token.resolver';
import { ActiveSessionResolver } from './session/active-session.resolver';
import { revocationNotices } from './session/revocation.consumer';
import { createRevocations } from './session/revocation.feed';
import { SessionResolver } from './session/session.resolver';
import type { Guard } from './session/sign-in-limits';
import { logoutRoute } from './sso/logout.route';
import { SsoProviderResolver, SsoResolver } from './sso/sso.resolver';
import { openSso } from './sso/sso-tools';
import { resolveTxtBy } from './tenant/resolve-txt';
import { TenantDomainResolver, TenantResolver, TenantSignInResolver } from './tenant/tenant.resolver';
import { openTokens } from './tokens';
import { TotpResolver } from './totp/totp.resolver';

export type IdentityConfig = ConfigOf<typeof variables>;

/** What composition and the permission table need: no configuration. */
export const identitySchema = {
  name: 'identity',
  resolvers: [
    PersonResolver,
    RoleResolver,
    PersonRolesResolver,
    RoleHolderResolver,
    ApiKeyResolver,
    ImpersonationResolver,
    SessionResolver,
    ActiveSessionResolver,
    PasswordResolver,
    TotpResolver,
    PasskeyResolver,
    InvitationResolver,
    RosterImportResolver,
    TenantResolver,
    TenantDomainResolver,
    TenantSignInResolver,
    SsoResolver,
    SsoProviderResolver,
    GroupResolver,
    ScimTokenResolver,
    AuditResolver,
    AuditActorResolver,
    AuditTargetResolver,
    ConsentResolver,
    DataExportResolver,
    ErasureResolver,
    LegalHoldResolver,
    PrivacySettingsResolver,
  ],
  references: {
    Person: ({ id }, { loaders }) => loaders.people.load(id),
    RosterImport: ({ id }, { loaders }) => loaders.rosterImports.load(id),
  },
  permissions,
  collections,
} satisfies Omit<Subgraph<IdentityContext>, 'context' | 'privacy'>;

export function identity(config: IdentityConfig): Subgraph<IdentityContext> {
  const { auditSecret, tokenSecret, studentAppUrl, routerUrl } = config;
  const tokens = openTokens(config.signingKeys, createLog('identity', config.logLevel));
  const files = openFiles(config);
  const sso = openSso(config);
  const resolveTxt = resolveTxtBy(config.dnsServers);
  const guard = openGuard(config);
  const revocations = createRevocations(config.principalSecret);
  const passkeysFor = relyingParty({
    rpId: config.passkeyRpId,
    apps: [studentAppUrl, config.adminAppUrl],
    otherOrigins: config.passkeyOrigins,
  });
  const tools = { tokens, ...guard, relyingParty: passkeysFor, tokenSecret, files, auditSecret, sso, resolveTxt };
  const mail = openMail(config);
  return {
    ...identitySchema,
    context: (base, { store }) => createIdentityContext(base, store, tools),
    consumers: ({ metrics }) => [
      roleChanges,
      invitationMails({ mail, tokenSecret, studentAppUrl }),
      passwordResetMails({ mail, tokenSecret, studentAppUrl }),
      revocationNotices(revocations),
      rosterImportJobs({ files, tokens, routerUrl }, metrics.registry),
      auditTrail({ auditSecret }),
      privacySaga({ files }),
    ],
    privacy: identityPrivacy({ files }),
    jobs: () => [auditCheckpointJob({ auditSecret }), dueErasures, expiredExports({ files })],
    routes(app, { store, log }) {
      const platform = platformAccess(store, 'a provider, a directory or the router asks in its own words');
      logoutRoute(app, () => ({ platform, now: new Date(), log, sso }));
      scimRoute(app, {
        outside: () => ({ platform, now: new Date(), log }),
        baseUrl: new URL('/scim/v2', config.adminAppUrl).href,
        limit: (tokenId) => guard.limits.take(SCIM_LIMIT, tokenId),
      });
      partnerKeyRoute(app, { platform, log, secret: config.principalSecret });
      app.get('/internal/revocations', revocations.route(store, log));
      app.get('/.well-known/jwks.json', (_request, response) => {
        response.set('cache-control', 'public, max-age=300').json(tokens.jwks);
      });
    },
    drain: revocations.end,
    close: async () => guard.limits.close(),
  };
}

function openGuard({ redisUrl, logLevel, failuresPerAddress, failuresPerTenant }: IdentityConfig): Guard {
  return {
    limits: openRateLimits('identity', redisUrl, createLog('identity', logLevel)),
    failures: {
      address: { name: 'failures-address', ...failuresPerAddress },
      tenant: { name: 'failures-tenant', ...failuresPerTenant },
    },
  };
}
