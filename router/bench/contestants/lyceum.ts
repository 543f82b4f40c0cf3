import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromSource, repository } from '../children';
import { surveyHash, surveyText } from '../operations';
import type { Contestant } from './contestant';

// A larger young generation: the answers of one request are garbage after it. In MB.
const nodeFlags = ['--max-semi-space-size=64'];

const built = join(repository, 'router', 'dist', 'cli.js');
const sources = join(repository, 'router', 'src');
const source = join(sources, 'cli.ts');
export const isBuilt = existsSync(join(repository, 'kernel', 'dist')) && modified(built) > newest(sources);
export const isThere = isBuilt || existsSync(source);
// The sources only start slower; what was built before they changed is not what is to be measured.
const program = isBuilt ? [built] : [...fromSource, source];

export type PlannerName = 'auto' | 'apollo' | 'hive';

export interface LyceumOptions {
  readonly planner?: PlannerName;
  readonly merges?: boolean;
  /** Another Node: its binary, and what the table calls it. */
  readonly node?: { readonly path: string; readonly name: string };
  /** Over the configuration of the bench. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly name?: string;
}

/** lyceum-router as it comes: limits, metrics and the request log are on. */
export function lyceum({ planner = 'auto', merges = false, node, settings, name }: LyceumOptions = {}): Contestant {
  const title = name ?? `lyceum-router, ${planner} planner${node ? `, ${node.name}` : ''}`;
  return {
    name: title,
    merges,
    ready: { path: '/readyz' },
    launch: ({ supergraph, port, folder }) => {
      const file = (kind: string) => join(folder, `${kind}-${digest(`${title}${merges}`)}.json`);
      writeFileSync(file('operations'), JSON.stringify({ [surveyHash]: surveyText }));
      const configuration = {
        planner,
        traffic: { mergeClientRequests: merges, mergeSubgraphRequests: merges },
        persistedOperations: { files: [file('operations')] },
        ...settings,
      };
      // JSON is YAML.
      writeFileSync(file('router'), JSON.stringify(configuration));
      const args = ['--supergraph', supergraph, '--config', file('router'), '--port', String(port)];
      return { command: [node?.path ?? process.execPath, ...nodeFlags, ...program, ...args], folder: repository };
    },
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(folder: string): number {
  return Math.max(...readdirSync(folder, { recursive: true }).map((name) => modified(join(folder, String(name)))));
}
