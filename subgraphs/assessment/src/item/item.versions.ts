import type { Context } from '@lyceum/kernel/context';
import { LRUCache } from 'lru-cache';
import { type ItemVersionRow, itemVersions } from './item.model';

export interface VersionRef {
  itemId: string;
  version: number;
}

// Versions never change, so each process reads one once, however many learners start. At some 10 KB a version, 40 MB.
const MOST = 4_000;
const known = new LRUCache<string, ItemVersionRow>({ max: MOST });
// Learners start together: those who miss the same version wait for one read.
const asked = new Map<string, Promise<Map<string, ItemVersionRow>>>();

export const versionId = ({ itemId, version }: VersionRef) => `${itemId}:${version}`;

/**
 * Versions by `versionId`; those that this tenant does not have are missing. Not to be changed: others hold the same objects.
 * Outside of any transaction, for what it finds was there before.
 */
export async function itemVersionsOf(
  { tenant }: Pick<Context, 'tenant'>,
  refs: readonly VersionRef[],
): Promise<Map<string, ItemVersionRow>> {
  const found = new Map<string, ItemVersionRow>();
  const missing = new Set<string>();
  const waits = new Set<Promise<Map<string, ItemVersionRow>>>();
  for (const id of new Set(refs.map(versionId))) {
    const key = `${tenant.id} ${id}`;
    const row = known.get(key);
    const running = asked.get(key);
    if (row) found.set(id, row);
    else if (running) waits.add(running);
    else missing.add(id);
  }
  if (missing.size > 0) waits.add(read({ tenant }, [...missing]));
  const wanted = new Set(refs.map(versionId));
  for (const rows of await Promise.all(waits)) {
    for (const [id, row] of rows) if (wanted.has(id)) found.set(id, row);
  }
  return found;
}

function read({ tenant }: Pick<Context, 'tenant'>, ids: string[]): Promise<Map<string, ItemVersionRow>> {
  const { session: _, ...outside } = tenant;
  const keys = ids.map((id) => `${tenant.id} ${id}`);
  const reading = itemVersions({ tenant: outside })
    .find({ _id: { $in: ids } })
    .then((rows) => {
      for (const row of rows) known.set(`${tenant.id} ${row._id}`, row);
      return new Map(rows.map((row) => [row._id, row]));
    })
    .finally(() => {
      for (const key of keys) asked.delete(key);
    });
  for (const key of keys) asked.set(key, reading);
  return reading;
}
