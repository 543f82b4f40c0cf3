import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import { Session } from '../session/session.type';
import type { StartedSession } from '../session/start.service';
import { removeLink } from './link.service';
import { signOutSso } from './logout.service';
import { testProvider } from './probe.service';
import type { SsoProviderRow } from './provider.model';
import { createProvider, deleteProvider, listProviders, updateProvider } from './provider.service';
import { CreateSsoProviderInput, SsoCheck, SsoProvider, UpdateSsoProviderInput } from './provider.type';
import { beginSso, completeSso } from './sign-in.service';
import { BeginSsoInput, BegunSso, CompleteSsoInput, RemoveSsoLinkInput, SignOutSsoInput } from './sso.type';

@Resolver()
export class SsoResolver {
  @Mutation(() => BegunSso, {
    description:
      'Begins a sign-in by an OpenID provider. Errors: NOT_FOUND; BAD_USER_INPUT for a redirectUri that is not allowed; TRY_AGAIN when the provider does not answer.',
  })
  beginSso(@Arg('input', () => BeginSsoInput) input: BeginSsoInput, @Ctx() ctx: IdentityContext): Promise<BegunSso> {
    return beginSso(ctx, input);
  }

  @Mutation(() => Session, {
    description:
      'Once for each beginning, within 10 minutes. Errors: UNAUTHENTICATED, with what one can do; TRY_AGAIN when the provider does not answer: begin again.',
  })
  completeSso(
    @Arg('input', () => CompleteSsoInput) input: CompleteSsoInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<StartedSession> {
    return completeSso(ctx, input);
  }

  @Mutation(() => String, {
    nullable: true,
    description:
      'Ends the session, and answers where to send the browser to end it at the provider too; null when there is no such place. Twice is once. Errors: BAD_USER_INPUT for a postLogoutRedirectUri that is not allowed.',
  })
  signOutSso(
    @Arg('input', () => SignOutSsoInput) input: SignOutSsoInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<string | null> {
    return signOutSso(ctx, input);
  }
}

@Resolver(() => SsoProvider)
export class SsoProviderResolver {
  @Query(() => [SsoProvider], { description: 'The oldest first, 20 at most.' })
  ssoProviders(@Ctx() ctx: IdentityContext): Promise<SsoProviderRow[]> {
    return listProviders(ctx);
  }

  @Mutation(() => SsoProvider, {
    description:
      'Errors: BAD_USER_INPUT; NOT_FOUND for a role; FORBIDDEN for a role that one may not give; CONFLICT for the 21st.',
  })
  createSsoProvider(
    @Arg('input', () => CreateSsoProviderInput) input: CreateSsoProviderInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<SsoProviderRow> {
    return createProvider(ctx, input);
  }

  @Mutation(() => SsoProvider, {
    description:
      'With another issuer the client secret is to be given again. Errors: NOT_FOUND; BAD_USER_INPUT; FORBIDDEN for a role that one may not give; CONFLICT when it should be enforced before anybody has signed in by it.',
  })
  updateSsoProvider(
    @Arg('input', () => UpdateSsoProviderInput) input: UpdateSsoProviderInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<SsoProviderRow> {
    return updateProvider(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'Its people stay and sign in otherwise. Always true; twice is once.' })
  async deleteSsoProvider(@Arg('id', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<boolean> {
    await deleteProvider(ctx, id);
    return true;
  }

  @Mutation(() => [SsoCheck], {
    description: 'Asks the provider what can be told without anybody signing in. Errors: NOT_FOUND.',
  })
  testSsoProvider(@Arg('id', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<SsoCheck[]> {
    return testProvider(ctx, id);
  }

  @Mutation(() => Boolean, {
    description:
      'Parts a person from their account at a provider; a sign-in may link another. Always true; twice is once.',
  })
  async removeSsoLink(
    @Arg('input', () => RemoveSsoLinkInput) input: RemoveSsoLinkInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<boolean> {
    await removeLink(ctx, input);
    return true;
  }

  @FieldResolver(() => Boolean)
  hasClientSecret(@Root() row: SsoProviderRow): boolean {
    return row.clientSecret !== null;
  }

  @FieldResolver(() => String, {
    description: 'Below the admin app’s address: for back-channel logout at the provider.',
  })
  backchannelLogoutPath(@Root() row: SsoProviderRow, @Ctx() ctx: IdentityContext): string {
    return `/sso/backchannel-logout/${ctx.tenant.id}/${row._id}`;
  }
}
