import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type PrivacySettingsRow, privacySettings } from './erasure.model';

type Scope = Pick<Context, 'tenant' | 'principal'>;

// The GDPR gives a month to answer.
const GRACE_DAYS = 30;

export async function settingsOf(scope: Pick<Scope, 'tenant'>): Promise<PrivacySettingsRow> {
  const { id } = scope.tenant;
  return (await privacySettings(scope).findOne({ _id: id })) ?? { _id: id, erasureGraceDays: GRACE_DAYS };
}

/** Holds for what is asked for from now on. */
export function setErasureGrace(scope: Scope, erasureGraceDays: number): Promise<PrivacySettingsRow> {
  return inTransaction(scope, async (scope) => {
    const { id } = scope.tenant;
    await privacySettings(scope).updateOne({ _id: id }, { $set: { erasureGraceDays } }, { upsert: true });
    const target = { type: 'tenant', id };
    await recordAudit(scope, { action: 'privacy-settings.changed', target, details: { erasureGraceDays } });
    return { _id: id, erasureGraceDays };
  });
}
