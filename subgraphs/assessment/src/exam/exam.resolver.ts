import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { AssessmentContext } from '../context';
import type { ExamRow } from './exam.model';
import { getById } from './exam.service';
import { Exam } from './exam.type';

@Resolver(() => Exam)
export class ExamResolver {
  @Query(() => Exam, { description: 'Errors: NOT_FOUND.' })
  exam(@Arg('id', () => ID) id: string, @Ctx() ctx: AssessmentContext): Promise<ExamRow> {
    return getById(ctx, id);
  }
}
