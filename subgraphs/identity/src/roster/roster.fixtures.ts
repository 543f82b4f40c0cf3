import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { RosterKind } from './roster.columns';
import { type ReadRow, type RosterFile, readRows } from './roster.rows';

/** Names and contents, for the tests of this folder. */
export type Files = Record<string, string | Uint8Array>;

/** A roster of one of each, and two users. Lines end in CRLF, as the binding says. */
export function smallRoster(mode: 'bulk' | 'delta' = 'bulk'): Record<RosterKind | 'manifest', string> {
  const stamp = mode === 'bulk' ? ',' : 'active,2026-08-31T09:00:00.000Z';
  return {
    manifest: csv(
      'propertyName,value',
      'manifest.version,1.0',
      'oneroster.version,1.1',
      ...['orgs', 'academicSessions', 'courses', 'classes', 'users', 'enrollments'].map(
        (name) => `file.${name},${mode}`,
      ),
      'file.demographics,absent',
    ),
    orgs: csv(
      'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
      `school,${stamp},Riverside,school,,`,
    ),
    academicSessions: csv(
      'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
      `autumn,${stamp},Autumn,term,2026-09-01,2027-01-31,,2027`,
    ),
    courses: csv(
      'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
      `algebra,${stamp},,Algebra,A1,,school,,`,
    ),
    classes: csv(
      'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
      `algebra-1,${stamp},Algebra 1,"07,08",algebra,,scheduled,Room 1,school,autumn,,,`,
    ),
    users: csv(USERS_HEADER, user('ada', { stamp }), user('grace', { stamp })),
    enrollments: csv(
      'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
      `seat-1,${stamp},algebra-1,school,ada,student,,2026-09-01,`,
    ),
  };
}

export const USERS_HEADER =
  'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,email';

export function user(id: string, { stamp = ',', role = 'student', givenName = 'Ada', enabled = 'true' } = {}): string {
  return `${id},${stamp},${enabled},school,${role},${id},${givenName},Lovelace,${id}@school.example`;
}

export function csv(...lines: string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}

/** `users` becomes `users.csv`; other names stay. Level 0 stores the bytes as they are. */
export async function zipOf(files: Files, level = 6): Promise<Buffer> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { level });
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    await zip.add(/[./]/.test(name) ? name : `${name}.csv`, new Uint8ArrayReader(bytes));
  }
  return Buffer.from(await zip.close());
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

/** A folder of its own, gone when the tests of the file are done. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lyceum-roster-'));
  folders.push(folder);
  return folder;
}

export async function onDisk(bytes: Uint8Array): Promise<{ zip: string; scratch: string }> {
  const folder = await scratchFolder();
  const zip = join(folder, 'roster.zip');
  await writeFile(zip, bytes);
  return { zip, scratch: join(folder, 'unpacked') };
}

export async function fileOf<Kind extends RosterKind>(
  kind: Kind,
  content: string | Uint8Array,
  mode: 'bulk' | 'delta' = 'bulk',
): Promise<RosterFile<Kind>> {
  const path = join(await scratchFolder(), `${kind}.csv`);
  await writeFile(path, content);
  return { kind, mode, path, bytes: content.length };
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Rows by line, or the column and reason of the error there. */
export async function outline(file: RosterFile): Promise<string[]> {
  return (await all<ReadRow<RosterKind>>(readRows(file))).map((read) =>
    'row' in read
      ? `${read.line} ${read.row.sourcedId}`
      : `${read.line} ${[read.error.column, read.error.reason].filter(Boolean).join(' ')}`,
  );
}
