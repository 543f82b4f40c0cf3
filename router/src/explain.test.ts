import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routerConfig } from './config/schema';
import { explained, explanationFor } from './explain';
import { explainedPlan, planText } from './explain-plan';
import type { FetchNode, PlanNode } from './plan/planner';
import { createPlanners } from './plan/planners';
import { readSupergraph } from './schema/supergraph';
import { endAll, json, query, serve, testRequest, testSubgraph } from './subgraphs/test/support';

afterEach(endAll);

const roles = (...names: string[]) => ({ roles: new Set(names) });

describe('?explain', () => {
  const { explain: nobody } = routerConfig.parse({});
  const { explain: everybody } = routerConfig.parse({ explain: { everybody: true } });
  const { explain: developers } = routerConfig.parse({ explain: { roles: ['developer'] } });

  it('is for nobody unless the configuration says for whom', () => {
    expect(explanationFor(nobody, roles('developer'), '/graphql?explain')).toBeUndefined();
    expect(explanationFor(developers, roles(), '/graphql?explain')).toBeUndefined();
    expect(explanationFor(developers, roles('reader', 'developer'), '/graphql?explain')).toMatchObject({ fetches: [] });
    expect(explanationFor(everybody, roles(), '/graphql?explain')).toMatchObject({ fetches: [] });
  });

  it.each(['/graphql?explain', '/graphql?explain=', '/graphql?explain=1', '/graphql?query=%7Ba%7D&explain=true'])(
    'is asked for by %s',
    (url) => expect(explanationFor(everybody, roles(), url)).toBeDefined(),
  );

  it.each([
    '/graphql',
    '/explain',
    '/graphql?explain=false',
    '/graphql?explain=0',
    '/graphql?query=explain',
    '/?explained',
  ])('is not asked for by %s', (url) => expect(explanationFor(everybody, roles(), url)).toBeUndefined());
});

describe('the explanation', () => {
  it('tells the plan, its cost and each fetch with its times from the beginning of the operation', async () => {
    const url = await serve((_request, response) => setTimeout(() => json(response, { data: { top: 1 } }), 5));
    const { subgraph } = testSubgraph(url);
    const explanation = explanationFor({ everybody: true, roles: [] }, roles(), '/graphql?explain');
    if (!explanation) throw new Error('It was not asked for.');
    Object.assign(explanation, { plan: { node: fetchNode }, planner: 'hive', cost: { estimated: 3, measured: 2 } });
    const request = testRequest({ explanation });
    await subgraph.fetch(query, request);
    await subgraph.fetch({ ...query, entities: 4, cacheHits: 2 }, request);

    const told = JSON.parse(JSON.stringify(explained(explanation)));
    expect(told).toEqual({
      ms: expect.any(Number),
      planner: 'hive',
      planCached: true,
      planMs: 0,
      cost: { estimated: 3, measured: 2 },
      plan: { kind: 'Fetch', subgraph: 'catalog', operation: '{ course { id } }' },
      text: expect.stringContaining('Fetch(service: "catalog")'),
      fetches: [
        {
          subgraph: 'products',
          operation: 'Top',
          startedAt: expect.any(Number),
          ms: expect.any(Number),
          bytes: 18,
          entities: 0,
          cacheHits: 0,
          merged: false,
          retries: 0,
          errors: 0,
        },
        expect.objectContaining({ entities: 4, cacheHits: 2 }),
      ],
    });
    const [first, second] = told.fetches;
    expect(first.startedAt).toBeGreaterThanOrEqual(0);
    expect(second.startedAt).toBeGreaterThanOrEqual(first.startedAt + first.ms - 0.01);
    expect(told.ms).toBeGreaterThanOrEqual(second.startedAt + second.ms - 0.01);
  });

  it('says how long planning took, where the plan was not known', () => {
    expect(explained({ plan: { node: fetchNode }, planMs: 4, fetches: [] })).toMatchObject({
      planCached: false,
      planMs: 4,
    });
  });

  it('holds no plan where no subgraph is needed', () => {
    expect(explained({ plan: { node: undefined }, fetches: [] })).toMatchObject({ plan: null, text: 'QueryPlan {}' });
  });
});

