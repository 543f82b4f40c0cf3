import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  ChooseStandingDocument,
  ExamStatisticsPageDocument,
  ExamTaskPageDocument,
  ExamTasksPageDocument,
  GradebookDocument,
  HandInsBesideDocument,
  ReleaseResultsDocument,
  ResultHistoryDocument,
  ResultRowsDocument,
  WithdrawReleaseDocument,
} from '../__generated__/operations';
import { countedOnce, PageArgs, pageFrom } from '../page';
import { resultOf, rowOf, taskOf } from './result.service';
import {
  ChooseStandingInput,
  ExamResult,
  ExamTask,
  ExamTasksPage,
  GradebookRowsPage,
  HandInsBesidePage,
  ResultRowsPage,
  WithdrawReleaseInput,
} from './result.type';
import { ExamStatistics } from './statistics.type';

@Resolver()
export class ExamResultResolver {
  @Query(() => ResultRowsPage, { description: 'Those that stand, in no particular order. Errors: NOT_FOUND.' })
  async examResults(
    @Arg('examId', () => ID) examId: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(ResultRowsDocument, { examId, ...countedOnce(paging) })).examResults, rowOf);
  }

  @Query(() => GradebookRowsPage, { description: 'Learner by learner and exam by exam. Errors: FORBIDDEN.' })
  async gradebook(
    @Arg('courseId', () => ID) courseId: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ) {
    const { gradebook } = await ctx.ask(GradebookDocument, { courseId, ...paging });
    return pageFrom(gradebook, ({ exam, attempts, result, learner }) => ({
      examId: exam.id,
      examTitle: exam.title,
      attempts,
      result: rowOf({ ...result, learner }),
    }));
  }

  @Query(() => ExamResult, {
    description: 'With its answers beside their keys, and what was changed in it, by whom and why. Errors: NOT_FOUND.',
  })
  async examResult(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<ExamResult> {
    return resultOf((await ctx.ask(ResultHistoryDocument, { id })).result);
  }

  @Query(() => HandInsBesidePage, {
    description: 'Late ones beside an automatic one, and the other way round, for `chooseStanding`. Errors: NOT_FOUND.',
  })
  async handInsBeside(
    @Arg('examId', () => ID) examId: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ) {
    const { examResults } = await ctx.ask(HandInsBesideDocument, { examId, ...paging });
    return pageFrom(examResults, ({ learner, ...row }) => ({ ...row, learnerName: learner?.displayName ?? null }));
  }

  @Query(() => ExamStatistics, { description: 'At most a minute old. Errors: NOT_FOUND.' })
  async examStatistics(@Arg('examId', () => ID) examId: string, @Ctx() ctx: BffContext): Promise<ExamStatistics> {
    return (await ctx.ask(ExamStatisticsPageDocument, { examId })).examStatistics;
  }

  @Query(() => ExamTask, { description: 'Errors: NOT_FOUND.' })
  async examTask(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<ExamTask> {
    return taskOf((await ctx.ask(ExamTaskPageDocument, { id })).examTask);
  }

  @Query(() => ExamTasksPage, { description: 'Newest first. Errors: NOT_FOUND.' })
  async examTasks(
    @Arg('examId', () => ID) examId: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(ExamTasksPageDocument, { examId, ...paging })).examTasks, taskOf);
  }

  @Mutation(() => ExamTask, {
    description:
      'What is graded now, and from now on each result as it is graded. Errors: NOT_FOUND; CONFLICT while others could still learn from it what is right.',
  })
  async releaseResults(@Arg('examId', () => ID) examId: string, @Ctx() ctx: BffContext): Promise<ExamTask> {
    return taskOf((await ctx.ask(ReleaseResultsDocument, { examId })).releaseResults);
  }

  @Mutation(() => ExamTask, { description: 'From then on they are released by hand. Errors: NOT_FOUND.' })
  async withdrawRelease(
    @Arg('input', () => WithdrawReleaseInput) input: WithdrawReleaseInput,
    @Ctx() ctx: BffContext,
  ): Promise<ExamTask> {
    return taskOf((await ctx.ask(WithdrawReleaseDocument, { input })).withdrawRelease);
  }

  @Mutation(() => ID, {
    description: 'Lets this submission count in place of the other of its attempt. Twice is once. Errors: NOT_FOUND.',
  })
  async chooseStanding(
    @Arg('input', () => ChooseStandingInput) input: ChooseStandingInput,
    @Ctx() ctx: BffContext,
  ): Promise<string | number> {
    return (await ctx.ask(ChooseStandingDocument, { input })).chooseStanding;
  }
}
