import type { BffContext } from '@lyceum/kernel/bff';
import { DomainError, told } from '@lyceum/kernel/errors';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AssignRoleDocument, HeldRolesDocument, RemoveRoleDocument } from '../__generated__/operations';
import { ChangeRolesInput, type RoleNotChanged, RolesChanged } from './bulk.type';

// Each is a transaction: so many at once keep a database of one machine busy and no more.
const AT_ONCE = 4;

@Resolver()
export class BulkRoleResolver {
  @Mutation(() => RolesChanged, {
    description:
      'Gives or takes one role in the tenant, person by person: some may fail and the others hold. Twice is once. Errors: BAD_USER_INPUT.',
  })
  async changeRoles(
    @Arg('input', () => ChangeRolesInput) { personIds, role, give }: ChangeRolesInput,
    @Ctx() ctx: BffContext,
  ): Promise<RolesChanged> {
    const waiting = [...new Set(personIds)];
    const total = waiting.length;
    const changed: string[] = [];
    const failed: RoleNotChanged[] = [];
    const work = async () => {
      for (let personId = waiting.pop(); personId !== undefined; personId = waiting.pop()) {
        try {
          const had = await holds(ctx, personId, role);
          const input = { personId, role };
          await (give ? ctx.ask(AssignRoleDocument, { input }) : ctx.ask(RemoveRoleDocument, { input }));
          if (had !== give) changed.push(personId);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          failed.push({ personId, code: error.code, reason: error.message, because: told(error).because });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { done: total - failed.length, changed, failed };
  }
}

/** In the tenant: what somebody is on a course stays as it is. */
async function holds(ctx: BffContext, personId: string, role: string): Promise<boolean> {
  const { roles, assignments } = (await ctx.ask(HeldRolesDocument, { personId })).person;
  if (roles?.some((held) => held === role)) return true;
  return (assignments ?? []).some(({ role: { id }, courseId }) => id === role && !courseId);
}
