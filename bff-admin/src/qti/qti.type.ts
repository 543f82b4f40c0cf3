import { BecauseScalar } from '@lyceum/kernel/because';
import { PageArgs as ConnectionArgs, connectionOf } from '@lyceum/kernel/pagination';
import { ArrayMaxSize, ArrayMinSize, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { pageOf } from '../page';

export const QtiImportStatusEnum = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
} as const satisfies { [S in graph.QtiImportStatus]: S };
registerEnumType(QtiImportStatusEnum, {
  name: 'QtiImportStatus',
  description:
    'SUCCEEDED when every file of the package has its entry, whatever stayed out. FAILED when the zip or its manifest could not be read, or by an error on our side.',
});

export const QtiOutcomeEnum = {
  IMPORTED: 'IMPORTED',
  IMPORTED_WITH_LOSSES: 'IMPORTED_WITH_LOSSES',
  NOT_IMPORTED: 'NOT_IMPORTED',
} as const satisfies { [O in graph.QtiOutcome]: O };
registerEnumType(QtiOutcomeEnum, {
  name: 'QtiOutcome',
  description:
    'IMPORTED: every answer that was tried is worth the same as in the package, and the item is ready for exams. IMPORTED_WITH_LOSSES: `reasons` say what is different; a new item is a draft until somebody has looked at it.',
});

export const QtiEntryKindEnum = { ITEM: 'ITEM', TEST: 'TEST', OTHER: 'OTHER' } as const satisfies {
  [K in graph.QtiEntryKind]: K;
};
registerEnumType(QtiEntryKindEnum, { name: 'QtiEntryKind' });

export const QtiChangeEnum = { CREATED: 'CREATED', UPDATED: 'UPDATED', UNCHANGED: 'UNCHANGED' } as const satisfies {
  [C in graph.QtiChange]: C;
};
registerEnumType(QtiChangeEnum, { name: 'QtiChange', description: 'UPDATED: there is a new version of the item.' });

export const QtiExportStatusEnum = { QUEUED: 'QUEUED', READY: 'READY', FAILED: 'FAILED' } as const satisfies {
  [S in graph.QtiExportStatus]: S;
};
registerEnumType(QtiExportStatusEnum, { name: 'QtiExportStatus' });

@ObjectType({ description: 'What became of one file of a package.' })
export class QtiImportEntry {
  @Field({ description: 'Its path in the zip.' })
  file!: string;

  @Field()
  identifier!: string;

  @Field()
  title!: string;

  @Field(() => QtiEntryKindEnum)
  what!: graph.QtiEntryKind;

  @Field(() => QtiOutcomeEnum)
  outcome!: graph.QtiOutcome;

  @Field(() => [String], { description: 'What was lost or why it stayed out, then what is good to know.' })
  reasons!: string[];

  @Field(() => [BecauseScalar], {
    nullable: 'itemsAndList',
    description: 'The same in the same order; null for an import of an earlier release.',
  })
  because!: (Record<string, unknown> | null)[] | null;

  @Field(() => [String], { description: 'What it asks with: `qti-choice-interaction`, …' })
  interactions!: string[];

  @Field(() => ID, { nullable: true, description: 'The item that it became.' })
  itemId!: string | null;

  @Field(() => [ID], { description: 'Where its questions became items of their own: the others, in their order.' })
  moreItemIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The draft of an exam that it became.' })
  examId!: string | null;

  @Field(() => QtiChangeEnum, { nullable: true })
  change!: graph.QtiChange | null;
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
  @Field(() => ID)
  id!: string;

  @Field(() => QtiImportStatusEnum)
  status!: graph.QtiImportStatus;

  @Field(() => ID, { nullable: true, description: 'Of the course whose exams its tests become.' })
  courseId!: string | null;

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

  @Field(() => QtiCounts)
  counts!: QtiCounts;
}

export const QtiImportsPage = pageOf(QtiImport, 'QtiImportsPage');

@ArgsType()
export class QtiEntriesArgs extends ConnectionArgs {
  @Field(() => QtiOutcomeEnum, { nullable: true, description: 'Only these.' })
  outcome?: graph.QtiOutcome | null;
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
  @Field(() => [ID], { nullable: true, description: '1 to 2000.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(2_000)
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
  because!: (Record<string, unknown> | null)[] | null;
}

@ObjectType({ description: 'An export as a QTI 3 package.' })
export class QtiExport {
  @Field(() => ID)
  id!: string;

  @Field(() => QtiExportStatusEnum)
  status!: graph.QtiExportStatus;

  @Field(() => Date)
  requestedAt!: string;

  @Field(() => Date, { nullable: true })
  finishedAt!: string | null;

  @Field(() => String, { nullable: true })
  failure!: string | null;

  @Field(() => BecauseScalar, { nullable: true, description: 'The same; null too for what has no name.' })
  failedBecause!: Record<string, unknown> | null;

  @Field(() => Int, { description: 'Items in the package.' })
  items!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Works for an hour without signing in, and holds the keys. Null until READY, and a day after.',
  })
  url!: string | null;

  @Field(() => [QtiExportLoss], { description: 'Items that are not in it as they are here.' })
  losses!: QtiExportLoss[];
}
