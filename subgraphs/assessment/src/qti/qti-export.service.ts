import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import type { Files } from '@lyceum/kernel/files';
import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { getAuthored } from '../exam/exam.service';
import { items } from '../item/item.model';
import { qtiExportRequested } from './qti.events';
import { type QtiExportRow, qtiExports } from './qti-export.model';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

/** Of one export: some 5 MB of text, and their media. */
export const MAX_EXPORTED = 2_000;
const LINK_MS = 3_600_000;
/** The package holds the keys of its questions. */
export const KEPT_MS = 86_400_000;

/**
 * Starts the export of items, or of an exam with its items, and does not wait for it.
 * @throws BAD_USER_INPUT unless exactly one of both is given; NOT_FOUND.
 */
export async function exportQti(
  scope: Scope,
  { itemIds = null, examId = null }: { itemIds?: string[] | null; examId?: string | null },
): Promise<QtiExportRow> {
  if ((itemIds === null) === (examId === null))
    throw new DomainError('BAD_USER_INPUT', 'Give either `itemIds` or `examId`.');
  const startedBy = personId(scope);
  const wanted = [...new Set(itemIds ?? [])];
  if (examId !== null) await getAuthored(scope, examId);
  else await requireItems(scope, wanted);
  return inTransaction(scope, async (scope) => {
    const row = await qtiExports(scope).create({
      ...{ _id: newId(), status: 'QUEUED', itemIds: wanted, examId, startedBy, requestedAt: scope.now },
      ...{ finishedAt: null, failure: null, failedBecause: null, losses: [], items: 0, tries: 0 },
    });
    await recordAudit(scope, { action: 'qti-export.requested', target: { type: 'QtiExport', id: row._id } });
    await record(scope, qtiExportRequested.of(`qti-export:${row._id}`, { exportId: row._id }));
    return row;
  });
}

/** @throws NOT_FOUND */
export async function getExport(scope: Pick<Scope, 'tenant'>, exportId: string): Promise<QtiExportRow> {
  const row = await qtiExports(scope).findOne({ _id: exportId });
  if (!row) throw new DomainError('NOT_FOUND', 'There is no such export.', { exportId });
  return row;
}

/** Batched by `loaders.qtiExports`. */
export function listExports(scope: Pick<Scope, 'tenant'>, ids: readonly string[]): Promise<QtiExportRow[]> {
  return qtiExports(scope).find({ _id: { $in: [...ids] } });
}

export const exportKey = (tenantId: string, exportId: string) => `qti-exports/${tenantId}/${exportId}.zip`;

/** Works for an hour; null until the package is there, and a day after that. */
export function exportUrl(
  { tenant, now, files }: Pick<Scope, 'tenant' | 'now'> & { files: Pick<Files, 'signedUrl'> },
  { _id, status, finishedAt }: QtiExportRow,
): string | null {
  if (status !== 'READY' || !finishedAt || now.getTime() - finishedAt.getTime() > KEPT_MS) return null;
  return files.signedUrl(exportKey(tenant.id, _id), { expiresInMs: LINK_MS, download: 'qti-export.zip' });
}

async function requireItems(scope: Pick<Scope, 'tenant'>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) throw new DomainError('BAD_USER_INPUT', 'Name at least one item.', { reason: 'NO_ITEMS' });
  const found = new Set(
    (await items(scope).find({ _id: { $in: [...ids] } }, { projection: { _id: 1 } })).map(({ _id }) => _id),
  );
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) throw new DomainError('NOT_FOUND', 'There is no such item.', { ids: missing.slice(0, 20) });
}
