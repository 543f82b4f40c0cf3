import type { Because } from '@lyceum/kernel/reasons';
import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export const importStatuses = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED'] as const;
export type ImportStatus = (typeof importStatuses)[number];
export const importOutcomes = ['IMPORTED', 'IMPORTED_WITH_LOSSES', 'NOT_IMPORTED'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** The import of one package. */
export interface QtiImportRow {
  _id: string;
  uploadId: string;
  /** Where its tests become exams; null: they are reported and left out. */
  courseId: string | null;
  status: ImportStatus;
  startedBy: string;
  requestedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** Why it failed as a whole. */
  failure: string | null;
  failedBecause: Because | null;
  /** Entries that there will be; null until the manifest has been read. */
  total: number | null;
  counts: { [Outcome in ImportOutcome]: number };
  /** Tries that ended in an error which nobody expected. */
  tries: number;
}

/** What became of one file of a package. */
export interface QtiEntryRow {
  /** Of import and place: a job that was killed writes none twice. */
  _id: string;
  importId: string;
  /** Sorts as the manifest does, tests behind items. */
  place: string;
  file: string;
  identifier: string;
  title: string;
  what: 'ITEM' | 'TEST' | 'OTHER';
  outcome: ImportOutcome;
  /** In sentences: what was lost or why it stayed out, then what is good to know. */
  reasons: string[];
  /** The same for programs; not there where an earlier release wrote it. */
  because?: (Because | null)[];
  interactions: string[];
  itemId: string | null;
  /** Of an item whose questions became several: the others. */
  moreItemIds: string[];
  examId: string | null;
  change: 'CREATED' | 'UPDATED' | 'UNCHANGED' | null;
}

const text = { type: String, required: true };
const number = { type: Number, required: true };

const importSchema = new Schema<QtiImportRow>({
  uploadId: text,
  courseId: { type: String, default: null },
  status: { type: String, enum: importStatuses, required: true },
  startedBy: text,
  requestedAt: { type: Date, required: true },
  startedAt: { type: Date, default: null },
  finishedAt: { type: Date, default: null },
  failure: { type: String, default: null },
  failedBecause: { type: Schema.Types.Mixed, default: null },
  total: { type: Number, default: null },
  counts: { IMPORTED: number, IMPORTED_WITH_LOSSES: number, NOT_IMPORTED: number },
  tries: number,
} as never);
// An upload is good for one import; two requests that arrive together cannot both have it.
importSchema.index({ tenantId: 1, uploadId: 1 }, { unique: true });
importSchema.index({ tenantId: 1, requestedAt: 1, _id: 1 });

const entrySchema = new Schema<QtiEntryRow>({
  importId: text,
  place: text,
  file: { type: String, default: '' },
  identifier: { type: String, default: '' },
  title: { type: String, default: '' },
  what: { type: String, enum: ['ITEM', 'TEST', 'OTHER'], required: true },
  outcome: { type: String, enum: importOutcomes, required: true },
  reasons: [String],
  because: { type: [Schema.Types.Mixed], default: undefined },
  interactions: [String],
  itemId: { type: String, default: null },
  moreItemIds: [String],
  examId: { type: String, default: null },
  change: { type: String, enum: ['CREATED', 'UPDATED', 'UNCHANGED', null], default: null },
} as never);
entrySchema.index({ tenantId: 1, importId: 1, place: 1 });
entrySchema.index({ tenantId: 1, importId: 1, outcome: 1, place: 1 });

export const qtiImports = tenantCollection<QtiImportRow>('qtiImports', importSchema);
export const qtiEntries = tenantCollection<QtiEntryRow>('qtiEntries', entrySchema);
