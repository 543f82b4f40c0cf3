import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  AcceptInvitationDocument,
  RefreshDocument,
  SignInDocument,
  SignOutDocument,
  type TokensFragment,
} from '../__generated__/operations';
import { AcceptInvitationInput, Session, SignInInput } from './session.type';

@Resolver()
export class SessionResolver {
  @Mutation(() => Session, {
    description:
      'Errors: UNAUTHENTICATED, with a challenge in its details when a second factor is asked for; RATE_LIMITED with `retryAfter`.',
  })
  async signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() ctx: BffContext): Promise<Session> {
    return sessionOf((await ctx.ask(SignInDocument, { input })).signIn);
  }

  @Mutation(() => Session, { description: 'Errors: UNAUTHENTICATED; a spent token ends the session everywhere.' })
  async refresh(@Arg('refreshToken') refreshToken: string, @Ctx() ctx: BffContext): Promise<Session> {
    return sessionOf((await ctx.ask(RefreshDocument, { refreshToken })).refresh);
  }

  @Mutation(() => Boolean, { description: 'Twice is once.' })
  async signOut(@Arg('refreshToken') refreshToken: string, @Ctx() ctx: BffContext): Promise<boolean> {
    return (await ctx.ask(SignOutDocument, { refreshToken })).signOut;
  }

  @Mutation(() => Session, {
    description: 'Sets the first password and signs in. Errors: NOT_FOUND, CONFLICT, BAD_USER_INPUT.',
  })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() ctx: BffContext,
  ): Promise<Session> {
    return sessionOf((await ctx.ask(AcceptInvitationDocument, { input })).acceptInvitation);
  }
}

export function sessionOf({ person, ...tokens }: TokensFragment): Session {
  return { ...tokens, personId: person.id, displayName: person.displayName };
}
