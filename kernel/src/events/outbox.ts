import { newId } from '../ids';
import { currentRequest } from '../request';
import type { TenantScope } from '../tenancy';
import { type OutboxRow, outbox } from './collections';
import { type Envelope, type NewEvent, serviceOfType } from './event';

/**
 * Records events beside the change that they tell of: both are there, or neither. They are published after the commit, at
 * least once, in order by subject. Record them after the change is written: when two writers of one aggregate conflict, the
 * loser has then not recorded yet. `data` is kept as JSON.
 * @throws outside `inTransaction`, and for an event whose type is not this service's.
 */
export async function record(scope: TenantScope, ...events: NewEvent[]): Promise<void> {
  await recordPrepared(scope, prepare(scope, ...events));
}

/** Events as they will be recorded, with the request that is current now: for what is written together with that of others. */
export function prepare({ tenant }: TenantScope, ...events: NewEvent[]): OutboxRow[] {
  const request = currentRequest();
  return events.map(({ type, subject, data }) => {
    if (serviceOfType(type) !== tenant.store.service)
      throw new Error(`${type} is not an event of ${tenant.store.service}.`);
    return {
      _id: newId(),
      tenantId: tenant.id,
      tier: tenant.tier,
      type,
      subject,
      time: new Date(),
      ...(request && { requestId: request.requestId, traceparent: request.traceparent }),
      data: JSON.parse(JSON.stringify(data ?? null)),
    };
  });
}

/** @throws outside `inTransaction` */
export async function recordPrepared(scope: TenantScope, rows: readonly OutboxRow[]): Promise<void> {
  if (!scope.tenant.session?.inTransaction())
    throw new Error('Events are recorded inside inTransaction, with their change.');
  await outbox(scope).bulkWrite(rows.map((document) => ({ insertOne: { document } })));
}

export function toEnvelope(row: OutboxRow, source: string): Envelope {
  if (row.redeliver) return { ...row.redeliver.envelope, redeliverto: row.redeliver.group };
  return {
    specversion: '1.0',
    id: row._id,
    source: `lyceum/${source}`,
    type: row.type,
    subject: row.subject,
    time: row.time.toISOString(),
    datacontenttype: 'application/json',
    tenantid: row.tenantId,
    tenanttier: row.tier,
    ...(row.traceparent && { traceparent: row.traceparent }),
    ...(row.requestId && { requestid: row.requestId }),
    data: row.data,
  };
}

/** The least id that `newId` can have made at `time`. */
export function firstIdAt(time: Date): string {
  const hex = Math.max(0, time.getTime()).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
