import type { Context } from '@lyceum/kernel/context';
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
  let kept = await rowErrors(scope).count({ importId });
  return async (kind: RosterKind, errors: readonly RowError[]): Promise<void> => {
    const operations = errors.slice(0, Math.max(0, MAX_KEPT - kept)).map((error) => {
      const { _id, ...fields } = toRow(importId, kind, error);
      return { updateOne: { filter: { _id }, update: { $set: fields }, upsert: true } };
    });
    kept += (await rowErrors(scope).bulkWrite(operations)).inserted;
  };
}

/** File by file in the order of import, each by line. */
export function listRowErrors(
  scope: Pick<Context, 'tenant'>,
  importId: string,
  paging: { first: number; after?: string },
): Promise<Page<RowErrorRow>> {
  return page(rowErrors(scope), { importId }, paging, { field: 'place', direction: 1 });
}

function toRow(importId: string, kind: RosterKind, { file, line, column, value, reason }: RowError): RowErrorRow {
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
    expiresAt: new Date(Date.now() + KEPT_MS),
  };
}
