import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { Express, RequestHandler, Response } from 'express';
import sirv from 'sirv';
import { builtPages, CLOSED, hashOf } from './built-pages';

export interface WebApp {
  /** What people know it as. */
  name: string;
  /** The folder of its workspace, which holds a `build.mjs` that prints where it has put the app. */
  folder: string;
  /** Other origins that its pictures, sound and films come from: the platform's own store of files. */
  media: readonly string[];
}

// A build takes 10 s on 2 idle cores; one that takes this long hangs.
const BUILD_TIMEOUT_MS = 300_000;

/** At `/`: every address that names no file is a screen of the app. Mounted last. */
export function webApp(app: Express, { name, folder, media }: WebApp): void {
  const policy = policyOf(media);
  const pages = builtPages(name, async () => serveFrom(await build(folder), policy));
  app.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    return pages(request, response, next);
  });
}

/** In a process of its own, since a build keeps an event loop busy for seconds. One that was made before is found at once. */
async function build(folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'build.mjs')], {
    timeout: BUILD_TIMEOUT_MS,
  });
  return stdout.trim();
}

function serveFrom(folder: string, policy: string): RequestHandler {
  const setHeaders = (response: Pick<Response, 'setHeader'>, path: string) => {
    // Everything that has the hash of its content in its name is as it is for ever; the page and its worker are not.
    const hashed = path.startsWith('/assets/');
    response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('x-content-type-options', 'nosniff');
    // What follows is for pages and workers: on a script it would be half a kilobyte for nothing, twenty times over.
    if (hashed) return;
    response.setHeader('content-security-policy', policy);
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
  };
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders: setHeaders as never });
  const page = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders: setHeaders as never, single: true });
  return (request, response, next) => {
    // A file that can't be opened after all, with too many open or a new build in its place, ends this answer and no other.
    response.once('pipe', (file: Readable) => file.once('error', next));
    const isScreen = !/\.\w+$/.test(request.path) && (request.headers.accept ?? '').includes('text/html');
    return (isScreen ? page : files)(request, response, next);
  };
}

function policyOf(media: readonly string[]): string {
  const pictures = ["'self'", 'data:', 'blob:', ...media].join(' ');
  return [
    CLOSED,
    "script-src 'self'",
    // Emotion's style elements are empty: their rules go in through CSSOM, which the policy leaves to scripts that it allows.
    `style-src 'self' ${hashOf('')}`,
    `img-src ${pictures}`,
    `media-src ${pictures}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
  ].join('; ');
}
