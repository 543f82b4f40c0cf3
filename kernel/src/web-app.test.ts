import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { webApp } from './web-app';

const folder = mkdtempSync(join(tmpdir(), 'web-app-'));
const dist = join(folder, 'dist');
const app = express();
const server = createServer(app);

beforeAll(async () => {
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>An app</title>');
  writeFileSync(join(dist, 'icon.svg'), '<svg/>');
  writeFileSync(join(folder, 'build.mjs'), `console.log(${JSON.stringify(dist)})`);
  webApp(app, { name: 'An app', folder, media: [] });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const get = (path: string) =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, { headers: { accept: 'text/html' } });

/** The first answers may say that it is being built. */
async function page(): Promise<Response> {
  for (;;) {
    const answer = await get('/courses/1');
    if (answer.status !== 503) return answer;
    await answer.text();
  }
}

describe('webApp', () => {
  it('has a page for every screen, under a policy that lets no foreign script in', async () => {
    const answer = await page();
    expect(await answer.text()).toContain('An app');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('outlives a file that is gone, and goes on with the others', async () => {
    await page();
    rmSync(join(dist, 'index.html'));
    await expect(get('/courses/1').then((answer) => answer.text())).rejects.toThrow();
    const icon = await get('/icon.svg');
    expect([icon.status, await icon.text()]).toEqual([200, '<svg/>']);
  });
});
