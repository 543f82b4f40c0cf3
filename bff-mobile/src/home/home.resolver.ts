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

/** Something is away, or not for this person. */
const SPARED = ['TRY_AGAIN', 'INTERNAL_SERVER_ERROR', 'FORBIDDEN'];

/** One operation; only when that fails, the screen is asked for again without what is not needed for it. */
async function askHome(ctx: BffContext): Promise<HomeQuery> {
  const spare = async (error: unknown, less: { advice: boolean; exams: boolean }) => {
    if (!SPARED.includes(codeOf(error))) throw error;
    return ctx.ask(HomeDocument, less);
  };
  return ctx
    .ask(HomeDocument, { advice: true, exams: true })
    .catch((error: unknown) => spare(error, { advice: true, exams: false }))
    .catch((error: unknown) => spare(error, { advice: false, exams: true }))
    .catch((error: unknown) => spare(error, { advice: false, exams: false }));
}
