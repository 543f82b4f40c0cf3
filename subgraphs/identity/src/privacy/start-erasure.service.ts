import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { record } from '@lyceum/kernel/events/outbox';
import { erasureAsked } from '@lyceum/kernel/privacy';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { personChanged, personFacts, subjectOf } from '../person/person.events';
import { people } from '../person/person.model';
import { keepAnAdmin } from '../role/authority.service';
import { services } from '../services';
import { revokeSessions } from '../session/revoke.service';
import { type ErasurePart, type ErasureRow, erasures, legalHolds } from './erasure.model';
import { erasureSubject } from './privacy.events';

type Scope = Pick<Context, 'tenant' | 'now'>;

const actor = { kind: 'service', id: 'identity.privacy-saga' };
// Identity comes last, for the others may have to ask who somebody is.
const others = services.filter((service) => service !== 'identity');

/**
 * Once the days of grace are over: ends the person's sessions and asks the other services to erase. A person under a legal
 * hold waits for its end.
 * @throws BAD_USER_INPUT when the tenant would have no administrator.
 */
export function beginErasure(scope: Scope, { _id, personId }: ErasureRow): Promise<ErasureRow> {
  return inTransaction(scope, async (scope) => {
    const held = await legalHolds(scope).findOne({ standing: personId });
    const next = held ? ({ status: 'ON_HOLD' } as const) : ({ status: 'RUNNING', startedAt: scope.now } as const);
    const row = await erasures(scope).findOneAndUpdate(
      { _id, status: { $in: ['SCHEDULED', 'ON_HOLD'] } },
      { $set: next },
    );
    if (!row) return (await erasures(scope).findOne({ _id })) as ErasureRow;
    if (held) return row;
    await closeAccount(scope, personId);
    await record(scope, erasureAsked.of(erasureSubject(_id), { erasureId: _id, personId, services: [...others] }));
    const target = { type: 'person', id: personId };
    await recordAudit(scope, { action: 'erasure.started', actor, target, details: { erasureId: _id } });
    return row;
  });
}

/** A service has erased. Twice is once; identity's turn comes after the last of the others, and its own part is the end. */
export async function takeErasurePart(scope: Scope, erasureId: string, part: ErasurePart): Promise<void> {
  await inTransaction(scope, async (scope) => {
    const row = await erasures(scope).findOneAndUpdate(
      { _id: erasureId, status: 'RUNNING', 'parts.service': { $ne: part.service } },
      { $push: { parts: part } },
    );
    if (!row) return;
    const done = (service: string) => row.parts.some((one) => one.service === service);
    const { personId } = row;
    if (services.every(done)) return finish(scope, row);
    if (others.every(done))
      await record(scope, erasureAsked.of(erasureSubject(erasureId), { erasureId, personId, services: ['identity'] }));
  });
}

async function finish(scope: Scope, { _id, personId, parts }: ErasureRow): Promise<void> {
  const ended = { status: 'DONE' as const, underWay: `#${_id}`, finishedAt: scope.now };
  await erasures(scope).updateOne({ _id }, { $set: ended });
  const kept = parts.flatMap(({ service, kept }) => kept.map(({ what, why }) => `${service} ${what}: ${why}`));
  const erased = parts.reduce((sum, part) => sum + part.erased, 0);
  const target = { type: 'person', id: personId };
  await recordAudit(scope, { action: 'person.erased', actor, target, details: { erasureId: _id, erased, kept } });
}

/** From here on nobody acts as the person any more. */
async function closeAccount(scope: Scope, personId: string): Promise<void> {
  const before = await people(scope).findOne({ _id: personId });
  if (before?.roles.includes('ADMIN') && before.status === 'ACTIVE') await keepAnAdmin(scope, personId);
  const update = { $set: { status: 'INACTIVE' as const }, $inc: { revision: 1 } };
  const person = await people(scope).findOneAndUpdate({ _id: personId, status: 'ACTIVE' }, update);
  if (person) await record(scope, personChanged.of(subjectOf(person), personFacts(person)));
  await revokeSessions(scope, { personId: { $in: [personId] } }, 'DEACTIVATED');
}
