import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  CreateScimTokenDocument,
  CreateSsoProviderDocument,
  DeleteSsoProviderDocument,
  GroupsDocument,
  RevokeScimTokenDocument,
  RotateScimTokenDocument,
  ScimTokensDocument,
  SetGroupRolesDocument,
  SsoProvidersDocument,
  TestSsoProviderDocument,
  UpdateSsoProviderDocument,
} from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import {
  CreateScimTokenInput,
  CreateSsoProviderInput,
  Group,
  GroupPage,
  NewScimToken,
  ScimToken,
  SsoCheck,
  SsoProvider,
  UpdateSsoProviderInput,
} from './directory.type';

@Resolver()
export class DirectoryResolver {
  @Query(() => [SsoProvider], { description: 'The oldest first.' })
  async ssoProviders(@Ctx() ctx: BffContext): Promise<SsoProvider[]> {
    return (await ctx.ask(SsoProvidersDocument, {})).ssoProviders;
  }

  @Mutation(() => SsoProvider, { description: 'Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT.' })
  async createSsoProvider(
    @Arg('input', () => CreateSsoProviderInput) input: CreateSsoProviderInput,
    @Ctx() ctx: BffContext,
  ): Promise<SsoProvider> {
    return (await ctx.ask(CreateSsoProviderDocument, { input })).createSsoProvider;
  }

  @Mutation(() => SsoProvider, {
    description: 'With another issuer the secret is to be given again. Errors: as createSsoProvider.',
  })
  async updateSsoProvider(
    @Arg('input', () => UpdateSsoProviderInput) input: UpdateSsoProviderInput,
    @Ctx() ctx: BffContext,
  ): Promise<SsoProvider> {
    return (await ctx.ask(UpdateSsoProviderDocument, { input })).updateSsoProvider;
  }

  @Mutation(() => Boolean, { description: 'Twice is once.' })
  async deleteSsoProvider(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<boolean> {
    return (await ctx.ask(DeleteSsoProviderDocument, { id })).deleteSsoProvider;
  }

  @Mutation(() => [SsoCheck], { description: 'Errors: NOT_FOUND.' })
  async testSsoProvider(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<SsoCheck[]> {
    return (await ctx.ask(TestSsoProviderDocument, { id })).testSsoProvider;
  }

  @Query(() => [ScimToken], { description: 'The oldest first, those that were revoked among them.' })
  async scimTokens(@Ctx() ctx: BffContext): Promise<ScimToken[]> {
    return (await ctx.ask(ScimTokensDocument, {})).scimTokens;
  }

  @Mutation(() => NewScimToken, { description: 'Errors: BAD_USER_INPUT, FORBIDDEN, CONFLICT.' })
  async createScimToken(
    @Arg('input', () => CreateScimTokenInput) { expiresAt, ...input }: CreateScimTokenInput,
    @Ctx() ctx: BffContext,
  ): Promise<NewScimToken> {
    const until = expiresAt && { expiresAt: expiresAt.toISOString() };
    return (await ctx.ask(CreateScimTokenDocument, { input: { ...input, ...until } })).createScimToken;
  }

  @Mutation(() => NewScimToken, {
    description: 'The secret before works for another day. Errors: NOT_FOUND, CONFLICT.',
  })
  async rotateScimToken(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<NewScimToken> {
    return (await ctx.ask(RotateScimTokenDocument, { id })).rotateScimToken;
  }

  @Mutation(() => ScimToken, { description: 'At once. Twice is once. Errors: NOT_FOUND.' })
  async revokeScimToken(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<ScimToken> {
    return (await ctx.ask(RevokeScimTokenDocument, { id })).revokeScimToken;
  }

  @Query(() => GroupPage, { description: 'By name.' })
  async groups(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: BffContext) {
    return pageFrom((await ctx.ask(GroupsDocument, paging)).groups);
  }

  @Mutation(() => Group, { description: 'Errors: NOT_FOUND, FORBIDDEN.' })
  async setGroupRoles(
    @Arg('groupId', () => ID) groupId: string,
    @Arg('roles', () => [ID], { description: '`RoleEntry.id`' }) roles: string[],
    @Ctx() ctx: BffContext,
  ): Promise<Group> {
    return (await ctx.ask(SetGroupRolesDocument, { input: { groupId, roles } })).setGroupRoles;
  }
}
