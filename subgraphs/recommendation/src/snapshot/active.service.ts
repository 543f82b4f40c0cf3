import { type Page, type PageArgs, page } from '@lyceum/kernel/pagination';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { bytesOf } from '../learner/bytes';
import { ELO } from '../learner/learner.model';
import type { Weights } from '../model/predict';
import { type SnapshotRow, snapshots, snapshotWeights } from './snapshot.model';
import { decodeWeights } from './weights-codec';

/** A snapshot's weights, or none for Elo. */
export interface Version {
  id: string;
  weights: Weights | null;
}

const elo: Version = { id: ELO, weights: null };

// Weights of a snapshot never change, so they may be kept: of so many items together, about 100 MB, least recently used first out.
const MAX_KEPT = 400_000;
const kept = new Map<string, Weights>();

function keep(key: string, weights: Weights): void {
  kept.delete(key);
  kept.set(key, weights);
  let items = 0;
  for (const { items: own } of kept.values()) items += own.size + 100;
  for (const [oldest, { items: own }] of kept) {
    if (items <= MAX_KEPT || oldest === key) return;
    kept.delete(oldest);
    items -= own.size + 100;
  }
}

/** The snapshot that the tenant predicts with now: one small query, and the weights only when this process has none of them. */
export async function activeVersion(scope: TenantScope): Promise<Version> {
  const row = await activeSnapshot(scope);
  return row ? versionOf(scope, row._id) : elo;
}

export function activeSnapshot(scope: TenantScope): Promise<SnapshotRow | null> {
  return snapshots(scope).findOne({ status: 'ACTIVE' }, { sort: { promotedAt: -1 } });
}

/** Without a query when this process has met the version; Elo when it is not there any more. */
export async function versionOf(scope: TenantScope, id: string): Promise<Version> {
  if (id === ELO) return elo;
  const key = `${scope.tenant.id} ${id}`;
  let weights = kept.get(key);
  if (!weights) {
    const row = await snapshotWeights(scope).findOne({ _id: id });
    if (!row) return elo;
    weights = await decodeWeights(bytesOf(row.bytes));
  }
  keep(key, weights);
  return { id, weights };
}

/** Newest first. */
export function listSnapshots(scope: TenantScope, args: PageArgs): Promise<Page<SnapshotRow>> {
  return page(snapshots(scope), {}, args, { field: 'createdAt', direction: -1 });
}
