import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RouterConfigInput } from './config/schema';
import { configOf, startTested, type TestedRouter, until } from './test/client';
import { compose, type Federation, serveSubgraphs } from './test/federation';
import { peopleAndPosts } from './test/people';
import { type Program, startProgram } from './test/program';

let federation: Federation;
let router: TestedRouter;
beforeAll(async () => {
  federation = await serveSubgraphs(peopleAndPosts);
});
afterAll(() => federation.stop());
beforeEach(async () => {
  federation.before = () => undefined;
  federation.requests.length = 0;
  federation.asked();
  router = await startTested(federation.supergraph);
});
afterEach(() => router.stop());

type Outcome = 'ok' | 'failed' | 'unchanged';
const reloads = async (outcome: Outcome) =>
  (await router.metric(`lyceum_router_reloads_total{outcome="${outcome}"`)) ?? 0;

/** Reads everything anew, with what is given in place of what was, and waits for what becomes of it. */
async function reload(outcome: Outcome, changed: { config?: RouterConfigInput; sdl?: string } = {}): Promise<void> {
  const before = await reloads(outcome);
  const { config, ...rest } = changed;
  router.sources = { ...router.sources, ...rest, ...(config && { config: configOf(config) }) };
  process.emit('SIGHUP');
  await until(async () => (await reloads(outcome)) > before);
}

const logged = (message: string) => router.lines.filter(({ msg }) => msg === message);
const withDescription = (index: number) => `"${index}" ${federation.supergraph.trimStart()}`;

