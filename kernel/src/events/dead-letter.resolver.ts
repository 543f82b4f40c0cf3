import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { DomainError } from '../errors';
import { PageArgs } from '../pagination';
import { connectionPermissions, type PermissionTable } from '../permissions';
import { DeadLetterConnection, deadLetterOf, ReplayedDeadLetters } from './dead-letter.type';
import { listTenantLetters, replayTenantGroup, replayTenantLetter } from './tenant-letters';

const OPERATE = 'event:operate';

/**
 * What a subgraph answers of the events that it could not handle: `catalogDeadLetters` and `replayCatalogDeadLetters`, each
 * about letters of the asker's tenant alone. `startSubgraph` gives them to every subgraph, for every one consumes events.
 */
export function deadLetterFields(service: string) {
  const list = `${service}DeadLetters`;
  const send = `replay${service.charAt(0).toUpperCase()}${service.slice(1)}DeadLetters`;

  @Resolver()
  class DeadLetterResolver {
    @Query(() => DeadLetterConnection, { name: list, description: 'Of one’s own tenant, oldest first.' })
    async list(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: Context) {
      const { edges, ...rest } = await listTenantLetters(ctx, paging);
      return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: deadLetterOf(node, service) })) };
    }

    @Mutation(() => ReplayedDeadLetters, {
      name: send,
      description:
        'One by its id, or the 100 oldest of a consumer group, tried anew. An event has its effect once, however often it is replayed. Errors: NOT_FOUND; BAD_USER_INPUT unless exactly one is said.',
    })
    replay(
      @Ctx() ctx: Context,
      @Arg('id', () => ID, { nullable: true }) id?: string,
      @Arg('group', () => String, { nullable: true }) group?: string,
    ): Promise<ReplayedDeadLetters> {
      if (id && !group) return replayTenantLetter(ctx, id);
      if (group && !id) return replayTenantGroup(ctx, group);
      throw new DomainError('BAD_USER_INPUT', 'Say one dead letter or one consumer group.');
    }
  }

  const permissions: PermissionTable = {
    Query: { [list]: OPERATE },
    Mutation: { [send]: OPERATE },
    DeadLetter: OPERATE,
    ReplayedDeadLetters: OPERATE,
    ...connectionPermissions('DeadLetter'),
  };
  return { resolver: DeadLetterResolver, permissions };
}
