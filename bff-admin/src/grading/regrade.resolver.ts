import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { RegradePreviewDocument, StartRegradeDocument } from '../__generated__/operations';
import { PageArgs } from '../page';
import { RegradeInput, RegradePreview, StartRegradeInput } from './regrade.type';
import { taskOf } from './result.service';
import { ExamTask } from './result.type';

@Resolver()
export class RegradeResolver {
  @Query(() => RegradePreview, {
    description: 'Who is affected, and from what to what; does nothing of it. Errors: NOT_FOUND; BAD_USER_INPUT.',
  })
  async regradePreview(
    @Arg('input', () => RegradeInput) input: RegradeInput,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ): Promise<RegradePreview> {
    const { previewRegrade } = await ctx.ask(RegradePreviewDocument, { input, ...paging });
    const { effects, ...counts } = previewRegrade;
    return {
      ...counts,
      effects: effects.edges.map(({ node: { learner, ...effect } }) => ({
        ...effect,
        learnerName: learner?.displayName ?? null,
      })),
      next: effects.pageInfo.hasNextPage ? effects.pageInfo.endCursor : null,
    };
  }

  @Mutation(() => ExamTask, {
    description: 'Answers at once; the task runs. Errors: NOT_FOUND; CONFLICT; BAD_USER_INPUT.',
  })
  async startRegrade(
    @Arg('input', () => StartRegradeInput) input: StartRegradeInput,
    @Ctx() ctx: BffContext,
  ): Promise<ExamTask> {
    return taskOf((await ctx.ask(StartRegradeDocument, { input })).startRegrade);
  }
}
