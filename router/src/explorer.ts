import { execFile } from 'node:child_process';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { builtPages, sendPage } from '@lyceum/kernel/built-pages';
import express, { type Express, type RequestHandler } from 'express';
import { graphiqlPolicy, sandboxPage } from './explorer-pages';

// A build takes 3 s on 2 idle cores; one that takes this long hangs.
const BUILD_TIMEOUT_MS = 180_000;

/**
 * In development only: `/` shows Apollo Sandbox where the browser reaches its CDN, else GraphiQL at `/explorer/`.
 * GraphiQL is built when it is first asked for.
 */
export function explorerRoutes(app: Express, build: () => Promise<string> = buildGraphiql): void {
  const graphiql = builtPages('GraphiQL', async () => serveFrom(await build()));
  let asked = false;

  app.get('/', (_request, response) => sendPage(response, 200, sandboxPage()));
  app.use('/explorer', (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    // The page names its files relatively.
    if (request.originalUrl === '/explorer') return response.redirect('/explorer/');
    if (request.path !== '/' && !asked) return next();
    asked = true;
    return graphiql(request, response, next);
  });
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
