import { DomainError } from '@lyceum/kernel/errors';
import { COLUMNS, type Column, type RosterKind, type RosterRow, UNREAD_COLUMNS } from './roster.columns';
import { readCsv } from './roster.csv';

/** One CSV of a roster, unpacked and verified. */
export interface RosterFile<Kind extends RosterKind = RosterKind> {
  kind: Kind;
  /** bulk: all there is. delta: what has changed, each row with its status. */
  mode: 'bulk' | 'delta';
  path: string;
  bytes: number;
}

export interface RowError {
  file: string;
  /** The physical line, from 1, on which the row starts. */
  line: number;
  /** The name of the column; absent where the whole row is at fault. */
  column?: string;
  /** At most 100 characters of it. */
  value?: string;
  /** Reads after the name of the column: "is required", "is not one of …". */
  reason: string;
  /** Which row it is, where that much could be read. */
  sourcedId?: string;
}

export type ReadRow<Kind extends RosterKind> =
  | { line: number; row: RosterRow[Kind] }
  | { line: number; error: RowError };

const MAX_SHOWN = 100;

/** Extensions that the binding foresees (`metadata.*`) or that its users agreed on (`ext_*`). */
const EXTENSION = /^(metadata\.|ext_)/i;

export function fileName(kind: RosterKind): string {
  return `${kind}.csv`;
}

export function rowError(kind: RosterKind, line: number, fault: Omit<RowError, 'file' | 'line'>): RowError {
  return { file: fileName(kind), line, ...fault, ...(fault.value !== undefined && { value: cut(fault.value) }) };
}

/**
 * Streams one file as typed rows, in order; a row that does not fit is an error in its place and reading goes on.
 * @throws BAD_USER_INPUT when the file as a whole cannot be read: no header, a missing or doubled column, UTF-16,
 * a hundred torn records.
 */
export async function* readRows<Kind extends RosterKind>(file: RosterFile<Kind>): AsyncGenerator<ReadRow<Kind>> {
  const blank = blankRow(file.kind);
  let cells: Cell[] | undefined;
  for await (const record of readCsv(file.path)) {
    if (cells === undefined) cells = mapHeader(file, record).cells;
    else if ('problem' in record) {
      yield { line: record.line, error: rowError(file.kind, record.line, { reason: record.problem }) };
    } else yield readRow(file, cells, record, { ...blank });
  }
  if (cells === undefined) throw unreadable(file, 'is empty: not even a header');
}

/** What a person should know of a file though it can be read: columns that nobody knows. */
export async function headerNotices(file: RosterFile): Promise<string[]> {
  for await (const record of readCsv(file.path)) {
    const { unknown } = mapHeader(file, record);
    if (unknown.length === 0) return [];
    const names = unknown.map((name) => `"${cut(name)}"`).join(', ');
    return [`${fileName(file.kind)}: ignored ${unknown.length === 1 ? 'column' : 'columns'} ${names}.`];
  }
  return [];
}

/** Where in the record a column is, and how to read it. */
interface Cell {
  name: string;
  index: number;
  column: Column<unknown>;
}

type Header = { fields: string[] } | { problem: string };

function mapHeader(file: RosterFile, header: Header): { cells: Cell[]; unknown: string[] } {
  if ('problem' in header) throw unreadable(file, `has a header that ${header.problem}`);
  const names = header.fields.map((field) => field.trim().toLowerCase());
  const doubled = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (doubled) throw unreadable(file, `names the column "${cut(doubled)}" twice`, cut(doubled));

  const cells: Cell[] = [];
  for (const [name, column] of Object.entries<Column<unknown>>(COLUMNS[file.kind])) {
    const index = names.indexOf(name.toLowerCase());
    if (index >= 0) cells.push({ name, index, column });
    else if (column.need !== 'none' || (file.mode === 'delta' && isStamp(name))) {
      throw unreadable(file, `has no column "${name}"`, name);
    }
  }
  const expected = new Set(
    [...cells.map((cell) => cell.name), ...UNREAD_COLUMNS[file.kind]].map((n) => n.toLowerCase()),
  );
  const unknown = header.fields.filter(
    (field, index) => names[index] !== '' && !expected.has(names[index] ?? '') && !EXTENSION.test(field.trim()),
  );
  return { cells, unknown: unknown.map((field) => field.trim()) };
}

function readRow<Kind extends RosterKind>(
  file: RosterFile<Kind>,
  cells: Cell[],
  { line, fields }: { line: number; fields: string[] },
  row: Record<string, unknown>,
): ReadRow<Kind> {
  for (const { name, index, column } of cells) {
    const text = (fields[index] ?? '').trim();
    const reason = fault(file, name, column, text, row);
    if (reason !== undefined) {
      const sourcedId = typeof row.sourcedId === 'string' ? row.sourcedId : undefined;
      const error = rowError(file.kind, line, { column: name, value: text, reason, ...(sourcedId && { sourcedId }) });
      return { line, error };
    }
  }
  return { line, row: row as RosterRow[Kind] };
}

function blankRow(kind: RosterKind): Record<string, unknown> {
  const columns = Object.entries<Column<unknown>>(COLUMNS[kind]);
  return Object.fromEntries(columns.map(([name, column]) => [name, column.blank]));
}

/** Reads the value into the row, or answers why not. */
function fault(
  file: RosterFile,
  name: string,
  column: Column<unknown>,
  text: string,
  row: Record<string, unknown>,
): string | undefined {
  if (text === '') {
    if (column.need === 'value') return 'is required';
    return file.mode === 'delta' && isStamp(name) ? 'is required in a delta file' : undefined;
  }
  // What decoding leaves in place of bytes that are no UTF-8, as of the é of Windows-1252.
  if (text.includes('\ufffd')) return 'is not UTF-8. Save the file as "CSV UTF-8"';
  const value = column.read(text);
  // Bulk mode has no use for the date, and the binding wants it blank there: no reason to lose a person.
  if (value === undefined && file.mode === 'bulk' && name === 'dateLastModified') return undefined;
  if (value === undefined) return `is not ${column.expects}`;
  row[name] = value;
  return undefined;
}

function isStamp(name: string): boolean {
  return name === 'status' || name === 'dateLastModified';
}

function unreadable(file: RosterFile, fault: string, column?: string): DomainError {
  const name = fileName(file.kind);
  return new DomainError('BAD_USER_INPUT', `${name} ${fault}.`, {
    reason: 'CSV_FAULT',
    file: name,
    line: 1,
    ...(column && { column }),
  });
}

function cut(value: string): string {
  return value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN - 1)}…` : value;
}
