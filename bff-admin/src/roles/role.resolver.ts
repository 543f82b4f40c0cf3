import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  AssignRoleDocument,
  CanDocument,
  ChangeRoleDocument,
  CreateRoleDocument,
  DeleteRoleDocument,
  ImpersonateDocument,
  PersonRolesDocument,
  RemoveRoleDocument,
  RolePageDocument,
} from '../__generated__/operations';
import { Person } from '../people/person.type';
import {
  AssignRoleInput,
  ChangeRoleInput,
  CreateRoleInput,
  GivenRole,
  ImpersonateInput,
  Impersonation,
  RoleEntry,
  RolePage,
} from './role.type';

@Resolver(() => Person)
export class RoleResolver {
  @Query(() => RolePage, { description: 'The page of roles.' })
  roles(@Ctx() ctx: BffContext): Promise<RolePage> {
    return ctx.ask(RolePageDocument, {});
  }

  @Query(() => Boolean, {
    description: 'Whether one may do this, so that the app can leave out what would be refused.',
  })
  async can(
    @Arg('permission', () => String) permission: string,
    @Arg('on', () => String, { nullable: true, description: 'Such as `course:ID`.' }) on: string | undefined,
    @Ctx() ctx: BffContext,
  ): Promise<boolean> {
    return (await ctx.ask(CanDocument, { permission, on })).can;
  }

  @FieldResolver(() => [GivenRole], { description: 'Besides those in `roles`.' })
  async givenRoles(@Root() { id }: Person, @Ctx() ctx: BffContext): Promise<GivenRole[]> {
    return (await ctx.ask(PersonRolesDocument, { id })).person.assignments ?? [];
  }

  @Mutation(() => RoleEntry, {
    description:
      'Errors: BAD_USER_INPUT; FORBIDDEN for a permission that one does not hold; CONFLICT for a name that is taken.',
  })
  async createRole(
    @Arg('input', () => CreateRoleInput) input: CreateRoleInput,
    @Ctx() ctx: BffContext,
  ): Promise<RoleEntry> {
    return (await ctx.ask(CreateRoleDocument, { input })).createRole;
  }

  @Mutation(() => RoleEntry, { description: 'Errors: NOT_FOUND, BAD_USER_INPUT, FORBIDDEN, CONFLICT.' })
  async changeRole(
    @Arg('input', () => ChangeRoleInput) input: ChangeRoleInput,
    @Ctx() ctx: BffContext,
  ): Promise<RoleEntry> {
    return (await ctx.ask(ChangeRoleDocument, { input })).changeRole;
  }

  @Mutation(() => Boolean, { description: 'Errors: NOT_FOUND; FORBIDDEN; CONFLICT while somebody has it.' })
  async deleteRole(@Arg('roleId', () => ID) roleId: string, @Ctx() ctx: BffContext): Promise<boolean> {
    return (await ctx.ask(DeleteRoleDocument, { roleId })).deleteRole;
  }

  @Mutation(() => Person, {
    description: 'In the tenant or on one course; twice is once. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async assignRole(
    @Arg('input', () => AssignRoleInput) input: AssignRoleInput,
    @Ctx() ctx: BffContext,
  ): Promise<Person> {
    return (await ctx.ask(AssignRoleDocument, { input })).assignRole;
  }

  @Mutation(() => Person, { description: 'At once; twice is once. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.' })
  async removeRole(
    @Arg('input', () => AssignRoleInput) input: AssignRoleInput,
    @Ctx() ctx: BffContext,
  ): Promise<Person> {
    return (await ctx.ask(RemoveRoleDocument, { input })).removeRole;
  }

  @Mutation(() => Impersonation, {
    description: 'A token for the student app, for 15 minutes. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async impersonate(
    @Arg('input', () => ImpersonateInput) input: ImpersonateInput,
    @Ctx() ctx: BffContext,
  ): Promise<Impersonation> {
    return (await ctx.ask(ImpersonateDocument, { input })).impersonate;
  }
}
