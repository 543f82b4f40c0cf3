import { recordAudit } from '@lyceum/kernel/audit';
import { consentChanged } from '@lyceum/kernel/consent';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type ConsentRow, consents, type PurposeRow, purposes } from './consent.model';
import type { Consent, GiveConsentInput } from './consent.type';
import { listPurposes } from './purpose.service';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

/** One's own, by key: of all purposes that are asked for, and of retired ones that one has answered. */
export async function listOwnConsents(scope: Scope): Promise<Consent[]> {
  const [asked, answered] = await Promise.all([
    listPurposes(scope),
    consents(scope).find({ personId: personId(scope) }),
  ]);
  const known = new Set(asked.map(({ key }) => key));
  const retired = answered.filter(({ purpose }) => !known.has(purpose));
  const old =
    retired.length === 0
      ? []
      : await purposes(scope).find({ $or: retired.map(({ purpose, version }) => ({ key: purpose, version })) });
  return [...asked, ...old]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((purpose) => consentOf(purpose, answered.find((row) => row.purpose === purpose.key) ?? null));
}

/**
 * Twice is once.
 * @throws NOT_FOUND for a purpose that is not asked for; CONFLICT when it has a newer version than the one that was read.
 */
export async function giveConsent(scope: Scope, { purpose: key, version }: GiveConsentInput): Promise<Consent> {
  const purpose = await purposes(scope).findOne({ key, current: true });
  if (!purpose) throw new DomainError('NOT_FOUND', 'There is no such purpose.', { purpose: key });
  if (purpose.version !== version)
    throw new DomainError('CONFLICT', 'This has changed: show the person its current version and ask again.', {
      reason: 'CONSENT_CHANGED',
      purpose: key,
      version: purpose.version,
    });
  return consentOf(purpose, await decide(scope, key, { given: true, version }));
}

/** Always possible. Twice is once. @throws NOT_FOUND when one has never answered. */
export async function withdrawConsent(scope: Scope, key: string): Promise<Consent> {
  const row = await consents(scope).findOne({ personId: personId(scope), purpose: key });
  const purpose = row && (await purposes(scope).findOne({ key }, { sort: { version: -1 } }));
  if (!purpose) throw new DomainError('NOT_FOUND', 'You have not agreed to this.', { purpose: key });
  return consentOf(purpose, await decide(scope, key, { given: false, version: row.version }));
}

async function decide(scope: Scope, purpose: string, said: { given: boolean; version: number }): Promise<ConsentRow> {
  const id = personId(scope);
  const decision = { ...said, at: scope.now };
  try {
    return await inTransaction(scope, async (scope) => {
      const before = await consents(scope).findOne({ personId: id, purpose });
      if (before?.given === said.given && before.version === said.version) return before;
      const row = before
        ? await consents(scope).findOneAndUpdate({ _id: before._id }, { $set: decision, $push: { history: decision } })
        : await consents(scope).create({ _id: newId(), personId: id, purpose, ...decision, history: [decision] });
      if (!row) throw new DomainError('TRY_AGAIN', 'Somebody else is changing this.');
      const fact = { personId: id, purpose, ...said, revision: row.history.length };
      await record(scope, consentChanged.of(`person:${id}`, fact));
      await recordAudit(scope, {
        action: said.given ? 'consent.given' : 'consent.withdrawn',
        target: { type: 'person', id },
        details: { purpose, version: said.version },
      });
      return row;
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw new DomainError('TRY_AGAIN', 'You are answering this on another device.', { purpose }, error);
  }
}

function consentOf(purpose: PurposeRow, row: ConsentRow | null): Consent {
  const given = row?.given ?? false;
  const toAsk = purpose.current && (!row || (given && row.version < purpose.version));
  return { purpose, given, toAsk, history: row?.history ?? [] };
}
