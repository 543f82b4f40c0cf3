import type { Context } from '@lyceum/kernel/context';
import { disclosureLoader } from '@lyceum/kernel/disclosures';
import type { Files } from '@lyceum/kernel/files';
import { groupLoader, rowLoader } from '@lyceum/kernel/loaders';
import type { Store } from '@lyceum/kernel/store';
import { type PlatformAccess, platformAccess } from '@lyceum/kernel/tenancy';
import type { RelyingParty } from './passkey/relying-party';
import { listByIds as peopleByIds } from './person/person.service';
import { recordSensitiveReads } from './person/profile.service';
import { listByPeople as assignmentsByPeople } from './role/assignment.service';
import { listByIds as rolesByIds } from './role/role.service';
import { listByIds as rosterImportsByIds } from './roster-import/roster-import.service';
import type { Guard } from './session/sign-in-limits';
import type { SsoTools } from './sso/sso-tools';
import type { ResolveTxt } from './tenant/domain.service';
import { listByIds as tenantsByIds } from './tenant/tenant.service';
import type { Tokens } from './tokens';

/** What outlives a request. */
export interface IdentityTools extends Guard {
  readonly tokens: Tokens;
  readonly relyingParty: RelyingParty;
  readonly tokenSecret: string;
  readonly files: Files;
  readonly auditSecret: string;
  readonly sso: SsoTools;
  readonly resolveTxt: ResolveTxt;
}

export type IdentityContext = ReturnType<typeof createIdentityContext>;

export function createIdentityContext(base: Context, store: Store, tools: IdentityTools) {
  const platform: PlatformAccess = platformAccess(store, 'whose tenant a slug or a token is of');
  return Object.assign(base, tools, {
    platform,
    loaders: {
      disclosures: disclosureLoader(base),
      people: rowLoader(
        (ids) => peopleByIds(base, ids),
        (row) => row._id,
      ),
      roles: rowLoader(
        (ids) => rolesByIds(base, ids),
        (row) => row._id,
      ),
      assignments: groupLoader(
        (personIds) => assignmentsByPeople(base, personIds),
        (row) => row.personId,
      ),
      sensitiveReads: rowLoader(
        async (ids) => {
          await recordSensitiveReads(base, ids);
          return ids;
        },
        (id) => id,
      ),
      rosterImports: rowLoader(
        (ids) => rosterImportsByIds(base, ids),
        (row) => row._id,
      ),
      tenants: rowLoader(
        (ids) => tenantsByIds(platform, ids),
        (row) => row._id,
      ),
    },
  });
}
