import type { BffContext } from '@lyceum/kernel/bff';
import { codeOf } from '@lyceum/kernel/errors';
import { failedFields } from '@lyceum/kernel/graph-client';
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
const EXAMS = ['open', 'upcoming'];
const SPARED = ['TRY_AGAIN', 'INTERNAL_SERVER_ERROR', 'FORBIDDEN'];

/**
 * One operation; when that fails, the screen is asked for again without what failed, as far as it can do without, and at last
 * without all that it can.
 */
async function askHome(ctx: BffContext): Promise<HomeQuery> {
  const spare = async (error: unknown, less: { advice: boolean; exams: boolean }) => {
    if (!SPARED.includes(codeOf(error))) throw error;
    return ctx.ask(HomeDocument, less);
  };
  return ctx
    .ask(HomeDocument, { advice: true, exams: true })
    .catch((error: unknown) => spare(error, withoutFailed(error)))
    .catch((error: unknown) => spare(error, { advice: false, exams: false }));
}

/** Of a failure that names nothing, all that can be spared. */
function withoutFailed(error: unknown) {
  const fields = failedFields(error);
  if (fields.length === 0) return { advice: false, exams: false };
  return { advice: !fields.includes('myRecommendations'), exams: !fields.some((field) => EXAMS.includes(field)) };
}
