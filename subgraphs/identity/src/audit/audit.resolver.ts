import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import type { AuditEntryRow } from './audit.model';
import { detailsOf, findHead, listEntries, MAX_VERIFIED, verifyPiece } from './audit.service';
import { AuditDetail, AuditEntry, AuditEntryConnection, AuditFilter, AuditHead, AuditVerification } from './audit.type';

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description:
      'What happened in this tenant, newest first; an entry comes some seconds after what it tells of. Reading it is recorded too. Errors: BAD_USER_INPUT.',
  })
  auditTrail(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | undefined,
    @Ctx() ctx: IdentityContext,
  ) {
    return listEntries(ctx, filter ?? {}, paging);
  }

  @Query(() => AuditHead, {
    nullable: true,
    description: 'Where the trail ends. Write it down elsewhere to prove later that the end was not cut off.',
  })
  auditHead(@Ctx() ctx: IdentityContext) {
    return findHead(ctx);
  }

  @Query(() => AuditVerification, {
    description: `Checks that entries are as they were written and none is missing: those behind \`after\`, at most \`limit\`, which is ${MAX_VERIFIED} or less. Ask again with \`after: checkedTo\` until it is complete. Errors: BAD_USER_INPUT.`,
  })
  verifyAuditTrail(
    @Arg('after', () => Int, { defaultValue: 0 }) after: number,
    @Arg('limit', () => Int, { defaultValue: 10_000 }) limit: number,
    @Ctx() ctx: IdentityContext,
  ): Promise<AuditVerification> {
    return verifyPiece(ctx, { after, limit });
  }

  @FieldResolver(() => [AuditDetail], { description: 'By name; ids, codes and counts.' })
  details(@Root() row: AuditEntryRow): AuditDetail[] {
    return detailsOf(row);
  }
}
