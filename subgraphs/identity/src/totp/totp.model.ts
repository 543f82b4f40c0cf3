import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** Somebody's authenticator app (RFC 6238): one a person. */
export interface TotpRow {
  /** The person's. */
  _id: string;
  /** The same, by which all that is a person's is found. */
  personId: string;
  /** Base32, encrypted. */
  secret: string;
  /** Null until a code has shown that the app has the secret. */
  confirmedAt: Date | null;
  /** Of the last code that was taken: none is taken twice, and none that is older. */
  lastStep: number;
  /** Keyed hashes of the recovery codes that are left. */
  recoveryHashes: string[];
  createdAt: Date;
}

const schema = new Schema<TotpRow>({
  personId: { type: String, required: true },
  secret: { type: String, required: true, encrypted: true } as never,
  confirmedAt: { type: Date, default: null },
  lastStep: { type: Number, required: true },
  recoveryHashes: [String],
  createdAt: { type: Date, required: true },
});

export const totps = tenantCollection<TotpRow>('totps', schema);
