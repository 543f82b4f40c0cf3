import { Readable } from 'node:stream';
import { recordAudit } from '@lyceum/kernel/audit';
import type { EventScope } from '@lyceum/kernel/events/event';
import { record } from '@lyceum/kernel/events/outbox';
import type { Files } from '@lyceum/kernel/files';
import { exportedPartKey } from '@lyceum/kernel/privacy';
import { recreate } from '@lyceum/kernel/recreate';
import { inTransaction, platformAccess } from '@lyceum/kernel/tenancy';
import { services } from '../services';
import { findById as findTenant } from '../tenant/tenant.service';
import { archiveOf, readPart } from './archive';
import { dataExports } from './data-export.model';
import { archiveKey } from './data-export.service';
import { exportGathered, exportReady, exportSubject } from './privacy.events';

// Long enough to notice the mail after a holiday; the archive is the most private thing that we keep.
const KEPT_MS = 7 * 86_400_000;
const MAX_ARCHIVE = 1024 ** 3;

/** A service has laid down its part. Twice is once; the last of them starts the packing. */
export async function takeExportPart(
  scope: EventScope,
  part: { exportId: string; service: string; rows: number },
): Promise<void> {
  const { exportId, service, rows } = part;
  await inTransaction(scope, async (scope) => {
    const row = await dataExports(scope).findOneAndUpdate(
      { _id: exportId, status: 'GATHERING', 'parts.service': { $ne: service } },
      { $push: { parts: { service, rows } } },
    );
    if (!row || !services.every((name) => row.parts.some((part) => part.service === name))) return;
    await dataExports(scope).updateOne({ _id: exportId }, { $set: { status: 'PACKING' } });
    await record(scope, exportGathered.of(exportSubject(exportId), { exportId }));
  });
}

/** Makes the archive of the parts and removes them; run again, it makes the same one. */
export async function packExport(scope: EventScope, exportId: string, files: Files): Promise<void> {
  const { tenant } = scope;
  const row = await dataExports(scope).findOne({ _id: exportId });
  const removeParts = async () => {
    for (const service of services) await files.remove(exportedPartKey(tenant.id, exportId, service));
  };
  if (row?.status !== 'PACKING') return removeParts();
  const known = await findTenant(platformAccess(tenant.store, 'the name of a tenant in an export'), tenant.id);
  const parts = [];
  for (const service of services)
    parts.push(await readPart(service, await files.open(exportedPartKey(tenant.id, exportId, service))));
  const { personId, requestedAt } = row;
  const archive = archiveOf({ tenant: known?.name ?? '', personId, requestedAt }, parts);
  const content = Readable.fromWeb(archive as Parameters<typeof Readable.fromWeb>[0]);
  const key = archiveKey(tenant.id, exportId);
  const { bytes } = await files.put(key, content, { maxBytes: MAX_ARCHIVE, contentType: 'application/zip' });
  const expiresAt = new Date(Date.now() + KEPT_MS);
  await inTransaction(scope, async (scope) => {
    const ready = { status: 'READY' as const, underWay: `#${exportId}`, readyAt: new Date(), expiresAt, bytes };
    if (!(await recreate(dataExports(scope), { _id: exportId, status: 'PACKING' }, ready))) return;
    const fact = { exportId, personId, expiresAt: expiresAt.toISOString() };
    await record(scope, exportReady.of(exportSubject(exportId), fact));
    const actor = { kind: 'service', id: 'identity.privacy-saga' };
    const rows = row.parts.reduce((sum, part) => sum + part.rows, 0);
    await recordAudit(scope, {
      action: 'export.ready',
      actor,
      target: { type: 'person', id: personId },
      details: { exportId, rows, bytes },
    });
  });
  await removeParts();
}
