import type { Context } from '@lyceum/kernel/context';
import type { Because, Told } from '@lyceum/kernel/reasons';
import type { CheckedBatch, RosterCheck } from '../roster/roster.check';
import { IMPORT_ORDER } from '../roster/roster.check';
import type { RosterKind } from '../roster/roster.columns';
import type { RosterBundle } from '../roster/roster.zip';
import type { Outcome } from './batch';
import { type FileProgress, type ImportStep, type RosterImportRow, rosterImports } from './roster-import.model';
import { openRowErrors } from './row-error.service';

/** Often enough for somebody who watches. */
const CHECK_SAVE_MS = 1_000;

export type Ledger = Awaited<ReturnType<typeof openLedger>>;

/**
 * Where a job has come, kept so that another process can go on from there. Counts of what a killed job did in its last batch
 * without noting it come out as `unchanged`; nothing is counted twice.
 */
export async function openLedger(scope: Pick<Context, 'tenant'>, row: RosterImportRow) {
  const keepErrors = await openRowErrors(scope, row._id);
  const notices = new Map<string, Because | null>(row.notices.map((text, n) => [text, row.noticed?.[n] ?? null]));
  const notice = ({ text, because }: Told) => void notices.set(text, because);
  const noted = () => ({ notices: [...notices.keys()], noticed: [...notices.values()] });
  let files = row.files;
  let checked = 0;
  let savedAt = 0;

  const save = async (fields: Partial<RosterImportRow>): Promise<void> => {
    await rosterImports(scope).updateOne({ _id: row._id }, { $set: fields });
  };

  return {
    notice,

    begin: () => save({ status: 'RUNNING', startedAt: row.startedAt ?? new Date(), step: 'CHECK', checked }),

    async checked({ kind, read, errors }: CheckedBatch): Promise<void> {
      checked += read;
      await keepErrors(kind, errors);
      if (Date.now() - savedAt < CHECK_SAVE_MS) return;
      savedAt = Date.now();
      await save({ checked });
    },

    /** The check reads the same again when a job is resumed; what was done before stands. */
    async checkedAll(bundle: RosterBundle, check: RosterCheck): Promise<void> {
      for (const one of check.notices) notice(one);
      files = IMPORT_ORDER.flatMap((kind) => {
        const file = bundle.files[kind];
        const before = files.find((known) => known.kind === kind);
        return file ? (before ?? startOf(kind, file.mode, check)) : [];
      });
      await save({ checked, files, ...noted() });
    },

    file(kind: RosterKind): Readonly<FileProgress> {
      const found = files.find((file) => file.kind === kind);
      if (!found) throw new Error(`${kind} was not checked.`);
      return found;
    },

    enter: (step: ImportStep) => save({ step }),

    /** After a batch: `line` is its last. */
    async done(kind: RosterKind, line: number, rows: number, { created, updated, errors }: Outcome): Promise<void> {
      await keepErrors(kind, errors);
      files = files.map((file) => {
        if (file.kind !== kind) return file;
        return {
          ...file,
          line,
          created: file.created + created,
          updated: file.updated + updated,
          rejected: file.rejected + errors.length,
          unchanged: file.unchanged + rows - created - updated - errors.length,
        };
      });
      await save({ files, ...noted() });
    },

    end: (failure?: Told) =>
      save({
        status: failure === undefined ? 'SUCCEEDED' : 'FAILED',
        failure: failure?.text ?? null,
        failedBecause: failure?.because ?? null,
        step: null,
        finishedAt: new Date(),
      }),
  };
}

function startOf(kind: RosterKind, mode: 'bulk' | 'delta', check: RosterCheck): FileProgress {
  const { read, refused } = check.totals[kind];
  const none = { created: 0, updated: 0, unchanged: 0, rejected: 0, line: 0 };
  return { kind, mode: mode === 'bulk' ? 'BULK' : 'DELTA', rows: read, refused, ...none };
}
