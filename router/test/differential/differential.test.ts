import { supergraphs } from '../supergraphs/all';
import { canonical } from '../support/facts';
import { type FaultMode, faultModes } from '../support/faults';
import type { ClientAnswer } from '../support/oracle';
import { startTestRouter, type TestRouter } from '../support/router';
import { type Difference, gatewayDifferences, planDifferences } from './differences';
import { describeFailure, operations, type Question, type References, seed, startReferences } from './references';
import { judge, type Verdict } from './verdict';

const planners = ['apollo', 'auto'] as const;
// Chains of @requires whose fields take different arguments: each planner mixes other ones up, and no answer is the right one.
const onlyApollo = new Set(['currency']);
const met = new Set<Difference>();

// Which fetches a plan has decides what a fault between servers does to an answer: the gateway knows its own planner's only.
const ofPlans: ReadonlySet<FaultMode> = new Set(['partial entities', 'representations', 'transport']);

describe.each(supergraphs)('in front of $name,', (graph) => {
  let references: References;
  const routers = new Map<string, TestRouter>();
  beforeAll(async () => {
    references = await startReferences(graph);
  });
  afterAll(async () => {
    for (const router of routers.values()) await router.stop();
    await references.stop();
  });

  const routerBy = async (planner: (typeof planners)[number]): Promise<TestRouter> => {
    const router =
      routers.get(planner) ??
      (await startTestRouter({ supergraph: references.running.supergraphSdl, config: { planner } }));
    routers.set(planner, router);
    return router;
  };

  const judged = async ({ request, one }: Question, answer: ClientAnswer): Promise<Verdict> => {
    const verdict = await judge(references.running.apiSchema, request, one, answer);
    if (verdict.excuse) met.add(verdict.excuse);
    return verdict;
  };

  // The references alone, so that they are known to be worth judging by.
  it.each(faultModes)('the references agree, or differ for a known reason, with faults: %s', async (mode) => {
    let changed = 0;
    for (let index = 0; index < operations; index++) {
      const question = await references.question(mode, index);
      const { one } = question;
      if (canonical(one.gateway) !== canonical(one.faultless.gateway)) changed++;
      // Every fifth again: the faults are the facts', not the moment's.
      if (index % 5 === 0) {
        expect(withoutOrder(await references.askGateway(question))).toEqual(withoutOrder(one.gateway));
      }
      if (!one.specification) continue;
      const { problems } = await judged(question, one.specification);
      if (problems.length > 0)
        throw new Error(describeFailure(question, { index, problems, answer: one.specification }));
    }
    expect(changed > operations / 20).toBe(mode !== 'none');
  });

  describe.each(onlyApollo.has(graph.name) ? (['apollo'] as const) : planners)('planned by %s,', (planner) => {
    it.each(faultModes)('the router answers as the references do, with faults: %s', async (mode) => {
      const router = await routerBy(planner);
      const failures: string[] = [];
      for (let index = 0; index < operations; index++) {
        const question = await references.question(mode, index);
        const { request, faults, one } = question;
        references.running.reset(faults);
        const answer = await router.answer(request);
        const asked = [...references.running.requests];
        const likeItself = planner !== 'apollo' && ofPlans.has(mode);
        const own = likeItself ? { ...question, one: { ...one, gateway: answer } } : question;
        const { problems } = await judged(own, answer);
        const misplanned = planDifferences.some(({ applies }) => applies(one, answer));
        const mistakes = misplanned ? [] : asked.flatMap((each) => each.mistakes);
        problems.push(...mistakes.map((mistake) => `A subgraph was asked wrongly: ${mistake}`));
        if (problems.length > 0) failures.push(describeFailure(question, { index, problems, answer, asked }));
      }
      if (failures.length > 0) {
        throw new Error(
          `${failures.length} of ${operations} answers are wrong:\n\n${failures.slice(0, 3).join('\n\n')}`,
        );
      }
    });
  });
});

// Only these operations are known to meet them all.
(seed === '' && operations >= 25 ? describe : describe.skip)('the table of known differences', () => {
  it('has no entry that nothing needs', () => {
    const unused = [...gatewayDifferences, ...planDifferences].filter((difference) => !met.has(difference));
    expect(unused.map(({ reason }) => reason)).toEqual([]);
  });
});

// Errors come in the order of the subgraphs' answers, which is nobody's.
function withoutOrder({ data, errors }: ClientAnswer): unknown {
  return { data, errors: errors?.map(({ message }) => message).sort() };
}
