import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import { signInChoices } from '../sso/choices.service';
import { PLAIN, updateTenant } from './branding.service';
import type { DomainRow } from './domain.model';
import {
  addDomain,
  findByEmailDomain,
  findByHost,
  listDomains,
  recordName,
  recordValue,
  removeDomain,
  verifyDomain,
} from './domain.service';
import type { TenantRow } from './tenant.model';
import { enter, findBySlug, getById } from './tenant.service';
import {
  AddTenantDomainInput,
  Branding,
  SignInChoices,
  Tenant,
  TenantDomain,
  TenantSignIn,
  UpdateTenantInput,
} from './tenant.type';

@Resolver(() => Tenant)
export class TenantResolver {
  @Query(() => Tenant, { description: 'The tenant of who asks.' })
  tenant(@Ctx() ctx: IdentityContext): Promise<TenantRow> {
    return getById(ctx.platform, ctx.tenant.id);
  }

  @Mutation(() => Tenant, {
    description: 'Errors: BAD_USER_INPUT for colours with less than 4.5 to 1 of contrast (WCAG 2.2, 1.4.3).',
  })
  updateTenant(
    @Arg('input', () => UpdateTenantInput) input: UpdateTenantInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<TenantRow> {
    return updateTenant(ctx, input);
  }

  @Mutation(() => TenantDomain, {
    description:
      'Claims a domain; `verifyTenantDomain` holds it. Twice is once. Errors: BAD_USER_INPUT for what is no domain; CONFLICT for the 101st.',
  })
  addTenantDomain(
    @Arg('input', () => AddTenantDomainInput) { name }: AddTenantDomainInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<DomainRow> {
    return addDomain(ctx, name);
  }

  @Mutation(() => TenantDomain, {
    description:
      'Looks for the domain’s TXT record. Twice is once. Errors: NOT_FOUND; BAD_USER_INPUT when there is none; CONFLICT when another tenant has shown that it is theirs; TRY_AGAIN when no name server answers.',
  })
  verifyTenantDomain(@Arg('id', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<DomainRow> {
    return verifyDomain(ctx, id);
  }

  @Mutation(() => Boolean, { description: 'Always true; twice is once.' })
  async removeTenantDomain(@Arg('id', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<boolean> {
    await removeDomain(ctx, id);
    return true;
  }

  @FieldResolver(() => Branding)
  branding(@Root() row: TenantRow): Branding {
    return row.branding ?? PLAIN;
  }

  @FieldResolver(() => [TenantDomain], { description: 'By name, 100 at most.' })
  domains(@Ctx() ctx: IdentityContext): Promise<DomainRow[]> {
    return listDomains(ctx);
  }
}

@Resolver(() => TenantDomain)
export class TenantDomainResolver {
  @FieldResolver(() => String, {
    description: 'The name of the TXT record that shows that the domain is the tenant’s.',
  })
  recordName(@Root() row: DomainRow): string {
    return recordName(row);
  }

  @FieldResolver(() => String, { description: 'The value of that TXT record.' })
  recordValue(@Root() row: DomainRow): string {
    return recordValue(row);
  }
}

@Resolver(() => TenantSignIn)
export class TenantSignInResolver {
  @Query(() => TenantSignIn, { nullable: true })
  tenantBySlug(@Arg('slug') slug: string, @Ctx() ctx: IdentityContext): Promise<TenantRow | null> {
    return findBySlug(ctx.platform, slug);
  }

  @Query(() => TenantSignIn, { nullable: true, description: 'By a verified domain, or one below it.' })
  tenantByHost(@Arg('host') host: string, @Ctx() ctx: IdentityContext): Promise<TenantRow | null> {
    return findByHost(ctx.platform, host);
  }

  @Query(() => TenantSignIn, {
    nullable: true,
    description: 'By the verified domain of an e-mail address; it makes no difference whether anybody has the address.',
  })
  tenantByEmail(@Arg('email') email: string, @Ctx() ctx: IdentityContext): Promise<TenantRow | null> {
    return findByEmailDomain(ctx.platform, email);
  }

  @FieldResolver(() => Branding)
  branding(@Root() row: TenantRow): Branding {
    return row.branding ?? PLAIN;
  }

  @FieldResolver(() => SignInChoices)
  signIn(@Root() row: TenantRow, @Ctx() ctx: IdentityContext): Promise<SignInChoices> {
    return signInChoices(enter(ctx, row));
  }
}
