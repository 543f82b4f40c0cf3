import type { Context } from '@lyceum/kernel/context';
import { defineEvent } from '@lyceum/kernel/events/event';
import { record } from '@lyceum/kernel/events/outbox';
import { z } from 'zod';

/** Whoever remembers the key has to ask again. */
export const apiKeyChanged = defineEvent('identity.api-key.changed.v1', z.object({ keyId: z.string() }));

/** Within the transaction of the change. */
export async function revokeKey(scope: Pick<Context, 'tenant' | 'now'>, keyId: string): Promise<void> {
  await record(scope, apiKeyChanged.of(`api-key:${keyId}`, { keyId }));
}
