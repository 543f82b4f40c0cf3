import { createApolloPlanner } from '../../src/plan/apollo-planner';
import { createHivePlanner } from '../../src/plan/hive-planner';
import type { Planner, QueryPlan } from '../../src/plan/planner';
import { readSupergraph, type SupergraphSchema } from '../../src/schema/supergraph';
import { people } from '../supergraphs/people';
import type { ClientRequest } from '../support/oracle';
import { generateOperation } from '../support/query-generator';
import { composeGraph } from '../support/test-graph';

const { supergraphSdl, apiSchema } = composeGraph(people, (name) => `http://localhost/${name}`);
const some = (what: string, count: number): ClientRequest[] =>
  Array.from({ length: count }, (_, index) => generateOperation(apiSchema, people, `${what} ${index}`));

const planners: [string, (supergraph: SupergraphSchema) => Planner | undefined][] = [
  ['apollo', (supergraph) => createApolloPlanner(supergraph, { defer: true })],
  ['hive', createHivePlanner],
];

/** A plan, or why there is none: a planner that refuses an operation has to refuse it always. */
async function plansOf(planner: Planner, requests: readonly ClientRequest[]): Promise<(QueryPlan | string)[]> {
  const plans: (QueryPlan | string)[] = [];
  for (const { query, operationName } of requests) {
    const planning = planner.plan({ text: query, operationName, labels: new Set() });
    plans.push(await planning.catch((error: Error) => error.message));
  }
  return plans;
}

describe.each(planners)('a plan by %s', (_, create) => {
  it('is the same when it is the first and when a thousand others went before', async () => {
    const requests = some('asked', 40);
    const cold = create(readSupergraph(supergraphSdl));
    const warm = create(readSupergraph(supergraphSdl));
    if (!cold || !warm) throw new Error('There is no such planner on this platform.');
    try {
      const first = await plansOf(cold, requests);
      await plansOf(warm, some('other', 1_000));
      expect(first.filter((plan) => typeof plan !== 'string').length).toBeGreaterThan(30);
      expect(await plansOf(warm, requests)).toEqual(first);
    } finally {
      await Promise.all([cold.close(), warm.close()]);
    }
  });
});
