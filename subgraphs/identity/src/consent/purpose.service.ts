import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type PurposeRow, purposes } from './consent.model';
import type { DefineConsentPurposeInput } from './consent.type';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

// Each is a question that people are asked; versions of retired ones count too.
const MAX_PURPOSES = 1_000;

/** A new version when it differs from the one that is asked for, else that one. @throws TRY_AGAIN when somebody else defines it at the same time. */
export async function definePurpose(scope: Scope, input: DefineConsentPurposeInput): Promise<PurposeRow> {
  const { key, required } = input;
  const texts = input.texts.map(({ language, title, text }) => ({ language, title, text }));
  try {
    return await inTransaction(scope, async (scope) => {
      const last = await purposes(scope).findOne({ key }, { sort: { version: -1 } });
      if (last?.current && last.required === required && JSON.stringify(last.texts) === JSON.stringify(texts))
        return last;
      const version = (last?.version ?? 0) + 1;
      await purposes(scope).updateMany({ key, current: true }, { $set: { current: false } });
      const _id = `${scope.tenant.id} ${key} ${version}`;
      const row = { _id, key, version, texts, required, current: true, createdAt: scope.now };
      const created = await purposes(scope).create(row);
      const target = { type: 'consent-purpose', id: key };
      await recordAudit(scope, { action: 'consent-purpose.defined', target, details: { version, required } });
      return created;
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw new DomainError('TRY_AGAIN', 'Somebody else is defining this purpose.', { key }, error);
  }
}

/** It is asked for no more; what people said to it stays. Twice is once. @throws NOT_FOUND */
export async function retirePurpose(scope: Scope, key: string): Promise<void> {
  await inTransaction(scope, async (scope) => {
    const { matched } = await purposes(scope).updateMany({ key, current: true }, { $set: { current: false } });
    if (matched > 0)
      return recordAudit(scope, { action: 'consent-purpose.retired', target: { type: 'consent-purpose', id: key } });
    if (!(await purposes(scope).findOne({ key })))
      throw new DomainError('NOT_FOUND', 'There is no such purpose.', { key });
  });
}

/** By key. */
export function listPurposes(scope: Pick<Scope, 'tenant'>): Promise<PurposeRow[]> {
  return purposes(scope).find({ current: true }, { sort: { key: 1 }, limit: MAX_PURPOSES });
}
