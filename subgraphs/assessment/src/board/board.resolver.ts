import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import { examBoard, listCohortBoards } from './board.service';
import { BoardCohort, ExamBoard } from './board.type';

@Resolver(() => ExamBoard)
export class BoardResolver {
  @Query(() => ExamBoard, { description: 'Errors: NOT_FOUND.' })
  examBoard(@Arg('examId', () => ID) examId: string, @Ctx() ctx: AssessmentContext): Promise<ExamBoard> {
    return examBoard(ctx, examId);
  }

  @FieldResolver(() => [BoardCohort], { description: 'By class, as it was at most 10 s ago.' })
  cohorts(@Root() { examId }: ExamBoard, @Ctx() ctx: AssessmentContext): Promise<BoardCohort[]> {
    return listCohortBoards(ctx, examId);
  }
}
