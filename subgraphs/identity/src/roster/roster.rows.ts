import { DomainError } from '@lyceum/kernel/errors';
import type { Because, Told } from '@lyceum/kernel/reasons';
import { COLUMNS, type Column, type RosterKind, type RosterRow, UNREAD_COLUMNS } from './roster.columns';
import { type CsvProblem, readCsv } from './roster.csv';

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
  /** The same for programs. */
  because: Because;
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
      yield { line: record.line, error: unfit(file.kind, record) };
    } else yield readRow(file, cells, record, { ...blank });
  }
  if (cells === undefined) {
    const name = fileName(file.kind);
    throw unreadable(file, 'is empty: not even a header', { reason: 'CSV_EMPTY', file: name });
  }
}

/** What a person should know of a file though it can be read: columns that nobody knows. */
export async function headerNotices(file: RosterFile): Promise<Told[]> {
  for await (const record of readCsv(file.path)) {
    const { unknown } = mapHeader(file, record);
    if (unknown.length === 0) return [];
    const names = unknown.map((name) => `"${cut(name)}"`).join(', ');
    const name = fileName(file.kind);
    return [
      {
        text: `${name}: ignored ${unknown.length === 1 ? 'column' : 'columns'} ${names}.`,
        because: { reason: 'COLUMNS_IGNORED', file: name, columns: unknown.map(cut) },
      },
    ];
  }
  return [];
}

/** Where in the record a column is, and how to read it. */
interface Cell {
  name: string;
  index: number;
  column: Column<unknown>;
}

type Header = { fields: string[] } | { problem: CsvProblem };

function mapHeader(file: RosterFile, header: Header): { cells: Cell[]; unknown: string[] } {
  const csv = fileName(file.kind);
  if ('problem' in header)
    throw unreadable(file, `has a header that ${header.problem.text}`, { reason: 'CSV_FAULT', file: csv });
  const names = header.fields.map((field) => field.trim().toLowerCase());
  const doubled = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (doubled)
    throw unreadable(file, `names the column "${cut(doubled)}" twice`, {
      reason: 'CSV_COLUMN_TWICE',
      file: csv,
      column: cut(doubled),
    });

  const cells: Cell[] = [];
  for (const [name, column] of Object.entries<Column<unknown>>(COLUMNS[file.kind])) {
    const index = names.indexOf(name.toLowerCase());
    if (index >= 0) cells.push({ name, index, column });
    else if (column.need !== 'none' || (file.mode === 'delta' && isStamp(name))) {
      throw unreadable(file, `has no column "${name}"`, { reason: 'CSV_COLUMN_MISSING', file: csv, column: name });
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
    const wrong = fault(file, name, column, text, row);
    if (wrong !== undefined) {
      const sourcedId = typeof row.sourcedId === 'string' ? row.sourcedId : undefined;
      const error = rowError(file.kind, line, { column: name, value: text, ...wrong, ...(sourcedId && { sourcedId }) });
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
): Pick<RowError, 'reason' | 'because'> | undefined {
  if (text === '') {
    if (column.need === 'value') return { reason: 'is required', because: { reason: 'EMPTY' } };
    return file.mode === 'delta' && isStamp(name)
      ? { reason: 'is required in a delta file', because: { reason: 'EMPTY_IN_DELTA' } }
      : undefined;
  }
  // What decoding leaves in place of bytes that are no UTF-8, as of the é of Windows-1252.
  if (text.includes('\ufffd'))
    return { reason: 'is not UTF-8. Save the file as "CSV UTF-8"', because: { reason: 'VALUE_NOT_UTF8' } };
  const value = column.read(text);
  // Bulk mode has no use for the date, and the binding wants it blank there: no reason to lose a person.
  if (value === undefined && file.mode === 'bulk' && name === 'dateLastModified') return undefined;
  if (value === undefined) return { reason: `is not ${column.expects}`, because: column.otherwise };
  row[name] = value;
  return undefined;
}

function isStamp(name: string): boolean {
  return name === 'status' || name === 'dateLastModified';
}

function unfit(kind: RosterKind, { line, problem }: { line: number; problem: CsvProblem }): RowError {
  return rowError(kind, line, { reason: problem.text, because: problem.because });
}

function unreadable(file: RosterFile, fault: string, because: Because): DomainError {
  return new DomainError('BAD_USER_INPUT', `${fileName(file.kind)} ${fault}.`, { ...because, line: 1 });
}

function cut(value: string): string {
  return value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN - 1)}…` : value;
}
