import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free-port';
import { killProcesses, type Process, startProcess } from '../support/process';

const supergraph = join(__dirname, 'shop.graphql');
const folder = mkdtempSync(join(tmpdir(), 'lyceum-router-'));
const configFile = join(folder, 'router.yaml');
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => killProcesses());

// Tells which process answers.
writeFileSync(
  join(folder, 'pid.cjs'),
  "exports.onResponse = ({ headers }) => { headers['x-pid'] = String(process.pid); };",
);
const configure = (settings = '') =>
  writeFileSync(configFile, `workers: 2\nhooks: [./pid.cjs]\nreload: { watch: false }\n${settings}`);

const startCli = (port: number) =>
  startProcess('router/src/cli.ts', {}, ['--supergraph', supergraph, '--config', configFile, '--port', String(port)]);

/** Waits until as many workers have said that they listen. */
async function listening(router: Process, workers: number): Promise<string> {
  const [, url] = await router.prints(new RegExp(`(?:"url":"([^"]+)","msg":"listening"[^]*?){${workers}}`));
  return url as string;
}

async function start(): Promise<{ router: Process; url: string }> {
  configure();
  // Port 0 would be another one for a worker that comes later.
  const router = startCli(await freePort());
  return { router, url: await listening(router, 2) };
}

/** Over a connection of its own: the workers take turns with connections. Resolves to the process that answered. */
async function ask(url: string, query = '{ __typename }'): Promise<{ pid: number; body: string }> {
  const asked = request(`${url}/graphql`, {
    agent: false,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  }).end(JSON.stringify({ query }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { pid: Number(response.headers['x-pid']), body };
}

async function pidsOf(url: string): Promise<number[]> {
  const pids = new Set<number>();
  for (let requests = 0; requests < 20; requests += 1) pids.add((await ask(url)).pid);
  return [...pids];
}

describe('workers', () => {
  it('take turns with connections, and end with the process that started them', async () => {
    const { router, url } = await start();
    const pids = await pidsOf(url);
    expect(pids).toHaveLength(2);
    expect(pids).not.toContain(router.pid);
    router.signal('SIGTERM');
    expect(await router.ended).toBe(0);
    await expect(ask(url)).rejects.toThrow('ECONNREFUSED');
  });

  it('are replaced when they end, and no request fails meanwhile', async () => {
    const { router, url } = await start();
    const before = await pidsOf(url);
    let over = false;
    const answers: string[] = [];
    const clients = Array.from({ length: 8 }, async () => {
      while (!over) answers.push((await ask(url)).body);
    });
    process.kill(before[0] as number, 'SIGTERM');
    await listening(router, 3);
    over = true;
    await Promise.all(clients);
    expect(new Set(answers)).toEqual(new Set(['{"data":{"__typename":"Query"}}']));
    const after = await pidsOf(url);
    expect(after).toHaveLength(2);
    expect(after).toContain(before[1]);
    expect(after).not.toContain(before[0]);
  });

  it('are replaced when they are killed', async () => {
    const { router, url } = await start();
    const [killed] = await pidsOf(url);
    process.kill(killed as number, 'SIGKILL');
    await router.prints(/"signal":"SIGKILL".*"msg":"a worker has ended, another will take its place"/);
    await listening(router, 3);
    const after = await pidsOf(url);
    expect(after).toHaveLength(2);
    expect(after).not.toContain(killed);
  });

  it('all read everything anew on SIGHUP', async () => {
    const { router, url } = await start();
    const introspection = '{ __schema { queryType { name } } }';
    expect((await ask(url, introspection)).body).toContain('errors');
    configure('introspection: { enabled: true }');
    router.signal('SIGHUP');
    await router.prints(/(?:"msg":"reloaded"[^]*?){2}/);
    for (let requests = 0; requests < 10; requests += 1)
      expect((await ask(url, introspection)).body).toBe('{"data":{"__schema":{"queryType":{"name":"Query"}}}}');
  });

  it('say once what keeps them from starting', async () => {
    configure();
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const router = startCli(port);
    expect(await router.ended).toBe(1);
    other.close();
    expect(router.printed()).toBe(
      `Port ${port} is taken. End the program that uses it, or say another one with --port.\nNo worker could start.\n`,
    );
  });
});
