import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** The secret of its link is not stored: invitation-token.ts makes it from the id. */
export interface InvitationRow {
  _id: string;
  personId: string;
  expiresAt: Date;
  createdAt: Date;
}

const schema = new Schema<InvitationRow>({
  personId: { type: String, required: true },
  expiresAt: { type: Date, required: true },
  createdAt: { type: Date, required: true },
});

schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const invitations = tenantCollection<InvitationRow>('invitations', schema);
