import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../errors';
import { gatherWrites } from '../gather';
import type { Log } from '../log';
import { withRequest } from '../request';
import type { Store } from '../store';
import { inTransaction, type TenantScope } from '../tenancy';
import { AlreadyProcessed, bookkeeping } from './bookkeeping';
import { type Consumer, type Envelope, type EventScope, isFor, orderKey, type Subscription } from './event';
import type { EventMetrics } from './event-metrics';
import { lanes, slots } from './lanes';
import { areAboutErased } from './tombstones';

export const MAX_TRIES = 5;
const BASE_MS = 500;
const CAP_MS = 10_000;
// A transaction that runs longer is ended by MongoDB.
const TRANSACTION_MS = 60_000;
const JOB_MS = 86_400_000;

/** Milliseconds before the next try: exponential, with full jitter so that those who failed together do not return together. */
export type Backoff = (tries: number) => number;
export const fullJitter: Backoff = (tries) => Math.random() * Math.min(CAP_MS, BASE_MS * 2 ** (tries - 1));

export interface Worker {
  /**
   * Resolves when the event has had its effect or lies among the dead letters, which is written before. Rejects only
   * when the signal aborts first: the event then has to come again.
   */
  handle(envelope: Envelope): Promise<void>;
  /** Whether it has had its effect. */
  isDone(envelope: Envelope): Promise<boolean>;
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>;
}

/** A handler that is about to run. */
interface Run {
  scope: EventScope;
  envelope: Envelope;
  subscription: Subscription;
  data: unknown;
}

interface Failure {
  error: unknown;
  /** Trying again is of no use. */
  final: boolean;
}

