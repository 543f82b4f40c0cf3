import type { BffContext } from '@lyceum/kernel/bff';
import { codeOf } from '@lyceum/kernel/errors';
import { Ctx, Query, Resolver } from 'type-graphql';
import { HomeDocument, type HomeQuery } from '../__generated__/operations';
import { homeOf } from './home.service';
import { Home } from './home.type';

@Resolver()
export class HomeResolver {
  @Query(() => Home, { description: 'Errors: UNAUTHENTICATED.' })
  async home(@Ctx() ctx: BffContext): Promise<Home> {
    return homeOf(await askHome(ctx), ctx.now);
  }
}

/** One operation; only when something is away, the screen is asked for once more without what is not needed for it. */
async function askHome(ctx: BffContext): Promise<HomeQuery> {
  try {
    return await ctx.ask(HomeDocument, { advice: true });
  } catch (error) {
    if (!['TRY_AGAIN', 'INTERNAL_SERVER_ERROR'].includes(codeOf(error))) throw error;
    return ctx.ask(HomeDocument, { advice: false });
  }
}
