import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Log } from '../log';
import type { Tier } from '../principal';
import type { RequestInfo } from '../request';
import type { TenantScope } from '../tenancy';

/** What a service tells the others. `subject` is the aggregate, `course:ID`: events of one subject keep their order. */
export interface NewEvent {
  type: string;
  subject: string;
  data: unknown;
}

/** CloudEvents 1.0, JSON format. Extension names are lower case because the specification has them so. */
export interface Envelope {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  datacontenttype: 'application/json';
  tenantid: string;
  tenanttier: Tier;
  traceparent?: string;
  requestid?: string;
  /** Set on a dead letter that is tried again: the one consumer group that it is for. */
  redeliverto?: string;
  data: unknown;
}

export interface EventDefinition<S extends z.ZodType = z.ZodType> {
  readonly type: string;
  readonly schema: S;
  of(subject: string, data: z.input<S>): NewEvent;
}

/**
 * `defineEvent('catalog.course.published.v1', z.object({ … }))`. The producer and each consumer define it for themselves:
 * a consumer names the fields that it needs and trusts no others. The first segment is the service that records it.
 */
export function defineEvent<S extends z.ZodType>(type: string, schema: S): EventDefinition<S> {
  if (!/^[a-z]+(\.[a-z0-9-]+)+\.v\d+$/.test(type)) throw new Error(`${type}: expected service.noun.verb.v1`);
  return { type, schema, of: (subject, data) => ({ type, subject, data }) };
}

/** What a handler works with: the tenant of the event and the request that caused it. */
export type EventScope = TenantScope &
  RequestInfo & {
    /** Aborts when the process drains: a long job then gives up, is not counted as failed, and comes again. */
    readonly signal: AbortSignal;
  };

/** Of the events that share a transaction: it belongs to none of the requests that caused them. */
export type SharedScope = TenantScope & { readonly now: Date };

export interface Subscription {
  readonly type: string;
  readonly schema: z.ZodType;
  readonly handle: (scope: EventScope, data: never, envelope: Envelope) => Promise<void>;
  /** Instead, where it shares its transaction with others of its type. */
  readonly handleAll?: (scope: SharedScope, data: never[]) => Promise<void>;
  /** Also events about people whom this service has erased; all others drop those unread. */
  readonly aboutErased?: boolean;
}

export function on<S extends z.ZodType>(
  { type, schema }: EventDefinition<S>,
  handle: (scope: EventScope, data: z.output<S>, envelope: Envelope) => Promise<void>,
  options: Pick<Subscription, 'aboutErased'> = {},
): Subscription {
  return { type, schema, handle, ...options };
}

/** For what comes by the thousand (`Consumer.together`): `handle` gets all events of its type that share a transaction. */
export function onAll<S extends z.ZodType>(
  { type, schema }: EventDefinition<S>,
  handleAll: (scope: SharedScope, data: z.output<S>[]) => Promise<void>,
): Subscription {
  return { type, schema, handle: (scope, data) => handleAll(scope, [data]), handleAll };
}

/** One consumer group: each event takes effect once in it, whichever of its processes handles it. */
export interface Consumer {
  /** Unique on the platform and never renamed, for its position is kept under this name: `enrollment.catalog`. */
  readonly group: string;
  readonly events: readonly Subscription[];
  /**
   * By default a handler runs in one transaction with the note that it ran, so it may write through its scope and nothing else.
   * `false` is for long jobs and calls to others: noted afterwards, so the handler must bear being run again.
   */
  readonly transaction?: boolean;
  /**
   * Its handler may take its process down with it. A try is then counted before it begins, and an event that was begun and
   * not ended runs with nothing beside it, so that the one that kills is found. Costs a write; for `transaction: false` only.
   */
  readonly mayCrash?: boolean;
  /**
   * Of a group whose handlers are quick and whose events come by the thousand: up to so many share a transaction. When it fails,
   * each has one of its own.
   */
  readonly together?: number;
  /** Handlers that run at once in a process; 16 unless said. Events of one subject never do. */
  readonly concurrency?: number;
}

export const serviceOfType = (type: string): string => type.slice(0, type.indexOf('.'));

/** A group's own service is always among them: that is where its dead letters come back from. */
export function sourcesOf(consumer: Consumer, service: string): string[] {
  return [...new Set([service, ...consumer.events.map(({ type }) => serviceOfType(type))])].sort();
}

export function isFor(consumer: Consumer, envelope: Pick<Envelope, 'type' | 'redeliverto'>): boolean {
  if (envelope.redeliverto !== undefined && envelope.redeliverto !== consumer.group) return false;
  return consumer.events.some(({ type }) => type === envelope.type);
}

/** What keeps its order: one subject of one tenant. */
export const orderKey = (envelope: Pick<Envelope, 'tenantid' | 'subject'>): string =>
  `${envelope.tenantid} ${envelope.subject}`;

export function partitionOf(key: string, partitions: number): number {
  return createHash('md5').update(key).digest().readUInt32BE(0) % partitions;
}

export type EventLog = Pick<Log, 'info' | 'warn' | 'error' | 'child'>;
