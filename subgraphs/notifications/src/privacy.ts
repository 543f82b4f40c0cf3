import { personalRows } from '@lyceum/kernel/personal-rows';
import type { Privacy } from '@lyceum/kernel/privacy';
import { notifications } from './inbox/notification.model';

export const privacy: Privacy = {
  async *exportPerson(scope, personId) {
    yield* personalRows(notifications.collectionName, notifications(scope), { personId });
  },
  async erasePerson(scope, personId) {
    return { erased: await notifications(scope).deleteMany({ personId }), kept: [] };
  },
};
