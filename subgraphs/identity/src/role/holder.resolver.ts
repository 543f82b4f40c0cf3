import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import { Person } from '../person/person.type';
import type { AssignmentRow } from './assignment.model';
import { listByRole } from './assignment.service';
import { RoleHolder, RoleHolderConnection } from './assignment.type';

@Resolver(() => RoleHolder)
export class RoleHolderResolver {
  @Query(() => RoleHolderConnection, {
    description:
      'Who has been given a role, in the tenant or on a course, the longest first; besides them, `people(filter: { role })` have a system role. Errors: NOT_FOUND.',
  })
  roleHolders(
    @Arg('role', () => ID, { description: '`RoleDefinition.id`' }) role: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: IdentityContext,
  ) {
    return listByRole(ctx, role, paging);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when they are no longer there.' })
  person(@Root() { personId }: AssignmentRow, @Ctx() ctx: IdentityContext) {
    return ctx.loaders.people.load(personId);
  }
}
