import type { Because } from '@lyceum/kernel/reasons';
import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

interface ExportLoss {
  itemId: string;
  title: string;
  /** In sentences. */
  reasons: string[];
  /** The same for programs; not there where an earlier release wrote it. */
  because?: (Because | null)[];
}

/** An export of items, or of an exam with its items. */
export interface QtiExportRow {
  _id: string;
  status: 'QUEUED' | 'READY' | 'FAILED';
  /** Of what; with an exam, its items too. */
  itemIds: string[];
  examId: string | null;
  startedBy: string;
  requestedAt: Date;
  finishedAt: Date | null;
  failure: string | null;
  failedBecause: Because | null;
  /** What QTI could not say, by item; items that it says in full are not in it. */
  losses: ExportLoss[];
  items: number;
  tries: number;
}

const schema = new Schema<QtiExportRow>({
  status: { type: String, enum: ['QUEUED', 'READY', 'FAILED'], required: true },
  itemIds: [String],
  examId: { type: String, default: null },
  startedBy: { type: String, required: true },
  requestedAt: { type: Date, required: true },
  finishedAt: { type: Date, default: null },
  failure: { type: String, default: null },
  failedBecause: { type: Schema.Types.Mixed, default: null },
  losses: [
    new Schema(
      { itemId: String, title: String, reasons: [String], because: { type: [Schema.Types.Mixed], default: undefined } },
      { _id: false },
    ),
  ],
  items: { type: Number, required: true },
  tries: { type: Number, required: true },
} as never);
schema.index({ tenantId: 1, requestedAt: 1, _id: 1 });

export const qtiExports = tenantCollection<QtiExportRow>('qtiExports', schema);
