import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RecommendationContext } from '../context';
import { type LearnerView, modelOf, myModel } from './learner.service';
import { LearnerModel, MySkillsArgs, SkillBelief } from './learner.type';

@Resolver()
export class LearnerResolver {
  @Query(() => LearnerModel, { description: 'What the learner model knows of who asks.' })
  myLearnerModel(@Ctx() ctx: RecommendationContext): Promise<LearnerView> {
    return myModel(ctx);
  }

  @Query(() => [SkillBelief], { description: 'What is believed of who asks, weakest first.' })
  async mySkills(
    @Args(() => MySkillsArgs) { first }: MySkillsArgs,
    @Ctx() ctx: RecommendationContext,
  ): Promise<SkillBelief[]> {
    return (await myModel(ctx)).skills.slice(0, first);
  }

  @Query(() => LearnerModel, {
    description:
      'Of a learner whom one teaches, the skills of those courses alone; of anybody, for who may in the whole tenant. Errors: NOT_FOUND.',
  })
  learnerModel(@Arg('personId', () => ID) personId: string, @Ctx() ctx: RecommendationContext): Promise<LearnerView> {
    return modelOf(ctx, personId);
  }
}
