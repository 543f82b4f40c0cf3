import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  AddTenantDomainDocument,
  RemoveTenantDomainDocument,
  TenantPageDocument,
  UpdateTenantDocument,
  VerifyTenantDomainDocument,
} from '../__generated__/operations';
import { TenantDomain, TenantPage, UpdateTenantInput } from './tenant.type';

@Resolver()
export class TenantResolver {
  @Query(() => TenantPage)
  async tenant(@Ctx() ctx: BffContext): Promise<TenantPage> {
    return (await ctx.ask(TenantPageDocument, {})).tenant;
  }

  @Mutation(() => TenantPage, { description: 'Errors: BAD_USER_INPUT for colours that cannot be read on each other.' })
  async updateTenant(
    @Arg('input', () => UpdateTenantInput) input: UpdateTenantInput,
    @Ctx() ctx: BffContext,
  ): Promise<TenantPage> {
    return (await ctx.ask(UpdateTenantDocument, { input })).updateTenant;
  }

  @Mutation(() => TenantDomain, { description: 'Twice is once. Errors: BAD_USER_INPUT, CONFLICT.' })
  async addTenantDomain(@Arg('name') name: string, @Ctx() ctx: BffContext): Promise<TenantDomain> {
    return (await ctx.ask(AddTenantDomainDocument, { input: { name } })).addTenantDomain;
  }

  @Mutation(() => TenantDomain, { description: 'Errors: NOT_FOUND, BAD_USER_INPUT, CONFLICT, TRY_AGAIN.' })
  async verifyTenantDomain(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<TenantDomain> {
    return (await ctx.ask(VerifyTenantDomainDocument, { id })).verifyTenantDomain;
  }

  @Mutation(() => Boolean, { description: 'Twice is once.' })
  async removeTenantDomain(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<boolean> {
    return (await ctx.ask(RemoveTenantDomainDocument, { id })).removeTenantDomain;
  }
}
