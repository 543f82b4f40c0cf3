import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { configure, TextReader, ZipWriter } from '@zip.js/zip.js';
import { htmlOf } from './archive.html';

// No web workers in Node.
configure({ useWebWorkers: false });

/** What one service holds of a person: rows by the name of what they are. */
export interface ArchivePart {
  service: string;
  data: Record<string, object[]>;
}

export interface ArchiveHead {
  tenant: string;
  personId: string;
  requestedAt: Date;
}

/** A zip with one JSON file a service, and all of it once more as a page to read. */
export function archiveOf(head: ArchiveHead, parts: readonly ArchivePart[]): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const zip = new ZipWriter(writable);
  const write = async () => {
    await zip.add('index.html', new TextReader(htmlOf(head, parts)));
    for (const { service, data } of parts)
      await zip.add(`data/${service}.json`, new TextReader(`${JSON.stringify(data, null, 2)}\n`));
    await zip.close();
  };
  write().catch((error) => writable.abort(error).catch(() => undefined));
  return readable;
}

/** Reads a part as a service has laid it down: one `{ name, row }` a line. */
export async function readPart(service: string, content: Readable): Promise<ArchivePart> {
  const data: ArchivePart['data'] = {};
  for await (const line of createInterface({ input: content, crlfDelay: Number.POSITIVE_INFINITY })) {
    const { name, row } = JSON.parse(line) as { name: string; row: object };
    data[name] ??= [];
    data[name].push(row);
  }
  return { service, data };
}
