import { platformCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import { ACCESS_TOKEN_S } from '../tokens';

/** What routers are told. Times in ms since the epoch; after `until` nothing is left that it could refuse. */
export type Revocation =
  | { session: string; until: number }
  | { person: string; tenant: string; before: number; until: number }
  | { key: string; tenant: string; before: number; until: number };

export interface RevocationRow {
  /** One a session, a person or a partner's key. */
  _id: string;
  line: Revocation;
  at: Date;
}

const schema = new Schema<RevocationRow>({
  line: { type: Schema.Types.Mixed, required: true },
  at: { type: Date, required: true },
});

// With what clocks may differ by.
export const KEPT_S = ACCESS_TOKEN_S + 60;
schema.index({ at: 1 }, { expireAfterSeconds: KEPT_S });

/** Of no tenant, for a router serves all of them. */
export const revocations = platformCollection<RevocationRow>('revocations', schema);
