import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@lyceum/kernel/errors';
import {
  configure,
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_UNSAFE_FILENAME,
  ERR_UNSUPPORTED_COMPRESSION,
  type FileEntry,
  Reader,
  ZipReader,
} from '@zip.js/zip.js';
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
  notices: string[];
}

/** The binding knows fifteen files. */
const MAX_ENTRIES = 64;
/** 4 GiB unpacked: forty times a roster of a million people and five million seats. */
const MAX_UNPACKED = 4 * 1024 ** 3;
/** Rosters shrink 5- to 30-fold, nothing but one letter 1000-fold. Small files may do as they like. */
const MAX_RATIO = 200;
const RATIO_FREE = 1024 * 1024;
/** zip.js reads the directory of entries at once; 64 of them need a few kilobytes. */
const MAX_READ = 8 * 1024 * 1024;

// No web workers in Node.
configure({ useWebWorkers: false });

/**
 * Opens a OneRoster zip and unpacks the CSVs that an import reads into `scratchDir`, made if need be. Sizes and checksums
 * are verified before it returns, so that whoever reads a row knows that the zip is whole; on failure what was unpacked
 * is removed again. Memory does not depend on the size of the zip.
 * @throws BAD_USER_INPUT when this is no zip, a damaged or a hostile one, or not a roster; NOT_FOUND without a file.
 */
export async function unpackRoster(zipPath: string, scratchDir: string): Promise<RosterBundle> {
  const handle = await open(zipPath).catch((cause) => {
    throw cause.code === 'ENOENT' ? new DomainError('NOT_FOUND', 'The uploaded file is gone.', {}, cause) : cause;
  });
  const written: string[] = [];
  try {
    const { chosen, ignored } = chooseEntries(await listEntries(handle));
    await mkdir(scratchDir, { recursive: true });
    for (const [name, entry] of chosen) {
      const path = join(scratchDir, name);
      written.push(path);
      await unpack(entry, path);
    }
    const manifest = chosen.has(MANIFEST) ? await readManifest(join(scratchDir, MANIFEST)) : undefined;
    return assemble(scratchDir, chosen, ignored, manifest);
  } catch (error) {
    await Promise.all(written.map((path) => rm(path, { force: true })));
    throw refusal(error, 'The file is not a zip, or is cut short. Nothing was imported.');
  } finally {
    await handle.close();
  }
}

const MANIFEST = 'manifest.csv';

class DiskReader extends Reader<FileHandle> {
  constructor(private readonly handle: FileHandle) {
    super(handle);
  }

  override async init(): Promise<void> {
    this.size = (await this.handle.stat()).size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > MAX_READ) throw new DomainError('BAD_USER_INPUT', `The zip holds more than ${MAX_ENTRIES} files.`);
    const { buffer, bytesRead } = await this.handle.read(new Uint8Array(length), 0, length, index);
    return buffer.subarray(0, bytesRead);
  }
}

async function listEntries(handle: FileHandle): Promise<FileEntry[]> {
  const zip = new ZipReader(new DiskReader(handle), {
    strictness: 'strict',
    checkCrc32: true,
    checkOverlappingEntry: true,
  });
  const entries: FileEntry[] = [];
  let unpacked = 0;
  for await (const entry of zip.getEntriesGenerator()) {
    if (entry.directory) continue;
    entries.push(entry);
    if (entries.length > MAX_ENTRIES) {
      throw new DomainError('BAD_USER_INPUT', `The zip holds more than ${MAX_ENTRIES} files.`);
    }
    if (entry.encrypted) {
      throw new DomainError('BAD_USER_INPUT', `${entry.filename} is encrypted. Zip it without a password.`);
    }
    unpacked += entry.uncompressedSize;
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    if (unpacked > MAX_UNPACKED || (entry.uncompressedSize > RATIO_FREE && ratio > MAX_RATIO)) {
      throw new DomainError('BAD_USER_INPUT', `The zip unpacks to far more than a roster would: ${entry.filename}.`);
    }
  }
  return entries;
}

/** Keyed by the binding's spelling of the name; `Users.csv` and `academicsessions.csv` occur in the wild. */
type Chosen = Map<string, FileEntry>;

