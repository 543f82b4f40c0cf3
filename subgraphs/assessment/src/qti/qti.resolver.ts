import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import {
  ExportQtiInput,
  ImportQtiInput,
  QtiCounts,
  QtiEntriesArgs,
  QtiExport,
  QtiImport,
  QtiImportConnection,
  QtiImportEntryConnection,
} from './qti.type';
import type { QtiExportRow } from './qti-export.model';
import { exportQti, exportUrl, getExport } from './qti-export.service';
import type { QtiImportRow } from './qti-import.model';
import { getById, importQti, listEntries, listImports } from './qti-import.service';

@Resolver(() => QtiImport)
export class QtiImportResolver {
  @Query(() => QtiImport, { description: 'Errors: NOT_FOUND.' })
  qtiImport(@Arg('id', () => ID) id: string, @Ctx() ctx: AssessmentContext): Promise<QtiImportRow> {
    return getById(ctx, id);
  }

  @Query(() => QtiImportConnection, { description: 'Newest first.' })
  qtiImports(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: AssessmentContext) {
    return listImports(ctx, paging);
  }

  @Mutation(() => QtiImport, {
    description:
      'Starts the import of an upload and answers at once; a tenant’s imports run one after the other. Errors: BAD_USER_INPUT; NOT_FOUND; FORBIDDEN without exam:author on the course; CONFLICT when the upload was used already.',
  })
  importQti(
    @Arg('input', () => ImportQtiInput) input: ImportQtiInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<QtiImportRow> {
    return importQti(ctx, input);
  }

  @FieldResolver(() => QtiCounts)
  counts(@Root() { counts, total }: QtiImportRow): QtiCounts {
    const { IMPORTED: imported, IMPORTED_WITH_LOSSES: withLosses, NOT_IMPORTED: notImported } = counts;
    return { imported, withLosses, notImported, total };
  }

  @FieldResolver(() => QtiImportEntryConnection, { description: 'In the order of the manifest, tests behind items.' })
  entries(@Root() row: QtiImportRow, @Args(() => QtiEntriesArgs) args: QtiEntriesArgs, @Ctx() ctx: AssessmentContext) {
    return listEntries(ctx, row._id, args);
  }
}

@Resolver(() => QtiExport)
export class QtiExportResolver {
  @Query(() => QtiExport, { description: 'Errors: NOT_FOUND.' })
  qtiExport(@Arg('id', () => ID) id: string, @Ctx() ctx: AssessmentContext): Promise<QtiExportRow> {
    return getExport(ctx, id);
  }

  @Mutation(() => QtiExport, {
    description:
      'Starts an export and answers at once; ask `qtiExport` for its link. Errors: BAD_USER_INPUT; NOT_FOUND.',
  })
  exportQti(
    @Arg('input', () => ExportQtiInput) input: ExportQtiInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<QtiExportRow> {
    return exportQti(ctx, input);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Works for an hour without signing in, and holds the keys: pass it on with care. Null until READY, and a day after.',
  })
  url(@Root() row: QtiExportRow, @Ctx() ctx: AssessmentContext): string | null {
    return exportUrl(ctx, row);
  }
}
