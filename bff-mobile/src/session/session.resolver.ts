import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  AcceptInvitationDocument,
  BeginPasskeySignInDocument,
  CompleteSignInDocument,
  RefreshDocument,
  RequestPasswordResetDocument,
  ResetPasswordDocument,
  SignInDocument,
  SignInWithPasskeyDocument,
  SignOutDocument,
  type TokensFragment,
} from '../__generated__/operations';
import {
  AcceptInvitationInput,
  BeginPasskeySignInInput,
  CompleteSignInInput,
  PasskeyCeremony,
  RequestPasswordResetInput,
  ResetPasswordInput,
  Session,
  SignInInput,
  SignInWithPasskeyInput,
} from './session.type';

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

  @Mutation(() => Session, {
    description: 'Goes on from a challenge. Errors: UNAUTHENTICATED when it has ended; BAD_USER_INPUT, RATE_LIMITED.',
  })
  async completeSignIn(
    @Arg('input', () => CompleteSignInInput) input: CompleteSignInInput,
    @Ctx() ctx: BffContext,
  ): Promise<Session> {
    return sessionOf((await ctx.ask(CompleteSignInDocument, { input })).completeSignIn);
  }

  @Mutation(() => PasskeyCeremony, { description: 'Errors: RATE_LIMITED.' })
  async beginPasskeySignIn(
    @Arg('input', () => BeginPasskeySignInInput) input: BeginPasskeySignInInput,
    @Ctx() ctx: BffContext,
  ): Promise<PasskeyCeremony> {
    return (await ctx.ask(BeginPasskeySignInDocument, { input })).beginPasskeySignIn;
  }

  @Mutation(() => Session, { description: 'Errors: UNAUTHENTICATED, as with `signIn`; BAD_USER_INPUT: begin again.' })
  async signInWithPasskey(
    @Arg('input', () => SignInWithPasskeyInput) input: SignInWithPasskeyInput,
    @Ctx() ctx: BffContext,
  ): Promise<Session> {
    return sessionOf((await ctx.ask(SignInWithPasskeyDocument, { input })).signInWithPasskey);
  }

  @Mutation(() => Boolean, { description: 'Always true, whoever has the address. Errors: RATE_LIMITED.' })
  async requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput) input: RequestPasswordResetInput,
    @Ctx() ctx: BffContext,
  ): Promise<boolean> {
    return (await ctx.ask(RequestPasswordResetDocument, { input })).requestPasswordReset;
  }

  @Mutation(() => Boolean, { description: 'Then sign in. Errors: NOT_FOUND, BAD_USER_INPUT, CONFLICT.' })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() ctx: BffContext,
  ): Promise<boolean> {
    return (await ctx.ask(ResetPasswordDocument, { input })).resetPassword;
  }
}

export function sessionOf({ person, ...tokens }: TokensFragment): Session {
  return { ...tokens, personId: person.id, displayName: person.displayName };
}
