import { BecauseScalar } from '@lyceum/kernel/because';
import { connectionOf } from '@lyceum/kernel/pagination';
import type { Because } from '@lyceum/kernel/reasons';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { FileProgress, ImportStatus } from './roster-import.model';

export const RosterImportStatusEnum = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
} as const satisfies { [S in ImportStatus]: S };
registerEnumType(RosterImportStatusEnum, {
  name: 'RosterImportStatus',
  description:
    'SUCCEEDED when every good row is in, whatever was left out. FAILED when the file could not be read, and then nothing has changed; or by an error on our side, and then the same file can be imported again.',
});

export const RosterModeEnum = { BULK: 'BULK', DELTA: 'DELTA' } as const;
registerEnumType(RosterModeEnum, { name: 'RosterMode', description: 'BULK holds everything, DELTA what has changed.' });

@ObjectType()
export class RosterImportProgress {
  @Field(() => String, { nullable: true, description: '`check`, then the file that goes in; null before and after.' })
  step!: string | null;

  @Field(() => Int, { description: 'Rows that were read, and after the check rows that are dealt with.' })
  done!: number;

  @Field(() => Int, { nullable: true, description: 'Rows of all files; null until the check has counted them.' })
  total!: number | null;

  @Field(() => Int, { nullable: true, description: '0 to 100, rounded down; null until the check is done.' })
  percent!: number | null;
}

@ObjectType({ description: 'One file of the zip. `done` is the sum of the four behind it.' })
export class RosterImportFile {
  @Field()
  name!: string;

  @Field(() => RosterModeEnum)
  mode!: FileProgress['mode'];

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
  because!: Because | null;
}

export const RosterRowErrorConnection = connectionOf(RosterRowError, 'RosterRowError');

@Directive('@key(fields: "id")')
@ObjectType({ description: 'The import of one OneRoster zip: people, courses, classes and seats.' })
export class RosterImport {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => RosterImportStatusEnum)
  status!: ImportStatus;

  @Field()
  requestedAt!: Date;

  @Field(() => Date, { nullable: true })
  startedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it failed as a whole, in a sentence.' })
  failure!: string | null;

  @Field(() => BecauseScalar, { nullable: true, description: 'The same; null too for what has no name.' })
  failedBecause!: Because | null;

  @Field(() => [String], { description: 'What was read past, and other things to know that are no errors.' })
  notices!: string[];

  @Field(() => [BecauseScalar], {
    nullable: 'itemsAndList',
    description: 'The same in the same order; null for an import of an earlier release.',
  })
  noticed!: (Because | null)[] | null;
}

export const RosterImportConnection = connectionOf(RosterImport, 'RosterImport');
