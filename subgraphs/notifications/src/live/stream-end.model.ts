import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** That streams of live updates end before their tokens do. */
export interface StreamEndRow {
  _id: string;
  personId: string;
  /** Null: those of all sessions of the person, as far as their tokens were issued before. */
  sessionId: string | null;
  at: Date;
}

const schema = new Schema<StreamEndRow>({
  personId: { type: String, required: true },
  sessionId: { type: String, default: null },
  at: { type: Date, required: true },
} as never);
// Access tokens live for 15 minutes, and with them the streams that they opened.
schema.index({ at: 1 }, { expireAfterSeconds: 3_600 });
schema.index({ tenantId: 1, personId: 1 });

export const streamEnds = tenantCollection<StreamEndRow>('streamEnds', schema);
