import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Schema } from 'mongoose';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { newId } from '../../ids';
import { createLog } from '../../log';
import type { Tier } from '../../principal';
import { connectStore, type Store, serverOf } from '../../store';
import { inTransaction, type TenantScope, tenantCollection } from '../../tenancy';
import { type EventRow, eventCollection, outbox } from '../collections';
import { type Consumer, defineEvent, type EventScope, on } from '../event';
import { eventCollections, startEvents } from '../events';
import { firstIdAt, record } from '../outbox';
import type { Backoff } from '../worker';

export type Adapter = 'local' | 'redis';

/** All that carries events on this machine. @throws in CI, where Redis has to be there */
export function adapters(): Adapter[] {
  if (process.env.TEST_REDIS_URL) return ['local', 'redis'];
  if (process.env.CI === 'true') throw new Error('TEST_REDIS_URL is not set: install redis-server.');
  process.stderr.write('The Redis half of the events contract is not run: install redis-server.\n');
  return ['local'];
}

/** The event of these tests: the catalog records it, others take it. `n` counts up by subject. */
export const counted = defineEvent('catalog.course.counted.v1', z.object({ n: z.number() }));

interface SeenRow {
  _id: string;
  tenantId: string;
  ns: number[];
}

/** By subject, each n that had its effect, in order: twice or out of order would show. */
export const seen = tenantCollection<SeenRow>('seen', new Schema<SeenRow>({ ns: [Number] } as never));

/** Documents of the catalog that are their own events. */
export const tickets = eventCollection<EventRow>(
  'tickets',
  new Schema<EventRow>({ data: Schema.Types.Mixed } as never),
);

/** One durable insert, with no transaction and nothing in the outbox. */
export async function issue(scope: TenantScope, subject: string, n: number, time = new Date()): Promise<void> {
  const { id: tenantId, tier } = scope.tenant;
  await tickets(scope).create({ _id: newId(), tenantId, tier, ...counted.of(subject, { n }), time });
}

const seenId = ({ tenant }: TenantScope, subject: string) => `${tenant.id} ${subject}`;

export async function see(scope: EventScope, { n }: { n: number }, { subject }: { subject: string }): Promise<void> {
  await seen(scope).updateOne({ _id: seenId(scope, subject) }, { $push: { ns: n } as never }, { upsert: true });
}

export const seeing = (more: Partial<Consumer> = {}): Consumer => ({
  group: 'enrollment.catalog',
  events: [on(counted, see)],
  ...more,
});

export interface Settings {
  mongodbUri: string;
  redisUrl?: string;
  databasePrefix: string;
}

export function connect({ mongodbUri, databasePrefix }: Settings, service: string): Promise<Store> {
  const indexes = process.env.MONGO_INDEXES === 'unique' ? 'unique' : 'all';
  return connectStore({ mongodbUri, databasePrefix, indexes, poolSize: 10 }, service, [
    ...eventCollections,
    seen,
    tickets,
  ]);
}

const soon: Backoff = () => 5;

export function start(
  store: Store,
  { redisUrl }: Settings,
  consumers: Consumer[],
  backoff: Backoff = soon,
  metrics = new Registry(),
) {
  const log = createLog(store.service, process.env.LOG_LEVEL ?? 'silent');
  return startEvents({ store, config: { redisUrl }, log, metrics, consumers, backoff });
}

/**
 * How long a killed process's transaction may hold its documents, and on the local stores every change stream; MongoDB's
 * own default is 60 s. Nothing changes where the store does not let it be set.
 */
export async function limitTransactions(store: Store, seconds: number): Promise<void> {
  const { client } = serverOf(store);
  const command = { setParameter: 1, transactionLifetimeLimitSeconds: seconds };
  await client
    .db('admin')
    .command(command)
    .catch(() => undefined);
}

/** Two services on databases of their own, with all that was started in them ended by `end`. */
export async function createPlatform(adapter: Adapter, redisUrl = process.env.TEST_REDIS_URL) {
  const settings: Settings = {
    mongodbUri: process.env.MONGODB_URI as string,
    redisUrl: adapter === 'redis' ? redisUrl : undefined,
    databasePrefix: `ev${newId().slice(-8)}`,
  };
  const [catalog, enrollment] = await Promise.all([connect(settings, 'catalog'), connect(settings, 'enrollment')]);
  await limitTransactions(catalog, 5);
  const ends: (() => Promise<unknown>)[] = [];
  const run = async (store: Store, consumers: Consumer[] = [], backoff?: Backoff, metrics?: Registry) => {
    const running = await start(store, settings, consumers, backoff, metrics);
    ends.push(running.stop);
    return running;
  };
  // In local mode the catalog has nothing to run; its relay is what passes events on to Redis.
  let relaying = await run(catalog);
  return {
    stopRelay: () => relaying.stop(),
    async startRelay() {
      relaying = await run(catalog);
    },
    settings,
    catalog,
    enrollment,
    /** Enrollment's consumers. */
    consume: (consumers: Consumer[] = [seeing()], backoff?: Backoff, metrics?: Registry) =>
      run(enrollment, consumers, backoff, metrics),
    /** The catalog's own. */
    consumeAtHome: (consumers: Consumer[], backoff?: Backoff) => run(catalog, consumers, backoff),
    scope: (store: Store, id: string = newId(), tier: Tier = 'STANDARD'): TenantScope => ({
      tenant: { id, tier, store },
    }),
    spawn: (action: string, argument = ''): ChildProcess => {
      const child = spawn(process.execPath, [...NODE_FLAGS, join(__dirname, 'child.ts'), action, argument], {
        cwd: join(__dirname, '../../../..'),
        env: { ...process.env, EVENTS_TEST: JSON.stringify(settings) },
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      ends.push(async () => {
        if (child.exitCode === null && child.signalCode === null) {
          child.kill('SIGKILL');
          await once(child, 'exit');
        }
      });
      return child;
    },
    async end() {
      await Promise.all(ends.map((end) => end()));
      await Promise.all([catalog.close(), enrollment.close()]);
    },
  };
}

/** The same tenant as the catalog and as enrollment see it. */
export const bothScopes = (platform: Platform, id = newId(), tier: Tier = 'STANDARD') => ({
  at: platform.scope(platform.catalog, id, tier),
  there: platform.scope(platform.enrollment, id, tier),
});

export type Platform = Awaited<ReturnType<typeof createPlatform>>;

const NODE_FLAGS = ['--conditions=source', '-r', join(__dirname, '../../../../register.cjs')];

/** Records `ns` of a subject in one transaction. */
export function count(scope: TenantScope, subject: string, ...ns: number[]): Promise<void> {
  return inTransaction(scope, (inner) => record(inner, ...ns.map((n) => counted.of(subject, { n }))));
}

/** Records an event that was made half an hour ago: further back than an idle follower looks, not than a scan does. */
export async function countLongAgo(scope: TenantScope, subject: string, n: number): Promise<void> {
  const { id: tenantId, tier } = scope.tenant;
  const time = new Date(Date.now() - 1_800_000);
  await outbox(scope).create({ _id: firstIdAt(time), tenantId, tier, ...counted.of(subject, { n }), time });
}

export async function seenOf(scope: TenantScope, subject: string): Promise<number[]> {
  return (await seen(scope).findOne({ _id: seenId(scope, subject) }))?.ns ?? [];
}

/** Asks until the answer passes, then gives it; after 75 s the last answer, for the assertion to show. */
export async function until<T>(ask: () => Promise<T>, passes: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 75_000;
  for (;;) {
    const answer = await ask();
    if (passes(answer) || Date.now() > deadline) return answer;
    await sleep(30);
  }
}
