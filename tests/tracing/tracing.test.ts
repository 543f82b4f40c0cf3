import { rm } from 'node:fs/promises';
import { type Collector, startCollector } from '@lyceum/kernel/test/collector';
import { type Platform, startPlatform } from '@lyceum/standalone/platform';
import { testEnvironment } from '../support/platform';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const CLIENT = 'b7ad6b7169203331';

describe('a traced request', () => {
  let collector: Collector;
  let platform: Platform;
  let folder: string;

  beforeAll(async () => {
    const test = await testEnvironment();
    folder = test.folder;
    collector = await startCollector();
    const environment = {
      ...test.environment,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
      OTEL_TRACES_SAMPLER_ARG: '0',
    };
    platform = await startPlatform(['identity', 'router', 'bff-mobile'], environment);
  });
  afterAll(async () => {
    await platform?.stop();
    await collector?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is one trace from a client through its BFF and the router to the subgraph that answers', async () => {
    const query = 'mutation Leave { signOut(refreshToken: "none of ours") }';
    const response = await fetch(`${platform.urls['bff-mobile']}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${TRACE_ID}-${CLIENT}-01` },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(200);
    // Components send what they have as they stop.
    await platform.stop();

    const { spans } = collector;
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([TRACE_ID]));
    let parent: string | undefined = CLIENT;
    for (const [service, kind] of [
      ['bff-mobile', 'server'],
      ['router', 'server'],
      ['router', 'client'],
      ['identity', 'server'],
    ]) {
      const span = spans.find((one) => one.parentSpanId === parent && one.kind !== 'internal');
      expect([span?.service, span?.kind]).toEqual([service, kind]);
      parent = span?.spanId;
    }
  });
});
