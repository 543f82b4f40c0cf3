import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import type { GroupRow } from './group.model';
import { countMembers, getById, listGroups, setGroupRoles } from './group.service';
import { Group, GroupConnection, SetGroupRolesInput } from './group.type';

@Resolver(() => Group)
export class GroupResolver {
  @Query(() => Group, { description: 'Errors: NOT_FOUND.' })
  group(@Arg('id', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<GroupRow> {
    return getById(ctx, id);
  }

  @Query(() => GroupConnection, { description: 'By name.' })
  groups(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: IdentityContext) {
    return listGroups(ctx, paging);
  }

  @Mutation(() => Group, {
    description:
      'What a member is by the group goes with the membership; what they were otherwise stays. Errors: NOT_FOUND for a group or role; FORBIDDEN for a role that one may not give.',
  })
  setGroupRoles(
    @Arg('input', () => SetGroupRolesInput) input: SetGroupRolesInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<GroupRow> {
    return setGroupRoles(ctx, input);
  }

  @FieldResolver(() => Int)
  memberCount(@Root() row: GroupRow, @Ctx() ctx: IdentityContext): Promise<number> {
    return countMembers(ctx, row._id);
  }
}
