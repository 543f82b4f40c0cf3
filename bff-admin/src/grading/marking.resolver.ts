import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  ClaimAnswerDocument,
  GradingDeskDocument,
  MarkAnswerDocument,
  ModerateDocument,
  ModerationPageDocument,
  PutAnswerBackDocument,
  ReviewAnswerDocument,
} from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import { answerOf } from './marking.service';
import {
  DeskAnswer,
  GradingDesk,
  MarkAnswerInput,
  ModerateInput,
  ModerationPage,
  NextAnswerInput,
  ReviewAnswerInput,
} from './marking.type';

@Resolver()
export class MarkingResolver {
  @Query(() => GradingDesk, { description: 'What there is to mark, longest waiting first. Errors: NOT_FOUND.' })
  async gradingDesk(
    @Arg('of', () => NextAnswerInput) of: NextAnswerInput,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ): Promise<GradingDesk> {
    const asked = await ctx.ask(GradingDeskDocument, { of, examId: of.examId, ...paging });
    return { items: asked.markingProgress, queue: pageFrom(asked.markingQueue) };
  }

  @Query(() => ModerationPage, { description: 'Where two markers are too far apart. Errors: NOT_FOUND.' })
  async moderation(
    @Arg('examId', () => ID) examId: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(ModerationPageDocument, { examId, ...paging })).moderationQueue, answerOf);
  }

  @Mutation(() => DeskAnswer, {
    nullable: true,
    description: 'The next answer for one to mark, for 30 minutes; null when there is none. Errors: NOT_FOUND.',
  })
  async nextAnswer(
    @Arg('input', () => NextAnswerInput) input: NextAnswerInput,
    @Ctx() ctx: BffContext,
  ): Promise<DeskAnswer | null> {
    const { claimAnswer } = await ctx.ask(ClaimAnswerDocument, { input });
    return claimAnswer && answerOf(claimAnswer);
  }

  @Mutation(() => ID, { description: 'Puts an answer back to the end of the queue. Twice is once. Errors: NOT_FOUND.' })
  async skipAnswer(@Arg('markingId', () => ID) markingId: string, @Ctx() ctx: BffContext): Promise<string> {
    return (await ctx.ask(PutAnswerBackDocument, { markingId })).putAnswerBack.id;
  }

  @Mutation(() => DeskAnswer, {
    description:
      'Ask for `nextAnswer` in the same operation to go on. The same again changes nothing. Errors: NOT_FOUND; CONFLICT; BAD_USER_INPUT.',
  })
  async markAnswer(
    @Arg('input', () => MarkAnswerInput) input: MarkAnswerInput,
    @Ctx() ctx: BffContext,
  ): Promise<DeskAnswer> {
    return answerOf((await ctx.ask(MarkAnswerDocument, { input })).markAnswer);
  }

  @Mutation(() => DeskAnswer, {
    description: 'Decides over all marks, also after the release. Errors: NOT_FOUND; CONFLICT; BAD_USER_INPUT.',
  })
  async moderate(@Arg('input', () => ModerateInput) input: ModerateInput, @Ctx() ctx: BffContext): Promise<DeskAnswer> {
    return answerOf((await ctx.ask(ModerateDocument, { input })).moderate);
  }

  @Mutation(() => DeskAnswer, {
    description: 'Opens one answer of a result for `moderate`, whoever gave it its points. Errors: NOT_FOUND.',
  })
  async reviewAnswer(
    @Arg('input', () => ReviewAnswerInput) input: ReviewAnswerInput,
    @Ctx() ctx: BffContext,
  ): Promise<DeskAnswer> {
    return answerOf((await ctx.ask(ReviewAnswerDocument, { input })).reviewAnswer);
  }
}
