import { startTested, type TestedRouter } from '../test/client';
import { type Federation, serveSubgraphs } from '../test/federation';
import { peopleAndPosts } from '../test/people';

let federation: Federation;
let router: TestedRouter;
beforeAll(async () => {
  federation = await serveSubgraphs(peopleAndPosts);
  router = await startTested(federation.supergraph, { limits: { operations: 4 } });
});
afterAll(async () => {
  await router.stop();
  await federation.stop();
});

const hits = async () => (await router.metric('lyceum_router_operation_cache_total{result="hit"')) ?? 0;

describe('compiled operations', () => {
  it('are as many as the configuration says, whatever else several of one document take', async () => {
    const alone = ['{ me { id } }', '{ me { name } }', '{ people { id } }', '{ people { name } }'];
    const several = 'query A { me { id } } query B { me { name } }';
    for (const query of alone) await router.ask(query);
    for (const operationName of ['A', 'B', 'A']) await router.ask({ query: several, operationName });
    const before = await hits();
    for (const query of alone) await router.ask(query);
    expect((await hits()) - before).toBe(4);
  });
});
