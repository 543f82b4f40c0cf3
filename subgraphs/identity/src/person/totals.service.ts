import type { Context } from '@lyceum/kernel/context';
import { roleNames } from '../role/role.model';
import { people } from './person.model';
import type { PeopleTotals } from './person.type';

/** Counted as they are now, each by an index. */
export async function peopleTotals(scope: Pick<Context, 'tenant'>): Promise<PeopleTotals> {
  const count = (where: Parameters<ReturnType<typeof people>['count']>[0]) => people(scope).count(where);
  const [active, inactive, byRole] = await Promise.all([
    count({ status: 'ACTIVE' }),
    count({ status: 'INACTIVE' }),
    Promise.all(roleNames.map(async (role) => ({ role, total: await count({ roles: role }) }))),
  ]);
  return { total: active + inactive, active, byRole: byRole.filter(({ total }) => total > 0) };
}
