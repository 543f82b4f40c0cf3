import { Schema } from 'mongoose';
import type { Tier } from '../principal';
import type { CollectionDefinition } from '../store';
import { platformCollection, type TenantCollection, tenantCollection } from '../tenancy';
import type { Envelope } from './event';

const DAY_S = 86_400;
/** How long an outbox keeps what everybody has read, for groups that are yet to come. */
export const OUTBOX_DAYS = 7;
// Longer than an outbox keeps an event, so that one which is read again is still known.
const PROCESSED_DAYS = 14;

/** A document whose insert is an event. */
export interface EventRow {
  /** The event's id: a UUIDv7, so order by id is order of recording. */
  _id: string;
  tenantId: string;
  tier: Tier;
  type: string;
  subject: string;
  time: Date;
  requestId?: string;
  traceparent?: string;
  data?: unknown;
  /** Came with its tenant from the shared database, where followers of change streams have seen it. */
  moved?: boolean;
}

export interface OutboxRow extends EventRow {
  /** A dead letter on its way back to the group it failed in, in place of `data`. */
  redeliver?: { group: string; envelope: Envelope };
}

const text = { type: String, required: true };
const anything = Schema.Types.Mixed;

/**
 * A collection of documents that are their own outbox entries: an insert both keeps and tells, with no transaction around the
 * two. For the one write that has to be fast. The schema is that of the service's own fields and of `data`, whose indexes it
 * may have too; a document's `type` begins with the service's name, as an event's does. Only consumers of the same service
 * hear of them; nothing sweeps them, and a group that has never run hears of those of the last OUTBOX_DAYS.
 */
export function eventCollection<Row extends EventRow>(
  collectionName: string,
  schema: Schema<Row>,
): TenantCollection<Row> {
  (schema as Schema).add({
    tier: text,
    type: text,
    subject: text,
    time: { type: Date, required: true },
    requestId: String,
    traceparent: String,
    moved: Boolean,
  });
  return Object.assign(tenantCollection<Row>(collectionName, schema), { events: true });
}

export const outbox = eventCollection<OutboxRow>(
  'outbox',
  new Schema<OutboxRow>({ data: anything, redeliver: anything } as never),
);

export interface ProcessedRow {
  /** `GROUP:EVENT` */
  _id: string;
  tenantId: string;
  at: Date;
}

const processedSchema = new Schema<ProcessedRow>({ at: { type: Date, required: true } } as never);
processedSchema.index({ at: 1 }, { expireAfterSeconds: PROCESSED_DAYS * DAY_S });
export const processedEvents = tenantCollection<ProcessedRow>('processedEvents', processedSchema);

export interface TriesRow {
  /** `GROUP:EVENT` */
  _id: string;
  tries: number;
  at: Date;
}

const triesSchema = new Schema<TriesRow>({ tries: Number, at: Date } as never);
triesSchema.index({ at: 1 }, { expireAfterSeconds: PROCESSED_DAYS * DAY_S });
export const eventTries = platformCollection<TriesRow>('eventTries', triesSchema);

export interface DeadLetterRow {
  /** `GROUP:EVENT` */
  _id: string;
  group: string;
  envelope: Envelope;
  error: { message: string; stack?: string };
  tries: number;
  at: Date;
  state: 'dead' | 'replayed';
}

const deadLetterSchema = new Schema<DeadLetterRow>({
  group: text,
  envelope: anything,
  error: anything,
  tries: Number,
  at: Date,
  state: text,
} as never);
deadLetterSchema.index({ 'envelope.tenantid': 1, state: 1, at: 1, _id: 1 });
export const deadLetters = platformCollection<DeadLetterRow>('deadLetters', deadLetterSchema);

export interface CursorRow {
  _id: string;
  /** `group` reads an outbox itself, `relay` passes it on to Redis. */
  kind: 'group' | 'relay';
  sources: string[];
  /** The change stream's resume token: everything before it is done. */
  token?: unknown;
  /** Everything recorded before this is done, but for what was in a transaction that had not ended then. */
  through: Date;
  savedAt: Date;
  /** Of a relay: how many entries Redis said it had been given. */
  published?: number;
}

export const eventCursors = platformCollection<CursorRow>(
  'eventCursors',
  new Schema<CursorRow>({
    kind: text,
    sources: [String],
    token: anything,
    through: Date,
    savedAt: Date,
    published: Number,
  } as never),
);

export interface LeaseRow {
  _id: string;
  holder: string;
  until: Date;
}

export const eventLeases = platformCollection<LeaseRow>(
  'eventLeases',
  new Schema<LeaseRow>({ holder: text, until: { type: Date, required: true } } as never),
);

export interface TombstoneRow {
  /** The person's id. */
  _id: string;
  tenantId: string;
  erasureId: string;
  at: Date;
  /** When what was under way during the erasure had been cleared away too; null until then. */
  settledAt: Date | null;
}

const tombstoneSchema = new Schema<TombstoneRow>({
  erasureId: text,
  at: { type: Date, required: true },
  settledAt: { type: Date, default: null },
} as never);

/** Whom this service has erased: late and replayed events about them have no effect. */
export const tombstones = tenantCollection<TombstoneRow>('tombstones', tombstoneSchema);

/** A service that records or consumes events gives these to `connectStore` beside its own. */
export const eventCollections: readonly CollectionDefinition[] = [
  outbox,
  processedEvents,
  eventTries,
  deadLetters,
  eventCursors,
  eventLeases,
  tombstones,
];
