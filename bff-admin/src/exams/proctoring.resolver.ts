import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  NoteProctoringDocument,
  ProctoringDocument,
  ProctoringLogDocument,
  ReviewProctoringDocument,
} from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import {
  NoteProctoringInput,
  ProctoredAttempt,
  ProctoringLog,
  ProctoringPage,
  proctoredOf,
  ReviewProctoringInput,
} from './proctoring.type';

@Resolver()
export class ProctoringResolver {
  @Query(() => ProctoringPage, { description: 'Those with the most in their log first. Errors: NOT_FOUND.' })
  async proctoring(
    @Arg('examId', () => ID) examId: string,
    @Arg('noticed', { defaultValue: true, description: 'Only those whose log is not empty.' }) noticed: boolean,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(ProctoringDocument, { examId, noticed, ...paging })).proctoring, proctoredOf);
  }

  @Query(() => ProctoringLog, { description: 'Errors: NOT_FOUND.' })
  async proctoringLog(
    @Arg('attemptId', () => ID) attemptId: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ): Promise<ProctoringLog> {
    const { proctorEvents, ...attempt } = (await ctx.ask(ProctoringLogDocument, { attemptId, ...paging })).attempt;
    return { attempt: proctoredOf(attempt), events: pageFrom(proctorEvents) };
  }

  @Mutation(() => ProctoredAttempt, { description: 'Adds to the log what one saw. Errors: NOT_FOUND.' })
  async noteProctoring(
    @Arg('input', () => NoteProctoringInput) input: NoteProctoringInput,
    @Ctx() ctx: BffContext,
  ): Promise<ProctoredAttempt> {
    return proctoredOf((await ctx.ask(NoteProctoringDocument, { input })).noteProctoring);
  }

  @Mutation(() => ProctoredAttempt, { description: 'Adds a verdict to those before. Errors: NOT_FOUND.' })
  async reviewProctoring(
    @Arg('input', () => ReviewProctoringInput) input: ReviewProctoringInput,
    @Ctx() ctx: BffContext,
  ): Promise<ProctoredAttempt> {
    return proctoredOf((await ctx.ask(ReviewProctoringDocument, { input })).reviewProctoring);
  }
}
