import type { BffContext } from '@lyceum/kernel/bff';
import { DomainError } from '@lyceum/kernel/errors';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CourseTitleDocument } from '../__generated__/operations';
import { GivenRole } from './role.type';

@Resolver(() => GivenRole)
export class GivenRoleResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Null as well when one may not see the course.' })
  async courseTitle(@Root() { courseId }: GivenRole, @Ctx() ctx: BffContext): Promise<string | null> {
    if (courseId === null) return null;
    try {
      return (await ctx.ask(CourseTitleDocument, { id: courseId })).course.title;
    } catch (error) {
      if (error instanceof DomainError && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN')) return null;
      throw error;
    }
  }
}
