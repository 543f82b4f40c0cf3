import { requireOn } from '@lyceum/kernel/grants';
import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AttemptRow } from '../attempt/attempt.model';
import { Attempt } from '../attempt/attempt.type';
import type { AssessmentContext } from '../context';
import type { ProctorReviewRow } from './proctoring.model';
import { listEntries, listProctored, noteProctoring, reportProctoring, reviewProctoring } from './proctoring.service';
import {
  AttemptConnection,
  NoteProctoringInput,
  ProctorEventConnection,
  ProctoringArgs,
  ProctoringReport,
  ProctorReview,
  ReportProctoringInput,
  ReviewProctoringInput,
} from './proctoring.type';

@Resolver(() => Attempt)
export class ProctoringResolver {
  @Query(() => AttemptConnection, {
    description: 'Attempts of an exam, those with the most in their log first. Errors: NOT_FOUND.',
  })
  proctoring(@Args(() => ProctoringArgs) args: ProctoringArgs, @Ctx() ctx: AssessmentContext) {
    return listProctored(ctx, args);
  }

  @Mutation(() => ProctoringReport, {
    description:
      'What one’s own client noticed; the same may be sent again. Nothing is kept of an exam that is not `proctored`. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  reportProctoring(
    @Arg('input', () => ReportProctoringInput) input: ReportProctoringInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<ProctoringReport> {
    return reportProctoring(ctx, input);
  }

  @Mutation(() => Attempt, { description: 'Adds to the log what a proctor saw. Errors: NOT_FOUND.' })
  noteProctoring(
    @Arg('input', () => NoteProctoringInput) input: NoteProctoringInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<AttemptRow> {
    return noteProctoring(ctx, input);
  }

  @Mutation(() => Attempt, { description: 'Adds a verdict to those before; nothing is altered. Errors: NOT_FOUND.' })
  reviewProctoring(
    @Arg('input', () => ReviewProctoringInput) input: ReviewProctoringInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<AttemptRow> {
    return reviewProctoring(ctx, input);
  }

  @FieldResolver(() => Int, { description: 'How many entries the log has. Errors: FORBIDDEN.' })
  async noticedCount(@Root() row: AttemptRow, @Ctx() ctx: AssessmentContext): Promise<number> {
    await requireOn(ctx, 'exam:proctor', `course:${row.courseId}`);
    return row.noticed;
  }

  @FieldResolver(() => ProctorEventConnection, { description: 'The log, as it came. Errors: FORBIDDEN.' })
  proctorEvents(@Root() row: AttemptRow, @Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: AssessmentContext) {
    return listEntries(ctx, row, paging);
  }

  @FieldResolver(() => [ProctorReview], { description: 'Newest first. Errors: FORBIDDEN.' })
  async proctorReviews(@Root() row: AttemptRow, @Ctx() ctx: AssessmentContext): Promise<ProctorReviewRow[]> {
    await requireOn(ctx, 'exam:proctor', `course:${row.courseId}`);
    return ctx.loaders.proctorReviews.load(row._id);
  }
}
