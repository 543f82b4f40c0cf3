import type { Because } from '@lyceum/kernel/reasons';
import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import { ROSTER_KINDS, type RosterKind } from '../roster/roster.columns';

export const importStatuses = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED'] as const;
export type ImportStatus = (typeof importStatuses)[number];
export type ImportStep = 'CHECK' | RosterKind;

/** How far one file has come. Each of its rows is counted in `refused` or in one of the four outcomes. */
export interface FileProgress {
  kind: RosterKind;
  mode: 'BULK' | 'DELTA';
  rows: number;
  /** By the check, before anything was changed. */
  refused: number;
  created: number;
  updated: number;
  unchanged: number;
  /** By whoever was to take the row. */
  rejected: number;
  /** Where the last row that is dealt with starts: a job that was killed goes on behind it. */
  line: number;
}

export interface RosterImportRow {
  _id: string;
  uploadId: string;
  status: ImportStatus;
  /** Of a person. */
  startedBy: string;
  requestedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** Why it failed as a whole. */
  failure: string | null;
  failedBecause: Because | null;
  notices: string[];
  /** The notices for programs, in the same order; fewer than they where an earlier release wrote them. */
  noticed?: (Because | null)[];
  step: ImportStep | null;
  /** Rows that the check has read. */
  checked: number;
  files: FileProgress[];
  /** Tries that ended in an error which nobody expected. */
  tries: number;
}

const file = new Schema<FileProgress>(
  {
    kind: { type: String, enum: ROSTER_KINDS, required: true },
    mode: { type: String, enum: ['BULK', 'DELTA'], required: true },
    rows: Number,
    refused: Number,
    created: Number,
    updated: Number,
    unchanged: Number,
    rejected: Number,
    line: Number,
  },
  { _id: false },
);

const schema = new Schema<RosterImportRow>({
  uploadId: { type: String, required: true },
  status: { type: String, enum: importStatuses, required: true },
  startedBy: { type: String, required: true },
  requestedAt: { type: Date, required: true },
  startedAt: { type: Date, default: null },
  finishedAt: { type: Date, default: null },
  failure: { type: String, default: null },
  failedBecause: { type: Schema.Types.Mixed, default: null },
  notices: [String],
  noticed: { type: [Schema.Types.Mixed], default: [] },
  step: { type: String, enum: ['CHECK', ...ROSTER_KINDS, null], default: null },
  checked: { type: Number, required: true },
  files: [file],
  tries: { type: Number, required: true },
});

// An upload is good for one import; two requests that arrive together cannot both have it.
schema.index({ tenantId: 1, uploadId: 1 }, { unique: true });
schema.index({ tenantId: 1, requestedAt: 1, _id: 1 });

export const rosterImports = tenantCollection<RosterImportRow>('rosterImports', schema);
