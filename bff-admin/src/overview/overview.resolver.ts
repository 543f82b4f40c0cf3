import type { BffContext } from '@lyceum/kernel/bff';
import { Ctx, Query, Resolver } from 'type-graphql';
import { OverviewDocument } from '../__generated__/operations';
import { overviewOf } from './overview.service';
import { Overview } from './overview.type';

@Resolver()
export class OverviewResolver {
  @Query(() => Overview, { description: 'For administrators. Errors: UNAUTHENTICATED, FORBIDDEN.' })
  async overview(@Ctx() ctx: BffContext): Promise<Overview> {
    return overviewOf(await ctx.ask(OverviewDocument, {}));
  }
}
