import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { SubmissionStateDocument, SubmitExamDocument } from '../__generated__/operations';
import { Receipt, SubmissionState, SubmitExamInput } from './submit.type';

@Resolver()
export class SubmitResolver {
  @Mutation(() => Receipt, {
    description:
      'Hands in one’s attempt. Send the same again until it answers: it counts once. Errors: BAD_USER_INPUT; NOT_FOUND; CONFLICT when another hand-in of the attempt counts; TRY_AGAIN.',
  })
  async submitExam(
    @Arg('input', () => SubmitExamInput) input: SubmitExamInput,
    @Ctx() ctx: BffContext,
  ): Promise<Receipt> {
    const offline = input.offline && {
      log: input.offline.log.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() })),
    };
    return (await ctx.ask(SubmitExamDocument, { input: { ...input, offline } })).submitExam;
  }

  @Query(() => SubmissionState, { description: 'One’s own. Errors: NOT_FOUND.' })
  async submission(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<SubmissionState> {
    const { result, ...state } = (await ctx.ask(SubmissionStateDocument, { id })).submission;
    return { ...state, resultId: result?.id ?? null };
  }
}
