import { signingKeys } from '@lyceum/identity/signing-keys';
import { openTokens } from '@lyceum/identity/tokens';
import { defineEvent } from '@lyceum/kernel/events/event';
import { eventCollections } from '@lyceum/kernel/events/events';
import { record } from '@lyceum/kernel/events/outbox';
import { newId } from '@lyceum/kernel/ids';
import { connectStore } from '@lyceum/kernel/store';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { z } from 'zod';

export interface Learner {
  tenantId: string;
  id: string;
}

const released = defineEvent('assessment.result.released.v1', z.record(z.string(), z.unknown()));

/** What assessment and identity do, for people of whom neither knows: releases of results, and access tokens. */
export async function openResults(environment: NodeJS.ProcessEnv) {
  const { MONGODB_URI = '', MONGO_DATABASE_PREFIX = '', SIGNING_KEYS } = environment;
  const config = {
    mongodbUri: MONGODB_URI,
    databasePrefix: MONGO_DATABASE_PREFIX,
    indexes: 'unique' as const,
    poolSize: 5,
  };
  const store = await connectStore(config, 'assessment', [...eventCollections]);
  const tokens = openTokens(signingKeys.parse(SIGNING_KEYS));
  return {
    /** Answers with the id of the result. */
    async release({ tenantId, id: learnerId }: Learner, more: object = {}): Promise<string> {
      const resultId = newId();
      const [examId, courseId, attemptId] = [newId(), newId(), newId()];
      const tenant = { id: tenantId, tier: 'STANDARD' as const, store };
      const data = {
        ...{ resultId, attemptId, examId, courseId, learnerId, revision: 1, examTitle: 'Optics', purpose: 'EXAM' },
        ...{ submittedAt: new Date(), score: 17, maxScore: 20, percent: 85, passed: true, standing: true },
        ...{ leaderboard: false, changed: null, answers: [] },
        ...more,
      };
      // One subject a learner: many at once would only wait for each other.
      await inTransaction({ tenant }, (scope) => record(scope, released.of(`attempt:${learnerId}`, data)));
      return resultId;
    },
    token: ({ tenantId, id }: Learner, at = new Date()): Promise<string> =>
      tokens.mintAccessToken(
        { kind: 'person', id, tenantId, tier: 'STANDARD', sessionId: newId(), permissions: [] },
        at,
      ),
    close: () => store.close(),
  };
}

export const newLearner = (tenantId = 'tenant-a'): Learner => ({ tenantId, id: newId() });
