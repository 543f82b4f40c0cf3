import { type Consumer, defineEvent, on } from '@lyceum/kernel/events/event';
import { newId } from '@lyceum/kernel/ids';
import { z } from 'zod';
import { streamEnds } from './stream-end.model';

const sessionRevoked = defineEvent(
  'identity.session.revoked.v1',
  z.object({ sessionId: z.string(), personId: z.string() }),
);
const accessReduced = defineEvent('identity.access.reduced.v1', z.object({ personId: z.string() }));

/** Takes note of revoked tokens where the feeds of all processes find it. */
export const streamEndNotes: Consumer = {
  group: 'notifications.stream-ends',
  events: [
    on(sessionRevoked, async (scope, { sessionId, personId }) => {
      await streamEnds(scope).create({ _id: newId(), personId, sessionId, at: scope.now });
    }),
    on(accessReduced, async (scope, { personId }) => {
      await streamEnds(scope).create({ _id: newId(), personId, sessionId: null, at: scope.now });
    }),
  ],
};
