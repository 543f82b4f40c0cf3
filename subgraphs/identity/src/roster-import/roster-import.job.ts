import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inChunks } from '@lyceum/kernel/chunks';
import { codeOf, type DomainError, told, unexpected } from '@lyceum/kernel/errors';
import type { EventScope } from '@lyceum/kernel/events/event';
import { MAX_TRIES } from '@lyceum/kernel/events/worker';
import type { Files } from '@lyceum/kernel/files';
import type { Told } from '@lyceum/kernel/reasons';
import type { Counter } from 'prom-client';
import { findIdsBySourcedIds } from '../person/import.service';
import {
  checkRoster,
  goodRows,
  IMPORT_ORDER,
  type Known,
  ROWS_AT_ONCE,
  type RosterCheck,
} from '../roster/roster.check';
import type { RosterKind } from '../roster/roster.columns';
import { fileName, type RosterFile } from '../roster/roster.rows';
import { type RosterBundle, unpackRoster } from '../roster/roster.zip';
import type { Tokens } from '../tokens';
import type { ImportBatch, Job } from './batch';
import { importClasses } from './classes.batch';
import { importCourses } from './courses.batch';
import { importEnrollments } from './enrollments.batch';
import { importUsers } from './people.batch';
import { findCourseIds, findKnownClasses, openRosterGraph, type RosterGraph } from './roster-graph';
import { type Ledger, openLedger } from './roster-import.ledger';
import { type RosterImportRow, rosterImports } from './roster-import.model';
import { getById, hasEnded } from './roster-import.service';
import { findKnownOrgs, findKnownTerms } from './school.service';
import { importOrgRows, importTermRows } from './schools.batch';
import { sweepUploads, uploadKey } from './uploads';

export interface JobTools {
  files: Files;
  tokens: Tokens;
  routerUrl: string;
  rows: Counter<'file' | 'outcome'>;
}

const importBatch: { [Kind in RosterKind]: ImportBatch<Kind> } = {
  orgs: importOrgRows,
  academicSessions: importTermRows,
  courses: importCourses,
  users: importUsers,
  classes: importClasses,
  enrollments: importEnrollments,
};

/**
 * Runs an import to its end, or goes on with one that was cut off; one that has ended is left as it is. Nothing is changed
 * before the whole zip has been read and found good; a fault of the file ends in FAILED.
 * @throws what nobody expected; the fifth time that ends in FAILED too.
 */
export async function runImport(scope: EventScope, importId: string, tools: JobTools): Promise<void> {
  const { log } = scope;
  const start = performance.now();
  const row = await getById(scope, importId);
  const upload = uploadKey(scope, row.uploadId);
  if (hasEnded(row)) return tools.files.remove(upload);

  const ledger = await openLedger(scope, row);
  const end = async (failure?: Told) => {
    await ledger.end(failure);
    await tools.files.remove(upload);
    log.info({ importId, failure: failure?.text, ms: Math.round(performance.now() - start) }, 'roster import ended');
  };
  try {
    await sweepUploads(tools.files, scope, await waitingUploads(scope));
    await end(await bringIn(scope, row, ledger, tools));
  } catch (error) {
    // Cut short by us: nobody's fault, and it goes on in the next process.
    if (scope.signal.aborted) throw error;
    const counted = await rosterImports(scope).findOneAndUpdate({ _id: importId }, { $inc: { tries: 1 } });
    if (counted && counted.tries >= MAX_TRIES) await end(unexpected(scope));
    throw error;
  }
}

