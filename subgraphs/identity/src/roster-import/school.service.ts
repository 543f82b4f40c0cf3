import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import { inTransaction, type TenantCollection } from '@lyceum/kernel/tenancy';
import type { QueryFilter } from 'mongoose';
import { type OrgRow, orgs, type TermRow, terms } from './school.model';

type Scope = Pick<Context, 'tenant'>;
type Sourced = { _id: string; sourcedId: string; removed: boolean };
type Imported = { created: number; updated: number };

/** By `sourcedId`. Only what differs is written; what was never here is not made to be removed. @throws TRY_AGAIN */
export function importOrgs(scope: Scope, rows: readonly Omit<OrgRow, '_id'>[]): Promise<Imported> {
  return importRows(scope, orgs, rows);
}

/** As `importOrgs`. @throws TRY_AGAIN */
export function importTerms(scope: Scope, rows: readonly Omit<TermRow, '_id'>[]): Promise<Imported> {
  return importRows(scope, terms, rows);
}

export function findKnownOrgs(scope: Scope, sourcedIds: readonly string[]): Promise<Set<string>> {
  return findKnown(scope, orgs, sourcedIds);
}

export function findKnownTerms(scope: Scope, sourcedIds: readonly string[]): Promise<Set<string>> {
  return findKnown(scope, terms, sourcedIds);
}

/** The last day, `yyyy-mm-dd`, of each of these terms that is known. */
export async function findTermEnds(scope: Scope, sourcedIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await terms(scope).find({ sourcedId: { $in: [...sourcedIds] } });
  return new Map(rows.map(({ sourcedId, endDate }) => [sourcedId, endDate]));
}

async function importRows<Row extends Sourced>(
  scope: Scope,
  collection: TenantCollection<Row>,
  rows: readonly Omit<Row, '_id'>[],
): Promise<Imported> {
  return inTransaction(scope, async (scope) => {
    const given = rows as readonly (Omit<Row, '_id'> & Omit<Sourced, '_id'>)[];
    const stored = await collection(scope).find(bySourcedIds(given.map(({ sourcedId }) => sourcedId)));
    const known = new Map(stored.map((row) => [row.sourcedId, row]));
    const created = given.filter(({ sourcedId, removed }) => !removed && !known.has(sourcedId));
    const updated = given.flatMap((row) => {
      const before = known.get(row.sourcedId);
      return before && differs(before, row) ? [{ _id: before._id, row }] : [];
    });
    const { duplicates } = await collection(scope).bulkWrite([
      ...created.map((row) => ({ insertOne: { document: { ...row, _id: newId() } as unknown as Row } })),
      ...updated.map(({ _id, row }) => ({
        updateOne: { filter: { _id } as QueryFilter<Row>, update: { $set: row } as object },
      })),
    ]);
    if (duplicates.length > 0) throw new DomainError('TRY_AGAIN', 'Another import is bringing in the same schools.');
    return { created: created.length, updated: updated.length };
  });
}

async function findKnown<Row extends Sourced>(
  scope: Scope,
  collection: TenantCollection<Row>,
  sourcedIds: readonly string[],
): Promise<Set<string>> {
  return new Set((await collection(scope).find(bySourcedIds(sourcedIds))).map(({ sourcedId }) => sourcedId));
}

function bySourcedIds<Row extends Sourced>(sourcedIds: readonly string[]): QueryFilter<Row> {
  return { sourcedId: { $in: [...sourcedIds] } } as unknown as QueryFilter<Row>;
}

function differs(before: object, row: object): boolean {
  return Object.entries(row).some(([name, value]) => before[name as never] !== value);
}
