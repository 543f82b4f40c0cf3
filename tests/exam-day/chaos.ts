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
import { forgetSnapshot, type Redis, startRedis } from '../support/redis';
import { type Accepted, type Audit, type Hall, handInBody, openHall, type Sitter } from './hall';

/** What is killed. Redis comes back empty, or with what it held some seconds before. */
export const victims = ['worker', 'redis', 'aged-redis', 'router', 'bff-mobile', 'assessment', 'store'] as const;
export type Victim = (typeof victims)[number];

export interface ChaosOptions {
  kills: number;
  /** Who hand in around each kill. */
  learners: number;
  /** All are killed within seconds, in the middle of the same hand-ins, and not one once the one before is back. */
  inARow?: boolean;
  /** The clocks of workers and subgraph are set again and again, by minutes, hours and days. */
  clocks?: boolean;
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
const WORKERS = ['worker-1', 'worker-2'];
const MINUTE_MS = 60_000;
// Each for a second. The subgraph's is right now and then, or it would take nothing that the router has signed.
const JUMPS_MS = [0, 10 * MINUTE_MS, 0, -60 * MINUTE_MS, 0, 3 * 1_440 * MINUTE_MS, 0, -20 * 1_440 * MINUTE_MS];

/**
 * A platform of processes, each of which is killed with -9 in turn, in the middle of hand-ins, in an order that is shuffled
 * anew each time around. Clients repeat what was not answered, with the same submission key; nothing else is mended.
 */
export async function chaos(options: ChaosOptions): Promise<ChaosReport> {
  const { kills, learners, inARow = false, clocks = false, say = () => {} } = options;
  const platform = await startVictims(clocks);
  let hall: Hall | undefined;
  try {
    hall = await openHall(platform.environment);
    const accepted: Accepted[] = [];
    let sent = 0;
    let order: Victim[] = [];
    let underWay: Promise<unknown>[] = [];
    for (let kill = 1; kill <= kills; kill++) {
      if (order.length === 0) {
        order = shuffled(platform.victims);
        await platform.snapshot();
      }
      const victim = order.pop() as Victim;
      const sitters = await hall.admit(learners);
      const going = sitters.map(async (sitter, index) => {
        await sleep((index / learners) * 1_000);
        const done = await handIn(platform.url, sitter, (hall as Hall).itemIds);
        sent += done.sent;
        accepted.push({ attemptId: sitter.attemptId, submissionId: done.submissionId });
      });
      await sleep(200 + Math.random() * 600);
      underWay.push(...going, platform.kill(victim));
      if (!inARow || order.length === 0) {
        await Promise.all(underWay);
        underWay = [];
      }
      say(`${kill}/${kills} ${victim}: ${accepted.length} accepted, ${sent} sent`);
    }
    await Promise.all(underWay);
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

async function startVictims(clocks: boolean) {
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
  const jumping = {
    ...environment,
    NODE_OPTIONS: `-r ${join(__dirname, '../support/clock-jumps.cjs')}`,
    CLOCK_JUMPS_MS: JUMPS_MS.join(),
  };
  const running = new Map<string, Process>();
  const startWorker = (name: string) => {
    const own = { ...(clocks ? jumping : environment), ASSESSMENT_WORKER_PORT: '0' };
    running.set(name, startProcess('subgraphs/assessment/src/worker.ts', own));
  };
  const startOne = async (name: ComponentName) => {
    const own = clocks && name === 'assessment' ? jumping : environment;
    running.set(name, await startComponent(name, own));
  };
  await Promise.all(components.map(startOne));
  if (redis) WORKERS.forEach(startWorker);

  const restart: Record<Victim, () => Promise<void>> = {
    async store() {
      const { pid } = await storeRef(storeDir);
      process.kill(pid, 'SIGKILL');
      await store.stop();
      store = await startStore(storePort);
    },
    redis: () => restartRedis(true),
    'aged-redis': () => restartRedis(false),
    async worker() {
      const [name] = shuffled(WORKERS) as [string];
      await running.get(name)?.kill();
      startWorker(name);
    },
    router: () => restartComponent('router'),
    assessment: () => restartComponent('assessment'),
    'bff-mobile': () => restartComponent('bff-mobile'),
  };
  // One after the other, where the next is to be killed before the last is back.
  let redisIsBack: Promise<void> = Promise.resolve();
  const restartRedis = (empty: boolean) => {
    redisIsBack = redisIsBack.then(async () => {
      const port = redis?.port;
      await redis?.kill();
      if (empty) forgetSnapshot(redisDir);
      await sleep(200);
      redis = await startRedis(redisDir, port);
    });
    return redisIsBack;
  };
  const restartComponent = async (name: ComponentName) => {
    await running.get(name)?.kill();
    await startOne(name);
  };

  return {
    environment,
    url: made.url('bff-mobile'),
    /** Without a Redis grading runs in the subgraph's own process. */
    victims: victims.filter((name) => redis !== null || !['redis', 'aged-redis', 'worker'].includes(name)),
    snapshot: async () => redis?.snapshot(),
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
