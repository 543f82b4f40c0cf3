import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId as ownId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import type { Files } from '@lyceum/kernel/files';
import { newId } from '@lyceum/kernel/ids';
import { exportAsked } from '@lyceum/kernel/privacy';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { getById as getPerson } from '../person/person.service';
import { services } from '../services';
import { type DataExportRow, dataExports } from './data-export.model';
import { erasures } from './erasure.model';
import { exportSubject } from './privacy.events';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

// Long enough to click; the list gives a new one each time.
const LINK_MS = 5 * 60_000;
const MAX_LISTED = 100;

/** Of oneself. @throws as `exportPerson` */
export function exportMine(scope: Scope): Promise<DataExportRow> {
  return exportPerson(scope, ownId(scope));
}

/**
 * Asks every service for all that it holds of the person, and does not wait. While one is under way, answers that one.
 * @throws NOT_FOUND; CONFLICT when the person is being erased, or is gone.
 */
export async function exportPerson(scope: Scope, personId: string): Promise<DataExportRow> {
  const requestedBy = ownId(scope);
  await getPerson(scope, personId);
  try {
    return await inTransaction(scope, async (scope) => {
      const underWay = await dataExports(scope).findOne({ underWay: personId });
      if (underWay) return underWay;
      if (await erasures(scope).findOne({ personId, status: { $in: ['RUNNING', 'DONE'] } }))
        throw new DomainError('CONFLICT', 'The data of this person are being erased, or gone.', {
          reason: 'PERSON_ERASED',
          personId,
        });
      const row = await dataExports(scope).create(newExport(personId, requestedBy, scope.now));
      await record(
        scope,
        exportAsked.of(exportSubject(row._id), { exportId: row._id, personId, services: [...services] }),
      );
      const target = { type: 'person', id: personId };
      await recordAudit(scope, { action: 'export.requested', target, details: { exportId: row._id } });
      return row;
    });
  } catch (error) {
    // Another request was faster.
    const faster = isDuplicateKey(error) && (await dataExports(scope).findOne({ underWay: personId }));
    if (faster) return faster;
    throw error;
  }
}

/** One's own, and those that one has asked for of others; newest first. */
export function listExports(scope: Scope): Promise<DataExportRow[]> {
  const id = ownId(scope);
  const filter = { $or: [{ personId: id }, { requestedBy: id }] };
  return dataExports(scope).find(filter, { sort: { requestedAt: -1 }, limit: MAX_LISTED });
}

/** A link that works for five minutes, for the person and for who asked for it; null when there is nothing to load. */
export async function linkTo(scope: Scope & { readonly files: Files }, row: DataExportRow): Promise<string | null> {
  const { principal, tenant, now } = scope;
  const theirs = principal.kind === 'person' && [row.personId, row.requestedBy].includes(principal.id);
  if (!theirs || row.status !== 'READY' || !row.expiresAt || row.expiresAt <= now) return null;
  const target = { type: 'person', id: row.personId };
  await recordAudit(scope, { action: 'export.linked', target, details: { exportId: row._id } });
  const download = `lyceum-export-${row.requestedAt.toISOString().slice(0, 10)}.zip`;
  return scope.files.signedUrl(archiveKey(tenant.id, row._id), { expiresInMs: LINK_MS, download });
}

export function folderOf(tenantId: string, exportId: string): string {
  return `exports/${tenantId}/${exportId}/`;
}

export function archiveKey(tenantId: string, exportId: string): string {
  return `${folderOf(tenantId, exportId)}archive.zip`;
}

export async function removeFiles(files: Files, folder: string): Promise<void> {
  for await (const { key } of files.list(folder)) await files.remove(key);
}

function newExport(personId: string, requestedBy: string, requestedAt: Date): DataExportRow {
  return {
    _id: newId(),
    personId,
    requestedBy,
    requestedAt,
    status: 'GATHERING',
    underWay: personId,
    parts: [],
    readyAt: null,
    expiresAt: null,
    bytes: null,
  };
}
