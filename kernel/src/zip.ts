import { type FileHandle, open } from 'node:fs/promises';
import {
  configure,
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_UNSAFE_FILENAME,
  ERR_UNSUPPORTED_COMPRESSION,
  type FileEntry,
  Reader,
  ZipReader,
} from '@zip.js/zip.js';
import { DomainError } from './errors';
import type { Because, PlainReason } from './reasons';

/** What an upload may be. A zip that claims or turns out to be more is refused as a whole. */
export interface ZipLimits {
  maxEntries: number;
  /** Of all files together, unpacked. */
  maxUnpackedBytes: number;
}

export interface ZipFile {
  /** As it stands in the zip: `a/b.xml`. */
  readonly name: string;
  readonly bytes: number;
  /** @throws BAD_USER_INPUT when it is damaged, or larger than `maxBytes` or than it says. */
  read(maxBytes: number): Promise<Buffer>;
  /** Unpacked to a file, whose size is not kept in memory. @throws BAD_USER_INPUT when it is damaged, or larger than it says */
  unpack(path: string): Promise<void>;
}

export interface Zip {
  readonly files: readonly ZipFile[];
  close(): Promise<void>;
}

/** Text shrinks 5- to 30-fold, nothing but one letter 1000-fold. Small files may do as they like. */
const MAX_RATIO = 200;
const RATIO_FREE = 1024 * 1024;
/** zip.js reads the directory of entries at once. */
const MAX_READ = 8 * 1024 * 1024;

// No web workers in Node.
configure({ useWebWorkers: false });

/**
 * Opens somebody's zip. Names that lead out of it, entries that overlap, passwords, sizes that lie and bombs are refused;
 * folders and what macOS adds are passed over. Close it.
 * @throws BAD_USER_INPUT
 */
export async function openZip(path: string, limits: ZipLimits): Promise<Zip> {
  const handle = await open(path);
  try {
    const entries = await listEntries(handle, limits);
    const files = entries.map((entry) => ({
      name: entry.filename,
      bytes: entry.uncompressedSize,
      read: (maxBytes: number) => read(entry, maxBytes),
      unpack: (path: string) => unpack(entry, path),
    }));
    return { files, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw refusal(error, 'The file is not a zip, or is cut short.');
  }
}

class DiskReader extends Reader<FileHandle> {
  constructor(private readonly handle: FileHandle) {
    super(handle);
  }

  override async init(): Promise<void> {
    this.size = (await this.handle.stat()).size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > MAX_READ)
      throw new DomainError('BAD_USER_INPUT', 'The zip’s list of files is too long.', { reason: 'ZIP_UNUSUAL' });
    const { buffer, bytesRead } = await this.handle.read(new Uint8Array(length), 0, length, index);
    return buffer.subarray(0, bytesRead);
  }
}

async function listEntries(handle: FileHandle, { maxEntries, maxUnpackedBytes }: ZipLimits): Promise<FileEntry[]> {
  const zip = new ZipReader(new DiskReader(handle), {
    strictness: 'strict',
    checkCrc32: true,
    checkOverlappingEntry: true,
  });
  const entries: FileEntry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.getEntriesGenerator()) {
    if (entry.directory || isClutter(entry.filename)) continue;
    const { filename: file } = entry;
    const refuse = (why: string, because: Because) => new DomainError('BAD_USER_INPUT', why, { ...because, file });
    entries.push(entry);
    if (entries.length > maxEntries)
      throw refuse(`The zip holds more than ${maxEntries} files.`, { reason: 'ZIP_TOO_MANY_FILES', max: maxEntries });
    if (names.has(file)) throw refuse(`The zip holds ${file} twice.`, { reason: 'ZIP_REPEATS', file });
    names.add(file);
    if (entry.encrypted)
      throw refuse(`${file} is encrypted. Zip it without a password.`, { reason: 'ZIP_ENCRYPTED', file });
    unpacked += entry.uncompressedSize;
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    if (unpacked > maxUnpackedBytes || (entry.uncompressedSize > RATIO_FREE && ratio > MAX_RATIO))
      throw refuse(`The zip unpacks to far more than is taken: ${file}.`, { reason: 'ZIP_TOO_LARGE' });
  }
  return entries;
}

function isClutter(name: string): boolean {
  const parts = name.split('/');
  return parts[0] === '__MACOSX' || parts.at(-1)?.startsWith('.') === true;
}

async function read(entry: FileEntry, maxBytes: number): Promise<Buffer> {
  if (entry.uncompressedSize > maxBytes)
    throw new DomainError('BAD_USER_INPUT', `${entry.filename} is larger than ${maxBytes} bytes.`, {
      reason: 'ZIP_TOO_LARGE',
      file: entry.filename,
    });
  const chunks: Uint8Array[] = [];
  await pour(entry, async (chunk) => {
    chunks.push(chunk);
  });
  return Buffer.concat(chunks);
}

async function unpack(entry: FileEntry, path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await pour(entry, (chunk) => file.writeFile(chunk));
  } finally {
    await file.close();
  }
}

async function pour(entry: FileEntry, write: (chunk: Uint8Array) => Promise<void>): Promise<void> {
  let bytes = 0;
  const sink = new WritableStream<Uint8Array>({
    async write(chunk) {
      bytes += chunk.length;
      if (bytes > entry.uncompressedSize) throw new Error('more than declared');
      await write(chunk);
    },
  });
  try {
    await entry.getData(sink);
    if (bytes !== entry.uncompressedSize) throw new Error('less than declared');
  } catch (error) {
    throw refusal(error, `The zip is damaged at ${entry.filename}.`);
  }
}

const MEANING = new Map<string, [string, PlainReason]>([
  [ERR_UNSAFE_FILENAME, ['The zip holds a file whose name leads out of it.', 'ZIP_UNSAFE']],
  [ERR_AMBIGUOUS_ARCHIVE, ['The zip is damaged: its parts contradict each other.', 'ZIP_BROKEN']],
  [
    ERR_UNSUPPORTED_COMPRESSION,
    ['The zip is packed in an unusual way. Pack it with the usual method, deflate.', 'ZIP_UNUSUAL'],
  ],
]);

/** A broken disk is not the user's fault; whatever else goes wrong while a zip is read is the zip's. */
function refusal(error: unknown, otherwise: string): unknown {
  if (error instanceof DomainError || isSystemError(error)) return error;
  const meaning = error instanceof Error ? MEANING.get(error.message) : undefined;
  const [message, reason] = meaning ?? [otherwise, 'ZIP_BROKEN'];
  return new DomainError('BAD_USER_INPUT', message, { reason }, error);
}

/** zlib's errors have an `errno` as well, those of the file system alone a `syscall`. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
