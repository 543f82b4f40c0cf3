import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import { type NotificationKind, notificationKinds } from './notification.model';

/** What is true of all that a person is told. Every notification is written together with this row, so that they come one by one. */
export interface InboxRow {
  /** The person's. */
  _id: string;
  /** The newest notification has this id or a smaller one; empty before the first. */
  lastId: string;
  /** How many were ever told. */
  told: number;
  /** Kinds that the person does not want to be told of. */
  muted: NotificationKind[];
}

const schema = new Schema<InboxRow>({
  lastId: { type: String, default: '' },
  told: { type: Number, default: 0 },
  muted: [{ type: String, enum: [...notificationKinds] }],
} as never);

export const inboxes = tenantCollection<InboxRow>('inboxes', schema);
