import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** A password reset that was asked for. The secret of its link is not stored: it is made from the id. */
export interface PasswordResetRow {
  _id: string;
  /** Null when nobody has the address: this is stored all the same, so that asking takes the same work. */
  personId: string | null;
  expiresAt: Date;
  usedAt: Date | null;
  createdAt: Date;
}

const schema = new Schema<PasswordResetRow>({
  personId: { type: String, default: null },
  expiresAt: { type: Date, required: true },
  usedAt: { type: Date, default: null },
  createdAt: { type: Date, required: true },
});

schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const passwordResets = tenantCollection<PasswordResetRow>('passwordResets', schema);
