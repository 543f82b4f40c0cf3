import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId as ownId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { recreate } from '@lyceum/kernel/recreate';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { getById as getPerson } from '../person/person.service';
import { keepAnAdmin } from '../role/authority.service';
import { services } from '../services';
import { type ErasureRow, type ErasureStatus, erasures, legalHolds } from './erasure.model';
import { erasureScheduled, erasureSubject } from './privacy.events';
import { settingsOf } from './settings.service';
import { beginErasure } from './start-erasure.service';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

const DAY_MS = 86_400_000;

/** Of oneself. @throws as `erasePerson` */
export function eraseMe(scope: Scope): Promise<ErasureRow> {
  return erasePerson(scope, ownId(scope));
}

/**
 * Has the person erased when the tenant's days of grace are over; without any, at once. While one is open, answers that one.
 * @throws NOT_FOUND; BAD_USER_INPUT for the tenant's last administrator; CONFLICT when the person has been erased.
 */
export async function erasePerson(scope: Scope, personId: string): Promise<ErasureRow> {
  const requestedBy = ownId(scope);
  const person = await getPerson(scope, personId);
  const { erasureGraceDays } = await settingsOf(scope);
  try {
    return await inTransaction(scope, async (scope) => {
      const open = await erasures(scope).findOne({ underWay: personId });
      if (open) return open;
      if (await erasures(scope).findOne({ personId, status: 'DONE' }))
        throw new DomainError('CONFLICT', 'This person has been erased.', { reason: 'PERSON_ERASED', personId });
      if (person.roles.includes('ADMIN')) await keepAnAdmin(scope, personId);
      const dueAt = new Date(scope.now.getTime() + erasureGraceDays * DAY_MS);
      const row = await erasures(scope).create(newErasure({ personId, requestedBy, requestedAt: scope.now, dueAt }));
      const fact = { erasureId: row._id, personId, dueAt: dueAt.toISOString() };
      await record(scope, erasureScheduled.of(erasureSubject(row._id), fact));
      const target = { type: 'person', id: personId };
      const details = { erasureId: row._id, dueAt: dueAt.toISOString() };
      await recordAudit(scope, { action: 'erasure.requested', target, details });
      return erasureGraceDays === 0 ? beginErasure(scope, row) : row;
    });
  } catch (error) {
    // Another request was faster.
    const faster = isDuplicateKey(error) && (await erasures(scope).findOne({ underWay: personId }));
    if (faster) return faster;
    throw error;
  }
}

/** One's own. Twice is once. @throws NOT_FOUND when there is none; CONFLICT once it has begun. */
export async function cancelMine(scope: Scope): Promise<ErasureRow> {
  const row = await findMine(scope);
  if (!row) throw new DomainError('NOT_FOUND', 'You have not asked to be erased.');
  return cancel(scope, row._id);
}

/** Twice is once. @throws NOT_FOUND; CONFLICT once it has begun. */
export async function cancel(scope: Scope, erasureId: string): Promise<ErasureRow> {
  return inTransaction(scope, async (scope) => {
    const row = await recreate(
      erasures(scope),
      { _id: erasureId, status: { $in: ['SCHEDULED', 'ON_HOLD'] } },
      { status: 'CANCELLED', underWay: `#${erasureId}`, finishedAt: scope.now },
    );
    if (row) {
      const target = { type: 'person', id: row.personId };
      await recordAudit(scope, { action: 'erasure.cancelled', target, details: { erasureId } });
      return row;
    }
    const found = await erasures(scope).findOne({ _id: erasureId });
    if (!found) throw new DomainError('NOT_FOUND', 'There is no such erasure.', { erasureId });
    if (found.status === 'CANCELLED') return found;
    throw new DomainError('CONFLICT', 'It has begun and cannot be taken back.', { reason: 'ERASURE_BEGUN', erasureId });
  });
}

/** One's last; null when one has never asked. */
export function findMine(scope: Scope): Promise<ErasureRow | null> {
  return erasures(scope).findOne({ personId: ownId(scope) }, { sort: { requestedAt: -1 } });
}

/** Newest first. */
export function listErasures(
  scope: Pick<Scope, 'tenant'>,
  { status, ...paging }: { status?: ErasureStatus | undefined; first: number; after?: string },
): Promise<Page<ErasureRow>> {
  return page(erasures(scope), status ? { status } : {}, paging, { field: 'requestedAt', direction: -1 });
}

/** All that stayed, by service; of one that has not ended only a hold is known. */
export async function keptOf(scope: Pick<Scope, 'tenant'>, { personId, status, parts }: ErasureRow) {
  if (status === 'ON_HOLD' && (await legalHolds(scope).findOne({ standing: personId })))
    return [{ service: 'identity', what: 'everything', rows: null, why: 'LEGAL_HOLD' as const }];
  return parts.flatMap(({ service, kept }) => kept.map((one) => ({ service, ...one })));
}

/** Nobody before it begins and after it has ended. */
export function waitingFor({ status, parts }: ErasureRow): string[] {
  if (status !== 'RUNNING') return [];
  return services.filter((service) => !parts.some((part) => part.service === service));
}

function newErasure(fields: Pick<ErasureRow, 'personId' | 'requestedBy' | 'requestedAt' | 'dueAt'>): ErasureRow {
  const { personId: underWay } = fields;
  return { _id: newId(), ...fields, status: 'SCHEDULED', underWay, parts: [], startedAt: null, finishedAt: null };
}
