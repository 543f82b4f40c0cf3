import { DomainError } from '@lyceum/kernel/errors';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { predictions } from '../learner/answer-log.model';
import { exposures } from '../policy/exposure.model';
import { experiments } from './experiment.model';
import type { ArmOutcome } from './experiment.type';

const DAY = 86_400_000;
/** Learners that are read out at once: one reading of a large experiment is a few queries. */
const LEARNERS = 20_000;
const BATCH = 500;

/** What became of the learners of each arm so far. @throws NOT_FOUND */
export async function outcomes(scope: TenantScope, experimentId: string): Promise<ArmOutcome[]> {
  const experiment = await experiments(scope).findOne({ _id: experimentId });
  if (!experiment) throw new DomainError('NOT_FOUND', 'There is no experiment with this id.');
  const shown = await exposures(scope).aggregate<{ _id: string; arm: string; since: Date }>([
    { $match: { experimentId } },
    { $group: { _id: '$learnerId', arm: { $first: '$arm' }, since: { $min: '$at' } } },
    { $limit: LEARNERS },
  ]);
  const byLearner = new Map(shown.map((one) => [one._id, { ...one, n: 0, sum: 0 }]));
  const ids = [...byLearner.keys()];
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await predictions(scope).find({ learnerId: { $in: ids.slice(from, from + BATCH) } });
    for (const { learnerId, at, items } of rows) {
      const learner = byLearner.get(learnerId);
      if (!learner || at.getTime() - learner.since.getTime() < DAY) continue;
      for (const { p, y } of items) {
        learner.n += 1;
        learner.sum += y - p;
      }
    }
  }
  return experiment.arms.map(({ name }) => {
    const own = [...byLearner.values()].filter(({ arm }) => arm === name);
    const means = own.filter(({ n }) => n > 0).map(({ n, sum }) => sum / n);
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
    const variance = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (means.length - 1);
    return {
      arm: name,
      learners: own.length,
      answers: own.reduce((sum, { n }) => sum + n, 0),
      gain: means.length > 0 ? mean : null,
      error: means.length > 1 ? Math.sqrt(variance / means.length) : null,
    };
  });
}