/** Answers what is wrong with the file, if anything is. */
async function bringIn(
  scope: EventScope,
  row: RosterImportRow,
  ledger: Ledger,
  tools: JobTools,
): Promise<Told | undefined> {
  const graph = openRosterGraph(scope, { ...tools, actor: row.startedBy });
  // One name an import: a process that was killed leaves nothing that the next does not clear away.
  const scratch = join(tmpdir(), `lyceum-roster-${row._id}`);
  try {
    await ledger.begin();
    await mkdir(scratch, { recursive: true, mode: 0o700 });
    const { id: tenantId, tier } = scope.tenant;
    const principal = {
      kind: 'service',
      id: 'roster-import',
      actor: row.startedBy,
      tenantId,
      tier,
      permissions: [],
    } as const;
    const job: Job = { scope: { ...scope, principal }, graph, notice: ledger.notice };
    const roster = await readRoster(uploadKey(scope, row.uploadId), scratch, job, ledger, tools);
    if ('fault' in roster) return roster.fault;
    for (const kind of IMPORT_ORDER) {
      const file = roster.bundle.files[kind];
      if (file) await importFile<RosterKind>(file, roster.check, job, ledger, tools);
    }
    return undefined;
  } finally {
    await Promise.all([graph.close(), rm(scratch, { recursive: true, force: true })]);
  }
}

type Roster = { bundle: RosterBundle; check: RosterCheck } | { fault: Told };

async function readRoster(
  upload: string,
  scratch: string,
  { scope, graph }: Job,
  ledger: Ledger,
  { files }: JobTools,
): Promise<Roster> {
  try {
    const zip = await files.localCopy(upload);
    try {
      const bundle = await unpackRoster(zip.path, scratch);
      const check = await checkRoster(bundle, { known: knownTo(scope, graph), report: ledger.checked });
      await ledger.checkedAll(bundle, check);
      return { bundle, check };
    } finally {
      await zip.release();
    }
  } catch (error) {
    if (['BAD_USER_INPUT', 'NOT_FOUND'].includes(codeOf(error))) return { fault: told(error as DomainError) };
    throw error;
  }
}

async function importFile<Kind extends RosterKind>(
  file: RosterFile<Kind>,
  check: RosterCheck,
  job: Job,
  ledger: Ledger,
  { rows }: JobTools,
): Promise<void> {
  const { kind } = file;
  const bringIn: ImportBatch<Kind> = importBatch[kind];
  const name = fileName(kind);
  const start = performance.now();
  const count = (outcome: string, value: number) => rows.inc({ file: name, outcome }, value);
  const { line: resumeAfter, refused } = ledger.file(kind);
  if (resumeAfter === 0) count('rejected', refused);
  await ledger.enter(kind);
  for await (const batch of inChunks(behind(goodRows(file, check), resumeAfter), ROWS_AT_ONCE)) {
    job.scope.signal.throwIfAborted();
    const outcome = await bringIn(job, batch);
    const { created, updated, errors } = outcome;
    await ledger.done(kind, batch.at(-1)?.line ?? 0, batch.length, outcome);
    count('created', created);
    count('updated', updated);
    count('rejected', errors.length);
    count('unchanged', batch.length - created - updated - errors.length);
  }
  const { line: _, ...progress } = ledger.file(kind);
  job.scope.log.info({ ...progress, ms: Math.round(performance.now() - start) }, 'roster file imported');
}

async function* behind<T extends { line: number }>(rows: AsyncIterable<T>, line: number): AsyncGenerator<T> {
  for await (const row of rows) if (row.line > line) yield row;
}

function knownTo(scope: EventScope, graph: RosterGraph): Known {
  return async (kind, ids) => {
    switch (kind) {
      case 'orgs':
        return findKnownOrgs(scope, ids);
      case 'academicSessions':
        return findKnownTerms(scope, ids);
      case 'users':
        return new Set((await findIdsBySourcedIds(scope, ids)).keys());
      case 'courses':
        return new Set((await findCourseIds(graph, ids)).keys());
      case 'classes':
        return findKnownClasses(graph, ids);
      case 'enrollments':
        throw new Error('Nothing refers to an enrollment.');
    }
  };
}

async function waitingUploads(scope: EventScope): Promise<Set<string>> {
  const waiting = await rosterImports(scope).find({ status: { $in: ['QUEUED', 'RUNNING'] } });
  return new Set(waiting.map(({ uploadId }) => uploadKey(scope, uploadId)));
}
