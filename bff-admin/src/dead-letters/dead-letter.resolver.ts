import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { ReplayDeadLettersDocument, type ReplayDeadLettersMutationVariables } from '../__generated__/operations';
import { PageArgs } from '../page';
import { deadLettersOfAll, nowhere } from './dead-letter.service';
import {
  type DeadLetterService,
  DeadLetterServiceEnum,
  DeadLettersPage,
  ReplayedDeadLetters,
} from './dead-letter.type';

@Resolver()
export class DeadLetterResolver {
  @Query(() => DeadLettersPage, {
    description: 'Of every subgraph that answers, oldest first. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  deadLetters(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: BffContext): Promise<DeadLettersPage> {
    return deadLettersOfAll(ctx, paging);
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
