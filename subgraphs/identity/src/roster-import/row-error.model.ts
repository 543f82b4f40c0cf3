import type { Because } from '@lyceum/kernel/reasons';
import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** A row of a roster that was left out. */
export interface RowErrorRow {
  /** Of import and place: a row that is refused again is the same one. */
  _id: string;
  importId: string;
  /** Sorts by file in the order of import, then by line. */
  place: string;
  file: string;
  line: number;
  column: string | null;
  /** Encrypted: it may quote an e-mail address. */
  value: string | null;
  reason: string;
  /** Null where it was found by an earlier release. */
  because: Because | null;
  expiresAt: Date;
}

const schema = new Schema<RowErrorRow>({
  importId: { type: String, required: true },
  place: { type: String, required: true },
  file: { type: String, required: true },
  line: { type: Number, required: true },
  column: { type: String, default: null },
  value: { type: String, default: null, encrypted: true },
  reason: { type: String, required: true },
  because: { type: Schema.Types.Mixed, default: null },
  expiresAt: { type: Date, required: true },
});

schema.index({ tenantId: 1, importId: 1, place: 1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const rowErrors = tenantCollection<RowErrorRow>('rosterRowErrors', schema);
