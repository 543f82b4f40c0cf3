import type { Store } from '@lyceum/kernel/store';
import { findAcross, type PlatformAccess, platformAccess } from '@lyceum/kernel/tenancy';
import { type AuditCheckpointRow, auditCheckpoints, auditHeads } from './audit.model';
import { FIRST, hashOfCheckpoint, same } from './seal';

// The heads of this many tenants are some hundred kilobytes.
const MAX_HEADS = 5_000;

/** Writes down the heads of all trails that have grown since the last checkpoint. Null when none has. */
export async function writeCheckpoint(store: Store, secret: string): Promise<AuditCheckpointRow | null> {
  const access = platformAccess(store, 'the heads of all audit trails');
  const last = await lastCheckpoint(access);
  const known = new Map((last?.heads ?? []).map(({ tenantId, seq }) => [tenantId, seq]));
  // A head that moved while the last one was being written is taken again rather than missed.
  const since = last ? { at: { $gte: new Date(last.at.getTime() - 60_000) } } : {};
  const heads: AuditCheckpointRow['heads'] = [];
  for await (const { row } of findAcross(access, auditHeads, since)) {
    const { tenantId, seq, hash } = row;
    if (known.get(tenantId) !== seq) heads.push({ tenantId, seq, hash });
    if (heads.length === MAX_HEADS) break;
  }
  if (heads.length === 0) return null;
  const row = {
    _id: String(Number(last?._id ?? 0) + 1).padStart(12, '0'),
    at: new Date(),
    heads,
    previous: last?.hash ?? FIRST,
  };
  return auditCheckpoints(access).create({ ...row, hash: hashOfCheckpoint(row, secret) });
}

export interface Checkpoints {
  /** By tenant, the hash that an entry had. */
  marks: Map<string, Map<number, string>>;
  last: Pick<AuditCheckpointRow, '_id' | 'hash'> | null;
  /** Null when the checkpoints are as they were written. */
  problem: string | null;
}

/** All checkpoints, and whether they hold together. */
export async function readCheckpoints(access: PlatformAccess, secret: string): Promise<Checkpoints> {
  const marks: Checkpoints['marks'] = new Map();
  let last: AuditCheckpointRow | null = null;
  for (;;) {
    const rows = await auditCheckpoints(access).find(last ? { _id: { $gt: last._id } } : {}, {
      sort: { _id: 1 },
      limit: 500,
    });
    for (const row of rows) {
      const number = Number(row._id);
      const fits = number === Number(last?._id ?? 0) + 1 && row.previous === (last?.hash ?? FIRST);
      if (!fits || !same(row.hash, hashOfCheckpoint(row, secret)))
        return { marks, last, problem: `checkpoint ${number} was altered, or the one before it is missing` };
      for (const { tenantId, seq, hash } of row.heads) {
        const ofTenant = marks.get(tenantId) ?? new Map<number, string>();
        marks.set(tenantId, ofTenant.set(seq, hash));
      }
      last = row;
    }
    if (rows.length < 500) return { marks, last, problem: null };
  }
}

async function lastCheckpoint(access: PlatformAccess): Promise<AuditCheckpointRow | null> {
  return auditCheckpoints(access).findOne({}, { sort: { _id: -1 } });
}
