import { inChunks } from '@lyceum/kernel/chunks';
import type { Told } from '@lyceum/kernel/reasons';
import type { RosterKind, RosterRow } from './roster.columns';
import { createIdSet, type IdSet } from './roster.ids';
import {
  fileName,
  headerNotices,
  type ReadRow,
  type RosterFile,
  type RowError,
  readRows,
  rowError,
} from './roster.rows';
import type { RosterBundle } from './roster.zip';

/** Which of these sourcedIds were imported earlier. */
export type Known = (kind: RosterKind, ids: string[]) => Promise<Set<string>>;

/** What came of up to 500 records; `errors` in the order of the file. */
export interface CheckedBatch {
  kind: RosterKind;
  read: number;
  errors: RowError[];
}

export interface RosterCheck {
  notices: Told[];
  totals: Record<RosterKind, { read: number; refused: number }>;
  /** Lines, ascending, of rows that can be read and yet must not be imported. `goodRows` leaves them out. */
  refusedLines: Record<RosterKind, number[]>;
}

/** Referred to before referring: one reading of each file is enough. */
export const IMPORT_ORDER = ['orgs', 'academicSessions', 'courses', 'users', 'classes', 'enrollments'] as const;

/** How a message calls one of them. */
const NOUN = {
  orgs: 'org',
  academicSessions: 'academic session',
  courses: 'course',
  users: 'user',
  classes: 'class',
  enrollments: 'enrollment',
} satisfies Record<RosterKind, string>;

/** Which columns hold sourcedIds of what. The first that leads nowhere is the reason of a row's refusal. */
const REFERENCES: { [Kind in RosterKind]: { [Name in keyof RosterRow[Kind]]?: RosterKind } } = {
  orgs: {},
  academicSessions: {},
  courses: {},
  users: { orgSourcedIds: 'orgs' },
  classes: { courseSourcedId: 'courses', schoolSourcedId: 'orgs', termSourcedIds: 'academicSessions' },
  enrollments: { classSourcedId: 'classes', schoolSourcedId: 'orgs', userSourcedId: 'users' },
};

/** Rows between two questions to the store, and between two reports. */
export const ROWS_AT_ONCE = 500;

/**
 * Reads every file once and finds all rows that must not be imported: those that do not fit their columns, a sourcedId
 * met before in the same file, a reference that leads nowhere or to a refused row. Where the referred file is delta or
 * absent, `known` decides about what it does not hold. Rows that are `tobedeleted` may refer to anything. Changes
 * nothing; memory grows by 16 bytes a row.
 * @throws BAD_USER_INPUT when a file as a whole cannot be read.
 */
export async function checkRoster(
  bundle: RosterBundle,
  { known, report }: { known: Known; report: (batch: CheckedBatch) => Promise<void> },
): Promise<RosterCheck> {
  const check: RosterCheck = {
    notices: [...bundle.notices],
    totals: eachKind(() => ({ read: 0, refused: 0 })),
    refusedLines: eachKind(() => []),
  };
  const ledger: Ledger = { bundle, known, seen: eachKind(createIdSet), refused: eachKind(createIdSet) };

  for (const kind of IMPORT_ORDER) {
    const file = bundle.files[kind];
    if (!file) continue;
    check.notices.push(...(await headerNotices(file)));
    for await (const batch of inChunks(readRows<RosterKind>(file), ROWS_AT_ONCE)) {
      const stored = await askStore(ledger, kind, batch);
      const errors: RowError[] = [];
      for (const read of batch) {
        const error = judge(ledger, kind, read, stored);
        if (!error) continue;
        errors.push(error);
        if ('row' in read) check.refusedLines[kind].push(read.line);
      }
      check.totals[kind].read += batch.length;
      check.totals[kind].refused += errors.length;
      await report({ kind, read: batch.length, errors });
    }
  }
  return check;
}

/** Reads a file again, without the rows that the check refused. */
export async function* goodRows<Kind extends RosterKind>(
  file: RosterFile<Kind>,
  check: Pick<RosterCheck, 'refusedLines'>,
): AsyncGenerator<{ line: number; row: RosterRow[Kind] }> {
  const refused = check.refusedLines[file.kind];
  let next = 0;
  for await (const read of readRows(file)) {
    if ('error' in read) continue;
    if (read.line === refused[next]) next += 1;
    else yield read;
  }
}