/** What both adapters share: order by subject, once by event id, tries, dead letters. */
export function createWorker(options: {
  store: Store;
  consumer: Consumer;
  log: Log;
  metrics: EventMetrics;
  signal: AbortSignal;
  backoff?: Backoff;
}): Worker {
  const { store, consumer, metrics, signal, backoff = fullJitter } = options;
  const { group, transaction = true, mayCrash = false, together = 1 } = consumer;
  const subscriptions = new Map(consumer.events.map((subscription) => [subscription.type, subscription]));
  const books = bookkeeping(store, group);
  const lane = lanes();
  const slot = slots(consumer.concurrency ?? 16);
  const running = new Set<Promise<void>>();

  const inOneTransaction = (outer: TenantScope, runs: readonly Run[]): Promise<void> =>
    inTransaction(outer, async ({ tenant }) => {
      const envelopes = runs.map(({ envelope }) => envelope);
      await books.note({ tenant }, envelopes);
      const erased = await areAboutErased({ tenant }, envelopes);
      const kept = runs.filter(({ subscription }, at) => subscription.aboutErased || !erased[at]);
      for (const subscription of consumer.events) {
        const some = kept.filter((run) => run.subscription === subscription);
        if (subscription.handleAll && some.length > 1)
          await subscription.handleAll(
            { tenant, now: new Date() },
            some.map(({ data }) => data as never),
          );
        else
          for (const { scope, data, envelope } of some) {
            const inner = { ...scope, tenant };
            await withRequest(inner, () => subscription.handle(inner, data as never, envelope));
          }
      }
    });
  const withOthers = gatherWrites<Run>(together, (outer, _of, runs) => inOneTransaction(outer, runs));

  const effect = async (run: Omit<Run, 'scope'>, log: Log, isNew: boolean): Promise<void> => {
    const { envelope, subscription, data } = run;
    const scope = scopeOf({ store, envelope, log, signal, budgetMs: transaction ? TRANSACTION_MS : JOB_MS });
    if (transaction) {
      const own = { ...run, scope };
      return together > 1 ? withOthers(scope, '', own) : inOneTransaction(scope, [own]);
    }
    await withRequest(scope, async () => {
      if (!isNew && (await books.isProcessed(envelope))) throw new AlreadyProcessed();
      if (subscription.aboutErased || !(await books.isAboutErased(envelope)))
        await subscription.handle(scope, data as never, envelope);
      await books.noteAfterwards(envelope);
    });
  };

  /** `isNew`: that it was never begun is known. */
  const attempt = async (envelope: Envelope, log: Log, isNew = false): Promise<Failure | undefined> => {
    const subscription = subscriptions.get(envelope.type) as Subscription;
    const parsed = subscription.schema.safeParse(envelope.data);
    if (!parsed.success) return { error: parsed.error, final: true };
    const outcome = (name: string) => metrics.handled.inc({ group, type: envelope.type, outcome: name });
    try {
      await effect({ envelope, subscription, data: parsed.data }, log, isNew);
      outcome('handled');
    } catch (error) {
      if (!(error instanceof AlreadyProcessed)) {
        outcome('failed');
        // What a consumer calls malformed stays so; all else, a missing row too, may be well in a moment.
        return { error, final: codeOf(error) === 'BAD_USER_INPUT' };
      }
      outcome('duplicate');
    }
    return undefined;
  };

  const settle = async (envelope: Envelope): Promise<void> => {
    const { id, type, subject, tenantid, requestid } = envelope;
    const log = options.log.child({ group, eventId: id, type, subject, tenant: tenantid, requestId: requestid });
    for (let again = false; ; again = true) {
      signal.throwIfAborted();
      const { failure, counted } = await (mayCrash
        ? warily(envelope, log, again)
        : slot.together(async () => ({ failure: await attempt(envelope, log), counted: 0 })));
      if (!failure) return;
      // Given up because we drain, and not because it failed: no try.
      if (signal.aborted && gaveUp(failure.error, signal)) {
        if (counted > 0) await books.uncountTry(envelope).catch(() => undefined);
        throw signal.reason;
      }
      const tries = failure.final ? MAX_TRIES : counted || (await persist(() => books.countTry(envelope)));
      if (tries >= MAX_TRIES) {
        await persist(() => books.bury(envelope, failure.error, failure.final ? 1 : tries));
        metrics.dead.inc({ group, type });
        log.error({ err: failure.error, tries: failure.final ? 1 : tries }, 'event given up: dead letter');
        return;
      }
      const waitMs = Math.round(backoff(tries));
      log.warn({ err: failure.error, tries, waitMs }, 'event failed, trying again');
      await sleep(waitMs, undefined, { signal });
    }
  };

  // Of what was begun by a process that has died, one thing killed it, and the rest had the bad luck to run beside it.
  const warily = async (
    envelope: Envelope,
    log: Log,
    again: boolean,
  ): Promise<{ failure?: Failure; counted: number }> => {
    const first = await slot.together(async () => {
      const counted = again
        ? await persist(() => books.countTry(envelope))
        : await persist(() => books.countFirstTry(envelope));
      const isNew = !again && envelope.redeliverto === undefined;
      return counted > 0 ? { failure: await attempt(envelope, log, isNew), counted } : undefined;
    });
    if (first) return first;
    return slot.alone(async () => {
      const counted = (await persist(() => books.isProcessed(envelope)))
        ? 0
        : await persist(() => books.countTry(envelope));
      if (counted === 0) return { counted };
      const error = new Error(`It was begun ${MAX_TRIES} times, and none of the processes lived to end it.`);
      if (counted > MAX_TRIES) return { failure: { error, final: false }, counted: MAX_TRIES };
      return { failure: await attempt(envelope, log), counted };
    });
  };

  // A database that is away is not the event's fault: neither a try counted nor a letter lost.
  const persist = async <T>(write: () => Promise<T>): Promise<T> => {
    for (let failures = 1; ; failures++) {
      try {
        return await write();
      } catch (error) {
        options.log.warn({ group, err: error }, 'the outcome of an event could not be kept, trying again');
        await sleep(fullJitter(failures), undefined, { signal });
      }
    }
  };

  return {
    async handle(envelope) {
      if (!isFor(consumer, envelope)) return;
      const run = lane(orderKey(envelope), () => settle(envelope));
      running.add(run);
      try {
        await run;
      } finally {
        running.delete(run);
      }
    },
    isDone: books.isProcessed,
    async idle() {
      await Promise.allSettled(running);
    },
  };
}

function gaveUp(error: unknown, signal: AbortSignal): boolean {
  return error === signal.reason || (error as Error | null)?.name === 'AbortError';
}

function scopeOf({
  store,
  envelope,
  log,
  signal,
  budgetMs,
}: {
  store: Store;
  envelope: Envelope;
  log: Log;
  signal: AbortSignal;
  budgetMs: number;
}): EventScope {
  const now = new Date();
  const traceId = envelope.traceparent?.split('-')[1] ?? randomBytes(16).toString('hex');
  return {
    tenant: Object.freeze({ id: envelope.tenantid, tier: envelope.tenanttier, store }),
    now,
    requestId: envelope.requestid ?? randomUUID(),
    traceId,
    traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-${envelope.traceparent?.split('-')[3] ?? '00'}`,
    deadline: now.getTime() + budgetMs,
    log,
    signal,
  };
}
