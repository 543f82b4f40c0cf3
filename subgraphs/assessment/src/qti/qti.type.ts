import { BecauseScalar } from '@lyceum/kernel/because';
import { connectionOf, PageArgs } from '@lyceum/kernel/pagination';
import type { Because } from '@lyceum/kernel/reasons';
import { ArrayMaxSize, ArrayMinSize, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { QtiExportRow } from './qti-export.model';
import { MAX_EXPORTED } from './qti-export.service';
import type { ImportOutcome, ImportStatus, QtiEntryRow } from './qti-import.model';

export const QtiImportStatusEnum = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
} as const satisfies { [S in ImportStatus]: S };
registerEnumType(QtiImportStatusEnum, {
  name: 'QtiImportStatus',
  description:
    'SUCCEEDED when every file of the package has its entry, whatever stayed out. FAILED when the zip or its manifest could not be read, or by an error on our side.',
});

export const QtiOutcomeEnum = {
  IMPORTED: 'IMPORTED',
  IMPORTED_WITH_LOSSES: 'IMPORTED_WITH_LOSSES',
  NOT_IMPORTED: 'NOT_IMPORTED',
} as const satisfies { [O in ImportOutcome]: O };
registerEnumType(QtiOutcomeEnum, {
  name: 'QtiOutcome',
  description:
    'IMPORTED: every answer that was tried is worth the same as in the package, and the item is READY. IMPORTED_WITH_LOSSES: `reasons` say what is different; a new item is a DRAFT until somebody has looked at it.',
});

export const QtiEntryKindEnum = { ITEM: 'ITEM', TEST: 'TEST', OTHER: 'OTHER' } as const;
registerEnumType(QtiEntryKindEnum, { name: 'QtiEntryKind' });

export const QtiChangeEnum = { CREATED: 'CREATED', UPDATED: 'UPDATED', UNCHANGED: 'UNCHANGED' } as const;
registerEnumType(QtiChangeEnum, {
  name: 'QtiChange',
  description: 'UPDATED: the item was imported before and has a new version; UNCHANGED: it says the same as before.',
});

export const QtiExportStatusEnum = { QUEUED: 'QUEUED', READY: 'READY', FAILED: 'FAILED' } as const;
registerEnumType(QtiExportStatusEnum, { name: 'QtiExportStatus' });

@ObjectType({ description: 'What became of one file of a package.' })
export class QtiImportEntry {
  @Field({ description: 'Its path in the zip.' })
  file!: string;

  @Field({ description: 'Its own identifier, else that of the manifest.' })
  identifier!: string;

  @Field()
  title!: string;

  @Field(() => QtiEntryKindEnum)
  what!: QtiEntryRow['what'];

  @Field(() => QtiOutcomeEnum)
  outcome!: ImportOutcome;

  @Field(() => [String], { description: 'What was lost or why it stayed out, then what is good to know.' })
  reasons!: string[];

  @Field(() => [BecauseScalar], {
    nullable: 'itemsAndList',
    description: 'The same in the same order; null for an import of an earlier release.',
  })
  because!: (Because | null)[] | null;

  @Field(() => [String], { description: 'What it asks with: `qti-choice-interaction`, …' })
  interactions!: string[];

  @Field(() => ID, { nullable: true, description: 'The item that it became.' })
  itemId!: string | null;

  @Field(() => [ID], { description: 'Where its questions became items of their own: the others, in their order.' })
  moreItemIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The draft of an exam that it became.' })
  examId!: string | null;

  @Field(() => QtiChangeEnum, { nullable: true })
  change!: QtiEntryRow['change'];
}

export const QtiImportEntryConnection = connectionOf(QtiImportEntry, 'QtiImportEntry');

@ObjectType({ description: 'Entries by outcome.' })
export class QtiCounts {
  @Field(() => Int)
  imported!: number;

  @Field(() => Int)
  withLosses!: number;

  @Field(() => Int)
  notImported!: number;

  @Field(() => Int, { nullable: true, description: 'Of all; null until the manifest has been read.' })
  total!: number | null;
}

@ObjectType({ description: 'The import of one QTI package, to be watched while it runs.' })
export class QtiImport {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => QtiImportStatusEnum)
  status!: ImportStatus;

  @Field(() => ID, { nullable: true, description: 'Of the course whose exams its tests become.' })
  courseId!: string | null;

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
}

export const QtiImportConnection = connectionOf(QtiImport, 'QtiImport');

@ArgsType()
export class QtiEntriesArgs extends PageArgs {
  @Field(() => QtiOutcomeEnum, { nullable: true, description: 'Only these.' })
  outcome?: ImportOutcome | null;
}

@InputType()
export class ImportQtiInput {
  @Field(() => ID, { description: 'What `POST /uploads/qti` answered.' })
  @MaxLength(64)
  upload!: string;

  @Field(() => ID, { nullable: true, description: 'Where tests become drafts of exams; none: they are left out.' })
  @MaxLength(64)
  courseId?: string | null;
}

@InputType({ description: 'Either items or an exam.' })
export class ExportQtiInput {
  @Field(() => [ID], { nullable: true, description: `1 to ${MAX_EXPORTED}.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_EXPORTED)
  @MaxLength(64, { each: true })
  itemIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'With all of its items.' })
  @MaxLength(64)
  examId?: string | null;
}

@ObjectType({ description: 'An item that QTI cannot say in full, as it was exported.' })
export class QtiExportLoss {
  @Field(() => ID)
  itemId!: string;

  @Field()
  title!: string;

  @Field(() => [String])
  reasons!: string[];

  @Field(() => [BecauseScalar], {
    nullable: 'itemsAndList',
    description: 'The same in the same order; null for an export of an earlier release.',
  })
  because!: (Because | null)[] | null;
}

@ObjectType({ description: 'An export as a QTI 3 package.' })
export class QtiExport {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => QtiExportStatusEnum)
  status!: QtiExportRow['status'];

  @Field()
  requestedAt!: Date;

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null;

  @Field(() => String, { nullable: true })
  failure!: string | null;

  @Field(() => BecauseScalar, { nullable: true, description: 'The same; null too for what has no name.' })
  failedBecause!: Because | null;

  @Field(() => Int, { description: 'Items in the package.' })
  items!: number;

  @Field(() => [QtiExportLoss], { description: 'Items that are not in it as they are here.' })
  losses!: QtiExportLoss[];
}
