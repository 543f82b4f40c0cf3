import { grants, grantsConsumer } from '@lyceum/kernel/grants';
import type { Subgraph } from '@lyceum/kernel/subgraph';
import { contentConsumer } from './content/content.consumer';
import { contents } from './content/content.model';
import { createRecommendationContext, type RecommendationContext } from './context';
import { experiments } from './experiment/experiment.model';
import { ExperimentResolver } from './experiment/experiment.resolver';
import { answered, predictions } from './learner/answer-log.model';
import { learners } from './learner/learner.model';
import { LearnerResolver } from './learner/learner.resolver';
import { progressConsumer } from './learner/progress.consumer';
import { resultConsumer } from './learner/result.consumer';
import { permissions } from './permissions';
import { exposures } from './policy/exposure.model';
import { RecommendResolver } from './policy/recommend.resolver';
import { privacy } from './privacy';
import { foldJob } from './rate/fold.job';
import { counters, tallies } from './rate/rate.model';
import { refitJob } from './snapshot/refit.job';
import { snapshots, snapshotWeights } from './snapshot/snapshot.model';
import { SnapshotResolver } from './snapshot/snapshot.resolver';

export const collections = [
  learners,
  answered,
  predictions,
  counters,
  tallies,
  contents,
  exposures,
  snapshots,
  snapshotWeights,
  experiments,
  grants,
];

export const recommendation: Subgraph<RecommendationContext> = {
  name: 'recommendation',
  resolvers: [LearnerResolver, RecommendResolver, SnapshotResolver, ExperimentResolver],
  references: {
    // The catalog's: the key is all that is needed to point at them.
    Course: ({ id }) => ({ _id: id }),
    Lesson: ({ id }) => ({ _id: id }),
  },
  permissions,
  collections,
  context: createRecommendationContext,
  privacy,
  consumers: () => [resultConsumer, progressConsumer, contentConsumer, grantsConsumer('recommendation')],
  jobs: () => [foldJob, refitJob],
};
