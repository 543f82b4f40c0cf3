import type { Context } from '@lyceum/kernel/context';
import { openCipher } from '@lyceum/kernel/field-encryption';
import { type Page, page } from '@lyceum/kernel/pagination';
import { IMPORT_ORDER } from '../roster/roster.check';
import type { RosterKind } from '../roster/roster.columns';
import type { RowError } from '../roster/roster.rows';
import { type RowErrorRow, rowErrors } from './row-error.model';

/** Of one import. Whoever has more has one fault in every row; the rest is counted. */
export const MAX_KEPT = 10_000;
// What is left out may quote e-mail addresses: long enough to mend the next term's roster, and no longer.
const KEPT_MS = 90 * 86_400_000;

/** Keeps an import's row errors, each once however often it is given, up to MAX_KEPT. */
export async function openRowErrors(scope: Pick<Context, 'tenant'>, importId: string) {
  const cipher = await openCipher(scope, rowErrors);
  let kept = await rowErrors(scope).count({ importId });
  return async (kind: RosterKind, errors: readonly RowError[]): Promise<void> => {
    const operations = errors.slice(0, Math.max(0, MAX_KEPT - kept)).map((error) => {
      const { _id, value, ...clear } = toRow(importId, kind, error);
      const fields = { ...clear, value: cipher.encrypt('value', _id, value) };
      return { updateOne: { filter: { _id }, update: { $set: fields }, upsert: true } };
    });
    kept += (await rowErrors(scope).bulkWrite(operations)).inserted;
  };
}

/** File by file in the order of import, each by line. */
export async function listRowErrors(
  scope: Pick<Context, 'tenant'>,
  importId: string,
  paging: { first: number; after?: string },
): Promise<Page<RowErrorRow>> {
  const cipher = await openCipher(scope, rowErrors);
  const { edges, ...rest } = await page(rowErrors(scope), { importId }, paging, { field: 'place', direction: 1 });
  const open = (row: RowErrorRow) => ({ ...row, value: cipher.decrypt('value', row._id, row.value) });
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: open(node) })) };
}

/** Removes errors that quote one of these values, whole or at the length that is kept of it. Answers how many. */
export async function removeQuoting(scope: Pick<Context, 'tenant'>, values: readonly string[]): Promise<number> {
  if (values.length === 0) return 0;
  const cipher = await openCipher(scope, rowErrors);
  const quotes = new Set(values.map((value) => value.slice(0, 100)));
  const rows = await rowErrors(scope).find({ value: { $ne: null } }, { projection: { _id: 1, value: 1 } });
  const ids = rows
    .filter(({ _id, value }) => quotes.has(cipher.decrypt('value', _id, value) ?? ''))
    .map(({ _id }) => _id);
  return ids.length === 0 ? 0 : rowErrors(scope).deleteMany({ _id: { $in: ids } });
}

function toRow(
  importId: string,
  kind: RosterKind,
  { file, line, column, value, reason, because }: RowError,
): RowErrorRow {
  const place = [IMPORT_ORDER.indexOf(kind), String(line).padStart(10, '0'), column ?? ''].join(' ');
  return {
    _id: `${importId} ${place}`,
    importId,
    place,
    file,
    line,
    column: column ?? null,
    value: value ?? null,
    reason,
    because,
    expiresAt: new Date(Date.now() + KEPT_MS),
  };
}
