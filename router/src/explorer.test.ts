import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import express from 'express';
import { parse, validate } from 'graphql';
import { explorerRoutes } from './explorer';

let server: Server | undefined;
afterEach(() => server?.close());

async function explorerWith(build: () => Promise<string>): Promise<string> {
  const app = express();
  explorerRoutes(app, build);
  server = createServer(app).listen(0);
  await new Promise((resolve) => server?.once('listening', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

describe('the explorer', () => {
  it('asks to wait while GraphiQL is being built, and builds it once for all who wait', async () => {
    let builds = 0;
    let finish = (_folder: string) => {};
    const url = await explorerWith(() => {
      builds += 1;
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    const waiting = await Promise.all([fetch(`${url}/explorer/`), fetch(`${url}/explorer/`)]);
    expect(waiting.map(({ status }) => status)).toEqual([503, 503]);
    expect(await waiting[0]?.text()).toContain('http-equiv="refresh"');

    finish(join(__dirname, '../explorer'));
    const ready = await fetch(`${url}/explorer/`);
    expect([ready.status, builds]).toEqual([200, 1]);
    expect(await ready.text()).toContain('<div id="explorer">');
  });

  it('says why GraphiQL could not be built, and tries again after that', async () => {
    const outcomes = [Promise.reject(new Error('vite is <missing>')), Promise.resolve(join(__dirname, '../explorer'))];
    const url = await explorerWith(() => outcomes.shift() as Promise<string>);
    const failed = await fetch(`${url}/explorer/`);
    expect(failed.status).toBe(500);
    expect(await failed.text()).toContain('vite is &lt;missing>');
    expect((await fetch(`${url}/explorer/`)).status).toBe(200);
  });

  it('begins with operations that the graph understands', () => {
    const supergraph = Supergraph.build(readFileSync(join(__dirname, '../../schema/supergraph.graphql'), 'utf8'));
    const welcome = parse(readFileSync(join(__dirname, '../explorer/welcome.graphql'), 'utf8'));
    expect(validate(supergraph.apiSchema().toGraphQLJSSchema(), welcome)).toEqual([]);
  });
});
