import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** One thing that a person is told. Its id grows with time: it is what a client resumes from. */
export interface NotificationRow {
  _id: string;
  personId: string;
  kind: string;
  /** What it is about, such as the id of a result. */
  data: Record<string, unknown>;
  at: Date;
  readAt: Date | null;
}

const schema = new Schema<NotificationRow>({
  personId: { type: String, required: true },
  kind: { type: String, required: true },
  data: { type: Schema.Types.Mixed, default: {} },
  at: { type: Date, required: true },
  readAt: { type: Date, default: null },
} as never);
schema.index({ tenantId: 1, personId: 1, at: -1, _id: -1 });

export const notifications = tenantCollection<NotificationRow>('notifications', schema);
