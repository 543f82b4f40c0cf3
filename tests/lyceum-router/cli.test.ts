import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { killProcesses, type Process, startProcess } from '../support/process';

const folder = mkdtempSync(join(tmpdir(), 'lyceum-router-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => killProcesses());

// Composed of one subgraph: `open` is tagged public, `stock` internal, `cost` nothing.
const supergraph = join(__dirname, 'shop.graphql');

/** A file in the folder of this test, whose name it gives. */
function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const lyceumRouter = (args: string[], environment: NodeJS.ProcessEnv = {}) =>
  startProcess('router/bin/lyceum-router.cjs', environment, args);

async function outcomeOf(args: string[], environment?: NodeJS.ProcessEnv) {
  const router = lyceumRouter(args, environment);
  return { code: await router.ended, printed: router.printed() };
}

const urlOf = async (router: Process) => (await router.prints(/"url":"([^"]+)","msg":"listening"/))[1] as string;

async function fieldsOf(url: string): Promise<string[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __schema { queryType { fields { name } } } }' }),
  });
  const { data } = (await response.json()) as { data: { __schema: { queryType: { fields: { name: string }[] } } } };
  return data.__schema.queryType.fields.map(({ name }) => name);
}

describe('lyceum-router', () => {
  it('prints its flags for --help and its version for --version, and ends', async () => {
    const help = await outcomeOf(['--help']);
    expect(help.code).toBe(0);
    for (const flag of ['--supergraph FILE', '--config FILE', '--port PORT', '--contract TAG'])
      expect(help.printed).toContain(flag);
    const { version } = JSON.parse(readFileSync(join(__dirname, '../../router/package.json'), 'utf8')) as {
      version: string;
    };
    expect(await outcomeOf(['-v'])).toEqual({ code: 0, printed: `${version}\n` });
  });

  it.each([
    [['--supergrap', 'a'], '--supergrap is not a flag. Did you mean --supergraph?'],
    [['--quux=1'], '--quux is not a flag.'],
    [['-x'], '-x is not a flag.'],
    [['graph.graphql'], "Unexpected argument 'graph.graphql'."],
    [['--port'], '--port needs a value.'],
    [['--supergraph', '--port', '1'], '--supergraph needs a value.'],
    [['--help=1'], '--help takes no value.'],
    [['--port', '70000'], '--port 70000: expected a number from 0 to 65535.'],
    [['--config', ''], '--config: expected a file.'],
  ])('refuses %j in a line and exits 2', async (args, line) => {
    const expected = `${line}\nlyceum-router --help says what it takes.\n`;
    expect(await outcomeOf(args)).toEqual({ code: 2, printed: expected });
  });

  it('tells all that is wrong with the configuration in plain lines and exits 1', async () => {
    const config = file('wrong.yaml', 'trafic: {}\nserver:\n  timeout: soon\n');
    expect(await outcomeOf(['--supergraph', supergraph, '--config', config], { PORT: 'http' })).toEqual({
      code: 1,
      printed: `The configuration has 3 errors:
  PORT: expected a whole number
  trafic (line 1): is not a key. Did you mean traffic?
  server.timeout (line 3): expected a number and a unit: 500ms, 10s, 15m, 1h, 7d
`,
    });
  });

  it('tells what does not fit together in a line and exits 1', async () => {
    const config = file('unfit.yaml', 'subgraphs: { byName: { warehouse: { url: "http://localhost:9" } } }');
    const { code, printed } = await outcomeOf(['--supergraph', supergraph, '--config', config, '--port', '0']);
    expect(code).toBe(1);
    expect(printed).toContain('warehouse');
    expect(printed).not.toMatch(/^\s+at /m);
  });

  it('says that its port is taken, and how to take another one', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const outcome = await outcomeOf(['--supergraph', supergraph, '--port', String(port)]);
    other.close();
    const line = `Port ${port} is taken. End the program that uses it, or say another one with --port.\n`;
    expect(outcome).toEqual({ code: 1, printed: line });
  });

  it('serves the supergraph of SUPERGRAPH on PORT, and drains on SIGTERM', async () => {
    const config = file('open.yaml', 'introspection: { enabled: true }');
    const router = lyceumRouter(['--config', config], { SUPERGRAPH: supergraph, PORT: '0' });
    const url = await urlOf(router);
    expect(await fieldsOf(url)).toEqual(['open', 'stock', 'cost']);
    for (const path of ['/healthz', '/readyz', '/metrics']) expect((await fetch(`${url}${path}`)).status).toBe(200);
    router.signal('SIGTERM');
    expect(await router.ended).toBe(0);
  });

  it('serves only what the tags of --contract include', async () => {
    const config = file('open.yaml', 'introspection: { enabled: true }');
    const args = ['--supergraph', supergraph, '--config', config, '--port', '0'];
    const router = lyceumRouter([...args, '--contract', 'public', '--contract', 'internal']);
    expect(await fieldsOf(await urlOf(router))).toEqual(['open', 'stock']);
  });

  it('ends with the process that gave it its flags, even when that one is killed', async () => {
    file('pid.cjs', 'console.log(`pid ${process.pid}`); exports.onResponse = () => {};');
    const config = file('pid.yaml', 'hooks: [./pid.cjs]');
    const router = lyceumRouter(['--supergraph', supergraph, '--config', config, '--port', '0']);
    const url = await urlOf(router);
    const pid = Number(/pid (\d+)/.exec(router.printed())?.[1]);
    expect(pid).not.toBe(router.pid);
    router.signal('SIGKILL');
    // Its output ends with the last process that holds it.
    await Promise.race([router.ended, setTimeout(5_000, undefined, { ref: false })]);
    const answer = await fetch(`${url}/healthz`).then(
      ({ status }) => status,
      () => 'gone',
    );
    if (answer !== 'gone') process.kill(pid, 'SIGKILL');
    expect(answer).toBe('gone');
  });

  it('runs in a Node with room for the garbage of many requests', async () => {
    const probe = file('probe.cjs', 'console.log(process.execArgv.join(" ")); process.exit();');
    const { printed } = await outcomeOf([], {
      NODE_OPTIONS: `--require ${file('only-child.cjs', `if (process.send) require(${JSON.stringify(probe)})`)}`,
    });
    expect(printed).toMatch(/--max-semi-space-size=64 --initial-old-space-size=1024/);
  });
});