describe('a reload', () => {
  it('twenty times under mutations and queries loses none and refuses none', async () => {
    let stopped = false;
    const answered = { mutations: 0, queries: 0 };
    const stream = async (kind: keyof typeof answered, worker: number) => {
      for (let index = 0; !stopped; index++) {
        const name = `${worker}-${index}`;
        const { status, body } =
          kind === 'mutations'
            ? await router.ask({
                query: 'mutation Rename($name: String!) { rename(name: $name) { name bio } }',
                variables: { name },
              })
            : await router.ask(`query Q${index % 7} { me { id friend { id } } }`);
        expect([status, body]).toEqual([
          200,
          {
            data:
              kind === 'mutations' ? { rename: { name, bio: 'Bio of 1' } } : { me: { id: '1', friend: { id: '2' } } },
          },
        ]);
        answered[kind]++;
      }
    };
    const streams = [1, 2, 3, 4].flatMap((worker) => [stream('mutations', worker), stream('queries', worker)]);
    for (let index = 0; index < 20; index++) {
      const planner = index % 2 ? 'apollo' : 'hive';
      const change =
        index % 5 ? { sdl: withDescription(index) } : { config: { planner, limits: { depth: 10 + index } } };
      await reload('ok', change as Parameters<typeof reload>[1]);
    }
    stopped = true;
    await Promise.all(streams);
    expect(await reloads('ok')).toBe(20);
    const mutations = federation.requests.filter(({ query }) => query.startsWith('mutation'));
    expect(mutations).toHaveLength(answered.mutations);
    expect(new Set(mutations.map(({ variables }) => variables.name)).size).toBe(answered.mutations);
    expect(answered.queries).toBeGreaterThan(20);
    await until(async () => (await router.metric('lyceum_router_generations')) === 1);
  }, 240_000);

  it('serves what has changed: the schema and the configuration', async () => {
    expect((await router.ask('{ me { age } }')).status).toBe(400);
    const { people, posts } = peopleAndPosts;
    const { origin } = new URL(federation.supergraph.match(/http:\/\/[^"]+/)?.[0] ?? '');
    const aged = { ...people, sdl: people.sdl.replace('mood: String!', 'mood: String! age: Int') };
    await reload('ok', { sdl: compose({ people: aged, posts }, (name) => `${origin}/${name}`) });
    federation.before = () => ({ data: { me: { age: 40 } } });
    expect((await router.ask('{ me { age } }')).body).toEqual({ data: { me: { age: 40 } } });
    await reload('ok', { config: { limits: { depth: 1 } } });
    expect((await router.ask('{ me { age } }')).status).toBe(400);
  });

  it.each([
    ['a schema that is none', { sdl: 'type Query {' }],
    ['a schema that is not composed', { sdl: 'type Query { me: Int }' }],
    [
      'a subgraph that the schema does not have',
      { config: { subgraphs: { byName: { nobody: { url: 'http://x' } } } } },
    ],
    ['a contract that leaves nothing', { config: { contract: { include: ['nothing'] } } }],
  ] satisfies [string, Parameters<typeof reload>[1]][])(
    'with %s leaves what runs, and a line in the log',
    async (_, change) => {
      const { sources } = router;
      await reload('failed', change);
      expect(logged('could not reload: what runs stays')).toHaveLength(1);
      expect((await router.ask('{ me { id } }')).body).toEqual({ data: { me: { id: '1' } } });
      router.sources = sources;
      await reload('unchanged');
      await reload('ok', { sdl: withDescription(1) });
      expect((await router.ask('{ me { id } }')).body).toEqual({ data: { me: { id: '1' } } });
    },
  );

  it('of what has not changed keeps what runs, with all that it has planned', async () => {
    await router.ask('{ me { id } }');
    const plans = await router.metric('lyceum_router_plan_seconds_count');
    await reload('unchanged');
    await router.ask('{ me { id } }');
    expect(await router.metric('lyceum_router_plan_seconds_count')).toBe(plans);
    expect(logged('reloaded')).toEqual([]);
  });

  it('plans anew what was asked for lately before anybody asks again, and what is persisted', async () => {
    const persisted = '{ people { id } }';
    router.sources = { ...router.sources, operations: new Map([['a'.repeat(64), persisted]]) };
    const asked = [
      { query: '{ me { id } }' },
      { query: 'query Named { me { name } }', operationName: 'Named' },
      { query: 'query Alone { me { name id } }' },
      { query: 'query A { me { friend { id } } } query B { me { bio } }', operationName: 'B' },
    ];
    for (const request of asked) expect((await router.ask(request)).body.errors).toBeUndefined();
    await reload('ok', { sdl: withDescription(1) });
    const plans = await router.metric('lyceum_router_plan_seconds_count');
    for (const request of [...asked, { query: persisted }])
      expect((await router.ask(request)).body.errors).toBeUndefined();
    expect(await router.metric('lyceum_router_plan_seconds_count')).toBe(plans);
    // Two are of the first schema as well.
    expect(plans).toBe(4 + 5);
  });

  it('lets requests end in what they began in, and closes it after the last of them', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    federation.before = ({ query }) => (query.includes('mood') ? undefined : gate);
    const slow = router.ask('{ people { id posts { title } } }');
    await until(() => federation.requests.length > 0);
    await reload('ok', { sdl: withDescription(1), config: { limits: { rootFields: 5 } } });
    await reload('ok', { sdl: withDescription(2) });
    // Nobody is in the one between, and closing it takes its time.
    await until(async () => (await router.metric('lyceum_router_generations')) === 2);
    expect((await router.ask('{ me { mood } }')).body.data).toEqual({ me: null });
    release();
    const titles = [{ title: 'No. 1' }, { title: 'No. 2' }];
    expect((await slow).body).toEqual({ data: { people: ['1', '2'].map((id) => ({ id, posts: titles })) } });
    await until(async () => (await router.metric('lyceum_router_generations')) === 1);
  });

  it('asked for while another runs comes once more after it', async () => {
    const before = await reloads('ok');
    for (let index = 0; index < 5; index++) {
      router.sources = { ...router.sources, sdl: withDescription(index) };
      process.emit('SIGHUP');
    }
    await until(async () => (await reloads('ok')) + (await reloads('unchanged')) >= before + 2);
    expect((await router.ask('{ __typename }')).status).toBe(200);
    expect(await reloads('failed')).toBe(0);
  });
});

describe('the program', () => {
  let folder: string;
  let program: Program;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reload-'));
  });
  afterEach(async () => {
    program.kill('SIGTERM');
    await program.ended;
    rmSync(folder, { recursive: true });
  });

  const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
  async function start(config: string): Promise<void> {
    write('supergraph.graphql', federation.supergraph);
    write('router.yaml', config);
    program = startProgram([
      '--supergraph',
      join(folder, 'supergraph.graphql'),
      '--config',
      join(folder, 'router.yaml'),
    ]);
    await program.said('listening');
  }

  it('reads its files anew after SIGHUP', async () => {
    await start('reload: { watch: false }\n');
    expect(await program.ask('{ me { id } }')).toEqual([200, { data: { me: { id: '1' } } }]);
    write('router.yaml', 'reload: { watch: false }\nlimits: { depth: 1 }\n');
    program.kill('SIGHUP');
    await program.said('reloaded');
    expect((await program.ask('{ me { id } }'))[0]).toBe(400);
    write('router.yaml', 'limit: 1\n');
    program.kill('SIGHUP');
    await program.said('could not reload: what runs stays');
    expect((await program.ask('{ me { id } }'))[0]).toBe(400);
  });

  it('notices that a file has been written or replaced', async () => {
    await start('limits: { depth: 1 }\n');
    expect((await program.ask('{ me { id } }'))[0]).toBe(400);
    write('next.yaml', 'limits: { depth: 5 }\n');
    renameSync(join(folder, 'next.yaml'), join(folder, 'router.yaml'));
    await program.said('reloaded');
    expect(await program.ask('{ me { id } }')).toEqual([200, { data: { me: { id: '1' } } }]);
  });
});
