import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  ExportQtiDocument,
  ImportQtiDocument,
  QtiExportPageDocument,
  QtiImportEntriesDocument,
  QtiImportPageDocument,
  QtiImportsDocument,
} from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import {
  ExportQtiInput,
  ImportQtiInput,
  QtiEntriesArgs,
  QtiExport,
  QtiImport,
  QtiImportEntryConnection,
  QtiImportsPage,
} from './qti.type';

@Resolver(() => QtiImport)
export class QtiResolver {
  @Query(() => QtiImportsPage, { description: 'Newest first.' })
  async qtiImports(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: BffContext) {
    return pageFrom((await ctx.ask(QtiImportsDocument, paging)).qtiImports, (row) => row);
  }

  @Query(() => QtiImport, { description: 'Errors: NOT_FOUND.' })
  async qtiImport(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<QtiImport> {
    return (await ctx.ask(QtiImportPageDocument, { id })).qtiImport;
  }

  @FieldResolver(() => QtiImportEntryConnection, { description: 'In the order of the manifest, tests behind items.' })
  async entries(@Root() { id }: QtiImport, @Args(() => QtiEntriesArgs) args: QtiEntriesArgs, @Ctx() ctx: BffContext) {
    const { entries } = (await ctx.ask(QtiImportEntriesDocument, { id, ...args })).qtiImport;
    return { ...entries, count: async () => entries.totalCount };
  }

  @Mutation(() => QtiImport, {
    description:
      'Starts the import of what POST /uploads/qti was given, and answers at once; a school’s imports run one after the other. Errors: BAD_USER_INPUT; NOT_FOUND; FORBIDDEN; CONFLICT when the upload was used already.',
  })
  async importQti(
    @Arg('input', () => ImportQtiInput) input: ImportQtiInput,
    @Ctx() ctx: BffContext,
  ): Promise<QtiImport> {
    return (await ctx.ask(ImportQtiDocument, { input })).importQti;
  }

  @Query(() => QtiExport, { description: 'Errors: NOT_FOUND.' })
  async qtiExport(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<QtiExport> {
    return (await ctx.ask(QtiExportPageDocument, { id })).qtiExport;
  }

  @Mutation(() => QtiExport, {
    description:
      'Starts an export and answers at once; ask `qtiExport` for its link. Errors: BAD_USER_INPUT; NOT_FOUND.',
  })
  async exportQti(
    @Arg('input', () => ExportQtiInput) input: ExportQtiInput,
    @Ctx() ctx: BffContext,
  ): Promise<QtiExport> {
    return (await ctx.ask(ExportQtiDocument, { input })).exportQti;
  }
}
