import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { type ConfigOf, env, httpUrl, secret } from './config';
import { folderFiles } from './folder-files';

/** Where bytes lie that are no documents. Every function throws BAD_USER_INPUT for what is not a key (file-key.ts). */
export interface Files {
  /**
   * Replaces what was there, whole or not at all: a reader never sees half a file, and what fails leaves nothing behind.
   * A failure leaves `content` where it stopped, not destroyed, so that a route can still answer on its connection.
   * Stores that keep a content type keep this one; a folder goes by the ending of the key. A key may follow from the content.
   * @throws PAYLOAD_TOO_LARGE past `maxBytes`.
   */
  put(
    key: string | ((sha256: string) => string),
    content: Readable,
    options: { maxBytes: number; contentType?: string },
  ): Promise<{ bytes: number; sha256: string }>;
  /** @throws NOT_FOUND */
  open(key: string): Promise<Readable>;
  stat(key: string): Promise<FileStat | null>;
  /**
   * A path on this machine, for tools that need random access (zip): to be read, not written, until `release`.
   * @throws NOT_FOUND
   */
  localCopy(key: string): Promise<{ path: string; release(): Promise<void> }>;
  /** What is absent already is fine. */
  remove(key: string): Promise<void>;
  /** Every file whose key begins with `prefix`, by key in ASCII order. */
  list(prefix: string): AsyncIterable<{ key: string } & FileStat>;
  /** A link that works without signing in until it expires; `download` is the name that a browser saves it under. */
  signedUrl(key: string, options: { expiresInMs: number; download?: string }): string;
}

export interface FileStat {
  bytes: number;
  modifiedAt: Date;
}

export type FilesConfig = ConfigOf<typeof fileVariables>;

export const fileVariables = {
  filesUrl: env(
    'FILES_URL',
    z.string().regex(/^file:./, 'expected file:PATH'),
    'where files lie: file:PATH is a folder, which all components that share files must see',
  ).default('file:.data/files'),
  filesSecret: env('FILES_SECRET', secret, 'signs links to files'),
  filesPublicUrl: env(
    'FILES_PUBLIC_URL',
    httpUrl,
    'what links to files begin with: the address under which clients reach the component that serves /files',
  ).default('http://localhost:4200'),
};

/** The scheme of FILES_URL picks the adapter. */
export function openFiles(config: FilesConfig): Files {
  return folderFiles(resolve(config.filesUrl.slice('file:'.length)), config);
}
