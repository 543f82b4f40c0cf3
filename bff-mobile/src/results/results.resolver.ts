import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ResultListDocument, ResultPageDocument } from '../__generated__/operations';
import { resultListOf, resultPageOf } from './results.service';
import { ResultList, ResultPage } from './results.type';

@Resolver()
export class ResultsResolver {
  @Query(() => ResultList, { description: 'One’s own that are released.' })
  async results(
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: BffContext,
  ): Promise<ResultList> {
    return resultListOf(await ctx.ask(ResultListDocument, { after: after ?? null }));
  }

  @Query(() => ResultPage, { description: 'Errors: NOT_FOUND, also for one that is not released yet.' })
  async result(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<ResultPage> {
    return resultPageOf(await ctx.ask(ResultPageDocument, { id }));
  }
}
