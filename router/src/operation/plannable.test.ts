import { startTested, type TestedRouter } from '../test/client';
import { type Federation, serveSubgraphs } from '../test/federation';
import { peopleAndPosts } from '../test/people';

let federation: Federation;
beforeAll(async () => {
  federation = await serveSubgraphs(peopleAndPosts);
});
afterAll(() => federation.stop());

describe.each(['apollo', 'auto'] as const)('planned by %s,', (planner) => {
  let router: TestedRouter;
  beforeAll(async () => {
    router = await startTested(federation.supergraph, { planner });
  });
  afterAll(() => router.stop());

  it.each([
    ['fields', '{ people @include(if: $yes) { name @include(if: $no) } }'],
    ['a fragment', '{ people @include(if: $yes) { ... on Person @include(if: $no) { name id } } }'],
    [
      'fields of fragments',
      '{ people @include(if: $yes) { ... { ...Named } } } fragment Named on Person { name @include(if: $no) }',
    ],
  ])('objects are there that have no field but %s, which conditions take out', async (_, query) => {
    const { body } = await router.ask({
      query: `query ($yes: Boolean!, $no: Boolean!) ${query}`,
      variables: { yes: true, no: false },
    });
    expect(body).toEqual({ data: { people: [{}, {}] } });
  });
});
