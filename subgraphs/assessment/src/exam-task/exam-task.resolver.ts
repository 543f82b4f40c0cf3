import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import { Person } from '../person/person.type';
import type { ExamTaskRow } from './exam-task.model';
import { getTask, listTasks } from './exam-task.service';
import { ExamTask, ExamTaskConnection } from './exam-task.type';

@Resolver(() => ExamTask)
export class ExamTaskResolver {
  @Query(() => ExamTask, { description: 'Errors: NOT_FOUND.' })
  examTask(@Arg('id', () => ID) id: string, @Ctx() ctx: AssessmentContext): Promise<ExamTaskRow> {
    return getTask(ctx, id);
  }

  @Query(() => ExamTaskConnection, { description: 'Newest first. Errors: NOT_FOUND.' })
  examTasks(
    @Arg('examId', () => ID) examId: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: AssessmentContext,
  ) {
    return listTasks(ctx, examId, paging);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when the exam’s own policy asked for it.' })
  requestedBy(@Root() row: ExamTaskRow): Person | null {
    return row.requestedBy === null ? null : { _id: row.requestedBy };
  }
}
