import type { BffContext } from '@lyceum/kernel/bff';
import { DomainError } from '@lyceum/kernel/errors';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AssignRoleDocument, RemoveRoleDocument } from '../__generated__/operations';
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
    const failed: RoleNotChanged[] = [];
    const work = async () => {
      for (let personId = waiting.pop(); personId !== undefined; personId = waiting.pop()) {
        try {
          const input = { personId, role };
          await (give ? ctx.ask(AssignRoleDocument, { input }) : ctx.ask(RemoveRoleDocument, { input }));
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          failed.push({ personId, code: error.code, reason: error.message });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { done: total - failed.length, failed };
  }
}
