import type { BffContext } from '@lyceum/kernel/bff';
import { DomainError } from '@lyceum/kernel/errors';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  BeginSsoDocument,
  CompleteSsoDocument,
  SignInPageByEmailDocument,
  SignInPageByHostDocument,
  SignInPageBySlugDocument,
  type SignInPageFragment,
  SignOutSsoDocument,
} from '../__generated__/operations';
import { sessionOf } from '../session/session.resolver';
import { Session } from '../session/session.type';
import { BeginSsoInput, BegunSso, CompleteSsoInput, SignInPage, SignOutSsoInput } from './sso.type';

@Resolver()
export class SsoResolver {
  @Query(() => SignInPage, {
    nullable: true,
    description:
      'By one of them: the school’s short name, the host that the app was opened at, or an e-mail address of its domain.',
  })
  async signInPage(
    @Arg('slug', () => String, { nullable: true }) slug: string | undefined,
    @Arg('host', () => String, { nullable: true }) host: string | undefined,
    @Arg('email', () => String, { nullable: true }) email: string | undefined,
    @Ctx() ctx: BffContext,
  ): Promise<SignInPage | null> {
    if (slug != null) return pageOf((await ctx.ask(SignInPageBySlugDocument, { slug })).tenantBySlug);
    if (host != null) return pageOf((await ctx.ask(SignInPageByHostDocument, { host })).tenantByHost);
    if (email != null) return pageOf((await ctx.ask(SignInPageByEmailDocument, { email })).tenantByEmail);
    throw new DomainError('BAD_USER_INPUT', 'Ask by slug, host or email.');
  }

  @Mutation(() => BegunSso, {
    description: 'Errors: NOT_FOUND; BAD_USER_INPUT for a redirectUri that is not allowed; TRY_AGAIN.',
  })
  async beginSso(@Arg('input', () => BeginSsoInput) input: BeginSsoInput, @Ctx() ctx: BffContext): Promise<BegunSso> {
    return (await ctx.ask(BeginSsoDocument, { input })).beginSso;
  }

  @Mutation(() => Session, { description: 'Once for each beginning. Errors: UNAUTHENTICATED, TRY_AGAIN: begin again.' })
  async completeSso(
    @Arg('input', () => CompleteSsoInput) input: CompleteSsoInput,
    @Ctx() ctx: BffContext,
  ): Promise<Session> {
    return sessionOf((await ctx.ask(CompleteSsoDocument, { input })).completeSso, ctx.web);
  }

  @Mutation(() => String, {
    nullable: true,
    description: 'Ends the session; answers where to send the browser to end it at the provider too. Twice is once.',
  })
  async signOutSso(
    @Arg('input', () => SignOutSsoInput) input: SignOutSsoInput,
    @Ctx() ctx: BffContext,
  ): Promise<string | null> {
    const refreshToken = ctx.web.take(input.refreshToken);
    const { signOutSso } = await ctx.ask(SignOutSsoDocument, { input: { ...input, refreshToken } });
    ctx.web.end();
    return signOutSso ?? null;
  }
}

function pageOf(tenant: SignInPageFragment | null | undefined): SignInPage | null {
  if (!tenant) return null;
  const { signIn, ...rest } = tenant;
  return { ...rest, ...signIn };
}
