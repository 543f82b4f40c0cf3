import { DomainError } from '@lyceum/kernel/errors';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import type { PersonRow } from '../person/person.model';
import { seesAll } from '../person/person.service';
import { Person } from '../person/person.type';
import { assignRole, removeRole } from './assignment.service';
import { AssignRoleInput, RoleAssignment } from './assignment.type';
import { can } from './can.service';
import { isByCourse, knownPermissions, permissionTable } from './permission.table';
import { changeRole, createRole, type Definition, definitionOf, deleteRole, listRoles } from './role.service';
import { ChangeRoleInput, CreateRoleInput, PermissionDefinition, RoleDefinition } from './role.type';
import { systemRole } from './system-roles';

@Resolver(() => RoleDefinition)
export class RoleResolver {
  @Query(() => [RoleDefinition], { description: 'Those that every tenant has, then the tenant’s own by name.' })
  roles(@Ctx() ctx: IdentityContext): Promise<Definition[]> {
    return listRoles(ctx);
  }

  @Query(() => [PermissionDefinition], { description: 'All there are.' })
  permissions(): PermissionDefinition[] {
    return knownPermissions.map((name) => ({ name, ...permissionTable[name], byCourse: isByCourse(name) }));
  }

  @Query(() => Boolean, {
    description:
      'Whether the one who asks may do this: in the whole tenant, or on one thing. The same answer as a request that needs it would get, so that a client can leave out what would be refused. Errors: BAD_USER_INPUT for a permission that there is none of.',
  })
  can(
    @Arg('permission', () => String) permission: string,
    @Arg('on', () => String, { nullable: true, description: 'Such as `course:ID`.' }) on: string | undefined,
    @Ctx() ctx: IdentityContext,
  ): Promise<boolean> {
    return can(ctx, permission, on);
  }

  @Mutation(() => RoleDefinition, {
    description:
      'Errors: BAD_USER_INPUT for a permission that there is none of; FORBIDDEN for one that one does not hold; CONFLICT when the name is taken.',
  })
  createRole(
    @Arg('input', () => CreateRoleInput) input: CreateRoleInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<Definition> {
    return createRole(ctx, input);
  }

  @Mutation(() => RoleDefinition, {
    description:
      'Holds within 15 minutes; what it permits no longer is refused within seconds. Errors: NOT_FOUND, also for a system role; BAD_USER_INPUT; FORBIDDEN for what one does not hold; CONFLICT when the name is taken.',
  })
  changeRole(
    @Arg('input', () => ChangeRoleInput) input: ChangeRoleInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<Definition> {
    return changeRole(ctx, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Errors: NOT_FOUND, also for a system role; FORBIDDEN for what one does not hold; CONFLICT while somebody has it.',
  })
  async deleteRole(@Arg('roleId', () => ID) roleId: string, @Ctx() ctx: IdentityContext): Promise<boolean> {
    await deleteRole(ctx, roleId);
    return true;
  }

  @Mutation(() => Person, {
    description:
      'Holds from the person’s next access token on; given twice is given once. Errors: NOT_FOUND for a person or role that there is none of; FORBIDDEN for what one does not hold; BAD_USER_INPUT when the role permits nothing on a course.',
  })
  assignRole(
    @Arg('input', () => AssignRoleInput) input: AssignRoleInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<PersonRow> {
    return assignRole(ctx, input);
  }

  @Mutation(() => Person, {
    description:
      'At once; taken twice is taken once. Errors: NOT_FOUND; FORBIDDEN for what one does not hold; BAD_USER_INPUT when the tenant would have no administrator.',
  })
  removeRole(
    @Arg('input', () => AssignRoleInput) input: AssignRoleInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<PersonRow> {
    return removeRole(ctx, input);
  }
}

@Resolver(() => Person)
export class PersonRolesResolver {
  @FieldResolver(() => [RoleAssignment], {
    nullable: true,
    description:
      'Roles that the tenant has defined, and roles on single courses, the oldest first. Null of others without person:read.',
  })
  async assignments(@Root() person: PersonRow, @Ctx() ctx: IdentityContext): Promise<RoleAssignment[] | null> {
    if (!seesAll(ctx, person)) return null;
    const rows = await ctx.loaders.assignments.load(person._id);
    return Promise.all(
      rows.map(async ({ role, courseId, createdAt }) => ({ role: await definition(role, ctx), courseId, createdAt })),
    );
  }
}

async function definition(role: string, { loaders }: IdentityContext): Promise<Definition> {
  const known = systemRole(role);
  if (known) return known;
  const own = await loaders.roles.load(role);
  if (!own) throw new DomainError('TRY_AGAIN', 'Roles were changed a moment ago. Ask again.');
  return definitionOf(own);
}
