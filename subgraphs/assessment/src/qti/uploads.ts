import type { Files } from '@lyceum/kernel/files';
import type { TenantScope } from '@lyceum/kernel/tenancy';

// Whoever uploads starts the import in the same minute; the rest was left behind.
const ABANDONED_MS = 24 * 3_600_000;

/** Where bff-admin puts an upload: another tenant’s is out of reach. */
export function uploadKey({ tenant }: TenantScope, uploadId: string): string {
  return `${folderOf(tenant.id)}${uploadId}.zip`;
}

/** Removes the tenant’s uploads that are older than a day and not among `waiting`. */
export async function sweepUploads(files: Files, scope: TenantScope, waiting: ReadonlySet<string>): Promise<void> {
  for await (const { key, modifiedAt } of files.list(folderOf(scope.tenant.id))) {
    if (Date.now() - modifiedAt.getTime() > ABANDONED_MS && !waiting.has(key)) await files.remove(key);
  }
}

function folderOf(tenantId: string): string {
  return `qti-uploads/${tenantId}/`;
}
