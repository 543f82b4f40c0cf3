import type { Running } from '@lyceum/kernel/http';
import { createLog } from '@lyceum/kernel/log';
import { type RouterConfigInput, routerConfig } from '../../config/schema';
import type { Sources } from '../../generation';
import { startRouter } from '../../router';

export interface TestRouter extends Running {
  /** Of its GraphQL endpoint. */
  readonly graphql: string;
  readonly webSocket: string;
  readonly lines: Record<string, unknown>[];
  /** Changes the configuration, and waits until it is the one in use. */
  reload(config: RouterConfigInput): Promise<void>;
  /** The value of a line of /metrics, which begins like that. */
  metric(start: string): Promise<number | undefined>;
}

export async function startTestRouter(
  sdl: string,
  config: RouterConfigInput = {},
  more: Partial<Pick<Sources, 'operations' | 'permissions'>> = {},
): Promise<TestRouter> {
  const lines: Record<string, unknown>[] = [];
  const configured = (input: RouterConfigInput) =>
    routerConfig.parse({ reload: { watch: false }, server: { drain: '2s' }, telemetry: { log: false }, ...input });
  let sources: Sources = {
    config: configured(config),
    sdl,
    permissions: undefined,
    operations: new Map(),
    ...more,
  };
  const running = await startRouter({
    port: 0,
    log: createLog('router', 'debug', { write: (line) => void lines.push(JSON.parse(line)) }),
    load: async () => ({ files: [], sources }),
  });
  const url = running.url.replace('localhost', '127.0.0.1');
  return {
    ...running,
    graphql: `${url}/graphql`,
    webSocket: `${url.replace('http', 'ws')}/graphql`,
    lines,
    async reload(changed) {
      sources = { ...sources, config: configured(changed) };
      const before = lines.length;
      process.emit('SIGHUP', 'SIGHUP');
      while (!lines.slice(before).some(({ msg }) => msg === 'reloaded'))
        await new Promise((resolve) => setTimeout(resolve, 5));
    },
    async metric(start) {
      const text = await (await fetch(`${url}/metrics`)).text();
      const line = text.split('\n').find((each) => each.startsWith(start));
      return line === undefined ? undefined : Number(line.split(' ').at(-1));
    },
  };
}
