import type { QueryFilter } from 'mongoose';
import type { Rows } from './rows';

/**
 * Changes a field that a unique index is on, so that somebody else may have its old value: the row is deleted and made anew.
 * The local store keeps a value taken by whoever once had it, as long as the row is only updated (docs/adr/0006-local-mongodb.md).
 * Inside a transaction. Null, and nothing changed, when no row fits.
 */
export async function recreate<Row extends { _id: string }>(
  rows: Rows<Row>,
  filter: QueryFilter<Row>,
  change: Partial<Row> | ((row: Row) => Partial<Row>),
): Promise<Row | null> {
  const row = await rows.findOne(filter);
  if (!row) return null;
  await rows.deleteMany({ _id: row._id } as QueryFilter<Row>);
  return rows.create({ ...row, ...(typeof change === 'function' ? change(row) : change) });
}
