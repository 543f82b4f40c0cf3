import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { RoleHoldersDocument } from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import { RoleHolderPage } from './holder.type';

@Resolver()
export class RoleHolderResolver {
  @Query(() => RoleHolderPage, {
    description:
      'Who has been given a role, in the tenant or on a course, the longest first; besides them, `people(filter: { role })` have a system role. Errors: NOT_FOUND.',
  })
  async roleHolders(
    @Arg('role', () => ID, { description: '`RoleEntry.id`' }) role: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ) {
    const { roleHolders } = await ctx.ask(RoleHoldersDocument, { role, ...paging });
    return pageFrom(roleHolders, ({ person, courseId, createdAt }) => ({
      id: `${person?.id}:${courseId}`,
      personId: person?.id ?? null,
      name: person?.name ?? null,
      courseId,
      since: createdAt,
    }));
  }
}
