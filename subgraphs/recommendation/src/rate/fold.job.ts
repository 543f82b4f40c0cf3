import type { Job } from '@lyceum/kernel/jobs';
import type { Store } from '@lyceum/kernel/store';
import { findAcross, inTransaction, platformAccess, type TenantScope } from '@lyceum/kernel/tenancy';
import { type TallyRow, tallies } from './rate.model';
import { foldTallies } from './rate.service';

const ACCESS = 'adding up how often items were answered right';
/** In one transaction: some thousand counters at most. */
const BATCH = 200;

/** Adds up what has been left since, tenant by tenant. */
export async function foldAll(store: Store, signal?: AbortSignal): Promise<number> {
  const byTenant = new Map<string, { scope: TenantScope; rows: TallyRow[] }>();
  let folded = 0;
  const fold = async ({ scope, rows }: { scope: TenantScope; rows: TallyRow[] }) => {
    signal?.throwIfAborted();
    await inTransaction(scope, (inner) => foldTallies(inner, rows));
    folded += rows.length;
  };
  for await (const { scope, row } of findAcross(platformAccess(store, ACCESS), tallies, {})) {
    const own = byTenant.get(scope.tenant.id) ?? { scope, rows: [] };
    byTenant.set(scope.tenant.id, own);
    own.rows.push(row);
    if (own.rows.length < BATCH) continue;
    byTenant.delete(scope.tenant.id);
    await fold(own);
  }
  for (const own of byTenant.values()) await fold(own);
  return folded;
}

export const foldJob: Job = {
  name: 'fold-tallies',
  everyMs: 5_000,
  async run({ store, signal }) {
    await foldAll(store, signal);
  },
};
