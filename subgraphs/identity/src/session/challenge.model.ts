import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import type { SignInMethod } from './start.service';

/** A sign-in that waits for its second factor. */
export interface ChallengeRow {
  _id: string;
  personId: string;
  /** What has been shown already. */
  method: SignInMethod;
  expiresAt: Date;
  usedAt: Date | null;
}

const schema = new Schema<ChallengeRow>({
  personId: { type: String, required: true },
  method: { type: String, required: true },
  expiresAt: { type: Date, required: true },
  usedAt: { type: Date, default: null },
});

schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const challenges = tenantCollection<ChallengeRow>('signInChallenges', schema);
