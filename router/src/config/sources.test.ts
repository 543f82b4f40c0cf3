import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '@lyceum/kernel/config';
import { loadSources, type SourceOptions } from './sources';

const supergraph = join(__dirname, '../../../schema/supergraph.graphql');
const folder = mkdtempSync(join(tmpdir(), 'lyceum-router-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file in the folder of this test, whose name it gives. */
function file(name: string, content: string): string {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const load = (options: Partial<SourceOptions>) => loadSources({ environment: {}, ...options });

async function problemsOf(options: Partial<SourceOptions>): Promise<string[]> {
  const error = await load(options).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (error instanceof ConfigError) return [...error.problems];
  throw error;
}

describe('loadSources', () => {
  it('needs no more than a supergraph', async () => {
    const { sources, port, files } = await load({ supergraphFile: supergraph });
    expect(sources.sdl).toBe(readFileSync(supergraph, 'utf8'));
    expect(sources.permissions).toBeUndefined();
    expect(sources.operations.size).toBe(0);
    expect(port).toBe(4000);
    expect(files).toEqual([supergraph]);
  });

  it('reads all that the configuration names, and says which files and folders that were', async () => {
    const operation = '{ __typename }';
    const hash = createHash('sha256').update(operation).digest('hex');
    const operations = file('all/operations/web.json', JSON.stringify({ [hash]: operation }));
    const permissions = file('all/permissions.json', '{"Query.me": ["user:read"], "Course.title": "public"}');
    const graph = file('all/graph.graphql', `\uFEFF${readFileSync(supergraph, 'utf8')}`);
    const secret = file('all/secret', 's'.repeat(40));
    const keys = file('all/keys.json', '{"keys": []}');
    const configFile = file(
      'all/router.yaml',
      `supergraph: graph.graphql
server: { port: 4100 }
principal: { secret: file:secret }
authentication: { issuers: [{ issuer: a, jwks: keys.json }] }
authorization: { permissions: permissions.json }
persistedOperations: { files: [operations] }
`,
    );
    const { sources, port, files } = await load({ configFile });
    expect(port).toBe(4100);
    expect(sources.sdl).toBe(readFileSync(supergraph, 'utf8'));
    expect(sources.permissions).toEqual({ 'Query.me': ['user:read'], 'Course.title': 'public' });
    expect([...sources.operations]).toEqual([[hash, operation]]);
    expect(sources.config.principal?.secret).toBe('s'.repeat(40));
    expect([...files].sort()).toEqual(
      [configFile, graph, secret, keys, permissions, operations, join(folder, 'all/operations')].sort(),
    );
  });

  it('reads anew each time', async () => {
    const configFile = file('anew.yaml', 'defer: true');
    expect((await load({ configFile, supergraphFile: supergraph })).sources.config.defer).toBe(true);
    file('anew.yaml', 'defer: false');
    expect((await load({ configFile, supergraphFile: supergraph })).sources.config.defer).toBe(false);
  });

  it('takes the flag before the environment, and that before the file', async () => {
    const configFile = file('order.yaml', 'supergraph: nowhere.graphql\nserver: { port: 1 }');
    const fromFile = await problemsOf({ configFile });
    expect(fromFile).toEqual([`${join(folder, 'nowhere.graphql')}: there is no such file.`]);
    const environment = { SUPERGRAPH: supergraph, PORT: '2' };
    expect(await load({ configFile, environment })).toMatchObject({ port: 2, files: [configFile, supergraph] });
    const elsewhere = { ...environment, SUPERGRAPH: '/nowhere' };
    const flags = { supergraphFile: supergraph, port: 3, contract: ['public'] };
    const { port, sources } = await load({ configFile, environment: elsewhere, ...flags });
    expect(port).toBe(3);
    expect(sources.config.contract).toEqual({ include: ['public'], exclude: [] });
  });

  it('says that there is no supergraph and how to give one', async () => {
    expect(await problemsOf({})).toEqual([
      'supergraph: is not given. Say --supergraph FILE, or SUPERGRAPH, or supergraph: in the file of --config.',
    ]);
  });

  it('says that there is no configuration file', async () => {
    expect(await problemsOf({ configFile: 'nowhere.yaml' })).toEqual(['nowhere.yaml: there is no such file.']);
    expect(await problemsOf({ configFile: folder })).toEqual([`${folder}: is a folder, not a file.`]);
  });

  it('tells a supergraph from a schema, and a schema from something else', async () => {
    const schema = file('schema.graphql', 'type Query { a: Int }');
    const broken = file('broken.graphql', 'type Query {\n  a: \n}');
    expect(await problemsOf({ supergraphFile: schema })).toEqual([
      `${schema}: is a schema, but no supergraph: it has no join__Graph. Compose the subgraphs, for example with \`rover supergraph compose\`.`,
    ]);
    expect(await problemsOf({ supergraphFile: broken })).toEqual([
      `${broken} (line 3): is not GraphQL. Syntax Error: Expected Name, found "}".`,
    ]);
    expect(await problemsOf({ supergraphFile: file('empty.graphql', '') })).toEqual([
      expect.stringContaining('is not GraphQL. Syntax Error: Unexpected <EOF>.'),
    ]);
  });

  it('names every file that is missing or holds something else, at once', async () => {
    const permissions = file('bad/permissions.json', '{"Course": "public"}');
    const operations = file('bad/operations.json', `{"${'0'.repeat(64)}": "{ a }"}`);
    const configFile = file(
      'bad/router.yaml',
      `supergraph: nowhere.graphql
server: { tls: { certificate: cert.pem, key: key.pem } }
authorization: { permissions: permissions.json }
persistedOperations: { files: [operations.json] }
hooks: [./hook.cjs]
`,
    );
    const inFolder = (name: string) => join(folder, 'bad', name);
    expect(await problemsOf({ configFile })).toEqual([
      `${inFolder('nowhere.graphql')}: there is no such file.`,
      `${permissions}: expected "Type.field" to be "public", "signedIn", a permission or a list of them: {"Course":"public"}.`,
      `${operations}: ${'0'.repeat(64)} is not the SHA-256 of its operation.`,
      `${inFolder('cert.pem')}: there is no such file.`,
      `${inFolder('key.pem')}: there is no such file.`,
      `${inFolder('hook.cjs')}: there is no such file.`,
    ]);
  });

  it.each([
    ['{"Course.title": 5}', 'expected "Type.field" to be'],
    ['{"__proto__": "public"}', 'expected "Type.field" to be'],
    ['["Course.title"]', 'expected an object'],
    ['{"Course.title": ', 'is not JSON.'],
  ])('refuses the permissions %s', async (content, problem) => {
    const permissions = file('permissions.json', content);
    const configFile = file('permissions.yaml', 'authorization: { permissions: permissions.json }');
    const [line] = await problemsOf({ configFile, supergraphFile: supergraph });
    expect(line).toContain(`${permissions}: ${problem}`);
  });
});
