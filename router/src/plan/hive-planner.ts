import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { Kind, print } from 'graphql';
import type { SupergraphSchema } from '../schema/supergraph';
import { type HiveRequest, loadHive } from './hive';
import type { Answered, Told } from './hive-process';
import type { Planner, QueryPlan } from './planner';

interface Waiting {
  readonly request: HiveRequest;
  resolve(plan: QueryPlan): void;
  reject(error: Error): void;
}

/**
 * Hive Router's planner: native, about 1 ms a plan, fewer fetches than Apollo's, no @defer. It is in a process of its own,
 * started by the first plan: an operation that it has not thought of ends that process, and a thread would end ours with it.
 * Undefined where the platform has no build of it.
 */
export function createHivePlanner(supergraph: SupergraphSchema): Planner | undefined {
  if (!loadHive()) return undefined;
  const sdl = readable(supergraph);
  let running: ChildProcess | undefined;
  let next = 0;
  // In the order in which they were asked, which is the order in which they are planned.
  const waiting = new Map<number, Waiting>();

  const start = (): ChildProcess => {
    const child = fork(join(__dirname, '../../worker.cjs'), [join(__dirname, 'hive-process')], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', ({ id, plan, error }: Answered) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (plan) asked?.resolve(plan);
      else asked?.reject(new Error(error ?? 'The planner gave no plan.'));
      if (waiting.size === 0) holdUp(child, false);
    });
    // What could not be started or told is over, and says so once more as it exits, if it ever was.
    child.on('error', () => child.kill('SIGKILL') || over(child));
    child.once('exit', () => over(child));
    tell(child, { sdl });
    return child;
  };

  const over = (child: ChildProcess): void => {
    if (running !== child) return;
    running = undefined;
    const [first] = waiting;
    if (!first) return;
    const [id, { reject }] = first;
    waiting.delete(id);
    reject(new Error('The planner has ended over this operation.'));
    for (const [other, { request }] of waiting) ask(other, request);
  };

  const ask = (id: number, request: HiveRequest): void => {
    running ??= start();
    holdUp(running, true);
    tell(running, { id, request });
  };

  return {
    name: 'hive',
    overrideLabels: supergraph.overrideLabels,
    plan: ({ labels, ...rest }) =>
      new Promise((resolve, reject) => {
        const id = next++;
        const request = { ...rest, labels: [...labels].map(plainLabel) };
        waiting.set(id, { request, resolve, reject });
        ask(id, request);
      }),
    async close() {
      const ending = running;
      running = undefined;
      for (const { reject } of waiting.values()) reject(new Error('The planner has been closed.'));
      waiting.clear();
      if (ending?.exitCode !== null || ending.signalCode !== null) return;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill('SIGKILL');
      await ended;
    },
  };
}

const tell = (child: ChildProcess, message: Told) => child.send(message);

/** Whether this process stays alive for the other. */
function holdUp(child: ChildProcess, held: boolean): void {
  for (const handle of [child, child.channel]) {
    if (held) handle?.ref();
    else handle?.unref();
  }
}

/**
 * `percent(n)` as a label like any other, for the planner has one number for all of them and none that turns on
 * `percent(0)`: what is on is decided before.
 */
const plainLabel = (label: string) => label.replace(/^percent\((.+)\)$/, 'share-$1');

/** The supergraph without what the planner's parser does not know: a description of the schema as a whole. */
function readable({ document }: SupergraphSchema): string {
  const definitions = document.definitions.map((node) =>
    node.kind === Kind.SCHEMA_DEFINITION ? { ...node, description: undefined } : node,
  );
  return print({ ...document, definitions }).replace(
    /\boverrideLabel:\s*"(percent\([^)"]+\))"/g,
    (_, label: string) => `overrideLabel: "${plainLabel(label)}"`,
  );
}
