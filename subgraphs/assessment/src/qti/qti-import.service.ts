import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import type { Files } from '@lyceum/kernel/files';
import { requireOn } from '@lyceum/kernel/grants';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { importsOf, qtiImportRequested } from './qti.events';
import { type ImportOutcome, type QtiEntryRow, type QtiImportRow, qtiEntries, qtiImports } from './qti-import.model';
import { uploadKey } from './uploads';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'> & { files: Pick<Files, 'stat'> };
type Reader = Pick<Context, 'tenant'>;
type Paging = { first: number; after?: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Starts the import of an upload and does not wait for it. With a course, tests of the package become drafts of exams there.
 * @throws BAD_USER_INPUT for what is no upload id; NOT_FOUND; FORBIDDEN without exam:author on the course; CONFLICT when the
 * upload was used already.
 */
export async function importQti(
  scope: Scope,
  { upload, courseId = null }: { upload: string; courseId?: string | null },
): Promise<QtiImportRow> {
  const startedBy = personId(scope);
  if (!uuid.test(upload))
    throw new DomainError('BAD_USER_INPUT', 'This is not the id of an upload.', { reason: 'UPLOAD_UNKNOWN' });
  if (courseId !== null) await requireOn(scope, 'exam:author', `course:${courseId}`);
  if (await qtiImports(scope).findOne({ uploadId: upload })) throw used(upload);
  if (!(await scope.files.stat(uploadKey(scope, upload))))
    throw new DomainError('NOT_FOUND', 'There is no such upload.', { reason: 'UPLOAD_UNKNOWN', upload });
  try {
    return await inTransaction(scope, async (scope) => {
      const row = await qtiImports(scope).create(newImport(upload, courseId, startedBy, scope.now));
      await recordAudit(scope, { action: 'qti-import.requested', target: { type: 'QtiImport', id: row._id } });
      await record(scope, qtiImportRequested.of(importsOf(scope.tenant.id), { importId: row._id }));
      return row;
    });
  } catch (error) {
    throw isDuplicateKey(error) ? used(upload) : error;
  }
}

/** @throws NOT_FOUND */
export async function getById(scope: Reader, importId: string): Promise<QtiImportRow> {
  const row = await qtiImports(scope).findOne({ _id: importId });
  if (!row) throw new DomainError('NOT_FOUND', 'There is no such import.', { importId });
  return row;
}

/** Batched by `loaders.qtiImports`. */
export function listByIds(scope: Reader, ids: readonly string[]): Promise<QtiImportRow[]> {
  return qtiImports(scope).find({ _id: { $in: [...ids] } });
}

/** Newest first. */
export function listImports(scope: Reader, paging: Paging): Promise<Page<QtiImportRow>> {
  return page(qtiImports(scope), {}, paging, { field: 'requestedAt', direction: -1 });
}

/** In the order of the manifest, tests behind items; `outcome` leaves the others out. */
export function listEntries(
  scope: Reader,
  importId: string,
  { outcome, ...paging }: Paging & { outcome?: ImportOutcome | null },
): Promise<Page<QtiEntryRow>> {
  const where = { importId, ...(outcome && { outcome }) };
  return page(qtiEntries(scope), where, paging, { field: 'place', direction: 1 });
}

export function hasEnded({ status }: Pick<QtiImportRow, 'status'>): boolean {
  return status === 'SUCCEEDED' || status === 'FAILED';
}

function newImport(uploadId: string, courseId: string | null, startedBy: string, requestedAt: Date): QtiImportRow {
  return {
    _id: newId(),
    uploadId,
    courseId,
    status: 'QUEUED',
    startedBy,
    requestedAt,
    startedAt: null,
    finishedAt: null,
    failure: null,
    failedBecause: null,
    total: null,
    counts: { IMPORTED: 0, IMPORTED_WITH_LOSSES: 0, NOT_IMPORTED: 0 },
    tries: 0,
  };
}

function used(upload: string): DomainError {
  return new DomainError('CONFLICT', 'This upload was imported already: upload the file again.', {
    reason: 'UPLOAD_IMPORTED',
    upload,
  });
}
