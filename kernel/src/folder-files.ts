import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, type Dirent, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from './errors';
import { fileKey } from './file-key';
import { linkTo } from './file-links';
import type { FileStat, Files, FilesConfig } from './files';

// Inside the root, because a rename is only atomic within one file system. No key begins with a dot.
const INCOMING = '.incoming';
// Longer than any upload lasts: what is older was left by a process that was killed.
const STALE_MS = 24 * 60 * 60_000;

export function folderFiles(root: string, links: Pick<FilesConfig, 'filesSecret' | 'filesPublicUrl'>): Files {
  const incoming = join(root, INCOMING);
  mkdirSync(incoming, { recursive: true });
  removeStale(incoming);

  const pathOf = (key: string) => join(root, fileKey(key));
  const find = async (key: string): Promise<FileStat | null> => {
    const found = await stat(pathOf(key)).catch(absent);
    return found?.isFile() ? { bytes: found.size, modifiedAt: found.mtime } : null;
  };
  const demand = async (key: string): Promise<string> => {
    if (!(await find(key))) throw new DomainError('NOT_FOUND', 'There is no such file.');
    return pathOf(key);
  };

  return {
    stat: find,

    async put(key, content, { maxBytes }) {
      const fixed = typeof key === 'string' ? pathOf(key) : undefined;
      const arriving = join(incoming, randomUUID());
      const measured = measure(content, maxBytes);
      try {
        // Flushed before the rename: after a power cut the name leads to the whole file or to what was there before.
        await pipeline(measured.chunks, createWriteStream(arriving, { flush: true }));
        const stored = measured.result();
        const path = fixed ?? pathOf((key as (sha256: string) => string)(stored.sha256));
        await mkdir(dirname(path), { recursive: true });
        await rename(arriving, path);
        return stored;
      } catch (error) {
        await rm(arriving, { force: true });
        throw error;
      }
    },

    async open(key) {
      const file = await open(await demand(key)).catch(absent);
      if (!file) throw new DomainError('NOT_FOUND', 'There is no such file.');
      return file.createReadStream();
    },

    async localCopy(key) {
      return { path: await demand(key), release: async () => {} };
    },

    async remove(key) {
      if (await find(key)) await unlink(pathOf(key)).catch(absent);
    },

    list: (prefix) => walk(root, prefix, ''),

    signedUrl: (key, options) => linkTo(fileKey(key), options, links),
  };
}

function measure(content: Readable, maxBytes: number) {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    async *chunks() {
      for await (const piece of content.iterator({ destroyOnReturn: false })) {
        const chunk = typeof piece === 'string' ? Buffer.from(piece) : (piece as Buffer);
        bytes += chunk.length;
        if (bytes > maxBytes)
          throw new DomainError('PAYLOAD_TOO_LARGE', `The file is larger than ${maxBytes} bytes.`, {
            reason: 'FILE_TOO_LARGE',
            maxBytes,
          });
        hash.update(chunk);
        yield chunk;
      }
    },
    result: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}

/** Folders sort with their slash, which makes the order that of whole keys. */
async function* walk(root: string, prefix: string, folder: string): AsyncGenerator<{ key: string } & FileStat> {
  const entries: Dirent[] = (await readdir(join(root, folder), { withFileTypes: true }).catch(absent)) ?? [];
  const keys = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .filter((key) => key.startsWith(prefix) || (key.endsWith('/') && prefix.startsWith(key)))
    .sort();
  for (const key of keys) {
    if (key.endsWith('/')) {
      yield* walk(root, prefix, key);
      continue;
    }
    const found = await stat(join(root, key)).catch(absent);
    if (found) yield { key, bytes: found.size, modifiedAt: found.mtime };
  }
}

function removeStale(incoming: string): void {
  for (const name of readdirSync(incoming)) {
    const path = join(incoming, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > STALE_MS) rmSync(path, { force: true });
  }
}

/** ENOTDIR: a part of the path is a file. */
function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
