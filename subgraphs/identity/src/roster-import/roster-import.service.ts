import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import type { Files } from '@lyceum/kernel/files';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { rosterImportRequested, subjectOf } from './roster-import.events';
import { type FileProgress, type RosterImportRow, rosterImports } from './roster-import.model';
import { uploadKey } from './uploads';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'> & { files: Files };
type Reader = Pick<Context, 'tenant'>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Starts the import of an upload and does not wait for it.
 * @throws BAD_USER_INPUT for what is no upload id; NOT_FOUND; CONFLICT when the upload was used already.
 */
export async function importRoster(scope: Scope, uploadId: string): Promise<RosterImportRow> {
  const startedBy = personId(scope);
  if (!uuid.test(uploadId))
    throw new DomainError('BAD_USER_INPUT', 'This is not the id of an upload.', { reason: 'UPLOAD_UNKNOWN' });
  if (await rosterImports(scope).findOne({ uploadId })) throw used(uploadId);
  if (!(await scope.files.stat(uploadKey(scope, uploadId))))
    throw new DomainError('NOT_FOUND', 'There is no such upload.', { reason: 'UPLOAD_UNKNOWN', upload: uploadId });
  try {
    return await inTransaction(scope, async (scope) => {
      const row = await rosterImports(scope).create(newImport(uploadId, startedBy, scope.now));
      await recordAudit(scope, { action: 'roster-import.requested', target: { type: 'RosterImport', id: row._id } });
      await record(scope, rosterImportRequested.of(subjectOf(scope.tenant.id), { importId: row._id }));
      return row;
    });
  } catch (error) {
    throw isDuplicateKey(error) ? used(uploadId) : error;
  }
}

/** @throws NOT_FOUND */
export async function getById(scope: Reader, importId: string): Promise<RosterImportRow> {
  const row = await rosterImports(scope).findOne({ _id: importId });
  if (!row) throw new DomainError('NOT_FOUND', 'There is no such import.', { importId });
  return row;
}

/** Newest first. */
export function listImports(scope: Reader, paging: { first: number; after?: string }): Promise<Page<RosterImportRow>> {
  return page(rosterImports(scope), {}, paging, { field: 'requestedAt', direction: -1 });
}

/** Batched by `loaders.rosterImports`. */
export function listByIds(scope: Reader, ids: readonly string[]): Promise<RosterImportRow[]> {
  return rosterImports(scope).find({ _id: { $in: [...ids] } });
}

export function hasEnded({ status }: Pick<RosterImportRow, 'status'>): boolean {
  return status === 'SUCCEEDED' || status === 'FAILED';
}

/** Rows of a file that are dealt with, the bad ones too. */
export function doneOf({ refused, created, updated, unchanged, rejected }: FileProgress): number {
  return refused + created + updated + unchanged + rejected;
}

/** An import's row as it starts out. */
export function newImport(uploadId: string, startedBy: string, requestedAt: Date): RosterImportRow {
  return {
    _id: newId(),
    uploadId,
    status: 'QUEUED',
    startedBy,
    requestedAt,
    startedAt: null,
    finishedAt: null,
    failure: null,
    failedBecause: null,
    notices: [],
    noticed: [],
    step: null,
    checked: 0,
    files: [],
    tries: 0,
  };
}

function used(uploadId: string): DomainError {
  return new DomainError('CONFLICT', 'This upload was imported already: upload the file again.', {
    reason: 'UPLOAD_IMPORTED',
    upload: uploadId,
  });
}
