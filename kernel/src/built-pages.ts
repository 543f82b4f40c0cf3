import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { RequestHandler, Response } from 'express';
import { currentRequest } from './request';

export interface Page {
  html: string;
  /** Its Content-Security-Policy. */
  policy: string;
}

// Found built it takes 0.1 s, so that nobody sees the page that asks to wait.
const PATIENCE_MS = 1_000;

export const CLOSED = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/**
 * Pages that are built when they are first asked for: until then a page says so and looks again, and a build that failed is
 * tried again after its reason was shown. `name` is what is being built, for people.
 */
export function builtPages(name: string, build: () => Promise<RequestHandler>): RequestHandler {
  let pages: Promise<{ serve: RequestHandler } | { reason: string }> | undefined;
  return async (request, response, next) => {
    pages ??= outcomeOf(build, name);
    const outcome = await Promise.race([pages, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
    if (!outcome) {
      response.setHeader('retry-after', '1');
      return sendPage(response, 503, buildingPage(name));
    }
    if ('serve' in outcome) return outcome.serve(request, response, next);
    pages = undefined;
    sendPage(response, 500, failedPage(name, outcome.reason));
  };
}

/** Never rejects: the request that asked may have been answered by the time that a build fails. */
async function outcomeOf(build: () => Promise<RequestHandler>, name: string) {
  try {
    return { serve: await build() };
  } catch (error) {
    currentRequest()?.log.error({ err: error }, `${name} could not be built`);
    return { reason: (error as Error).message };
  }
}

export function sendPage(response: Response, status: number, { html, policy }: Page): void {
  response
    .status(status)
    .set({ 'content-security-policy': policy, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .type('html')
    .send(html);
}

const buildingPage = (name: string) =>
  plain(
    `${name} is being built`,
    '<p>The first time takes some seconds. This page reloads itself.</p>',
    '<meta http-equiv="refresh" content="1">',
  );

const failedPage = (name: string, reason: string) =>
  plain(
    `${name} could not be built`,
    `<p>Where packages are missing, run <code>npm install</code> without <code>--omit=dev</code>. Reload to try again.</p>
<pre>${escape(reason)}</pre>`,
  );

function plain(title: string, body: string, head = ''): Page {
  const style = 'body { margin: 2rem; font: 16px/1.5 system-ui, sans-serif; } pre { white-space: pre-wrap; }';
  return {
    html: pageOf(title, `${head}<style>${style}</style><h1>${title}</h1>${body}`),
    policy: `${CLOSED}; style-src ${hashOf(style)}; img-src data:`,
  };
}

export const pageOf = (title: string, content: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${content}</html>`;

/** What allows one inline script or style, and no other. */
export const hashOf = (inline: string) => `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
