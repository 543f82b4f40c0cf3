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

// From all to what no home can do without.
const TRIES = [
  { advice: true, exams: true },
  { advice: true, exams: false },
  { advice: false, exams: true },
  { advice: false, exams: false },
] as const;

// While somebody is away, not each home finds that out by itself: they all go on from what worked last.
const KEPT_MS = 5_000;
let found: { less: (typeof TRIES)[number]; until: number } | undefined;

/** One operation; only when that fails, the screen is asked for again without what is not needed for it. */
async function askHome(ctx: BffContext): Promise<HomeQuery> {
  const last = found && found.until > ctx.now.getTime() ? found.less : TRIES[0];
  let failure: unknown;
  for (const less of [last, ...TRIES.filter((one) => one !== last)]) {
    try {
      const home = await ctx.ask(HomeDocument, less);
      // What one person may not see others may.
      if (codeOf(failure) === 'TRY_AGAIN') found = { less, until: Date.now() + KEPT_MS };
      return home;
    } catch (error) {
      if (!SPARED.includes(codeOf(error))) throw error;
      failure = error;
    }
  }
  throw failure;
}
