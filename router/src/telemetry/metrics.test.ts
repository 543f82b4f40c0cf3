import { createMetrics, type Metrics } from '@lyceum/kernel/metrics';
import { metricValue } from '../subgraphs/test/support';
import { type RouterMetrics, routerMetrics } from './metrics';

const OPERATIONS = 'lyceum_router_operation_seconds_count';

let metrics: Metrics;
let router: RouterMetrics;

beforeEach(() => {
  metrics = createMetrics('router');
  router = routerMetrics(metrics);
});

const lines = async () => (await metrics.registry.metrics()).split('\n');
const valueOf = async (name: string) =>
  (await lines())
    .find((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    ?.split(' ')
    .at(-1);

describe('the metrics of operations', () => {
  it('count them by name, kind and outcome, in the bucket of their time', async () => {
    router.operation('Home', 'query', 'ok', 0.003);
    router.operation('Home', 'query', 'ok', 0.2);
    router.operation('Home', 'query', 'refused', 0.001);
    router.operation('Home', 'mutation', 'ok', 0.001);
    router.operation(undefined, 'unknown', 'refused', 0.001);

    const home = { operation: 'Home', kind: 'query', outcome: 'ok' };
    expect(await metricValue(metrics, OPERATIONS, home)).toBe(2);
    expect(await metricValue(metrics, 'lyceum_router_operation_seconds_bucket', { ...home, le: '0.005' })).toBe(1);
    expect(await metricValue(metrics, 'lyceum_router_operation_seconds_sum', home)).toBeCloseTo(0.203);
    expect(await metricValue(metrics, OPERATIONS, { ...home, outcome: 'refused' })).toBe(1);
    expect(await metricValue(metrics, OPERATIONS, { ...home, kind: 'mutation' })).toBe(1);
    expect(await metricValue(metrics, OPERATIONS, { operation: 'anonymous', kind: 'unknown' })).toBe(1);
  });

  it('stay as many as they are when clients make names up', async () => {
    for (let index = 0; index < 10_000; index++) router.operation(`Made_up_${index}`, 'query', 'ok', 0.001);
    const before = await lines();
    for (let index = 10_000; index < 20_000; index++) router.operation(`Made_up_${index}`, 'query', 'ok', 0.001);
    router.operation('a'.repeat(100_000), 'query', 'ok', 0.001);

    expect(await lines()).toHaveLength(before.length);
    expect(await metricValue(metrics, OPERATIONS, { operation: 'other' })).toBe(19_801);
    expect(router.label('Made_up_3')).toBe('Made_up_3');
    expect(router.label('Made_up_15000')).toBe('other');
  });

  it('keep our own names, whatever clients have sent before', async () => {
    for (let index = 0; index < 1_000; index++) router.operation(`Made_up_${index}`, 'query', 'ok', 0.001);
    router.reserve(['Checkout']);
    router.operation('Checkout', 'mutation', 'ok', 0.001);
    expect(await metricValue(metrics, OPERATIONS, { operation: 'Checkout' })).toBe(1);
  });

  it('take no long name, even for one operation', () => {
    expect(router.label('a'.repeat(100))).toHaveLength(100);
    expect(router.label('a'.repeat(101))).toBe('other');
  });
});

describe('the metrics of the router', () => {
  it('tell errors, plans, costs, sheds, reloads and the compiled operations found', async () => {
    router.errors(['FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
    router.planned('hive', 0.002);
    router.cost(120, 80);
    router.shed('queue_full');
    router.reloaded('failed');
    router.operationCache(true);
    router.operationCache(true);
    router.operationCache(false);

    const found = await Promise.all(
      [
        ['lyceum_graphql_errors_total', { code: 'FORBIDDEN' }],
        ['lyceum_router_plan_seconds_bucket', { planner: 'hive', le: '0.0025' }],
        ['lyceum_router_operation_cost_sum', { cost: 'estimated' }],
        ['lyceum_router_operation_cost_sum', { cost: 'measured' }],
        ['lyceum_router_shed_total', { reason: 'queue_full' }],
        ['lyceum_router_reloads_total', { outcome: 'failed' }],
        ['lyceum_router_operation_cache_total', { result: 'hit' }],
        ['lyceum_router_operation_cache_total', { result: 'miss' }],
      ].map(([name, labels]) => metricValue(metrics, name as string, labels as Record<string, string>)),
    );
    expect(found).toEqual([2, 1, 120, 80, 1, 1, 2, 1]);
  });

  it('read levels where they are kept, at the time when they are asked for', async () => {
    expect(await valueOf('lyceum_router_operations_in_flight')).toBe('0');
    let inFlight = 3;
    router.watch({ operationsInFlight: () => inFlight, generations: () => 2 });
    expect(await valueOf('lyceum_router_operations_in_flight')).toBe('3');
    inFlight = 4;
    expect(await valueOf('lyceum_router_operations_in_flight')).toBe('4');
    expect(await valueOf('lyceum_router_generations')).toBe('2');
    expect(await valueOf('lyceum_router_subscriptions')).toBe('0');
  });

  it('begin anew when they are reset, for those that observe already too', async () => {
    router.operation('Home', 'query', 'ok', 0.003);
    metrics.registry.resetMetrics();
    router.operation('Home', 'query', 'ok', 0.003);
    expect(await metricValue(metrics, OPERATIONS, { operation: 'Home' })).toBe(1);
  });
});
