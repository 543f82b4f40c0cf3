import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { LearnerResultsDocument } from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import { LearnerResultsPage, learnerResultOf } from './learner-result.type';

@Resolver()
export class LearnerResultResolver {
  @Query(() => LearnerResultsPage, {
    description: 'On courses whose results one may read, the latest first. Audited. Errors: FORBIDDEN.',
  })
  async learnerResults(
    @Arg('learnerId', () => ID) learnerId: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ) {
    const asked = await ctx.ask(LearnerResultsDocument, { learnerId, ...paging });
    return pageFrom(asked.learnerResults, learnerResultOf);
  }
}
