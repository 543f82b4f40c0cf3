import { codeOf, type DomainError, told, unexpected } from '@lyceum/kernel/errors';
import type { EventScope } from '@lyceum/kernel/events/event';
import { MAX_TRIES } from '@lyceum/kernel/events/worker';
import type { Files } from '@lyceum/kernel/files';
import type { Principal } from '@lyceum/kernel/principal';
import type { Told } from '@lyceum/kernel/reasons';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type Importing, importEntry, planOf, refused, type Write } from './import-entry';
import { openPackage } from './package';
import { type QtiEntryRow, type QtiImportRow, qtiEntries, qtiImports } from './qti-import.model';
import { getById, hasEnded } from './qti-import.service';
import { NotImportable } from './remarks';
import { sweepUploads, uploadKey } from './uploads';

/**
 * Runs an import to its end, or goes on with one that was cut off; one that has ended is left as it is. Each file of the package
 * comes in by itself, with its entry in the report in one transaction; a fault of the whole ends in FAILED.
 * @throws what nobody expected; the fifth time that ends in FAILED too.
 */
export async function runQtiImport(scope: EventScope, importId: string, files: Files): Promise<void> {
  const row = await getById(scope, importId);
  const upload = uploadKey(scope, row.uploadId);
  if (hasEnded(row)) return files.remove(upload);
  const end = async (fault: Told | null) => {
    const status = fault === null ? 'SUCCEEDED' : 'FAILED';
    const { text: failure = null, because: failedBecause = null } = fault ?? {};
    const set = { status, failure, failedBecause, finishedAt: new Date() } as const;
    await qtiImports(scope).updateOne({ _id: importId }, { $set: set });
    await files.remove(upload);
    scope.log.info({ importId, failure }, 'qti import ended');
  };
  try {
    await sweepUploads(files, scope, await waitingUploads(scope));
    await end(await bringIn(scope, row, files));
  } catch (error) {
    // Cut short by us: nobody's fault, and it goes on in the next process.
    if (scope.signal.aborted) throw error;
    const counted = await qtiImports(scope).findOneAndUpdate({ _id: importId }, { $inc: { tries: 1 } });
    if (counted && counted.tries >= MAX_TRIES) await end(unexpected(scope));
    throw error;
  }
}

/** Answers what is wrong with the package as a whole, if anything is. */
async function bringIn(scope: EventScope, row: QtiImportRow, files: Files): Promise<Told | null> {
  let importing: Importing;
  const zip = await files.localCopy(uploadKey(scope, row.uploadId)).catch(faultOf);
  if ('text' in zip) return zip;
  try {
    const qti = await openPackage(zip.path).catch(faultOf);
    if ('text' in qti) return qti;
    try {
      const plan = planOf(qti);
      importing = { qti, row, files, items: new Map(), identifiers: new Map() };
      const started = { status: 'RUNNING' as const, startedAt: row.startedAt ?? new Date(), total: plan.length };
      await qtiImports(scope).updateOne({ _id: row._id }, { $set: started });
      for (const [n, planned] of plan.entries()) {
        scope.signal.throwIfAborted();
        const place = String(n).padStart(6, '0');
        const _id = `${row._id} ${place}`;
        const done = await qtiEntries(scope).findOne({ _id });
        if (done) {
          keep(importing, done);
          continue;
        }
        const write = await importEntry(scope, importing, planned);
        const enter = (write: Write) =>
          inTransaction({ ...scope, principal: starterOf(scope, row), files }, async (scope) => {
            const { reasons: said, ...what } = await write(scope);
            const reasons = said.map(({ text }) => text);
            const because = said.map(({ because }) => because);
            const entry: QtiEntryRow = { ...what, reasons, because, _id, importId: row._id, place };
            await qtiEntries(scope).create(entry);
            await qtiImports(scope).updateOne({ _id: row._id }, { $inc: { [`counts.${entry.outcome}`]: 1 } });
            return entry;
          });
        const entry = await enter(write).catch((error) => {
          if (error instanceof NotImportable) return enter(refused(planned, error.told));
          throw error;
        });
        keep(importing, entry);
      }
      return null;
    } finally {
      await qti.close();
    }
  } finally {
    await zip.release();
  }
}

function keep({ items, identifiers }: Importing, { file, identifier, itemId, moreItemIds = [] }: QtiEntryRow): void {
  if (!itemId) return;
  items.set(file, [itemId, ...moreItemIds]);
  if (!identifiers.has(identifier)) identifiers.set(identifier, file);
}

/** Whoever asked for it, who was allowed to when they did. */
function starterOf({ tenant: { id: tenantId, tier } }: EventScope, { startedBy, _id }: QtiImportRow): Principal {
  const permissions = ['item:author', 'exam:author'] as const;
  return { kind: 'person', id: startedBy, tenantId, tier, sessionId: `qti-import:${_id}`, permissions };
}

/** What the user can mend. @throws everything else */
function faultOf(error: unknown): Told {
  if (['BAD_USER_INPUT', 'NOT_FOUND'].includes(codeOf(error))) return told(error as DomainError);
  throw error;
}

async function waitingUploads(scope: EventScope): Promise<Set<string>> {
  const waiting = await qtiImports(scope).find({ status: { $in: ['QUEUED', 'RUNNING'] } });
  return new Set(waiting.map(({ uploadId }) => uploadKey(scope, uploadId)));
}
