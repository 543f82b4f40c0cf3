import { execFile } from 'node:child_process';
import { join, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { currentRequest } from '@lyceum/kernel/request';
import express, { type Express, type RequestHandler, type Response } from 'express';
import { buildingPage, failedPage, graphiqlPolicy, type Page, sandboxPage } from './explorer-pages';

// Found built it takes 0.1 s, so that nobody sees the page that asks to wait.
const PATIENCE_MS = 1_000;
// A build takes 3 s on 2 idle cores; one that takes this long hangs.
const BUILD_TIMEOUT_MS = 180_000;

type Files = { serve: RequestHandler } | { reason: string };

/**
 * In development only: `/` shows Apollo Sandbox where the browser reaches its CDN, else GraphiQL at `/explorer/`.
 * GraphiQL is built when it is first asked for; a build that failed is tried again after its reason was shown.
 */
export function explorerRoutes(app: Express, build: () => Promise<string> = buildGraphiql): void {
  let files: Promise<Files> | undefined;

  app.get('/', (_request, response) => send(response, 200, sandboxPage()));
  app.use('/explorer', async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    // The page names its files relatively.
    if (request.originalUrl === '/explorer') return response.redirect('/explorer/');
    if (request.path !== '/' && !files) return next();

    files ??= filesOf(build);
    const outcome = await Promise.race([files, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
    if (!outcome) {
      response.setHeader('retry-after', '1');
      return send(response, 503, buildingPage());
    }
    if ('serve' in outcome) return outcome.serve(request, response, next);
    files = undefined;
    send(response, 500, failedPage(outcome.reason));
  });
}

/** Never rejects: the request that asked may have been answered by the time that a build fails. */
async function filesOf(build: () => Promise<string>): Promise<Files> {
  try {
    return { serve: serveFrom(await build()) };
  } catch (error) {
    currentRequest()?.log.error({ err: error }, 'the explorer could not be built');
    return { reason: (error as Error).message };
  }
}

/** The folder of GraphiQL's files. In a process of its own, since a build keeps an event loop busy for seconds. */
async function buildGraphiql(): Promise<string> {
  const program = join(__dirname, '../explorer/build.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: BUILD_TIMEOUT_MS });
  return stdout.trim();
}

function serveFrom(folder: string): RequestHandler {
  return express.static(folder, {
    cacheControl: false,
    setHeaders(response, path) {
      // Everything but the page has the hash of its content in its name.
      const hashed = path.includes(`${sep}assets${sep}`);
      response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.setHeader('content-security-policy', graphiqlPolicy);
      response.setHeader('referrer-policy', 'no-referrer');
    },
  });
}

function send(response: Response, status: number, { html, policy }: Page): void {
  response
    .status(status)
    .set({ 'content-security-policy': policy, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .type('html')
    .send(html);
}
