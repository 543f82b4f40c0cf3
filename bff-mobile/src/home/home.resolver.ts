import type { BffContext } from '@lyceum/kernel/bff';
import { Ctx, Query, Resolver } from 'type-graphql';
import { HomeDocument } from '../__generated__/operations';
import { homeOf } from './home.service';
import { Home } from './home.type';

@Resolver()
export class HomeResolver {
  @Query(() => Home, { description: 'Errors: UNAUTHENTICATED.' })
  async home(@Ctx() ctx: BffContext): Promise<Home> {
    return homeOf(await ctx.ask(HomeDocument, {}), ctx.now);
  }
}