function chooseEntries(entries: FileEntry[]): { chosen: Chosen; ignored: string[] } {
  const names = new Map([MANIFEST, ...ROSTER_KINDS.map(fileName)].map((name) => [name.toLowerCase(), name]));
  const chosen: Chosen = new Map();
  const ignored: string[] = [];
  const folders = new Set<string>();
  for (const entry of entries) {
    const parts = entry.filename.split(/[/\\]/);
    const base = parts.pop() ?? '';
    // What macOS adds to each zip.
    if (parts[0] === '__MACOSX' || base.startsWith('.')) continue;
    const name = names.get(base.toLowerCase());
    if (name === undefined) {
      ignored.push(entry.filename);
      continue;
    }
    if (chosen.has(name)) throw new DomainError('BAD_USER_INPUT', `The zip holds ${name} twice.`);
    chosen.set(name, entry);
    folders.add(parts.join('/'));
  }
  if (folders.size > 1) {
    throw new DomainError('BAD_USER_INPUT', 'The CSV files lie in different folders of the zip. Put them into one.');
  }
  if (!ROSTER_KINDS.some((kind) => chosen.has(fileName(kind)))) {
    const wanted = ROSTER_KINDS.map(fileName).join(', ');
    throw new DomainError('BAD_USER_INPUT', `This zip is not a OneRoster 1.1 one: it holds none of ${wanted}.`);
  }
  return { chosen, ignored };
}

async function unpack(entry: FileEntry, path: string): Promise<void> {
  const file = await open(path, 'w');
  let bytes = 0;
  try {
    const sink = new WritableStream<Uint8Array>({
      async write(chunk) {
        bytes += chunk.length;
        if (bytes > entry.uncompressedSize) throw new Error('more than declared');
        await file.writeFile(chunk);
      },
    });
    await entry.getData(sink);
    if (bytes !== entry.uncompressedSize) throw new Error('less than declared');
  } catch (error) {
    throw refusal(error, `The zip is damaged at ${entry.filename}. Nothing was imported.`);
  } finally {
    await file.close();
  }
}

function assemble(scratchDir: string, chosen: Chosen, ignored: string[], manifest?: Manifest): RosterBundle {
  const bundle: RosterBundle = { version: manifest?.version ?? '1.1', files: {}, ignored, notices: [] };
  if (!manifest) bundle.notices.push('There is no manifest.csv: every file is taken as bulk.');
  else if (manifest.version !== undefined && manifest.version !== '1.1') {
    bundle.notices.push(`The manifest says OneRoster ${manifest.version}; the files are read as 1.1.`);
  }
  for (const kind of ROSTER_KINDS) {
    const name = fileName(kind);
    const entry = chosen.get(name);
    const mode = manifest ? manifest.modes[kind] : 'bulk';
    if (!entry) {
      if (manifest && mode && mode !== 'absent') {
        throw new DomainError('BAD_USER_INPUT', `${name} is missing though the manifest says ${mode}.`, { file: name });
      }
      continue;
    }
    if (mode === 'absent') {
      bundle.notices.push(`${name} is in the zip though the manifest says absent: it was ignored.`);
      ignored.push(entry.filename);
      continue;
    }
    if (!mode) bundle.notices.push(`The manifest does not mention ${name}: it is taken as bulk.`);
    const file = { kind, mode: mode ?? 'bulk', path: join(scratchDir, name), bytes: entry.uncompressedSize };
    Object.assign(bundle.files, { [kind]: file });
  }
  if (ignored.length > 0) bundle.notices.push(`Not part of an import, and ignored: ${ignored.join(', ')}.`);
  return bundle;
}

const MEANING = new Map([
  [ERR_UNSAFE_FILENAME, 'The zip holds a file whose name leads out of it.'],
  [ERR_AMBIGUOUS_ARCHIVE, 'The zip is damaged: its parts contradict each other. Nothing was imported.'],
  [ERR_UNSUPPORTED_COMPRESSION, 'The zip is packed in an unusual way. Pack it with the usual method, deflate.'],
]);

/** A full disk is not the user's fault; whatever else goes wrong while a zip is read is the zip's. */
function refusal(error: unknown, otherwise: string): unknown {
  if (error instanceof DomainError || isSystemError(error)) return error;
  const meaning = error instanceof Error ? MEANING.get(error.message) : undefined;
  return new DomainError('BAD_USER_INPUT', meaning ?? otherwise, {}, error);
}

/** zlib's errors have an `errno` as well, those of the file system alone a `syscall`. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
