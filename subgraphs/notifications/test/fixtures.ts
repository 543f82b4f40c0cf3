import { defineEvent, type NewEvent } from '@lyceum/kernel/events/event';
import { eventCollections } from '@lyceum/kernel/events/events';
import { record } from '@lyceum/kernel/events/outbox';
import { newId } from '@lyceum/kernel/ids';
import { connectStore } from '@lyceum/kernel/store';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { startTestSubgraph, type TestSubgraph, testConfig } from '@lyceum/kernel/testing';
import { z } from 'zod';
import type { NotificationRow } from '../src/inbox/notification.model';
import { tell } from '../src/inbox/tell.service';
import { notifications } from '../src/schema';

export const CLIENT_SECRET = 'what a BFF of the tests shows, 32 or more';

export const startNotifications = (config = testConfig()): Promise<TestSubgraph> =>
  startTestSubgraph(notifications({ clientSecret: CLIENT_SECRET }), config);

/** Tells a person of a result, and answers with the id of the result. */
export async function tellOfResult(
  { scope }: Pick<TestSubgraph, 'scope'>,
  {
    tenantId = 'tenant-a',
    personId,
    ...rest
  }: { tenantId?: string } & Pick<NotificationRow, 'personId'> & Partial<NotificationRow>,
): Promise<string> {
  const resultId = rest.resultId ?? newId();
  await inTransaction(scope(tenantId), (inner) =>
    tell(inner, [
      {
        personId,
        kind: 'RESULT_READY',
        key: `RESULT_READY ${resultId} 1`,
        examId: 'exam',
        values: { examTitle: 'Optics', percent: 85, passed: true },
        ...rest,
        resultId,
      },
    ]),
  );
  return resultId;
}

/** Another service of the platform, as far as it records events. */
export async function openService(config: ReturnType<typeof testConfig>, service: string) {
  const store = await connectStore(config, service, [...eventCollections]);
  return {
    record: (tenantId: string, event: NewEvent) =>
      inTransaction({ tenant: { id: tenantId, tier: 'STANDARD' as const, store } }, (scope) => record(scope, event)),
    close: () => store.close(),
  };
}

export const released = defineEvent('assessment.result.released.v1', z.record(z.string(), z.unknown()));

export const withdrawn = defineEvent('assessment.result.withdrawn.v1', z.record(z.string(), z.unknown()));

export const result = (learnerId: string, more: object = {}) => ({
  resultId: newId(),
  examId: newId(),
  learnerId,
  revision: 1,
  examTitle: 'Optics',
  percent: 85,
  passed: true,
  standing: true,
  changed: null,
  ...more,
});
