import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileRoutes } from './file-links';
import { type Files, openFiles } from './files';
import { type Running, serveHttp } from './http';
import { createLog } from './log';
import { createMetrics } from './metrics';

// With a dot in its name, as .data has.
const folder = mkdtempSync(join(tmpdir(), '.lyceum-links-'));
const secret = 'a secret of 32 characters or more';
// Long enough to be worth compressing.
const page = '<script>alert(1)</script>'.repeat(100);
let files: Files;
let server: Running;

beforeAll(async () => {
  files = openFiles({ filesUrl: `file:${folder}`, filesSecret: secret, filesPublicUrl: 'http://localhost' });
  server = await serveHttp({
    name: 'files',
    port: 0,
    host: '127.0.0.1',
    log: createLog('files', 'silent'),
    metrics: createMetrics('files'),
    drainMs: 1_000,
    ready: async () => {},
    routes: (app) => fileRoutes(app, files, { filesSecret: secret }),
  });
  for (const key of ['tenant/page.html', 'tenant/other.html'])
    await files.put(key, Readable.from([Buffer.from(page)]), { maxBytes: 10_000 });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const link = (options: Partial<Parameters<Files['signedUrl']>[1]> = {}) => {
  const signed = new URL(files.signedUrl('tenant/page.html', { expiresInMs: 60_000, ...options }));
  return new URL(`${signed.pathname}${signed.search}`, server.url);
};

describe('a link to a file', () => {
  it('gives the file without signing in, to be saved and not shown', async () => {
    const answer = await fetch(link());
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(page);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=page.html');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  it('carries the name that the file is saved under, safely', async () => {
    const answer = await fetch(link({ download: 'Übung "1"\r\nSet-Cookie: a=b.html' }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=/);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('serves a part of the file, uncompressed', async () => {
    const answer = await fetch(link(), { headers: { range: 'bytes=1-2000', 'accept-encoding': 'gzip' } });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe(page.slice(1, 2_001));
  });

  it('answers NOT_FOUND in the same words once expired, forged in any part, unsigned, or to a file that is gone', async () => {
    const other = link();
    other.pathname = '/files/tenant/other.html';
    const later = link();
    later.searchParams.set('expires', String(Number(later.searchParams.get('expires')) + 1));
    const renamed = link({ download: 'a.txt' });
    renamed.searchParams.set('download', 'a.html');
    const unsigned = link();
    unsigned.searchParams.delete('signature');
    const doubled = link();
    doubled.searchParams.append('signature', 'x');
    const gone = new URL(files.signedUrl('tenant/gone.html', { expiresInMs: 60_000 }));
    const links = [
      other,
      later,
      renamed,
      unsigned,
      doubled,
      link({ expiresInMs: -1 }),
      new URL(gone.pathname + gone.search, server.url),
    ];
    for (const url of links) {
      const answer = await fetch(url);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({
        errors: [{ message: 'There is no such file.', extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });

  it.each(['/files/..%2f..%2fetc/passwd', '/files/a%00', '/files/a//b'])('refuses %s', async (path) => {
    const answer = await fetch(new URL(path, server.url));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
