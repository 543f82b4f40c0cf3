import type { School } from '../roster-import/school';
import { eventually } from '../support/platform';
import type { Sitter } from './seed-assessment';
import type { Insert } from './seed-identity';

/** What the model learns from results, and what it shows; a refit that nobody has promoted. */
export async function seedRecommendation(
  { slug, get }: School,
  learners: readonly Pick<Sitter, 'ask'>[],
  insert: Insert,
): Promise<void> {
  await get('mutation ($input: StartExperimentInput!) { startExperiment(input: $input) { id } }', {
    input: { title: `Experiment of ${slug}`, arms: [{ name: `one of ${slug}` }, { name: `other of ${slug}` }] },
  });
  for (const { ask } of learners) {
    await eventually(async () => {
      const { myLearnerModel } = await ask<{ myLearnerModel: { answers: number } }>('{ myLearnerModel { answers } }');
      if (myLearnerModel.answers === 0) throw new Error('The model has heard of no answer.');
    });
    await ask('{ myRecommendations { items { id } } }');
  }
  const _id = `snapshot-of-${slug}`;
  const figures = { answers: 1, learners: 1, auc: 0.5, logLoss: 0.5, ece: 0.5 };
  await insert('snapshots', {
    _id,
    status: 'CANDIDATE',
    mode: 'lean',
    createdAt: new Date(),
    promotedAt: null,
    trainedOn: { answers: 1, learners: 1 },
    figures,
    against: null,
    verdict: `Verdict of ${slug}`,
  });
  await insert('snapshotWeights', { _id, bytes: Buffer.alloc(0) });
}
