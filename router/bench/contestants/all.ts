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
  /** Only those whose names hold one of these, parted by commas. */
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
  const all = [apolloGateway, ...off, ...rust, ...ours].filter((contestant) => contestant !== undefined);
  const wanted = only.toLowerCase().split(',');
  const chosen = all.filter(({ name }) => wanted.some((part) => name.toLowerCase().includes(part)));
  if (chosen.length === 0) say(`No contestant's name holds “${only}”: ${all.map(({ name }) => name).join(', ')}.`);
  return chosen;
}

function versionOf(binary: string): string {
  return spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout?.trim().replace(/^v/, '') ?? 'unknown';
}
