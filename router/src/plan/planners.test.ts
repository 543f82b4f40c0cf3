import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, startTested } from '../test/client';
import { type Federation, serveSubgraphs } from '../test/federation';
import { peopleAndPosts } from '../test/people';
import { startProgram } from '../test/program';

let federation: Federation;
beforeAll(async () => {
  federation = await serveSubgraphs(peopleAndPosts);
});
afterAll(() => federation.stop());

describe('planner: auto', () => {
  it('is Hive’s, and Apollo’s for what is answered in parts', async () => {
    const router = await startTested(federation.supergraph);
    try {
      const plans = async () => [
        (await router.metric('lyceum_router_plan_seconds_count{planner="hive"')) ?? 0,
        (await router.metric('lyceum_router_plan_seconds_count{planner="apollo"')) ?? 0,
      ];
      await router.ask('{ me { id bio } }');
      expect(await plans()).toEqual([1, 0]);
      const deferred = '{ me { id ... @defer { bio } } }';
      expect(await all(router.inParts(deferred))).toHaveLength(2);
      expect(await plans()).toEqual([1, 1]);
      // Whoever takes it whole has the other plan.
      expect((await router.ask(deferred)).body).toEqual({ data: { me: { id: '1', bio: 'Bio of 1' } } });
      expect(await plans()).toEqual([2, 1]);
    } finally {
      await router.stop();
    }
  });

  it('takes a supergraph with a description', async () => {
    const router = await startTested(`"""Of "people"\\n and posts."""\n${federation.supergraph.trimStart()}`);
    try {
      expect((await router.ask('{ me { id bio } }')).body).toEqual({ data: { me: { id: '1', bio: 'Bio of 1' } } });
      expect(await router.metric('lyceum_router_plan_seconds_count{planner="hive"')).toBe(1);
    } finally {
      await router.stop();
    }
  });
});

describe('on a platform that Hive’s planner has no build for', () => {
  let folder: string;
  let files: string[];
  let without: string[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'planners-'));
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    files = ['--supergraph', file('supergraph.graphql', federation.supergraph)];
    const missing = `
      const { _resolveFilename: resolve } = module.constructor;
      module.constructor._resolveFilename = function (name, ...rest) {
        if (name.startsWith('@graphql-hive/')) throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' });
        return resolve.call(this, name, ...rest);
      };`;
    without = ['-r', file('missing.cjs', missing)];
    file('hive.yaml', 'planner: hive\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('Apollo’s planner takes its place', async () => {
    const program = startProgram(files, without);
    try {
      await program.said('listening');
      expect(await program.ask('{ me { id bio } }')).toEqual([200, { data: { me: { id: '1', bio: 'Bio of 1' } } }]);
    } finally {
      program.kill('SIGTERM');
      await program.ended;
    }
  });

  it('a router that insists on it does not start, and says why', async () => {
    const program = startProgram([...files, '--config', join(folder, 'hive.yaml')], without);
    const { code, errors } = await program.ended;
    expect(code).toBe(1);
    expect(errors + JSON.stringify(program.lines)).toContain(
      'planner: hive has no build for this platform. Say planner: auto.',
    );
  });
});
