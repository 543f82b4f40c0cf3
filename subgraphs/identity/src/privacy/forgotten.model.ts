import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** Keyed hashes of the roster ids and addresses of people who were erased, so that the next roster does not bring them back. */
export interface ForgottenRow {
  /** `TENANT HASH` */
  _id: string;
  at: Date;
}

export const forgotten = tenantCollection<ForgottenRow>(
  'forgotten',
  new Schema<ForgottenRow>({ at: { type: Date, required: true } }),
);
