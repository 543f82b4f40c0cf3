import type { TenantScope } from '@lyceum/kernel/tenancy';
import { predictions } from '../learner/answer-log.model';
import { auc, calibrationError, logLoss, type Predicted } from '../model/score';
import { activeVersion } from './active.service';
import type { Figures } from './snapshot.model';

const RESULTS = 2_000;

/** How well the active version has predicted what came: from the predictions that were noted before each answer. */
export async function calibration(scope: TenantScope): Promise<{ version: string; figures: Figures }> {
  const { id: version } = await activeVersion(scope);
  const rows = await predictions(scope).find({ version }, { sort: { at: -1 }, limit: RESULTS });
  const learners = new Map<string, number>();
  const predicted = rows.flatMap(({ learnerId, items }) => {
    const learner = learners.get(learnerId) ?? learners.size;
    learners.set(learnerId, learner);
    return items.map(({ p, y }, nth): Predicted => ({ learner, p, y: y >= 0.5 ? 1 : 0, nth }));
  });
  const figures = {
    answers: predicted.length,
    learners: learners.size,
    auc: auc(predicted),
    logLoss: logLoss(predicted),
    ece: calibrationError(predicted),
  };
  return { version, figures };
}