interface Ledger {
  bundle: RosterBundle;
  known: Known;
  /** Every sourcedId that a file holds … */
  seen: Record<RosterKind, IdSet>;
  /** … and those of them whose row was refused. */
  refused: Record<RosterKind, IdSet>;
}

type Stored = Map<RosterKind, Set<string>>;

function judge(ledger: Ledger, kind: RosterKind, read: ReadRow<RosterKind>, stored: Stored): RowError | undefined {
  const sourcedId = 'row' in read ? read.row.sourcedId : read.error.sourcedId;
  const first = sourcedId === undefined || ledger.seen[kind].add(sourcedId);
  const error =
    'error' in read
      ? read.error
      : first
        ? brokenReference(ledger, kind, read, stored)
        : rowError(kind, read.line, {
            column: 'sourcedId',
            value: read.row.sourcedId,
            reason: 'is the id of an earlier row too',
            because: { reason: 'ROW_ID_REPEATED' },
            sourcedId: read.row.sourcedId,
          });
  // The later of two rows with one id does not take the earlier down with it.
  if (error && first && sourcedId !== undefined) ledger.refused[kind].add(sourcedId);
  return error;
}

function brokenReference(
  ledger: Ledger,
  kind: RosterKind,
  { line, row }: { line: number; row: RosterRow[RosterKind] },
  stored: Stored,
): RowError | undefined {
  for (const { column, target, id } of referencesOf(kind, row)) {
    if (isAccepted(ledger, target, id) || stored.get(target)?.has(id)) continue;
    return rowError(kind, line, {
      column,
      value: id,
      ...deadEnd(ledger, target, id),
      sourcedId: row.sourcedId,
    });
  }
  return undefined;
}

function deadEnd({ bundle, seen }: Ledger, target: RosterKind, id: string): Pick<RowError, 'reason' | 'because'> {
  const file = fileName(target);
  const named = `names the ${NOUN[target]} ${id}, which`;
  if (seen[target].has(id))
    return { reason: `${named} was itself refused`, because: { reason: 'REFERENCE_REFUSED', file, id } };
  switch (bundle.files[target]?.mode) {
    case 'bulk':
      return { reason: `${named} is not in ${file}`, because: { reason: 'REFERENCE_MISSING', file, id } };
    case 'delta':
      return {
        reason: `${named} is neither in ${file} nor imported earlier`,
        because: { reason: 'REFERENCE_UNKNOWN', file, id },
      };
    default:
      return {
        reason: `${named} was not imported earlier, and there is no ${file}`,
        because: { reason: 'REFERENCE_NOT_IMPORTED', file, id },
      };
  }
}

function* referencesOf(kind: RosterKind, row: RosterRow[RosterKind]) {
  if (row.status === 'tobedeleted') return;
  for (const [column, target] of Object.entries(REFERENCES[kind]) as [string, RosterKind][]) {
    const value = (row as Record<string, unknown>)[column] as string | string[];
    for (const id of Array.isArray(value) ? value : [value]) yield { column, target, id };
  }
}

function isAccepted({ seen, refused }: Ledger, kind: RosterKind, id: string): boolean {
  return seen[kind].has(id) && !refused[kind].has(id);
}

/** One question a kind and batch, none where the files alone decide. */
async function askStore(ledger: Ledger, kind: RosterKind, batch: ReadRow<RosterKind>[]): Promise<Stored> {
  const asked: Stored = new Map();
  for (const read of batch) {
    if ('error' in read) continue;
    for (const { target, id } of referencesOf(kind, read.row)) {
      if (ledger.bundle.files[target]?.mode === 'bulk' || isAccepted(ledger, target, id)) continue;
      asked.set(target, (asked.get(target) ?? new Set()).add(id));
    }
  }
  const answers = [...asked].map(
    async ([target, ids]) => [target, await ledger.known(target, [...ids])] as [RosterKind, Set<string>],
  );
  return new Map(await Promise.all(answers));
}

function eachKind<T>(make: () => T): Record<RosterKind, T> {
  return Object.fromEntries(IMPORT_ORDER.map((kind) => [kind, make()])) as Record<RosterKind, T>;
}
