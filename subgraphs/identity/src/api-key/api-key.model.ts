import type { Permission } from '@lyceum/kernel/principal';
import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** Requests in so many seconds. */
export interface KeyRate {
  requests: number;
  seconds: number;
}

/** What a partner's program shows instead of signing in. */
export interface ApiKeyRow {
  _id: string;
  /** Of the partner, or of what it is for. */
  name: string;
  permissions: Permission[];
  /** SHA-256 of the persisted operations that it may run; null: all. */
  operations: string[] | null;
  /** Null: what the router lets every key do. */
  rate: KeyRate | null;
  /** The one that is good, last; before it the one that was, until its time is over. */
  secrets: KeySecret[];
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  /** A minute late at most. */
  lastUsedAt: Date | null;
}

export interface KeySecret {
  /**
   * SHA-256 of the secret. A slow hash is for secrets that can be guessed; of 256 random bits nobody tries even a trillionth,
   * and this one is asked for with every new key that the router sees.
   */
  hash: string;
  until: Date | null;
}

const schema = new Schema<ApiKeyRow>({
  name: { type: String, required: true },
  permissions: [String],
  operations: { type: [String], default: null },
  rate: {
    type: new Schema<KeyRate>({ requests: Number, seconds: Number }, { _id: false }),
    default: null,
  },
  secrets: [
    new Schema<KeySecret>(
      { hash: { type: String, required: true }, until: { type: Date, default: null } },
      { _id: false },
    ),
  ],
  createdBy: { type: String, required: true },
  createdAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true },
  revokedAt: { type: Date, default: null },
  lastUsedAt: { type: Date, default: null },
});

schema.index({ tenantId: 1, createdAt: 1, _id: 1 });

export const apiKeys = tenantCollection<ApiKeyRow>('apiKeys', schema);
