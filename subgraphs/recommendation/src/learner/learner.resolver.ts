import { personId } from '@lyceum/kernel/context';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { RecommendationContext } from '../context';
import { learners } from './learner.model';
import { MyLearnerModel } from './learner.type';

@Resolver()
export class LearnerResolver {
  @Query(() => MyLearnerModel)
  async myLearnerModel(@Ctx() ctx: RecommendationContext): Promise<MyLearnerModel> {
    return { answers: (await learners(ctx).findOne({ _id: personId(ctx) }))?.answers ?? 0 };
  }
}
