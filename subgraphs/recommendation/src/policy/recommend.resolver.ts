import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { RecommendationContext } from '../context';
import { type Recommended, recommend } from './recommend.service';
import { MyRecommendationsArgs, type Recommendation, Recommendations } from './recommend.type';

@Resolver()
export class RecommendResolver {
  @Query(() => Recommendations, {
    description: 'What to do next, with reasons. The same for a day, or until something is answered.',
  })
  async myRecommendations(
    @Args(() => MyRecommendationsArgs) { first }: MyRecommendationsArgs,
    @Ctx() ctx: RecommendationContext,
  ): Promise<Recommendations> {
    const { answers, items } = await recommend(ctx, first);
    return { answers, items: items.map(shown) };
  }
}

function shown({ candidate, p, skill, reasons }: Recommended['items'][number]): Recommendation {
  const { id, kind, title, courseId, lessonId } = candidate;
  return {
    ...{ id, kind, title, p, skill },
    course: { _id: courseId },
    lesson: lessonId ? { _id: lessonId } : null,
    examId: kind === 'PRACTICE' ? id : null,
    reasons: reasons.map((reason) => ({ ...reason, key: `recommendation.reason.${reason.code}` })),
  };
}
