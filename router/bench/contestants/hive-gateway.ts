import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../config';
import type { Contestant } from './contestant';

const manifest = {
  private: true,
  dependencies: { '@graphql-hive/gateway': '2.15.1', '@graphql-hive/router-runtime': '1.4.23', graphql: '16.12.0' },
  overrides: { graphql: '16.12.0', '@graphql-tools/delegate': '12.2.1', '@graphql-tools/batch-execute': '^10.0.0' },
};
const binary = join(cacheFolder, 'node_modules', '.bin', 'hive-gateway');

/** Half a gigabyte from the npm registry, outside the tree, once. */
export function installHiveGateway(): void {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(join(cacheFolder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: cacheFolder, stdio: 'inherit', timeout: 300_000 });
}

/** Hive Gateway with its Rust planner. Undefined while it is not installed. */
export function hiveGateway(merges: boolean): Contestant | undefined {
  if (!existsSync(binary)) return;
  return {
    name: 'Hive Gateway, Rust planner',
    merges,
    ready: { path: '/readiness' },
    launch: ({ supergraph, port }) => {
      // Beside its packages, as it imports them.
      const config = join(cacheFolder, `gateway-${merges ? 'merging' : 'plain'}.config.mjs`);
      writeFileSync(config, configuration(merges));
      const args = ['supergraph', supergraph, '--config-path', config, '--port', String(port), '--host', '127.0.0.1'];
      return { command: [process.execPath, binary, ...args, '--fork', '1'], folder: cacheFolder };
    },
  };
}

const configuration = (merges: boolean) => `
import { defineConfig } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
export const gatewayConfig = defineConfig({
  unifiedGraphHandler,
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: ${merges} } } },
});
`;
