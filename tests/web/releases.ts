import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/**
 * A web app with a door in front of it at which a new release is put in place, as a deployment does: its worker and its page
 * are others, and the files that the former page names are gone.
 */
export async function openReleases(app: string): Promise<{ url: string; deploy(): void; close(): Promise<void> }> {
  let deployed = false;
  const answer = async (from: IncomingMessage, to: ServerResponse) => {
    const { pathname } = new URL(from.url ?? '/', app);
    if (deployed && pathname.startsWith('/assets/')) return to.writeHead(404).end();
    const { statusCode = 502, headers } = from;
    const isChanged = deployed && (pathname === '/sw.js' || /html/.test(headers['content-type'] ?? ''));
    if (!isChanged) return from.pipe(to.writeHead(statusCode, headers));
    const { 'content-length': _, ...rest } = headers;
    const content = await text(from);
    return to
      .writeHead(statusCode, rest)
      .end(pathname === '/sw.js' ? newWorker(content) : content.replace('<head>', `<head>${MARK}`));
  };
  const server = createServer((from, to) => {
    // Whole and plain, for the content to be changed.
    const { 'if-none-match': _, 'if-modified-since': __, ...others } = from.headers;
    const headers = { ...others, 'accept-encoding': 'identity' };
    const asked = request(new URL(from.url ?? '/', app), { method: from.method, headers }, (response) => {
      response.url = from.url;
      answer(response, to).catch((error) => to.destroy(error));
    });
    asked.on('error', () => to.destroy());
    to.on('close', () => asked.destroy());
    from.pipe(asked);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy() {
      deployed = true;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const MARK = '<meta name="release" content="new">';

/** What marks a page of the new release. */
export const NEW_RELEASE = 'meta[name=release]';

/** One that keeps another page than the former. */
function newWorker(worker: string): string {
  const changed = worker.replace(/("?url"?:"index\.html",\s*"?revision"?:")/, '$1new-');
  if (changed === worker) throw new Error('The worker names its page in another way.');
  return changed;
}
