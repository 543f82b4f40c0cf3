import { personalRows } from '@lyceum/kernel/personal-rows';
import type { Privacy } from '@lyceum/kernel/privacy';
import { learners } from './learner/learner.model';

export const privacy: Privacy = {
  async *exportPerson(scope, personId) {
    yield* personalRows(learners.collectionName, learners(scope), { _id: personId });
  },
  async erasePerson(scope, personId) {
    return { erased: await learners(scope).deleteMany({ _id: personId }), kept: [] };
  },
};
