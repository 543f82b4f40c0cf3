import { personalRows } from '@lyceum/kernel/personal-rows';
import type { Privacy } from '@lyceum/kernel/privacy';
import { inboxes } from './inbox/inbox.model';
import { notifications } from './inbox/notification.model';
import { streamEnds } from './live/stream-end.model';

export const privacy: Privacy = {
  async *exportPerson(scope, personId) {
    yield* personalRows(notifications.collectionName, notifications(scope), { personId });
    yield* personalRows(inboxes.collectionName, inboxes(scope), { _id: personId });
    yield* personalRows(streamEnds.collectionName, streamEnds(scope), { personId });
  },
  async erasePerson(scope, personId) {
    const told = await notifications(scope).deleteMany({ personId });
    const inbox = await inboxes(scope).deleteMany({ _id: personId });
    const ends = await streamEnds(scope).deleteMany({ personId });
    return { erased: told + inbox + ends, kept: [] };
  },
};
