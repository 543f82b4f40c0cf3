import { BecauseScalar } from '@lyceum/kernel/because';
import { connectionOf } from '@lyceum/kernel/pagination';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { pageOf } from '../page';

export const RosterImportStatusEnum = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
} as const satisfies { [S in graph.RosterImportStatus]: S };
registerEnumType(RosterImportStatusEnum, {
  name: 'RosterImportStatus',
  description:
    'SUCCEEDED when every good row is in, whatever was left out. FAILED when the file could not be read, and then nothing has changed; or by an error on our side, and then the same file can be imported again.',
});

export const RosterModeEnum = { BULK: 'BULK', DELTA: 'DELTA' } as const satisfies { [M in graph.RosterMode]: M };
registerEnumType(RosterModeEnum, { name: 'RosterMode', description: 'BULK holds everything, DELTA what has changed.' });

@ObjectType()
export class RosterImportProgress {
  @Field(() => String, { nullable: true, description: '`check`, then the file that goes in; null before and after.' })
  step!: string | null;

  @Field(() => Int, { description: 'Rows that were read, and after the check rows that are dealt with.' })
  done!: number;

  @Field(() => Int, { nullable: true, description: 'Rows of all files; null until the check has counted them.' })
  total!: number | null;

  @Field(() => Int, { nullable: true, description: '0 to 100; null until the check is done.' })
  percent!: number | null;
}

@ObjectType({ description: 'One file of the zip. `done` is the sum of the four behind it.' })
export class RosterImportFile {
  @Field()
  name!: string;

  @Field(() => RosterModeEnum)
  mode!: graph.RosterMode;

  @Field(() => Int)
  rows!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  updated!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int)
  rejected!: number;
}

@ObjectType({ description: 'A row that was left out; the others went in.' })
export class RosterRowError {
  @Field()
  file!: string;

  @Field(() => Int, { description: 'On which the row starts, from 1, as an editor counts.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Null when the whole row is at fault.' })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'At most 100 characters of it.' })
  value!: string | null;

  @Field({ description: 'Reads after the name of the column: “is required”.' })
  reason!: string;

  @Field(() => BecauseScalar, { nullable: true, description: 'Null for a row of an earlier release.' })
  because!: Record<string, unknown> | null;
}

export const RosterRowErrorConnection = connectionOf(RosterRowError, 'RosterRowError');

@ObjectType({ description: 'An import in a list of imports.' })
export class RosterImportEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => RosterImportStatusEnum)
  status!: graph.RosterImportStatus;

  @Field(() => String, { nullable: true, description: 'By name; null when the person is no longer there.' })
  startedBy!: string | null;

  @Field(() => Date)
  requestedAt!: string;

  @Field(() => Date, { nullable: true })
  startedAt!: string | null;

  @Field(() => Date, { nullable: true })
  finishedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed as a whole, in a sentence.' })
  failure!: string | null;

  @Field(() => BecauseScalar, { nullable: true, description: 'The same; null too for what has no name.' })
  failedBecause!: Record<string, unknown> | null;

  @Field(() => RosterImportProgress)
  progress!: RosterImportProgress;

  @Field(() => Int, { description: 'Rows that were left out.' })
  errorCount!: number;
}

@ObjectType({ description: 'The import of one OneRoster zip, to be watched while it runs.' })
export class RosterImport extends RosterImportEntry {
  @Field(() => [String], { description: 'What was read past, and other things to know that are no errors.' })
  notices!: string[];

  @Field(() => [BecauseScalar], {
    nullable: 'itemsAndList',
    description: 'The same in the same order; null for an import of an earlier release.',
  })
  noticed!: (Record<string, unknown> | null)[] | null;

  @Field(() => [RosterImportFile], { description: 'In the order of import; empty until the check is done.' })
  files!: RosterImportFile[];
}

export const RosterImportsPage = pageOf(RosterImportEntry, 'RosterImportsPage');
