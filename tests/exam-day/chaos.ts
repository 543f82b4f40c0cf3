import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listDeadLetters } from '@lyceum/kernel/events/dead-letters';
import type { ComponentName } from '@lyceum/standalone/components';
import { type LocalMongo, startLocalMongo } from '../../standalone/src/mongo/mongo';
import { startComponent } from '../support/component';
import { freePort } from '../support/free-port';
import { testEnvironment } from '../support/platform';
import { type Process, startProcess } from '../support/process';
import { type Redis, startRedis } from '../support/redis';
import { type Accepted, type Audit, type Hall, handInBody, openHall, type Sitter } from './hall';

/** What is killed. */
export const victims = ['worker', 'redis', 'router', 'bff-mobile', 'assessment', 'store'] as const;
export type Victim = (typeof victims)[number];

export interface ChaosOptions {
  kills: number;
  /** Who hand in around each kill. */
  learners: number;
  say?: (line: string) => void;
}

export interface ChaosReport {
  accepted: number;
  /** Requests that were sent, repetitions among them. */
  sent: number;
  audit: Audit;
  deadLetters: number;
  /** Milliseconds from the last hand-in until all results were out. */
  settledMs: number;
}

const components: readonly ComponentName[] = ['identity', 'assessment', 'router', 'bff-mobile'];
// A phone gives a request up after this and sends it again.
const PATIENCE_MS = 8_000;
const SETTLED_WITHIN_MS = 180_000;

/**
 * A platform of processes, each of which is killed with -9 in turn, in the middle of hand-ins, in an order that is shuffled
 * anew each time around. Clients repeat what was not answered, with the same submission key; nothing else is mended.
 */
export async function chaos({ kills, learners, say = () => {} }: ChaosOptions): Promise<ChaosReport> {
  const platform = await startVictims();
  let hall: Hall | undefined;
  try {
    hall = await openHall(platform.environment);
    const accepted: Accepted[] = [];
    let sent = 0;
    let order: Victim[] = [];
    for (let kill = 1; kill <= kills; kill++) {
      if (order.length === 0) order = shuffled(platform.victims);
      const victim = order.pop() as Victim;
      const sitters = await hall.admit(learners);
      const going = sitters.map(async (sitter, index) => {
        await sleep((index / learners) * 1_000);
        const done = await handIn(platform.url, sitter, (hall as Hall).itemIds);
        sent += done.sent;
        accepted.push({ attemptId: sitter.attemptId, submissionId: done.submissionId });
      });
      await sleep(200 + Math.random() * 600);
      await platform.kill(victim);
      await Promise.all(going);
      say(`${kill}/${kills} ${victim}: ${accepted.length} accepted, ${sent} sent`);
    }
    const from = Date.now();
    let audit = await hall.audit(accepted);
    while (audit.ungraded > 0 && Date.now() - from < SETTLED_WITHIN_MS) {
      await sleep(500);
      audit = await hall.audit(accepted);
    }
    const settledMs = Date.now() - from;
    const deadLetters = (await listDeadLetters(hall.scope.tenant.store)).length;
    return { accepted: accepted.length, sent, audit, deadLetters, settledMs };
  } finally {
    await hall?.close().catch(() => undefined);
    await platform.end();
  }
}

/** Sends the same again until it is accepted. @throws for an answer that no repetition would change. */
async function handIn(
  url: string,
  sitter: Sitter,
  itemIds: readonly string[],
): Promise<{ submissionId: string; sent: number }> {
  const body = handInBody(sitter, itemIds);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${sitter.token}` };
  for (let sent = 1; ; sent++) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
      .then((response) => response.json() as Promise<Answer>)
      .catch(() => null);
    const receipt = answer?.data?.submitExam;
    if (receipt?.status === 'ACCEPTED') return { submissionId: receipt.id, sent };
    const codes = answer?.errors?.map(({ extensions }) => extensions.code) ?? [];
    const final = codes.find((code) => !['TRY_AGAIN', 'INTERNAL_SERVER_ERROR'].includes(code));
    if (final) throw new Error(`A hand-in was refused: ${JSON.stringify(answer)}`);
    await sleep(100 + Math.random() * 300);
  }
}

interface Answer {
  data?: { submitExam?: { id: string; status: string } } | null;
  errors?: { extensions: { code: string } }[];
}

async function startVictims() {
  const made = await testEnvironment();
  const [storeDir, redisDir] = [
    await mkdtemp(join(tmpdir(), 'lyceum-chaos-')),
    await mkdtemp(join(tmpdir(), 'lyceum-chaos-')),
  ];
  const startStore = (port: number) =>
    startLocalMongo({ dataDir: storeDir, port, buildIfMissing: true, say: () => {}, onExit: () => {} });
  const storePort = await freePort();
  let store: LocalMongo = await startStore(storePort);
  let redis: Redis | null = await startRedis(redisDir);
  const environment: NodeJS.ProcessEnv = {
    ...made.environment,
    MONGODB_URI: store.uri,
    MONGO_INDEXES: store.indexes,
    ...(redis && { REDIS_URL: redis.url, GRADING: 'off' }),
  };
  const running = new Map<string, Process>();
  const startWorker = async () => {
    const worker = startProcess('subgraphs/assessment/src/worker.ts', { ...environment, ASSESSMENT_WORKER_PORT: '0' });
    running.set('worker', worker);
  };
  const startOne = async (name: ComponentName) => void running.set(name, await startComponent(name, environment));
  await Promise.all(components.map(startOne));
  if (redis) await startWorker();

  const restart: Record<Victim, () => Promise<void>> = {
    async store() {
      const { pid } = await storeRef(storeDir);
      process.kill(pid, 'SIGKILL');
      await store.stop();
      store = await startStore(storePort);
    },
    async redis() {
      const port = redis?.port;
      await redis?.kill();
      await sleep(200);
      redis = await startRedis(redisDir, port);
    },
    async worker() {
      await running.get('worker')?.kill();
      await startWorker();
    },
    router: () => restartComponent('router'),
    assessment: () => restartComponent('assessment'),
    'bff-mobile': () => restartComponent('bff-mobile'),
  };
  const restartComponent = async (name: ComponentName) => {
    await running.get(name)?.kill();
    await startOne(name);
  };

  return {
    environment,
    url: made.url('bff-mobile'),
    /** Without a Redis grading runs in the subgraph's own process. */
    victims: victims.filter((name) => redis !== null || (name !== 'redis' && name !== 'worker')),
    kill: (victim: Victim) => restart[victim](),
    async end() {
      await Promise.all([...running.values()].map((one) => one.kill()));
      await Promise.all([store.stop(), redis?.stop()]);
      for (const folder of [made.folder, storeDir, redisDir]) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function storeRef(dataDir: string): Promise<{ pid: number }> {
  return JSON.parse(await readFile(join(dataDir, 'mongo', 'store.json'), 'utf8')) as { pid: number };
}

function shuffled<T>(values: readonly T[]): T[] {
  const list = [...values];
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(Math.random() * (index + 1));
    [list[index], list[other]] = [list[other] as T, list[index] as T];
  }
  return list;
}
