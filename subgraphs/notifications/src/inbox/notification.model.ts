import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export const notificationKinds = ['RESULT_READY', 'RESULT_CHANGED'] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** What a text is made of, by name; numbers as they are, so that a client formats them. */
export type NotificationValues = Record<string, string | number | boolean | null>;

/**
 * One thing that a person is told. Ids of one person grow in the order in which their rows become visible (see tell.service.ts):
 * who has one has all before it, which is what clients resume by.
 */
export interface NotificationRow {
  _id: string;
  personId: string;
  kind: NotificationKind;
  /** What is told, once: `RESULT_READY RESULT REVISION`. */
  key: string;
  examId: string | null;
  resultId: string | null;
  values: NotificationValues;
  at: Date;
  readAt: Date | null;
}

export const KEPT_DAYS = 180;

const schema = new Schema<NotificationRow>({
  personId: { type: String, required: true },
  kind: { type: String, enum: [...notificationKinds], required: true },
  key: { type: String, required: true },
  examId: { type: String, default: null },
  resultId: { type: String, default: null },
  values: { type: Schema.Types.Mixed, default: {} },
  at: { type: Date, required: true },
  readAt: { type: Date, default: null },
} as never);
schema.index({ tenantId: 1, personId: 1, _id: -1 });
schema.index({ tenantId: 1, personId: 1, readAt: 1, _id: -1 });
schema.index({ tenantId: 1, personId: 1, key: 1 }, { unique: true });
schema.index({ at: 1 }, { expireAfterSeconds: KEPT_DAYS * 86_400 });

export const notifications = tenantCollection<NotificationRow>('notifications', schema);
