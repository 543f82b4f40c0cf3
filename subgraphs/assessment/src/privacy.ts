import { personalRows } from '@lyceum/kernel/personal-rows';
import type { Privacy } from '@lyceum/kernel/privacy';
import { attempts, savedAnswers } from './attempt/attempt.model';
import { results } from './result/result.model';

/** Results are grades and stay on the books of the school, under an id that leads to nobody; what was written in them goes. */
export const privacy: Privacy = {
  async *exportPerson(scope, personId) {
    yield* personalRows(attempts.collectionName, attempts(scope), { learnerId: personId });
    yield* personalRows(savedAnswers.collectionName, savedAnswers(scope), { learnerId: personId });
    yield* personalRows(results.collectionName, results(scope), { learnerId: personId });
  },

  async erasePerson(scope, personId) {
    const saved = await savedAnswers(scope).deleteMany({ learnerId: personId });
    const rows = await results(scope).count({ learnerId: personId });
    return { erased: saved, kept: rows > 0 ? [{ what: results.collectionName, rows, why: 'GRADES' }] : [] };
  },
};
