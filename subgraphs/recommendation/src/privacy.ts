import { grants } from '@lyceum/kernel/grants';
import { personalRows } from '@lyceum/kernel/personal-rows';
import type { Privacy } from '@lyceum/kernel/privacy';
import { experiments } from './experiment/experiment.model';
import { answered, predictions } from './learner/answer-log.model';
import { beliefsOf } from './learner/belief';
import { stateOf } from './learner/learn.service';
import { learners } from './learner/learner.model';
import { exposures } from './policy/exposure.model';
import { versionOf } from './snapshot/active.service';

/**
 * Everything that is known of a learner goes. What stays are sums over many: how often an item was answered right, and weights
 * that were fitted to all, out of which nobody can be read.
 */
export const privacy: Privacy = {
  async *exportPerson(scope, personId) {
    // The state is numbers for a machine: what is believed because of it is what a person can read.
    for await (const { name, rows } of personalRows(learners.collectionName, learners(scope), { learnerId: personId }, [
      'state',
    ])) {
      const row = await learners(scope).findOne({ learnerId: personId });
      const state = row && stateOf(row);
      const skills = state ? beliefsOf(state, await versionOf(scope, row.version), scope.now) : [];
      yield { name, rows: rows.map((row) => ({ ...row, skills })) };
    }
    // How each answer went stands in their results, as far as they may read it: an exam may keep that back after it was released.
    yield* personalRows(answered.collectionName, answered(scope), { learnerId: personId }, ['answers.y']);
    yield* personalRows(predictions.collectionName, predictions(scope), { learnerId: personId }, ['items.y']);
    yield* personalRows(exposures.collectionName, exposures(scope), { learnerId: personId });
    yield* personalRows(grants.collectionName, grants(scope), { _id: personId });
  },

  async erasePerson(scope, personId) {
    const counts = [
      await learners(scope).deleteMany({ learnerId: personId }),
      await answered(scope).deleteMany({ learnerId: personId }),
      await predictions(scope).deleteMany({ learnerId: personId }),
      await exposures(scope).deleteMany({ learnerId: personId }),
      await grants(scope).deleteMany({ _id: personId }),
    ];
    const rows = await experiments(scope).count({ startedBy: personId });
    return {
      erased: counts.reduce((sum, count) => sum + count, 0),
      kept: rows > 0 ? [{ what: experiments.collectionName, rows, why: 'RECORDS' }] : [],
    };
  },
};
