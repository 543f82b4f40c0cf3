import type { BffContext } from '@lyceum/kernel/bff';
import { PageArgs as ConnectionArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  ImportRosterDocument,
  RosterImportPageDocument,
  RosterImportsDocument,
  RosterRowErrorsDocument,
} from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import { importEntryOf, importOf } from './roster.service';
import { RosterImport, RosterImportsPage, RosterRowErrorConnection } from './roster.type';

@Resolver(() => RosterImport)
export class RosterResolver {
  @Query(() => RosterImportsPage, { description: 'Newest first.' })
  async rosterImports(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: BffContext) {
    return pageFrom((await ctx.ask(RosterImportsDocument, paging)).rosterImports, importEntryOf);
  }

  @Query(() => RosterImport, { description: 'Errors: NOT_FOUND.' })
  async rosterImport(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<RosterImport> {
    return importOf((await ctx.ask(RosterImportPageDocument, { id })).rosterImport);
  }

  @FieldResolver(() => RosterRowErrorConnection, {
    description: 'By file and line; the first 10,000 are kept, for 90 days.',
  })
  async rowErrors(
    @Root() { id }: RosterImport,
    @Args(() => ConnectionArgs) paging: ConnectionArgs,
    @Ctx() ctx: BffContext,
  ) {
    const { rowErrors } = (await ctx.ask(RosterRowErrorsDocument, { id, ...paging })).rosterImport;
    return { ...rowErrors, count: async () => rowErrors.totalCount };
  }

  @Mutation(() => RosterImport, {
    description:
      'Starts the import of what POST /uploads was given, and answers at once; a school’s imports run one after the other. Errors: BAD_USER_INPUT; NOT_FOUND; CONFLICT when the upload was used already.',
  })
  async importRoster(@Arg('upload', () => ID) upload: string, @Ctx() ctx: BffContext): Promise<RosterImport> {
    return importOf((await ctx.ask(ImportRosterDocument, { upload })).importRoster);
  }
}
