import { spawnSync } from 'node:child_process';
import { say } from '../report';
import { apolloGateway } from './apollo';
import type { Contestant } from './contestant';
import { hiveGateway } from './hive-gateway';
import { hiveRouter } from './hive-router';
import { isThere, lyceum } from './lyceum';

export interface FieldOptions {
  /** A Node 24 to run lyceum-router on as well. */
  readonly node24?: string;
  /** Of those whose names hold this. */
  readonly only?: string;
}

/** Everybody who can run here, Apollo Gateway first; a line for each who cannot. */
export function field({ node24, only = '' }: FieldOptions): Contestant[] {
  const off = [hiveGateway(false), hiveGateway(true)];
  const rust = [hiveRouter(false), hiveRouter(true)];
  if (!off[0]) say('Hive Gateway is skipped: `npm run bench -w router -- --install` fetches it.');
  if (!rust[0])
    say('Hive Router is skipped: `cargo install hive-router` puts it on the PATH, or HIVE_ROUTER names it.');
  if (!isThere) say('lyceum-router is skipped: neither router/dist/cli.js nor router/src/cli.ts is there.');
  const node = node24 === undefined ? undefined : { path: node24, name: `Node ${versionOf(node24)}` };
  const ours = isThere
    ? [undefined, ...(node ? [node] : [])].flatMap((node) =>
        (['apollo', 'hive'] as const).flatMap((planner) =>
          [false, true].map((merges) => lyceum({ planner, merges, node })),
        ),
      )
    : [];
  return [apolloGateway, ...off, ...rust, ...ours]
    .filter((contestant) => contestant !== undefined)
    .filter(({ name }) => name.toLowerCase().includes(only.toLowerCase()));
}

function versionOf(binary: string): string {
  return spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout?.trim().replace(/^v/, '') ?? 'unknown';
}
