import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@lyceum/kernel/errors';
import type { Because, Told } from '@lyceum/kernel/reasons';
import { openZip, type Zip, type ZipFile } from '@lyceum/kernel/zip';
import { ROSTER_KINDS, type RosterKind } from './roster.columns';
import { type Manifest, readManifest } from './roster.manifest';
import { fileName, type RosterFile } from './roster.rows';

/** A verified roster on disk. A kind without a file was absent, by the manifest or in fact. */
export interface RosterBundle {
  /** What the manifest claims, '1.1' where it is silent. */
  version: string;
  files: { [Kind in RosterKind]?: RosterFile<Kind> };
  /** Files in the zip that an import has no use for: demographics, results, … */
  ignored: string[];
  notices: Told[];
}

/** The binding knows fifteen files. */
const MAX_ENTRIES = 64;
/** 4 GiB unpacked: forty times a roster of a million people and five million seats. */
const MAX_UNPACKED = 4 * 1024 ** 3;
/**
 * Opens a OneRoster zip and unpacks the CSVs that an import reads into `scratchDir`, made if need be. Sizes and checksums
 * are verified before it returns, so that whoever reads a row knows that the zip is whole; on failure what was unpacked
 * is removed again. Memory does not depend on the size of the zip.
 * @throws BAD_USER_INPUT when this is no zip, a damaged or a hostile one, or not a roster; NOT_FOUND without a file.
 */
export async function unpackRoster(zipPath: string, scratchDir: string): Promise<RosterBundle> {
  const zip = await openRoster(zipPath);
  const written: string[] = [];
  try {
    const { chosen, ignored } = chooseEntries(zip.files);
    await mkdir(scratchDir, { recursive: true });
    for (const [name, entry] of chosen) {
      const path = join(scratchDir, name);
      written.push(path);
      await entry.unpack(path);
    }
    const manifest = chosen.has(MANIFEST) ? await readManifest(join(scratchDir, MANIFEST)) : undefined;
    return assemble(scratchDir, chosen, ignored, manifest);
  } catch (error) {
    await Promise.all(written.map((path) => rm(path, { force: true })));
    throw error;
  } finally {
    await zip.close();
  }
}

async function openRoster(zipPath: string): Promise<Zip> {
  const limits = { maxEntries: MAX_ENTRIES, maxUnpackedBytes: MAX_UNPACKED };
  return openZip(zipPath, limits).catch((cause) => {
    throw cause.code === 'ENOENT'
      ? new DomainError('NOT_FOUND', 'The uploaded file is gone.', { reason: 'UPLOAD_UNKNOWN' }, cause)
      : cause;
  });
}

const MANIFEST = 'manifest.csv';

/** Keyed by the binding's spelling of the name; `Users.csv` and `academicsessions.csv` occur in the wild. */
type Chosen = Map<string, ZipFile>;

function chooseEntries(entries: readonly ZipFile[]): { chosen: Chosen; ignored: string[] } {
  const names = new Map([MANIFEST, ...ROSTER_KINDS.map(fileName)].map((name) => [name.toLowerCase(), name]));
  const chosen: Chosen = new Map();
  const ignored: string[] = [];
  const folders = new Set<string>();
  for (const entry of entries) {
    const parts = entry.name.split(/[/\\]/);
    const base = parts.pop() ?? '';
    const name = names.get(base.toLowerCase());
    if (name === undefined) {
      ignored.push(entry.name);
      continue;
    }
    if (chosen.has(name))
      throw new DomainError('BAD_USER_INPUT', `The zip holds ${name} twice.`, { reason: 'ZIP_REPEATS', file: name });
    chosen.set(name, entry);
    folders.add(parts.join('/'));
  }
  if (folders.size > 1) {
    throw new DomainError('BAD_USER_INPUT', 'The CSV files lie in different folders of the zip. Put them into one.', {
      reason: 'CSV_SCATTERED',
    });
  }
  if (!ROSTER_KINDS.some((kind) => chosen.has(fileName(kind)))) {
    const wanted = ROSTER_KINDS.map(fileName).join(', ');
    throw new DomainError('BAD_USER_INPUT', `This zip is not a OneRoster 1.1 one: it holds none of ${wanted}.`, {
      reason: 'NOT_ONEROSTER',
    });
  }
  return { chosen, ignored };
}

function assemble(scratchDir: string, chosen: Chosen, ignored: string[], manifest?: Manifest): RosterBundle {
  const bundle: RosterBundle = { version: manifest?.version ?? '1.1', files: {}, ignored, notices: [] };
  const notice = (text: string, because: Because) => bundle.notices.push({ text, because });
  if (!manifest) notice('There is no manifest.csv: every file is taken as bulk.', { reason: 'MANIFEST_MISSING' });
  else if (manifest.version !== undefined && manifest.version !== '1.1') {
    notice(`The manifest says OneRoster ${manifest.version}; the files are read as 1.1.`, {
      reason: 'ONEROSTER_VERSION',
      version: manifest.version,
    });
  }
  for (const kind of ROSTER_KINDS) {
    const name = fileName(kind);
    const entry = chosen.get(name);
    const mode = manifest ? manifest.modes[kind] : 'bulk';
    if (!entry) {
      if (manifest && mode && mode !== 'absent') {
        throw new DomainError('BAD_USER_INPUT', `${name} is missing though the manifest says ${mode}.`, {
          reason: 'CSV_MISSING',
          file: name,
        });
      }
      continue;
    }
    if (mode === 'absent') {
      notice(`${name} is in the zip though the manifest says absent: it was ignored.`, {
        reason: 'FILE_ABSENT',
        file: name,
      });
      ignored.push(entry.name);
      continue;
    }
    if (!mode)
      notice(`The manifest does not mention ${name}: it is taken as bulk.`, {
        reason: 'FILE_UNMENTIONED',
        file: name,
      });
    const file = { kind, mode: mode ?? 'bulk', path: join(scratchDir, name), bytes: entry.bytes };
    Object.assign(bundle.files, { [kind]: file });
  }
  if (ignored.length > 0)
    notice(`Not part of an import, and ignored: ${ignored.join(', ')}.`, { reason: 'FILES_IGNORED', files: ignored });
  return bundle;
}
