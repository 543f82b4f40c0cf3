import type { Subgraph } from '@lyceum/kernel/subgraph';
import { createRecommendationContext, type RecommendationContext } from './context';
import { learners } from './learner/learner.model';
import { LearnerResolver } from './learner/learner.resolver';
import { permissions } from './permissions';
import { privacy } from './privacy';

export const recommendation: Subgraph<RecommendationContext> = {
  name: 'recommendation',
  resolvers: [LearnerResolver],
  references: {},
  permissions,
  collections: [learners],
  context: createRecommendationContext,
  privacy,
};
