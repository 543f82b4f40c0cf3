import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import { Person } from '../person/person.type';
import { fileName } from '../roster/roster.rows';
import type { RosterImportRow } from './roster-import.model';
import { doneOf, getById, hasEnded, importRoster, listImports } from './roster-import.service';
import {
  RosterImport,
  RosterImportConnection,
  RosterImportFile,
  RosterImportProgress,
  RosterRowErrorConnection,
} from './roster-import.type';
import { listRowErrors } from './row-error.service';

@Resolver(() => RosterImport)
export class RosterImportResolver {
  @Query(() => RosterImport, { description: 'Errors: NOT_FOUND.' })
  rosterImport(@Arg('id', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<RosterImportRow> {
    return getById(ctx, id);
  }

  @Query(() => RosterImportConnection, { description: 'Newest first.' })
  rosterImports(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: IdentityContext) {
    return listImports(ctx, paging);
  }

  @Mutation(() => RosterImport, {
    description:
      'Starts the import of an upload and answers at once; a tenant’s imports run one after the other. Errors: BAD_USER_INPUT; NOT_FOUND; CONFLICT when the upload was used already.',
  })
  importRoster(@Arg('upload', () => ID) upload: string, @Ctx() ctx: IdentityContext): Promise<RosterImportRow> {
    return importRoster(ctx, upload);
  }

  @FieldResolver(() => Person, { nullable: true })
  startedBy(@Root() row: RosterImportRow, @Ctx() ctx: IdentityContext) {
    return ctx.loaders.people.load(row.startedBy);
  }

  @FieldResolver(() => RosterImportProgress)
  progress(@Root() row: RosterImportRow): RosterImportProgress {
    const step = row.step === null ? null : row.step === 'CHECK' ? 'check' : fileName(row.step);
    const counted = row.step !== 'CHECK' && row.files.length > 0;
    if (!counted && !hasEnded(row)) return { step, done: row.checked, total: null, percent: null };
    const total = row.files.reduce((sum, { rows }) => sum + rows, 0);
    const done = row.files.reduce((sum, file) => sum + doneOf(file), 0);
    const percent = row.status === 'SUCCEEDED' ? 100 : Math.floor((100 * done) / Math.max(1, total));
    return { step, done, total, percent };
  }

  @FieldResolver(() => [RosterImportFile], { description: 'In the order of import; empty until the check is done.' })
  files(@Root() row: RosterImportRow): RosterImportFile[] {
    return row.files.map((file) => {
      const { mode, rows, created, updated, unchanged } = file;
      const rejected = file.refused + file.rejected;
      return { name: fileName(file.kind), mode, rows, done: doneOf(file), created, updated, unchanged, rejected };
    });
  }

  @FieldResolver(() => Int, { description: 'Rows that were left out.' })
  errorCount(@Root() row: RosterImportRow): number {
    return row.files.reduce((sum, { refused, rejected }) => sum + refused + rejected, 0);
  }

  @FieldResolver(() => RosterRowErrorConnection, {
    description: 'By file and line; the first 10,000 are kept, for 90 days.',
  })
  rowErrors(@Root() row: RosterImportRow, @Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: IdentityContext) {
    return listRowErrors(ctx, row._id, paging);
  }
}
