import { createHmac, timingSafeEqual } from 'node:crypto';
import { basename } from 'node:path';
import type { Express } from 'express';
import { DomainError } from './errors';
import { fileKey } from './file-key';
import type { Files, FilesConfig } from './files';

type LinkConfig = Pick<FilesConfig, 'filesSecret' | 'filesPublicUrl'>;

/** For stores that cannot sign links of their own; `fileRoutes` answers these. */
export function linkTo(
  key: string,
  { expiresInMs, download }: { expiresInMs: number; download?: string },
  config: LinkConfig,
): string {
  const expires = String(Date.now() + expiresInMs);
  const url = new URL(`${config.filesPublicUrl.replace(/\/$/, '')}/files/${key}`);
  url.search = new URLSearchParams({
    expires,
    ...(download !== undefined && { download }),
    signature: sign(key, expires, download, config.filesSecret),
  }).toString();
  return url.href;
}

/**
 * `GET /files/KEY?expires=…&signature=…`, with ranges and conditional requests. A link that is forged or has expired reads
 * as NOT_FOUND, exactly as one to a file that is gone.
 */
export function fileRoutes(app: Express, files: Files, config: Pick<LinkConfig, 'filesSecret'>): void {
  app.get('/files/*key', async (request, response) => {
    const key = fileKey((request.params.key as unknown as string[]).join('/'));
    const { expires, download, signature } = request.query;
    const given = { expires: one(expires), download: one(download), signature: one(signature) };
    if (!holds(key, given, config.filesSecret)) throw new DomainError('NOT_FOUND', 'There is no such file.');

    const { path, release } = await files.localCopy(key);
    response.attachment(given.download ?? basename(key));
    response.set({
      // Somebody uploaded this: even opened in place it may run nothing and ask for nothing.
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      // A range is one of the bytes as they are: not to be compressed on the way.
      'cache-control': 'private, no-transform',
    });
    await new Promise<void>((resolve, reject) => {
      // `.data` is a folder with a dot in its name; keys have been checked.
      response.sendFile(path, { dotfiles: 'allow', cacheControl: false }, (error) =>
        error && !response.headersSent ? reject(error) : resolve(),
      );
    }).finally(release);
  });
}

function holds(
  key: string,
  { expires, download, signature }: Record<'expires' | 'download' | 'signature', string | undefined>,
  secret: string,
): boolean {
  if (!expires || !signature || !(Number(expires) > Date.now())) return false;
  const right = Buffer.from(sign(key, expires, download, secret));
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}

/** The download name comes last because it alone can hold a newline. */
function sign(key: string, expires: string, download: string | undefined, secret: string): string {
  const named = download === undefined ? '' : `\n${download}`;
  return createHmac('sha256', secret).update(`file\n${key}\n${expires}${named}`).digest('base64url');
}

function one(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
