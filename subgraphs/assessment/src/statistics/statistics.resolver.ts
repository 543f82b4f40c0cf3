import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { AssessmentContext } from '../context';
import { examStatistics } from './statistics.service';
import { ExamStatistics } from './statistics.type';

@Resolver()
export class StatisticsResolver {
  @Query(() => ExamStatistics, { description: 'Difficulty, discrimination and reliability. Errors: NOT_FOUND.' })
  examStatistics(@Arg('examId', () => ID) examId: string, @Ctx() ctx: AssessmentContext): Promise<ExamStatistics> {
    return examStatistics(ctx, examId);
  }
}
