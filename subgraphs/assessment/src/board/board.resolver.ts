import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import { examBoard, listCohortBoards } from './board.service';
import { BoardCohort, ExamBoard } from './board.type';
import { Cohort } from './cohort.type';

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

@Resolver(() => BoardCohort)
export class BoardCohortResolver {
  @FieldResolver(() => Cohort, { nullable: true, description: 'Null: learners without a class.' })
  cohort(@Root() { cohortId }: BoardCohort): Cohort | null {
    return cohortId === null ? null : { _id: cohortId };
  }
}
