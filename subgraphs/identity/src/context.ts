import type { Context } from '@lyceum/kernel/context';
import type { Files } from '@lyceum/kernel/files';
import { rowLoader } from '@lyceum/kernel/loaders';
import type { Store } from '@lyceum/kernel/store';
import { type PlatformAccess, platformAccess } from '@lyceum/kernel/tenancy';
import { listByIds as peopleByIds } from './person/person.service';
import { listByIds as rosterImportsByIds } from './roster-import/roster-import.service';
import type { Tries } from './session/tries';
import { listByIds as tenantsByIds } from './tenant/tenant.service';
import type { Tokens } from './tokens';

/** What outlives a request. */
export interface IdentityTools {
  readonly tokens: Tokens;
  readonly tries: Tries;
  readonly tokenSecret: string;
  readonly files: Files;
}

export type IdentityContext = ReturnType<typeof createIdentityContext>;

export function createIdentityContext(base: Context, store: Store, tools: IdentityTools) {
  const platform: PlatformAccess = platformAccess(store, 'whose tenant a slug or a token is of');
  return Object.assign(base, tools, {
    platform,
    loaders: {
      people: rowLoader(
        (ids) => peopleByIds(base, ids),
        (row) => row._id,
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
