import { grants } from '@lyceum/kernel/grants';
import { personalRows } from '@lyceum/kernel/personal-rows';
import type { Privacy } from '@lyceum/kernel/privacy';

/** Courses and lessons are the tenant's, and nothing in them says who wrote them; what is known of people is where they may write. */
export const privacy: Privacy = {
  exportPerson: (scope, personId) => personalRows(grants.collectionName, grants(scope), { _id: personId }),
  async erasePerson(scope, personId) {
    return { erased: await grants(scope).deleteMany({ _id: personId }), kept: [] };
  },
};
