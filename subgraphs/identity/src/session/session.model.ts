import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** One sign-in and all refresh tokens that come of it: their family. */
export interface SessionRow {
  _id: string;
  personId: string;
  /** SHA-256 of what is random in the one refresh token that is good now; any other of this session that we made is spent. */
  currentHash: string;
  /** What the person would call it; null when it said nothing of itself. */
  device: string | null;
  /** Where the tokens were last handed to. */
  address: string | null;
  /** Who of the support looks at the platform as the person does; absent for a sign-in. */
  impersonatorId?: string | null;
  createdAt: Date;
  /** When the session began or a refresh token was last spent; never later, for a repeated refresh counts its time from here. */
  usedAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
}

const schema = new Schema<SessionRow>({
  personId: { type: String, required: true },
  currentHash: { type: String, required: true },
  device: { type: String, default: null },
  address: { type: String, default: null },
  impersonatorId: { type: String, default: null },
  createdAt: { type: Date, required: true },
  usedAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true },
  revokedAt: { type: Date, default: null },
});

schema.index({ tenantId: 1, personId: 1, createdAt: 1, _id: 1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const sessions = tenantCollection<SessionRow>('sessions', schema);
