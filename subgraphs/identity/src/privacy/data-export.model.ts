import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export const exportStatuses = ['GATHERING', 'PACKING', 'READY', 'EXPIRED', 'FAILED'] as const;
export type DataExportStatus = (typeof exportStatuses)[number];

export interface DataExportRow {
  _id: string;
  personId: string;
  /** Of the person, or of the administrator who asked for it. */
  requestedBy: string;
  requestedAt: Date;
  status: DataExportStatus;
  /** The person's id while it is under way, `#ID` afterwards: one at a time. */
  underWay: string;
  /** The services that have laid down their part, with how many rows. */
  parts: { service: string; rows: number }[];
  readyAt: Date | null;
  expiresAt: Date | null;
  bytes: number | null;
}

const schema = new Schema<DataExportRow>({
  personId: { type: String, required: true },
  requestedBy: { type: String, required: true },
  requestedAt: { type: Date, required: true },
  status: { type: String, enum: exportStatuses, required: true },
  underWay: { type: String, required: true },
  parts: [new Schema<DataExportRow['parts'][number]>({ service: String, rows: Number }, { _id: false })],
  readyAt: { type: Date, default: null },
  expiresAt: { type: Date, default: null },
  bytes: { type: Number, default: null },
});

schema.index({ tenantId: 1, underWay: 1 }, { unique: true });
schema.index({ tenantId: 1, personId: 1, requestedAt: 1 });

export const dataExports = tenantCollection<DataExportRow>('dataExports', schema);
