import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { complaint, fromSource, start, stop } from './children';
import type { Contestant } from './contestants/contestant';
import { composeSubgraphs } from './subgraphs/all';

/** A contestant that serves. */
export interface Runner {
  readonly contestant: Contestant;
  readonly port: number;
  readonly pid: number;
  /** Milliseconds from the start of the process to the first 200 of its readiness. */
  readonly startMs: number;
  stop(): Promise<void>;
}

export interface Field {
  /** How many requests the subgraphs have had. */
  subgraphRequests(): Promise<number>;
  /** @throws when it ends or is not ready within a minute: with what it wrote to stderr. */
  start(contestant: Contestant): Promise<Runner>;
  /** Ends the subgraphs and every contestant. */
  close(): Promise<void>;
}

const startLimit = 60_000;

/** Starts the subgraphs, which every contestant shares, and composes them. */
export async function openField(): Promise<Field> {
  const folder = mkdtempSync(join(tmpdir(), 'lyceum-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const main = join(__dirname, 'subgraphs', 'main.ts');
  const child = start([process.execPath, '--max-semi-space-size=64', ...fromSource, main], { ipc: true });
  const broken = failure(child);
  const ask = async (question?: object) => {
    if (question) child.send(question);
    const [answer] = await Promise.race([once(child, 'message'), broken]);
    return answer;
  };
  const { ports }: { ports: Record<string, number> } = await ask();
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, composeSubgraphs(ports));
  const runners = new Set<Runner>();

  return {
    subgraphRequests: async () => (await ask({})).requests,
    start: async (contestant) => {
      const port = await freePort();
      const { command, environment, folder: home } = contestant.launch({ supergraph, port, folder });
      const started = performance.now();
      const router = start(command, { environment, folder: home ?? folder, pinned: true });
      try {
        await Promise.race([untilReady(port, contestant), failure(router)]);
      } catch (error) {
        await stop(router);
        throw error;
      }
      const runner: Runner = {
        contestant,
        port,
        pid: router.pid ?? 0,
        startMs: performance.now() - started,
        stop: async () => {
          runners.delete(runner);
          await stop(router);
        },
      };
      runners.add(runner);
      return runner;
    },
    close: async () => {
      await Promise.all([...runners].map((runner) => runner.stop()));
      await stop(child);
    },
  };
}

/** Rejects when the process ends; not an unhandled rejection, as it ends in any case. */
function failure(child: ChildProcess): Promise<never> {
  const ended = Promise.race([once(child, 'exit'), once(child, 'error')]).then(([reason]) => {
    throw new Error(`ended while it was needed (${reason}): ${complaint(child)}`);
  });
  ended.catch(() => undefined);
  return ended;
}

async function untilReady(port: number, { ready }: Contestant): Promise<void> {
  const answers = () =>
    new Promise<boolean>((resolve) => {
      const request = get({ port, host: '127.0.0.1', agent: false, ...ready }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      });
      request.setTimeout(1000, () => request.destroy());
      request.on('error', () => resolve(false));
    });
  for (const until = performance.now() + startLimit; performance.now() < until; await sleep(5))
    if (await answers()) return;
  throw new Error('was not ready within a minute');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
