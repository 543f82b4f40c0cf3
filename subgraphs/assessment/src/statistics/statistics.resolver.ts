import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import { examStatistics } from './statistics.service';
import { ExamStatistics, ItemStatistics } from './statistics.type';

@Resolver()
export class StatisticsResolver {
  @Query(() => ExamStatistics, { description: 'Difficulty, discrimination and reliability. Errors: NOT_FOUND.' })
  examStatistics(@Arg('examId', () => ID) examId: string, @Ctx() ctx: AssessmentContext): Promise<ExamStatistics> {
    return examStatistics(ctx, examId);
  }
}

@Resolver(() => ItemStatistics)
export class ItemStatisticsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'As it is called in the bank; null when it is gone.' })
  async title(@Root() { itemId }: ItemStatistics, @Ctx() ctx: AssessmentContext): Promise<string | null> {
    return (await ctx.loaders.items.load(itemId))?.title ?? null;
  }
}
