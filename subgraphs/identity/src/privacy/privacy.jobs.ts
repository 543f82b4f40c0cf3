import type { Files } from '@lyceum/kernel/files';
import type { Job } from '@lyceum/kernel/jobs';
import { recreate } from '@lyceum/kernel/recreate';
import { findAcross, inTransaction, platformAccess } from '@lyceum/kernel/tenancy';
import { dataExports } from './data-export.model';
import { folderOf, removeFiles } from './data-export.service';
import { erasures } from './erasure.model';
import { beginErasure } from './start-erasure.service';

/** Begins the erasures whose days of grace are over, and those whose hold was lifted. */
export const dueErasures: Job = {
  name: 'due-erasures',
  everyMs: 60_000,
  async run({ store, log, signal }) {
    const access = platformAccess(store, 'erasures that have come due');
    const due = { status: { $in: ['SCHEDULED', 'ON_HOLD'] }, dueAt: { $lte: new Date() } };
    for await (const { scope, row } of findAcross(access, erasures, due)) {
      signal.throwIfAborted();
      await beginErasure({ ...scope, now: new Date() }, row).catch((error) =>
        log.warn({ err: error, erasureId: row._id, tenant: row.tenantId }, 'an erasure could not begin'),
      );
    }
  },
};

// A service that is away for so long needs an operator: `npm run dlq` shows what it failed at.
const GATHERED_WITHIN_MS = 86_400_000;
// A day more than an archive is kept.
const ORPHANED_MS = 8 * 86_400_000;

/** Removes archives whose time is over, gives up exports that got stuck, and clears away what a replay has left. */
export function expiredExports({ files }: { files: Files }): Job {
  return {
    name: 'expired-exports',
    everyMs: 600_000,
    async run({ store, log, signal }) {
      const access = platformAccess(store, 'exports whose time is over');
      const now = new Date();
      const over = {
        $or: [
          { status: 'READY', expiresAt: { $lte: now } },
          {
            status: { $in: ['GATHERING', 'PACKING'] },
            requestedAt: { $lte: new Date(now.getTime() - GATHERED_WITHIN_MS) },
          },
        ],
      };
      for await (const { scope, row } of findAcross(access, dataExports, over)) {
        signal.throwIfAborted();
        await removeFiles(files, folderOf(row.tenantId, row._id));
        const status = row.status === 'READY' ? 'EXPIRED' : 'FAILED';
        const ended = { status, underWay: `#${row._id}`, bytes: null } as const;
        await inTransaction(scope, (scope) =>
          recreate(dataExports(scope), { _id: row._id, status: row.status }, ended),
        );
        if (status === 'FAILED')
          log.error(
            { exportId: row._id, tenant: row.tenantId, parts: row.parts },
            'an export got stuck and was given up',
          );
      }
      for await (const { key, modifiedAt } of files.list('exports/'))
        if (now.getTime() - modifiedAt.getTime() > ORPHANED_MS) await files.remove(key);
    },
  };
}
