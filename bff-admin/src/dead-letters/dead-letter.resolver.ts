import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  DeadLettersDocument,
  ReplayDeadLettersDocument,
  type ReplayDeadLettersMutationVariables,
} from '../__generated__/operations';
import { PageArgs } from '../page';
import { pageOfAll } from './dead-letter.service';
import {
  type DeadLetterService,
  DeadLetterServiceEnum,
  DeadLettersPage,
  ReplayedDeadLetters,
} from './dead-letter.type';

const nowhere = {
  ...{ assessment: false, catalog: false, enrollment: false },
  ...{ identity: false, notifications: false, recommendation: false },
};

@Resolver()
export class DeadLetterResolver {
  @Query(() => DeadLettersPage, { description: 'Of every subgraph, oldest first. Errors: FORBIDDEN, BAD_USER_INPUT.' })
  async deadLetters(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: BffContext) {
    return pageOfAll(await ctx.ask(DeadLettersDocument, { ...paging }), paging.first);
  }

  @Mutation(() => ReplayedDeadLetters, {
    description: 'Tried anew; twice is once. Errors: FORBIDDEN, NOT_FOUND.',
  })
  replayDeadLetter(
    @Arg('service', () => DeadLetterServiceEnum) service: DeadLetterService,
    @Arg('id', () => ID) id: string,
    @Ctx() ctx: BffContext,
  ): Promise<ReplayedDeadLetters> {
    return replay(ctx, service, { id });
  }

  @Mutation(() => ReplayedDeadLetters, {
    description: 'The 100 oldest of a consumer, in their order. Errors: FORBIDDEN.',
  })
  replayDeadLettersOf(
    @Arg('service', () => DeadLetterServiceEnum) service: DeadLetterService,
    @Arg('group') group: string,
    @Ctx() ctx: BffContext,
  ): Promise<ReplayedDeadLetters> {
    return replay(ctx, service, { group });
  }
}

async function replay(
  ctx: BffContext,
  service: DeadLetterService,
  which: Pick<ReplayDeadLettersMutationVariables, 'id' | 'group'>,
): Promise<ReplayedDeadLetters> {
  const name = service.toLowerCase() as keyof typeof nowhere;
  const answer = await ctx.ask(ReplayDeadLettersDocument, { ...nowhere, [name]: true, ...which });
  const done = answer[name];
  if (!done) throw new Error(`${name} was asked to replay and did not answer.`);
  return done;
}
