import { type Consumer, on } from '@lyceum/kernel/events/event';
import { platformAccess, type TenantScope } from '@lyceum/kernel/tenancy';
import { apiKeyChanged } from '../api-key/api-key.events';
import { accessReduced } from '../role/role.events';
import type { Revocations } from './revocation.feed';
import { KEPT_S, type Revocation, revocations } from './revocation.model';
import { sessionRevoked } from './session.events';

/** Puts what has been revoked where the feeds of all processes find it, and tells the routers that follow this one at once. */
export function revocationNotices(feed: Revocations): Consumer {
  async function tell({ tenant }: TenantScope, id: string, line: Revocation): Promise<void> {
    const platform = platformAccess(tenant.store, 'routers refuse the tokens of all tenants');
    const update = { $set: { line, at: new Date() } };
    await revocations(platform).updateOne({ _id: id }, update as object, { upsert: true });
    feed.tell(line);
  }
  return {
    group: 'identity.revocations',
    // Of no tenant, so in no tenant's transaction; told twice is told once.
    transaction: false,
    events: [
      on(sessionRevoked, (scope, { sessionId }) =>
        tell(scope, `session ${sessionId}`, { session: sessionId, until: until() }),
      ),
      // By the time of now, not of the event: a token that was made meanwhile may still say what was so before the commit.
      on(accessReduced, (scope, { personId }) => {
        const { id: tenant } = scope.tenant;
        const line = { person: personId, tenant, before: Date.now(), until: until() };
        return tell(scope, `person ${tenant} ${personId}`, line);
      }),
      on(apiKeyChanged, (scope, { keyId }) => {
        const { id: tenant } = scope.tenant;
        return tell(scope, `key ${tenant} ${keyId}`, { key: keyId, tenant, before: Date.now(), until: until() });
      }),
    ],
  };
}

const until = () => Date.now() + KEPT_S * 1_000;
