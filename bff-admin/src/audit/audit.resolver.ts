import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { AuditTrailDocument, type AuditTrailQuery, VerifyAuditTrailDocument } from '../__generated__/operations';
import { countedOnce, PageArgs, pageFrom } from '../page';
import { AuditCheck, type AuditEntry, AuditFilter, AuditPage } from './audit.type';

@Resolver()
export class AuditResolver {
  @Query(() => AuditPage, { description: 'Newest first. Errors: FORBIDDEN, BAD_USER_INPUT.' })
  async auditTrail(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | undefined,
    @Ctx() ctx: BffContext,
  ) {
    const times = { from: filter?.from?.toISOString(), to: filter?.to?.toISOString() };
    const { auditTrail } = await ctx.ask(AuditTrailDocument, {
      ...countedOnce(paging),
      filter: filter && { ...filter, ...times },
    });
    return pageFrom(auditTrail, entryOf);
  }

  @Query(() => AuditCheck, {
    description: 'Checks 10,000 entries behind `after`; ask again behind `checkedTo` until it is complete.',
  })
  async verifyAuditTrail(
    @Arg('after', () => Int, { defaultValue: 0 }) after: number,
    @Ctx() ctx: BffContext,
  ): Promise<AuditCheck> {
    const { problem, ...checked } = (await ctx.ask(VerifyAuditTrailDocument, { after })).verifyAuditTrail;
    return {
      ...checked,
      brokenAt: problem?.seq ?? null,
      problem: problem?.what ?? null,
      because: problem?.because ?? null,
    };
  }
}

function entryOf({ actor, target, ...entry }: AuditTrailQuery['auditTrail']['edges'][number]['node']): AuditEntry {
  return {
    ...entry,
    requestId: entry.requestId ?? null,
    actorKind: actor.kind,
    actorId: actor.id ?? null,
    actorName: actor.person?.name ?? null,
    targetType: target?.type ?? null,
    targetId: target?.id ?? null,
    targetName: target?.person?.name ?? null,
  };
}
