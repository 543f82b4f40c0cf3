import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hiveRouterBinary } from '../config';
import type { Contestant } from './contestant';

/** Hive Router (Rust) with one worker, its log at info. Undefined where it is not installed. */
export function hiveRouter(merges: boolean): Contestant | undefined {
  const binary = hiveRouterBinary();
  if (!binary) return;
  return {
    name: 'Hive Router (Rust)',
    merges,
    ready: { path: '/readiness' },
    launch: ({ supergraph, port, folder }) => {
      const config = join(folder, `hive-router-${merges ? 'merging' : 'plain'}.yaml`);
      // JSON is YAML.
      const settings = {
        supergraph: { source: 'file', path: supergraph },
        http: { host: '127.0.0.1', port, workers: 1 },
        traffic_shaping: { all: { dedupe_enabled: merges }, router: { dedupe: { enabled: merges } } },
      };
      writeFileSync(config, JSON.stringify(settings));
      return { command: [binary], environment: { ROUTER_CONFIG_FILE_PATH: config }, folder };
    },
  };
}
