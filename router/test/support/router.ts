import { createLog } from '@lyceum/kernel/log';
import { type RouterConfigInput, routerConfig } from '../../src/config/schema';
import { startRouter } from '../../src/router';
import type { Answering, ClientAnswer } from './oracle';

export interface TestRouter extends Answering {
  /** Of its GraphQL endpoint. */
  url: string;
}

/**
 * The router in this process, over HTTP as its clients have it. It gives up what in production it would sit out: a subgraph that hangs
 * costs a second, and no fault of one operation opens a circuit or sheds load for the next.
 */
export async function startTestRouter(options: {
  supergraph: string;
  config?: RouterConfigInput;
  /** By subgraph, where they are elsewhere than the supergraph says. */
  subgraphUrls?: Record<string, string>;
}): Promise<TestRouter> {
  const byName = Object.entries(options.subgraphUrls ?? {}).map(([name, url]) => [name, { url }]);
  const config = routerConfig.parse({
    traffic: { timeout: '1s', retry: { retries: 0 }, circuitBreaker: { enabled: false } },
    limits: { depth: 100, height: 100_000, aliases: 10_000 },
    introspection: { enabled: true },
    subgraphs: { byName: Object.fromEntries(byName) },
    telemetry: { log: false, logLevel: 'silent' },
    reload: { watch: false },
    ...options.config,
  });
  const sources = { config, sdl: options.supergraph, permissions: undefined, operations: new Map<string, string>() };
  const running = await startRouter({
    port: 0,
    log: createLog('router', 'silent'),
    load: async () => ({ sources, files: [] }),
  });
  const url = `${running.url}${config.server.path}`;
  return {
    url,
    async answer(request) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(request),
      });
      return (await response.json()) as ClientAnswer;
    },
    stop: () => running.stop(),
  };
}
