import { grants } from '@lyceum/kernel/grants';
import { personalRows } from '@lyceum/kernel/personal-rows';
import type { Privacy } from '@lyceum/kernel/privacy';
import { cohorts } from './cohort/cohort.model';
import { seats } from './seat/seat.model';

/** A course that was completed stays on the books of the school, under an id that leads to nobody; all else goes. */
export const privacy: Privacy = {
  async *exportPerson(scope, personId) {
    yield* personalRows(seats.collectionName, seats(scope), { learnerId: personId });
    yield* personalRows(grants.collectionName, grants(scope), { _id: personId });
    // Who else teaches there is not theirs to know.
    for await (const { name, rows } of personalRows('cohorts', cohorts(scope), { instructorIds: personId }))
      yield { name, rows: rows.map((row) => ({ ...row, instructorIds: [personId], teaching: undefined })) };
  },

  async erasePerson(scope, personId) {
    const completed = { learnerId: personId, completedAt: { $ne: null } };
    const removed = await seats(scope).deleteMany({ learnerId: personId, completedAt: null });
    const emptied = await seats(scope).updateMany(
      { ...completed, $or: [{ 'completed.0': { $exists: true } }, { 'cohortIds.0': { $exists: true } }] },
      { $set: { completed: [], cohortIds: [], memberships: [] } },
    );
    const left = await cohorts(scope).updateMany(
      { $or: [{ instructorIds: personId }, { 'teaching.personId': personId }] },
      { $pull: { instructorIds: personId, teaching: { personId } } },
    );
    const granted = await grants(scope).deleteMany({ _id: personId });
    const rows = await seats(scope).count(completed);
    return {
      erased: removed + emptied.modified + left.modified + granted,
      kept: rows > 0 ? [{ what: seats.collectionName, rows, why: 'GRADES' }] : [],
    };
  },
};
