import type { Log } from '@lyceum/kernel/log';
import type { Metrics } from '@lyceum/kernel/metrics';
import type { RouterConfig } from '../config/schema';
import type { Hooks } from '../hooks/compile';
import { withHooks } from '../hooks/with-hooks';
import type { SupergraphSchema } from '../schema/supergraph';
import { createSubgraph } from './create-subgraph';
import type { Subgraph } from './subgraph';

export interface Subgraphs {
  readonly byName: ReadonlyMap<string, Subgraph>;
  close(): Promise<void>;
}

/**
 * Every subgraph of the supergraph.
 * @throws an error that names the ones that are nowhere, and those of the configuration that the supergraph does not have.
 */
export function createSubgraphs(
  supergraph: SupergraphSchema,
  config: RouterConfig,
  { log, metrics, hooks }: { log: Log; metrics: Metrics; hooks: Hooks },
): Subgraphs {
  const names = new Set(supergraph.subgraphs.map(({ name }) => name));
  const unknown = Object.keys(config.subgraphs.byName).filter((name) => !names.has(name));
  if (unknown.length > 0)
    throw new Error(`subgraphs.byName names ${unknown.join(', ')}; the supergraph has ${[...names].join(', ')}.`);
  const secret = config.principal?.secret;
  const byName = new Map<string, Subgraph>();
  for (const { name, url: composed } of supergraph.subgraphs) {
    const url = config.subgraphs.byName[name]?.url ?? composed;
    if (!URL.canParse(url) || !/^https?:/.test(url))
      throw new Error(
        `The subgraph ${name} has no address${url ? `: “${url}” is none` : ''}. Say it in subgraphs.byName.${name}.url.`,
      );
    byName.set(name, withHooks(createSubgraph({ name, url, config, metrics, log, principalSecret: secret }), hooks));
  }
  return { byName, close: async () => void (await Promise.all([...byName.values()].map((one) => one.close()))) };
}
