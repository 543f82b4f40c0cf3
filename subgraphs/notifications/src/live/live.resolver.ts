import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { NotificationsContext } from '../context';
import { type LiveUpdatesRow, liveUpdatesOf } from './live.service';
import { LiveUpdates } from './live.type';

@Resolver()
export class LiveResolver {
  @Query(() => LiveUpdates, {
    description:
      'Where one’s own stream of live updates begins, for a BFF that serves it: with what came after `since`. Errors: BAD_USER_INPUT.',
  })
  liveUpdates(
    @Arg('since', () => ID, { nullable: true }) since: string | undefined,
    @Ctx() ctx: NotificationsContext,
  ): Promise<LiveUpdatesRow> {
    return liveUpdatesOf(ctx, since ?? undefined);
  }
}
