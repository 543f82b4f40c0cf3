import type { TenantScope } from '@lyceum/kernel/tenancy';
import { type ExposureRow, exposures } from './exposure.model';

// The home screen is asked for again and again and shows the same: what this process has noted it need not note again.
const NOTED = 20_000;
const noted = new Set<string>();

/** Notes what is shown, once. */
export async function noteExposure(scope: TenantScope, row: ExposureRow): Promise<void> {
  const key = `${scope.tenant.id} ${row._id}`;
  if (noted.has(key)) return;
  const { _id, ...fields } = row;
  await exposures(scope).updateOne({ _id }, { $setOnInsert: fields }, { upsert: true });
  if (noted.size >= NOTED) noted.clear();
  noted.add(key);
}