describe('a plan as text', () => {
  const supergraph = readSupergraph(readFileSync(join(__dirname, '../../schema/supergraph.graphql'), 'utf8'));
  const text = 'query Mine { me { id displayName seats(first: 3) { pageInfo { hasNextPage } } } }';

  it('reads like one of Apollo’s', async () => {
    const planners = createPlanners(supergraph, { planner: 'apollo', defer: true });
    try {
      const plan = await planners.for(false).plan({ text, operationName: 'Mine', labels: new Set() });
      expect(planText(plan)).toBe(`QueryPlan {
  Sequence {
    Fetch(service: "identity") {
      {
        me {
          __typename
          id
          displayName
        }
      }
    },
    Flatten(path: "me") {
      Fetch(service: "enrollment") {
        {
          ... on Person {
            __typename
            id
          }
        } =>
        {
          ... on Person {
            seats(first: 3) {
              pageInfo {
                hasNextPage
              }
            }
          }
        }
      },
    },
  },
}`);
    } finally {
      await planners.close();
    }
  });

  it('shows entities of several places that are asked for together', () => {
    const representations = [
      {
        kind: 'InlineFragment' as const,
        typeCondition: 'Course',
        selections: [field('__typename'), field('id', 'key')],
      },
    ];
    const batch: PlanNode = {
      kind: 'BatchFetch',
      subgraph: 'catalog',
      operationName: 'A',
      operation:
        'query A($a: [_Any!]!, $b: [_Any!]!) { _e0: _entities(representations: $a) { ...T } _e1: _entities(representations: $b) { ... on Lesson { minutes } } } fragment T on Course { title }',
      variables: [],
      aliases: [
        alias('_e0', [
          [{ field: 'home' }, { list: true }],
          [{ field: 'best' }, { types: ['Course', 'Lesson'] }],
        ]),
        alias('_e1', [[{ field: 'next' }]]),
      ],
    };
    function alias(name: string, paths: Extract<PlanNode, { kind: 'BatchFetch' }>['aliases'][number]['paths']) {
      const rest = { representationsVariable: 'a', inputRewrites: [], outputRewrites: [] };
      return { alias: name, paths, requires: representations, ...rest };
    }
    expect(planText({ node: batch })).toBe(`QueryPlan {
  BatchFetch(service: "catalog") {
    Entities(path: "home.@", "best|[Course,Lesson]") {
      {
        ... on Course {
          __typename
          key: id
        }
      } =>
      {
        ...T
      }
    },
    Entities(path: "next") {
      {
        ... on Course {
          __typename
          key: id
        }
      } =>
      {
        ... on Lesson {
          minutes
        }
      }
    },
    fragment T on Course {
      title
    },
  },
}`);
    expect(explainedPlan(batch)).toMatchObject({
      entities: [
        { alias: '_e0', paths: ['home.@', 'best|[Course,Lesson]'] },
        { alias: '_e1', paths: ['next'] },
      ],
    });
  });

  it('shows conditions, deferred parts and subscriptions', () => {
    const node: PlanNode = {
      kind: 'Defer',
      primary: {
        subselection: '{ course { id } }',
        node: { kind: 'Condition', variable: 'full', then: { ...fetchNode, id: '0' }, otherwise: fetchNode },
      },
      deferred: [
        { depends: ['0'], label: 'later', path: [{ field: 'course' }], subselection: '{ id }', node: undefined },
      ],
    };
    expect(planText({ node })).toBe(`QueryPlan {
  Defer {
    Primary {
      Include(if: $full) {
        Fetch(service: "catalog", id: 0) {
          {
            course {
              id
            }
          }
        },
      },
      Skip(if: $full) {
        Fetch(service: "catalog") {
          {
            course {
              id
            }
          }
        },
      },
    },
    Deferred(depends: [0], path: "course", label: "later") {},
  },
}`);
    const subscription: PlanNode = { kind: 'Subscription', primary: fetchNode, rest: undefined };
    expect(planText({ node: subscription })).toContain(
      'Subscription {\n    Primary {\n      Fetch(service: "catalog")',
    );
  });
});

const fetchNode: FetchNode = {
  kind: 'Fetch',
  subgraph: 'catalog',
  operationKind: 'query',
  operationName: undefined,
  operation: '{ course { id } }',
  variables: [],
  requires: undefined,
  inputRewrites: [],
  outputRewrites: [],
  contextRewrites: [],
};

function field(source: string, name = source) {
  return { kind: 'Field' as const, source, name, selections: undefined };
}
