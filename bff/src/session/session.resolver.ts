import type { BffContext } from '@lyceum/kernel/bff';
import type { WebSession } from '@lyceum/kernel/web-session';
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

/** A browser names none: it has a cookie, which it sends with `Lyceum-Client: web`. */
const REFRESH_TOKEN = { nullable: true, description: 'Left out by a web app, whose cookie holds it.' };

@Resolver()
export class SessionResolver {
  @Mutation(() => Session, {
    description:
      'Errors: UNAUTHENTICATED, with a challenge in its details when a second factor is asked for; RATE_LIMITED with `retryAfter`.',
  })
  async signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() ctx: BffContext): Promise<Session> {
    return sessionOf((await ctx.ask(SignInDocument, { input })).signIn, ctx.web);
  }

  @Mutation(() => Session, {
    description:
      'Errors: UNAUTHENTICATED; a spent token ends the session everywhere, unless it comes again with the same `retryKey`; BAD_USER_INPUT.',
  })
  async refresh(
    @Arg('refreshToken', () => String, REFRESH_TOKEN) refreshToken: string | null,
    @Arg('retryKey', () => String, {
      nullable: true,
      description:
        '16 to 64 random letters, digits, _ and -: a new one for each token, sent again with it when the answer was lost, within 10 minutes.',
    })
    retryKey: string | undefined,
    @Ctx() ctx: BffContext,
  ): Promise<Session> {
    const spent = { refreshToken: ctx.web.take(refreshToken), retryKey };
    return sessionOf((await ctx.ask(RefreshDocument, spent)).refresh, ctx.web);
  }

  @Mutation(() => Boolean, { description: 'Twice is once.' })
  async signOut(
    @Arg('refreshToken', () => String, REFRESH_TOKEN) refreshToken: string | null,
    @Ctx() ctx: BffContext,
  ): Promise<boolean> {
    const { signOut } = await ctx.ask(SignOutDocument, { refreshToken: ctx.web.take(refreshToken) });
    ctx.web.end();
    return signOut;
  }

  @Mutation(() => Session, {
    description: 'Sets the first password and signs in. Errors: NOT_FOUND, CONFLICT, BAD_USER_INPUT.',
  })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() ctx: BffContext,
  ): Promise<Session> {
    return sessionOf((await ctx.ask(AcceptInvitationDocument, { input })).acceptInvitation, ctx.web);
  }

  @Mutation(() => Session, {
    description: 'Goes on from a challenge. Errors: UNAUTHENTICATED when it has ended; BAD_USER_INPUT, RATE_LIMITED.',
  })
  async completeSignIn(
    @Arg('input', () => CompleteSignInInput) input: CompleteSignInInput,
    @Ctx() ctx: BffContext,
  ): Promise<Session> {
    return sessionOf((await ctx.ask(CompleteSignInDocument, { input })).completeSignIn, ctx.web);
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
    return sessionOf((await ctx.ask(SignInWithPasskeyDocument, { input })).signInWithPasskey, ctx.web);
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

export function sessionOf({ person, refreshToken, ...tokens }: TokensFragment, web: WebSession): Session {
  return { ...tokens, refreshToken: web.keep(refreshToken), personId: person.id, displayName: person.displayName };
}
