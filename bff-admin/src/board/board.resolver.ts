import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ExamBoardCohortsDocument, ExamBoardDocument } from '../__generated__/operations';
import { BoardCohort, ExamBoard } from './board.type';

@Resolver(() => ExamBoard)
export class BoardResolver {
  @Query(() => ExamBoard, { description: 'Errors: NOT_FOUND.' })
  async examBoard(@Arg('examId', () => ID) examId: string, @Ctx() ctx: BffContext): Promise<ExamBoard> {
    return { ...(await ctx.ask(ExamBoardDocument, { examId })).examBoard, examId };
  }

  @FieldResolver(() => [BoardCohort], { description: 'By class, at most 10 s old.' })
  async cohorts(@Root() { examId }: ExamBoard, @Ctx() ctx: BffContext): Promise<BoardCohort[]> {
    const { cohorts } = (await ctx.ask(ExamBoardCohortsDocument, { examId })).examBoard;
    return cohorts.map(({ cohort, ...counted }) => ({ ...counted, title: cohort?.title ?? null }));
  }
}
