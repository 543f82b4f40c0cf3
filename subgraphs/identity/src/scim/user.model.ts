import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** What a directory says of a person beyond what the platform knows. */
export interface DirectoryUserRow {
  /** The person's. */
  _id: string;
  personId: string;
  /** Keyed hash of the lower-cased userName. */
  userName: string;
  /** Keyed hash. */
  externalId: string | null;
  /** Encrypted: the resource as JSON, without what the person's row has. */
  content: string;
  createdAt: Date;
  changedAt: Date;
}

const schema = new Schema<DirectoryUserRow>({
  personId: { type: String, required: true },
  userName: { type: String, required: true },
  externalId: { type: String, default: null },
  content: { type: String, required: true, encrypted: true },
  createdAt: { type: Date, required: true },
  changedAt: { type: Date, required: true },
});

schema.index({ tenantId: 1, userName: 1 }, { unique: true });
schema.index({ tenantId: 1, externalId: 1 });

export const directoryUsers = tenantCollection<DirectoryUserRow>('directoryUsers', schema);
