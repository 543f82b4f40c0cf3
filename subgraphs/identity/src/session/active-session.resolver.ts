import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import { listOfPerson, listOwn, revokeSession, signOutEverywhere, signOutPerson } from './active-session.service';
import { ActiveSession, ActiveSessionConnection } from './active-session.type';
import type { SessionRow } from './session.model';

@Resolver(() => ActiveSession)
export class ActiveSessionResolver {
  @Query(() => ActiveSessionConnection, { description: 'Where one is signed in, newest first.' })
  mySessions(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: IdentityContext) {
    return listOwn(ctx, paging);
  }

  @Query(() => ActiveSessionConnection, {
    description: 'Where a person is signed in, newest first. Errors: NOT_FOUND.',
  })
  personSessions(
    @Arg('personId', () => ID) personId: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: IdentityContext,
  ) {
    return listOfPerson(ctx, personId, paging);
  }

  @Mutation(() => Boolean, {
    description:
      'Ends one of one’s own sessions or, with person:manage, somebody’s: its tokens are refused from then on. Always true; twice is once. Errors: NOT_FOUND.',
  })
  async revokeSession(@Arg('id', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<boolean> {
    await revokeSession(ctx, id);
    return true;
  }

  @Mutation(() => Int, { description: 'Ends all of one’s own sessions; answers how many.' })
  signOutEverywhere(
    @Arg('keepThis', () => Boolean, { defaultValue: false, description: 'Leaves the session that asks.' })
    keepThis: boolean,
    @Ctx() ctx: IdentityContext,
  ): Promise<number> {
    return signOutEverywhere(ctx, { keepThis });
  }

  @Mutation(() => Int, { description: 'Ends all sessions of a person; answers how many. Errors: NOT_FOUND.' })
  signOutPerson(@Arg('personId', () => ID) personId: string, @Ctx() ctx: IdentityContext): Promise<number> {
    return signOutPerson(ctx, personId);
  }

  @FieldResolver(() => Boolean, { description: 'The one that asks.' })
  current(@Root() row: SessionRow, @Ctx() { principal }: IdentityContext): boolean {
    return principal.kind === 'person' && principal.sessionId === row._id;
  }
}
