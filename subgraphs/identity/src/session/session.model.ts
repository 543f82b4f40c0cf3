import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** One sign-in and all refresh tokens that come of it: their family. */
export interface SessionRow {
  _id: string;
  personId: string;
  /** SHA-256 of what is random in the one refresh token that is good now; any other of this session that we made is spent. */
  currentHash: string;
  createdAt: Date;
  usedAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
}

const schema = new Schema<SessionRow>({
  personId: { type: String, required: true },
  currentHash: { type: String, required: true },
  createdAt: { type: Date, required: true },
  usedAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true },
  revokedAt: { type: Date, default: null },
});

schema.index({ tenantId: 1, personId: 1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const sessions = tenantCollection<SessionRow>('sessions', schema);
