import { type AuditEntry, recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { inTransaction, type TenantScope } from '@lyceum/kernel/tenancy';
import { activeSnapshot } from './active.service';
import { type SnapshotRow, snapshots, snapshotWeights } from './snapshot.model';

type Scope = TenantScope & Pick<Context, 'now'> & Partial<Pick<Context, 'principal'>>;

/** The refit itself, which nobody asked for. */
const REFIT: NonNullable<AuditEntry['actor']> = { kind: 'service', id: 'recommendation' };
/** Snapshots that can be gone back to. */
const KEPT = 30;

/**
 * Makes a snapshot the one that predicts, also one that the gate has rejected: whoever may, knows why. Promoting the active one
 * changes nothing. The states of learners follow with their next answer.
 * @throws NOT_FOUND
 */
export async function promote(scope: Scope, snapshotId: string): Promise<SnapshotRow> {
  return inTransaction(scope, async (scope) => {
    const row = await snapshots(scope).findOne({ _id: snapshotId });
    if (!row) throw new DomainError('NOT_FOUND', 'There is no snapshot with this id.');
    if (row.status === 'ACTIVE') return row;
    await snapshots(scope).updateMany({ status: 'ACTIVE' }, { $set: { status: 'RETIRED' } });
    const change = { status: 'ACTIVE' as const, promotedAt: scope.now };
    await snapshots(scope).updateOne({ _id: snapshotId }, { $set: change });
    await forgetOld(scope);
    const target = { type: 'model-snapshot', id: snapshotId };
    await recordAudit(scope, { action: 'model.promoted', target, ...(!scope.principal && { actor: REFIT }) });
    return { ...row, ...change };
  });
}

/**
 * Back to the snapshot that was active before this one.
 * @throws CONFLICT when there is none.
 */
export async function rollBack(scope: Scope): Promise<SnapshotRow> {
  const active = await activeSnapshot(scope);
  const before = active && {
    status: 'RETIRED' as const,
    promotedAt: { $ne: null, $lt: active.promotedAt },
  };
  const [last] = before ? await snapshots(scope).find(before as never, { sort: { promotedAt: -1 }, limit: 1 }) : [];
  if (!last) throw new DomainError('CONFLICT', 'No snapshot was active before this one.');
  return promote(scope, last._id);
}

async function forgetOld(scope: TenantScope): Promise<void> {
  const old = await snapshots(scope).find(
    { status: { $ne: 'ACTIVE' } },
    { sort: { createdAt: -1 }, skip: KEPT, limit: 100 },
  );
  if (old.length === 0) return;
  const ids = old.map(({ _id }) => _id);
  await snapshotWeights(scope).deleteMany({ _id: { $in: ids } });
  await snapshots(scope).deleteMany({ _id: { $in: ids } });
}
